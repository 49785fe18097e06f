package juki.registry.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.cli.report.NetworkReport.Check;
import juki.registry.cli.report.NetworkReport.Conflicts;
import juki.registry.cli.report.NetworkReport.Correction;
import juki.registry.cli.report.NetworkReport.Count;
import juki.registry.cli.report.NetworkReport.Disclosed;
import juki.registry.cli.report.NetworkReport.Entry;
import juki.registry.cli.report.NetworkReport.Exchange;
import juki.registry.cli.report.NetworkReport.Extraction;
import juki.registry.cli.report.NetworkReport.Flow;
import juki.registry.cli.report.NetworkReport.Item;
import juki.registry.cli.report.NetworkReport.Leg;
import juki.registry.cli.report.NetworkReport.Notified;
import juki.registry.cli.report.NetworkReport.Push;
import juki.registry.cli.report.NetworkReport.Run;
import juki.registry.cli.report.NetworkReport.Town;
import juki.registry.cli.report.NetworkReport.View;
import net.jqwik.api.Example;

/** The page of the network is read as strictly as that of a town. */
class NetworkPageTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);

    private static Phrase phrase(String text) {
        return new Phrase(text, "english " + text);
    }

    private static NetworkReport report(String text, long taken, Optional<Long> proof) {
        return new NetworkReport(
                new Run(phrase(text), phrase(text), DAY, DAY, 1, 0.02),
                List.of(new Town(text, "122335", 10, 11, 2, 10, 3)),
                new Flow(
                        List.of(new Count(phrase(text), 4), new Count(phrase("全国サーバ"), 1)),
                        List.of(new Leg(20, 2, 5, taken, 4)),
                        13,
                        7,
                        1,
                        2,
                        99),
                List.of(new Count(phrase(text), 13)),
                List.of(new Count(phrase(text), 3)),
                List.of(new Conflicts(phrase(text), 2, 1, 0)),
                text,
                List.of(new Check(text, 11, List.of(new Count(phrase(text), 3)), 3, 0)),
                List.of(new Exchange(text, text, "30-9", phrase(text), phrase(text))),
                List.of(new Push(phrase(text), 2, phrase(text))),
                new Extraction(phrase(text), DAY, text, 5, 1, 3, 2, "ab12"),
                new View(
                        phrase(text),
                        new Disclosed(
                                DAY, DAY.plusDays(29), DAY.plusDays(3), List.of(new Item(phrase(text), phrase(text)))),
                        List.of(new Notified(DAY, text, text, text)),
                        List.of(new Correction(DAY.plusDays(4), phrase(text), text)),
                        List.of(new Entry(DAY.atTime(9, 0), text, text, text)),
                        proof),
                List.of(new Balance(
                        phrase(text),
                        List.of(new Balance.Term(phrase("送信"), 22)),
                        List.of(new Balance.Term(phrase("受領"), 9 + taken)))));
    }

    @Example
    void itIsWellFormedAndShowsEveryNumber() {
        PageReader page = PageReader.of(report("見本", 13, Optional.of(7L)));
        assertThat(page.text())
                .contains(
                        "全国サーバ", "2025-01-31", "2025-03-01", "2025-02-03", "2025-02-04", "ab12", "記録の連鎖を 7 件", "✓ 一致");
        assertThat(page.classed("warning")).isEmpty();
        assertThat(page.picture("flow").classed("band")).hasSize(1);
        assertThat(page.picture("flow").classed("hop")).hasSize(2);
    }

    @Example
    void whatDoesNotBalanceOrHoldIsSaid() {
        PageReader page = PageReader.of(report("見本", 12, Optional.empty()));
        assertThat(page.classed("warning")).hasSize(1);
        assertThat(page.text()).contains("✗ 不一致", "記録の連鎖が確かめられない");
    }

    @Example
    void noTextFromOutsideBecomesMarkup() {
        PageReader plain = PageReader.of(report("見本", 13, Optional.of(7L)));
        PageReader hostile = PageReader.of(report("<script>\"'&\u0000</p>", 13, Optional.of(7L)));
        assertThat(hostile.structure()).isEqualTo(plain.structure());
    }

    @Example
    void thereIsALegBetweenAnyTwoHops() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Flow(List.of(new Count(phrase("全国"), 1)), List.of(new Leg(1, 1, 1, 1, 1)), 1, 1, 1, 1, 1));
    }
}
