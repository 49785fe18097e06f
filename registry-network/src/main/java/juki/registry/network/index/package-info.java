/**
 * What the nation knows of everyone ever notified (全国サーバの本人確認情報, zenkoku sāba no hon'nin kakunin jōhō).
 *
 * <p>The {@link juki.registry.network.index.NationalIndex} keeps every notice it was given and answers what a municipality last
 * notified about a person ({@link juki.registry.network.index.Holding}), which holdings contradict each other ({@link
 * juki.registry.network.index.Conflict}), and which codes and numbers were ever used. The {@link
 * juki.registry.network.index.ConsistencyCheck} holds a register against it. It is made of rows of primitive numbers and one
 * pool of texts, for 125 million persons on one machine.
 *
 * <p>Source: Basic Resident Registration Act Art. 30-7, Art. 30-8; the ministry's report of December 2021, chapter 2.
 */
@NullMarked
package juki.registry.network.index;

import org.jspecify.annotations.NullMarked;
