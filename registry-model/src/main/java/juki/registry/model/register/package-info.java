/**
 * The register (住民基本台帳) as the library sees it: a few questions that a host answers, and how a change turns one state of it
 * into the next.
 *
 * <p>The way is always the same: an event is folded against a register into a {@link
 * juki.registry.model.register.RegisterChange}, and the change is applied, by the host in its own transaction or by the
 * {@link juki.registry.model.register.InMemoryRegister}. Nothing here asks whether the law allows the event; that is the
 * rules' business and done before.
 *
 * <p>Source: Basic Resident Registration Act Art. 5, Art. 6; standard specification chapter 4.
 */
@NullMarked
package juki.registry.model.register;

import org.jspecify.annotations.NullMarked;
