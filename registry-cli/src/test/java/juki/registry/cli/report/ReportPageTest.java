package juki.registry.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import juki.registry.cli.report.FindingsByRule.RuleCount;
import juki.registry.cli.report.FindingsByRule.Severity;
import juki.registry.cli.report.HouseholdSizes.Distribution;
import juki.registry.cli.report.HouseholdSizes.PublishedMean;
import juki.registry.cli.report.MovementsByMonth.Kind;
import juki.registry.cli.report.PopulationPyramid.AgeTable;
import juki.registry.cli.report.ResidentLife.Entry;
import juki.registry.cli.report.ResidentLife.Item;
import juki.registry.cli.report.TownReport.Municipality;
import juki.registry.cli.report.TownReport.Population;
import juki.registry.cli.report.TownReport.Residents;
import juki.registry.cli.report.TownReport.Run;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

class ReportPageTest {
    private static final double ROUNDING = 0.011;

    // Laws

    @Property(tries = 60)
    void barsAreAsLongAsTheirNumbers(@ForAll("reports") TownReport report) {
        for (Element group : PageReader.of(report).classed("bars")) {
            String along = group.getAttribute("data-along");
            List<Element> bars = barsIn(group);
            double longest = bars.stream()
                    .mapToDouble(bar -> PageReader.number(bar, along))
                    .max()
                    .orElse(0);
            double largest = bars.stream()
                    .mapToDouble(bar -> PageReader.number(bar, "data-value"))
                    .max()
                    .orElse(0);
            for (Element bar : bars) {
                double share = largest == 0 ? 0 : PageReader.number(bar, "data-value") / largest;
                assertThat(PageReader.number(bar, along)).isCloseTo(longest * share, within(ROUNDING));
            }
        }
    }

    @Property(tries = 60)
    void barsStayInsideTheirPicture(@ForAll("reports") TownReport report) {
        PageReader page = PageReader.of(report);
        for (Element picture : page.tagged("svg")) {
            String[] box = picture.getAttribute("viewBox").split(" ", -1);
            for (Element bar : page.picture(picture.getAttribute("id")).tagged("rect")) {
                double right = PageReader.number(bar, "x") + PageReader.number(bar, "width");
                double bottom = PageReader.number(bar, "y") + PageReader.number(bar, "height");
                assertThat(PageReader.number(bar, "x")).isNotNegative();
                assertThat(PageReader.number(bar, "y")).isNotNegative();
                assertThat(right).isLessThanOrEqualTo(Double.parseDouble(box[2]) + ROUNDING);
                assertThat(bottom).isLessThanOrEqualTo(Double.parseDouble(box[3]) + ROUNDING);
            }
        }
    }

    @Property(tries = 100)
    void textNeverBecomesMarkup(@ForAll("hostileTexts") String hostile) {
        PageReader harmless = PageReader.of(withTexts("x"));
        PageReader page = PageReader.of(withTexts("x" + hostile));
        assertThat(page.structure()).isEqualTo(harmless.structure());
    }

    @Property(tries = 60)
    void labelsOfALifeNeverCoverEachOther(@ForAll("lives") ResidentLife life) {
        PageReader picture = PageReader.of(withLife(life)).picture("life");
        Map<Double, List<double[]>> rows = new TreeMap<>();
        for (Element text : picture.tagged("text")) {
            if (text.getParentNode() instanceof Element parent
                    && parent.getAttribute("class").equals("labels")) {
                double x = PageReader.number(text, "x");
                double size = text.getAttribute("class").contains("tick") ? 11 : 12.5;
                double width = Wording.width(text.getTextContent(), size * 0.9);
                rows.computeIfAbsent(PageReader.number(text, "y"), y -> new ArrayList<>())
                        .add(new double[] {x, x + width});
            }
        }
        for (List<double[]> row : rows.values()) {
            row.sort(Comparator.comparingDouble(span -> span[0]));
            for (int i = 1; i < row.size(); i++) {
                assertThat(row.get(i)[0]).isGreaterThan(row.get(i - 1)[1]);
            }
        }
    }

    @Property(tries = 60)
    void everyEntryOfALifeJoinsItsTwoTimes(@ForAll("lives") ResidentLife life) {
        List<Element> lines = PageReader.of(withLife(life)).picture("life").classed("lag").stream()
                .limit(life.entries().size())
                .toList();
        assertThat(lines).hasSameSizeAs(life.entries());
        for (int i = 0; i < lines.size(); i++) {
            double happened = PageReader.number(lines.get(i), "x1");
            double recorded = PageReader.number(lines.get(i), "x2");
            Entry entry = life.entries().get(i);
            assertThat(Math.signum(recorded - happened)).isEqualTo((double) Long.signum(entry.daysUntilRecorded()));
        }
    }

    // Examples

    @Example
    void hostileTextIsShownAsItIs() {
        String hostile =
                "x</svg></style><script>alert('1')</script><img src=\"https://example.com/\" onerror=a> & ]]> &amp;";
        String html = ReportPage.html(withTexts(hostile));
        assertThat(html).doesNotContain("<script").doesNotContain("<img");
        assertThat(PageReader.of(withTexts(hostile)).text()).contains(hostile);
    }

    @Example
    void whatNoDocumentMayContainIsReplaced() {
        assertThat(PageReader.of(withTexts("a\u0000b\u001Bc\uD800d\uFFFEe\u0085f𠮷"))
                        .text())
                .contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf𠮷");
    }

    @Example
    void nothingIsLoadedFromOutside() {
        PageReader page = PageReader.of(SampleReport.town());
        assertThat(page.all(element -> List.of("src", "href", "xlink:href", "action", "data", "srcset").stream()
                        .anyMatch(element::hasAttribute)))
                .isEmpty();
        assertThat(page.tagged("script")).isEmpty();
        assertThat(page.tagged("link")).isEmpty();
        assertThat(page.tagged("style").get(0).getTextContent())
                .doesNotContain("url(")
                .doesNotContain("@import");
        String html = ReportPage.html(SampleReport.town());
        assertThat(html.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContain("://");
        assertThat(html.replace("url(#", "")).doesNotContain("url(");
    }

    @Example
    void aYearWithoutEventsIsAPageToo() {
        PageReader page = PageReader.of(SampleReport.empty());
        assertThat(page.text()).contains("指摘なし", "世帯なし").doesNotContain("NaN", "Infinity");
        assertThat(page.tagged("svg")).hasSize(5);
    }

    @Example
    void onePersonMakesABar() {
        long[] men = new long[PopulationPyramid.GROUPS];
        men[PopulationPyramid.groupOf(104)] = 1;
        AgeTable one = AgeTable.of(men, new long[PopulationPyramid.GROUPS], 0);
        TownReport empty = SampleReport.empty();
        PageReader picture = PageReader.of(new TownReport(
                        empty.municipality(),
                        empty.run(),
                        empty.population(),
                        new PopulationPyramid(one, one),
                        empty.movements(),
                        empty.findings(),
                        empty.households(),
                        empty.life(),
                        empty.balances(),
                        empty.rejected()))
                .picture("pyramid");
        List<Element> bars = picture.all(element -> element.hasAttribute("data-value")
                && !element.getAttribute("width").equals("0"));
        assertThat(bars).hasSize(1);
        assertThat(bars.get(0).getTextContent().strip()).isEqualTo("男 100+歳　期首 1 → 期末 1");
    }

    @Example
    void theOutlineOfThePyramidFollowsTheStart() {
        AgeTable start = SampleReport.town().pyramid().atStart();
        PageReader picture = PageReader.of(SampleReport.town()).picture("pyramid");
        Element bar = picture.classed("women").get(0);
        double perPerson = PageReader.number(bar, "width") / PageReader.number(bar, "data-value");
        String path = picture.classed("outline").get(1).getAttribute("d");
        String[] steps = path.substring(1).split("[HV,]", -1);
        double zero = Double.parseDouble(steps[0]);
        for (int group = 0; group < PopulationPyramid.GROUPS; group++) {
            double reached = Double.parseDouble(steps[2 + 2 * group]) - zero;
            assertThat(reached).isCloseTo(start.women().get(group) * perPerson, within(0.05));
        }
    }

    @Example
    void theNetLineGoesThroughTheDifferences() {
        MovementsByMonth movements = SampleReport.town().movements();
        PageReader picture = PageReader.of(SampleReport.town()).picture("months");
        Element bar = picture.classed("kind-move-out").get(0);
        double perPerson = PageReader.number(bar, "height") / PageReader.number(bar, "data-value");
        double zero = PageReader.number(bar, "y");
        List<Element> dots = picture.classed("net-dot");
        for (Month month : Month.values()) {
            double y = PageReader.number(dots.get(month.getValue() - 1), "cy");
            assertThat(zero - y).isCloseTo(movements.netIncrease(month) * perPerson, within(0.05));
        }
    }

    @Example
    void everyPictureHasAName() {
        PageReader page = PageReader.of(SampleReport.town());
        for (Element picture : page.tagged("svg")) {
            for (String id : picture.getAttribute("aria-labelledby").split(" ", -1)) {
                assertThat(page.picture(id).text()).isNotBlank();
            }
        }
        List<String> ids = page.all(element -> element.hasAttribute("id")).stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Example
    void everyNumberOfAPictureStandsInATable() {
        PageReader page = PageReader.of(SampleReport.town());
        List<String> cells =
                page.tagged("td").stream().map(Element::getTextContent).toList();
        TownReport town = SampleReport.town();
        for (Kind kind : Kind.values()) {
            for (Month month : Month.values()) {
                assertThat(cells).contains(Figures.grouped(town.movements().count(kind, month)));
            }
        }
        for (long persons : town.pyramid().atEnd().women()) {
            assertThat(cells).contains(Figures.grouped(persons));
        }
        for (RuleCount rule : town.findings().rules()) {
            assertThat(cells).contains(Figures.grouped(rule.count()), Figures.grouped(rule.acknowledged()));
        }
        for (long households :
                town.households().atStart().householdsBySize().headMap(7).values()) {
            assertThat(cells).contains(Figures.grouped(households));
        }
    }

    @Example
    void errorsAndAlertsDifferInMoreThanColour() {
        PageReader picture = PageReader.of(SampleReport.town()).picture("findings");
        assertThat(picture.text()).contains("エラー", "アラート");
        List<Element> marks = picture.classed("alert-frame").stream()
                .filter(element -> element.getTagName().equals("path"))
                .toList();
        assertThat(marks).hasSize(7 + 1);
    }

    @Example
    void theLateEntryIsMarked() {
        PageReader page = PageReader.of(SampleReport.town());
        assertThat(page.picture("life").classed("late")).hasSize(1 + 1);
        assertThat(page.picture("life").text()).contains("41日後");
        assertThat(page.classed("late").stream().map(Element::getTextContent)).contains("41日後");
    }

    @Example
    void theCancelledEntryIsStruckOutAndStays() {
        assertThat(PageReader.of(SampleReport.town()).picture("life").classed("struck"))
                .extracting(Element::getTextContent)
                .contains("転出（予定）");
    }

    @Example
    void personsAreSaidToBeInventedAndSourcesAreCredited() {
        assertThat(PageReader.of(SampleReport.town()).text())
                .contains("人物は架空", "Persons are invented")
                .contains(
                        "住民基本台帳に基づく人口",
                        "国勢調査",
                        "人口動態調査",
                        "簡易生命表",
                        "住民基本台帳人口移動報告",
                        "在留外国人統計",
                        "Geolonia 住所データ",
                        "CC BY 4.0",
                        "japanese-personal-name-dataset",
                        "MIT",
                        "国民の祝日");
    }

    @Example
    void aRegisterFromAFileIsNotSaidToBeInvented() {
        assertThat(PageReader.of(SampleReport.empty()).text())
                .contains("利用者のファイル")
                .doesNotContain("架空", "invented", "Geolonia");
    }

    @Example
    void booksThatDoNotBalanceAreSaidSoAtTheTop() {
        PageReader balanced = PageReader.of(SampleReport.town());
        assertThat(balanced.classed("warning")).isEmpty();
        assertThat(balanced.classed("broken")).isEmpty();
        assertThat(balanced.classed("holds")).hasSize(5);

        PageReader broken = PageReader.of(SampleReport.with(
                SampleReport.town(), RejectedLines.none(), List.of(SampleReport.balance("人口", 50_358, 50_359))));
        assertThat(broken.classed("warning").get(0).getTextContent()).contains("帳簿が合いません");
        assertThat(broken.classed("broken").get(0).getTextContent()).contains("不一致", "50,358 ≠ 50,359");
    }

    @Example
    void theYearInOneLineAddsUpOrSaysThatItDoesNot() {
        assertThat(signs(SampleReport.town())).endsWith("＝").doesNotContain("≠");
        TownReport town = SampleReport.town();
        Population wrong = new Population(Optional.empty(), town.population().atStart(), new Residents(1, 0));
        TownReport report = new TownReport(
                town.municipality(),
                town.run(),
                wrong,
                town.pyramid(),
                town.movements(),
                town.findings(),
                town.households(),
                town.life(),
                town.balances(),
                town.rejected());
        assertThat(signs(report)).endsWith("≠");
    }

    @Example
    void rejectedLinesAreShownWithTheirReasons() {
        RejectedLines rejected = new RejectedLines(
                1_203, List.of(new RejectedLines.Line("events.jsonl", 17, new Phrase("JSONとして読めない", "Not JSON"))));
        PageReader page = PageReader.of(SampleReport.with(SampleReport.town(), rejected, List.of()));
        assertThat(page.classed("warning").get(0).getTextContent()).contains("1,203 行");
        assertThat(page.tagged("td").stream().map(Element::getTextContent)).contains("17", "JSONとして読めない Not JSON");
    }

    @Example
    void thePageStaysSmall() {
        assertThat(bytes(SampleReport.town())).isLessThan(150_000);
        assertThat(bytes(enormous())).isLessThan(300_000);
    }

    @Example
    void thePageIsTheSameInEveryLocale() {
        String expected = ReportPage.html(SampleReport.town());
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "de-DE", "ja-JP-u-ca-japanese", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(ReportPage.html(SampleReport.town())).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    // Reports to draw

    @Provide
    static Arbitrary<String> hostileTexts() {
        Arbitrary<String> fragments = Arbitraries.of(
                "<",
                ">",
                "&",
                "'",
                "\"",
                "<b>",
                "</td>",
                "</svg>",
                "<!--",
                "-->",
                "]]>",
                "<![CDATA[",
                "&#60;",
                "<?x",
                "\uDFFF",
                "\u202E",
                "\r\n");
        return Arbitraries.oneOf(fragments, Arbitraries.strings())
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Provide
    static Arbitrary<TownReport> reports() {
        Arbitrary<Long> counts = Arbitraries.oneOf(
                Arbitraries.just(0L),
                Arbitraries.longs().between(0, 40),
                Arbitraries.longs().between(0, 4_000_000));
        Arbitrary<AgeTable> ages = Combinators.combine(
                        counts.list().ofSize(PopulationPyramid.GROUPS),
                        counts.list().ofSize(PopulationPyramid.GROUPS),
                        counts)
                .as(AgeTable::new);
        Arbitrary<PopulationPyramid> pyramids = Combinators.combine(ages, ages).as(PopulationPyramid::new);
        Arbitrary<MovementsByMonth> movements = Arbitraries.maps(
                        Arbitraries.of(Kind.class), counts.list().ofSize(12))
                .map(MovementsByMonth::new);
        Arbitrary<FindingsByRule> findings = Combinators.combine(
                        Arbitraries.of(Severity.class),
                        counts,
                        Arbitraries.doubles().between(0, 1))
                .as((severity, count, share) -> new RuleCount(
                        "RULE-" + count,
                        severity,
                        new Phrase("規則", "Rule"),
                        "第1条",
                        count,
                        severity == Severity.ERROR ? 0 : (long) (count * share)))
                .list()
                .ofMaxSize(60)
                .map(FindingsByRule::new);
        Arbitrary<Distribution> distributions = Arbitraries.maps(
                        Arbitraries.integers().between(1, 30), counts)
                .map(sizes -> new Distribution(new TreeMap<>(sizes)));
        Arbitrary<Optional<PublishedMean>> means = Arbitraries.doubles()
                .between(1, 6)
                .map(mean -> new PublishedMean(mean, new Phrase("公表値", "")))
                .optional();
        Arbitrary<HouseholdSizes> households =
                Combinators.combine(distributions, distributions, means).as(HouseholdSizes::new);
        Arbitrary<Residents> residents = Combinators.combine(counts, counts).as(Residents::new);
        Arbitrary<Population> populations =
                Combinators.combine(residents.optional(), residents, residents).as(Population::new);
        return Combinators.combine(populations, pyramids, movements, findings, households)
                .as((population, pyramid, changes, objections, sizes) -> new TownReport(
                        new Municipality("072109", new Phrase("見本市", "")),
                        new Run(2024, OptionalLong.of(1), 0.1),
                        population,
                        pyramid,
                        changes,
                        objections,
                        sizes,
                        Optional.empty(),
                        List.of(),
                        RejectedLines.none()));
    }

    @Provide
    static Arbitrary<ResidentLife> lives() {
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 366).map(day -> LocalDate.ofYearDay(2024, day)),
                Arbitraries.integers().between(60, 75).map(day -> LocalDate.ofYearDay(2024, day)),
                Arbitraries.integers().between(1930, 2031).map(year -> LocalDate.of(year, 6, 1)));
        Arbitrary<Phrase> events =
                Arbitraries.of(new Phrase("転居", "Moved within"), new Phrase("世帯員の増加（子の出生）", "Child born"));
        return Combinators.combine(days, days, events)
                .as((changed, recorded, event) ->
                        new Entry(1, changed, recorded, event, event, false, OptionalInt.empty(), List.of()))
                .list()
                .ofMaxSize(25)
                .map(drawn -> new ResidentLife(
                        new Phrase("ある住民", "Somebody"),
                        IntStream.range(0, drawn.size())
                                .mapToObj(i -> new Entry(
                                        i + 1,
                                        drawn.get(i).changeDate(),
                                        drawn.get(i).processingDate(),
                                        drawn.get(i).event(),
                                        drawn.get(i).note(),
                                        i % 3 == 0,
                                        OptionalInt.empty(),
                                        List.of()))
                                .toList()));
    }

    private static TownReport withLife(ResidentLife life) {
        TownReport empty = SampleReport.empty();
        return new TownReport(
                empty.municipality(),
                new Run(2024, OptionalLong.of(7), 1),
                empty.population(),
                empty.pyramid(),
                empty.movements(),
                empty.findings(),
                empty.households(),
                Optional.of(life),
                List.of(),
                RejectedLines.none());
    }

    /** A report with this text in every place that takes one. */
    private static TownReport withTexts(String text) {
        TownReport empty = SampleReport.empty();
        Phrase phrase = new Phrase(text, text);
        LocalDate day = LocalDate.of(2025, 4, 1);
        return new TownReport(
                new Municipality(text, phrase),
                new Run(2025, OptionalLong.of(1), 1),
                empty.population(),
                empty.pyramid(),
                empty.movements(),
                new FindingsByRule(List.of(
                        new RuleCount(text, Severity.ALERT, phrase, text, 3, 2),
                        new RuleCount(text, Severity.ERROR, phrase, text, 3, 0))),
                new HouseholdSizes(
                        empty.households().atStart(),
                        empty.households().atEnd(),
                        Optional.of(new PublishedMean(2.5, phrase))),
                Optional.of(new ResidentLife(
                        phrase,
                        List.of(new Entry(
                                1,
                                day,
                                day,
                                phrase,
                                phrase,
                                false,
                                OptionalInt.empty(),
                                List.of(new Item(phrase, text, text)))))),
                List.of(new Balance(
                        phrase, List.of(new Balance.Term(phrase, 1)), List.of(new Balance.Term(phrase, 1)))),
                new RejectedLines(1, List.of(new RejectedLines.Line(text, 1, phrase))));
    }

    private static TownReport enormous() {
        TownReport town = SampleReport.town();
        Phrase phrase = new Phrase("規則の内容をやや長めに述べた一文である。".repeat(2), "An assertion of ordinary length, in English.");
        LocalDate day = LocalDate.of(2025, 4, 1);
        return new TownReport(
                town.municipality(),
                town.run(),
                town.population(),
                town.pyramid(),
                town.movements(),
                new FindingsByRule(IntStream.range(0, 2_000)
                        .mapToObj(i -> new RuleCount("RULE-" + i, Severity.ALERT, phrase, "標準仕様書 4.1.1.2", i, i))
                        .toList()),
                town.households(),
                Optional.of(new ResidentLife(
                        phrase,
                        IntStream.rangeClosed(1, 500)
                                .mapToObj(i -> new Entry(
                                        i,
                                        day.plusDays(i % 60),
                                        day.plusDays(i),
                                        phrase,
                                        phrase,
                                        true,
                                        OptionalInt.empty(),
                                        List.of(new Item(phrase, "前", "後"))))
                                .toList())),
                town.balances(),
                new RejectedLines(
                        1_000_000,
                        IntStream.rangeClosed(1, 5_000)
                                .mapToObj(i -> new RejectedLines.Line("events.jsonl", i, phrase))
                                .toList()));
    }

    private static List<Element> barsIn(Element group) {
        List<Element> bars = new ArrayList<>();
        for (var child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element bar && bar.hasAttribute("data-value")) {
                bars.add(bar);
            }
        }
        return bars;
    }

    private static List<String> signs(TownReport report) {
        return PageReader.of(report).classed("sign").stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static int bytes(TownReport report) {
        return ReportPage.html(report).getBytes(StandardCharsets.UTF_8).length;
    }
}
