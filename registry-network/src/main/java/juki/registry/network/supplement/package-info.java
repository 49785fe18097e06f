/**
 * Identity information of the supplementary family register (附票本人確認情報, fuhyō hon'nin kakunin jōhō): how the nation knows people who have
 * left the country and are on no resident register.
 *
 * <p>It goes from the mayor of the family register over the governor to the national body, apart from that of resident records, and
 * has neither Individual Number nor family register. {@link juki.registry.network.supplement.SupplementaryInformation} is the projection
 * through which it leaves, {@link juki.registry.network.supplement.SupplementaryIndex} what the nation keeps.
 *
 * <p>Source: Basic Resident Registration Act Art. 17, Art. 30-41 and following, since 2024-05-27.
 */
@NullMarked
package juki.registry.network.supplement;

import org.jspecify.annotations.NullMarked;
