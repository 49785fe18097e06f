/**
 * Identity information pushed (プッシュ型の情報提供, pusshu-gata no jōhō teikyō): an agency subscribes to the changes of persons for a task, and
 * is told of each, by the day, or by the month.
 *
 * <p>A {@link juki.registry.network.push.Subscription} has one stream of numbered {@linkplain juki.registry.network.push.PushMessage
 * messages}. What is pushed and what is fetched again are the same messages: {@link juki.registry.network.push.PushDesk#deliver} gives
 * those from a number on, and logs it before. Nothing outside the items of the basis is in them, and a change of anything else is no
 * message. With the subscription or its basis the stream ends. What a host stores, so that a restart loses nothing, are the {@link
 * juki.registry.network.push.PushStep}s.
 *
 * <p>Source: the ministry's report of December 2021, 2 (2) ②, which proposes it; that a message says only entered, changed or left, and
 * how streams end, is ours.
 */
@NullMarked
package juki.registry.network.push;

import org.jspecify.annotations.NullMarked;
