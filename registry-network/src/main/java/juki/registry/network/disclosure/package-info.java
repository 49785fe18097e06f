/**
 * What a person can see and ask for (本人による確認, hon'nin ni yoru kakunin): the own identity information, the own log, and corrections.
 *
 * <p>The {@link juki.registry.network.disclosure.DisclosureDesk} answers a {@link juki.registry.network.disclosure.DisclosureRequest},
 * also where there is nothing, shows the own entries of the log with a proof, extractions of millions included, and takes {@link
 * juki.registry.network.disclosure.CorrectionRequest}s. All of it is logged like everything else.
 *
 * <p>Source: Basic Resident Registration Act Art. 30-32 to 30-35, read in the text of 2025-06-20; the ministry's report of December
 * 2021, 2 (2) ④.
 */
@NullMarked
package juki.registry.network.disclosure;

import org.jspecify.annotations.NullMarked;
