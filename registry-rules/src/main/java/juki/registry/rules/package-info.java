/**
 * The rule book (規則集) and the decision on a change (審査の結果).
 *
 * <p>A {@link juki.registry.rules.Rule} is a value: what it asserts, on which article it stands, since when, for which kinds of
 * change, and one pure function that may object. A {@link juki.registry.rules.RuleBook} holds rules; a {@link
 * juki.registry.rules.Registrar} asks all of them about one change and answers with a {@link juki.registry.rules.Decision}
 * that carries every {@link juki.registry.rules.Finding}. An ERROR (エラー) blocks until its cause is gone. An ALERT (アラート)
 * passes once somebody at the office has acknowledged it by name, and the acknowledgement enters the history.
 *
 * <p>Nothing here happens by itself: a decision is a value too, and only what its {@code orElseThrow()} returns, applied by
 * the host, changes a register. No finding shows personal data.
 *
 * <p>Source: Basic Resident Registration Act Art. 8, Art. 22 to 25; Order Art. 11; standard specification chapters 4 and 11.
 */
@NullMarked
package juki.registry.rules;

import org.jspecify.annotations.NullMarked;
