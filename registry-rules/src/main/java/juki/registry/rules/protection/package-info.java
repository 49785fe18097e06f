/**
 * What protections mean for the office's daily work (抑止・支援措置の下での事務): may this be done for this person now, and why not;
 * what a screen, a list or a statistic may show; and what becomes of a measure when its applicant leaves.
 *
 * <p>The protections themselves, their periods and their rights are the model's ({@code juki.registry.model.protection}).
 * Here stands what the law and the standard make of them in a register. Everything is said in neutral words: which protection
 * stands, or that it is one of somebody harmed, only an officer with the right to see grounds is told.
 *
 * <p>Source: Basic Resident Registration Act Art. 11, Art. 12, Art. 12-3, Art. 20; standard specification 3.1, 3.4
 * (version 1.0, 2020).
 */
@NullMarked
package juki.registry.rules.protection;

import org.jspecify.annotations.NullMarked;
