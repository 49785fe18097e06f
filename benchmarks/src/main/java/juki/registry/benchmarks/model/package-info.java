/** What lives, histories and lines of JSON cost: folding a life, asking for a moment of it, keeping it, writing it down. */
@NullMarked
package juki.registry.benchmarks.model;

import org.jspecify.annotations.NullMarked;
