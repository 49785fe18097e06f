/**
 * Resident record codes (住民票コード): what the law asks when a resident wants another code.
 *
 * <p>Source: Basic Resident Registration Act Art. 30-2 to 30-4; Order Art. 30-3; standard specification 4.3.1.
 */
@NullMarked
package juki.registry.rules.codes;

import org.jspecify.annotations.NullMarked;
