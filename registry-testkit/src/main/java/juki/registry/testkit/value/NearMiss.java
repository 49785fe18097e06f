package juki.registry.testkit.value;

import juki.registry.codes.CodeFault;

/**
 * A text that is nearly a code (コードの書き損じ): one slip away from a well-formed one, and wrong by exactly that.
 *
 * <p>The codes are invented, and shown by {@code toString}, so that a failing test tells them.
 *
 * @param kind what it was meant to be
 * @param text the text
 * @param fault what is wrong with it, and nothing else is
 * @param meant the well-formed text it was meant to be
 */
public record NearMiss(CodeKind kind, String text, CodeFault fault, String meant) {}
