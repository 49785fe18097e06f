/**
 * Bulk extraction (一括提供・抽出, ikkatsu teikyō): the identity information of many as it stood on a base date, for one agency, task and
 * basis.
 *
 * <p>An {@link juki.registry.network.extraction.ExtractionOrder} says who asks for what as of which day; a {@link
 * juki.registry.network.extraction.Selection} says of whom. The {@link juki.registry.network.extraction.Extractor} finds everyone
 * concerned and logs them before the first byte; the {@link juki.registry.network.extraction.Extraction} writes part after part to
 * wherever the caller wants it. The same order makes the same bytes for ever, also when it was stopped and goes on from a {@link
 * juki.registry.network.extraction.Bookmark}. Of whom it cannot be said whether they belong to the selection stands in a list of its
 * own, each with the reason.
 *
 * <p>Source: the ministry's report of December 2021, 2 (2) ②: all residents on a base date, those of an area or of an age, for benefits
 * in an emergency (特定公的給付). It is a proposal; on which bases it is allowed is for the law to say, and here the bases are those of
 * Articles 30-9 to 30-15.
 */
@NullMarked
package juki.registry.network.extraction;

import org.jspecify.annotations.NullMarked;
