/**
 * Resident records (住民票): everything the register says of one person during one stay in the municipality.
 *
 * <p>A record is made of parts that change at different times and are shared between its versions: who the person is, what
 * only a Japanese or only a foreign resident has, where the person lives, and the place in the household. After a removal
 * (消除) the same record goes on as a removed record (除票) with the items of its {@link
 * juki.registry.model.resident.Removal}.
 *
 * <p>Source: Basic Resident Registration Act Art. 7, Art. 8, Art. 15-2, Art. 30-45; standard specification 1.1, 1.2.1.
 */
@NullMarked
package juki.registry.model.resident;

import org.jspecify.annotations.NullMarked;
