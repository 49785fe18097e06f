/**
 * Determination of residence (住所の認定, jūsho no nintei): from facts, by criteria, to an outcome with reasons.
 *
 * <p>Residence (住所) is the principal place of living (生活の本拠; Civil Code Art. 22, Local Autonomy Act Art. 10, Basic Resident
 * Registration Act Art. 4). A {@link juki.registry.rules.residence.CriteriaBook} asks its {@link
 * juki.registry.rules.residence.Criterion criteria} stage by stage about {@linkplain juki.registry.rules.residence.fact.ResidenceFacts facts}
 * and answers with a {@link juki.registry.rules.residence.ResidenceDetermination}. An {@link juki.registry.rules.residence.Investigation}
 * (実態調査, Art. 34) finds out what is open; a {@link juki.registry.rules.residence.ResidenceDispute} (Art. 33) is what mayors have who
 * disagree.
 *
 * <p>It supports a decision that a clerk, a court or an auditor can follow, and is no score: factors have an order and no numbers.
 */
@NullMarked
package juki.registry.rules.residence;

import org.jspecify.annotations.NullMarked;
