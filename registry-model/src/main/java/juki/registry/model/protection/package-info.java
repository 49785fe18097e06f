/**
 * Protection (抑止・支援措置): what stands against doing something for a resident today, and why.
 *
 * <p>A {@link juki.registry.model.protection.Restriction} (抑止) is set by the office for a person or a household, operation by
 * operation. A {@link juki.registry.model.protection.SupportMeasure} (支援措置) protects who has been harmed from being found,
 * and has a life of its own from the application to the act that ends it. {@link
 * juki.registry.model.protection.Protections} answers from all of them together.
 *
 * <p>Neither ever stops by itself: a day that has passed is told as due, and protects on. Only a temporary lift returns by
 * itself. That somebody is protected is a secret: no {@code toString} and no exception message of this package shows anything,
 * not even of which kind a protection is.
 *
 * <p>Requests that notifications be not accepted (不受理) are no restriction: the standard forbids to build that.
 *
 * <p>Source: Basic Resident Registration Act Art. 11, Art. 12, Art. 20; standard specification chapter 3.3 (version 1.0,
 * 2020).
 */
@NullMarked
package juki.registry.model.protection;

import org.jspecify.annotations.NullMarked;
