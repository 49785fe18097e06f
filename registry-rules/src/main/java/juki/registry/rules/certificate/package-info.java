/**
 * Certificates of residents (証明): which items a copy of the record (写し), of a removed record (除票の写し), a certificate of recorded
 * items (記載事項証明書) or of moving out (転出証明書) shows, and the paper itself.
 *
 * <p>{@link juki.registry.rules.certificate.CertificateDesk} answers a request from a register and the protections of the persons
 * concerned: with a certificate, which is a value, or with a refusal in neutral words. Items that nobody asked for are left
 * out; whatever stands against one person shown stands against the whole. {@link
 * juki.registry.rules.certificate.CertificateHtml} writes it as a page to print.
 *
 * <p>Where the law or the standard leaves something to the office, or the text was not seen, it stands in {@link
 * juki.registry.rules.certificate.CertificatePractice} with its default.
 *
 * <p>Source: Basic Resident Registration Act Art. 12 to 12-4, Art. 15-4; Order Art. 23, Art. 24; standard specification 5.1, 5.2
 * (version 1.0, 2020). The forms of its chapter 4 were not at hand: the layout follows a published specimen.
 */
@NullMarked
package juki.registry.rules.certificate;

import org.jspecify.annotations.NullMarked;
