/**
 * The page a town's year leaves behind: figures as plain data and one self-contained document drawn from them.
 *
 * <p>A municipal office closes its books with tables: who lived here on the first day (期首, <i>kishu</i>) and on
 * the last (期末, <i>kimatsu</i>), who moved in (転入, <i>ten'nyū</i>) and out (転出, <i>tenshutsu</i>), who was born
 * (出生, <i>shusshō</i>) and who died (死亡, <i>shibō</i>), and which notifications the rule book objected to.
 * {@link juki.registry.cli.report.TownReport} holds these figures; it knows nothing of records, events or rules, so
 * that whoever counts may count in his own way. {@link juki.registry.cli.report.ReportPage} sets them like a page of
 * a statistical yearbook: it reads nothing but the report, writes nothing, asks no clock, and the same report
 * gives the same page, byte for byte.
 */
@NullMarked
package juki.registry.cli.report;

import org.jspecify.annotations.NullMarked;
