/**
 * Provision of identity information (本人確認情報の提供, hon'nin kakunin jōhō no teikyō): to an agency, for a task, on a basis, and to nobody
 * else.
 *
 * <p>{@link juki.registry.network.provision.AccessControl} is the one door through which every operation goes, and where it is logged. A
 * {@link juki.registry.network.provision.LegalBasis} says who may do what about whom and which items are provided; the {@link
 * juki.registry.network.provision.TaskRegister} says what agencies have registered, and who operates for them; an {@link
 * juki.registry.network.provision.AuthenticatedOperator} is one for whom the host vouches. {@link
 * juki.registry.network.provision.Provider#answer} answers about one person. A refusal is always the same, whatever its reason: it
 * does not tell whether there is such a person.
 *
 * <p>Source: Basic Resident Registration Act Art. 30-9 to 30-15-2, read in the text of 2025-06-20.
 */
@NullMarked
package juki.registry.network.provision;

import org.jspecify.annotations.NullMarked;
