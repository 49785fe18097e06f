package juki.registry.rules.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.ProtectedAffair;
import juki.registry.model.protection.ProtectedPerson;
import juki.registry.model.protection.ProtectionAct;
import juki.registry.model.protection.ProtectionAnswer;
import juki.registry.model.protection.ProtectionRight;
import juki.registry.model.protection.Protections;
import juki.registry.model.protection.SupportDetails;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.resident.ResidentKind;
import juki.registry.rules.certificate.Certificate.Line;
import juki.registry.rules.certificate.Certificate.Page;
import juki.registry.rules.certificate.Certificate.Section;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every certificate, whoever asks for whatever. */
class CertificateLawsTest {

    private static final CertificateDesk DESK = CertificateDesk.under(CertificatePractice.standard());

    /** A request for some members of a marked household. */
    record Asked(MarkedHousehold household, CertificateForm form, List<Integer> members, Set<CertificateItem> shown) {

        CertificateRequest request() {
            return CertificateRequest.of(
                            form, members.stream().map(household.members()::get).toList())
                    .showing(shown.toArray(CertificateItem[]::new));
        }

        CertificateAnswer answer(Protections protections) {
            return DESK.answer(request(), household.register(), protections, Specimen.NOW);
        }

        @Override
        public String toString() {
            return form + " of members " + members + " showing " + shown;
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<List<Boolean>> foreign =
                Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(9);
        Arbitrary<CertificateForm> forms = Arbitraries.of(
                CertificateForm.RECORD_COPY, CertificateForm.HOUSEHOLD_COPY, CertificateForm.ITEM_CERTIFICATE);
        Set<CertificateItem> free = EnumSet.complementOf(EnumSet.of(CertificateItem.REMOVAL, CertificateItem.MOVE_OUT));
        Arbitrary<Set<CertificateItem>> shown = Arbitraries.of(free).set();
        Arbitrary<Set<Integer>> members =
                Arbitraries.integers().between(0, 8).set().ofMinSize(1).ofMaxSize(9);
        return Combinators.combine(foreign, forms, shown, members).as((kinds, form, items, chosen) -> {
            List<Integer> some =
                    chosen.stream().filter(i -> i < kinds.size()).sorted().toList();
            List<Integer> fitting = some.isEmpty() ? List.of(0) : some;
            return new Asked(
                    MarkedHousehold.of(kinds),
                    form,
                    form == CertificateForm.RECORD_COPY ? fitting.subList(0, 1) : fitting,
                    items);
        });
    }

    private static String everything(Certificate certificate) {
        return certificate.lines().stream()
                        .map(line -> line.label() + "\t" + line.text())
                        .collect(Collectors.joining("\n"))
                + certificate.notes()
                + certificate.text();
    }

    /** The heart of it: a text is on the value and on the page if its item is shown for that member, and else nowhere. */
    @Property(tries = 300)
    void whatIsLeftOutIsNowhereAndWhatIsShownIsThere(@ForAll("asked") Asked asked) {
        Certificate certificate = DESK.answer(
                        asked.request(), asked.household().register(), Protections.none(), Specimen.NOW)
                .acknowledgedBy("係員A")
                .certificate()
                .orElseThrow();
        String value = everything(certificate);
        String page = CertificateHtml.of(certificate);
        for (int i = 0; i < asked.household().members().size(); i++) {
            ResidentKind kind = asked.household()
                    .register()
                    .record(asked.household().members().get(i))
                    .orElseThrow()
                    .kind();
            for (CertificateItem item : CertificateItem.values()) {
                Presence presence = CertificatePractice.standard().presence(asked.form(), item, kind, Specimen.DAY);
                boolean shown = asked.members().contains(i)
                        && (presence == Presence.ALWAYS
                                || presence == Presence.BY_DEFAULT
                                || presence == Presence.ON_REQUEST
                                        && asked.shown().contains(item));
                boolean shared = isSharedWithAnother(asked, item);
                for (String mark : asked.household().marks(i, item)) {
                    if (shown || !shared) {
                        assertThat(value.contains(mark))
                                .as("value of %s tells %s of member %d", asked, item, i)
                                .isEqualTo(shown);
                        assertThat(page.contains(mark))
                                .as("page of %s tells %s of member %d", asked, item, i)
                                .isEqualTo(shown);
                    }
                }
            }
            boolean sensitive = asked.members().contains(i)
                    && asked.shown().contains(CertificateItem.REMARKS)
                    && asked.shown().contains(CertificateItem.SENSITIVE_HISTORY);
            assertThat(page.contains(asked.household().sensitive(i)))
                    .as("page of %s tells of special adoption", asked)
                    .isEqualTo(sensitive);
        }
        assertThat(asked.household().never()).noneMatch(value::contains).noneMatch(page::contains);
    }

    /** Whether some other member may rightly show the same words. */
    private static boolean isSharedWithAnother(Asked asked, CertificateItem item) {
        return switch (item) {
            case HEAD_AND_RELATIONSHIP, LEGAL_CLASS, PERIOD_OF_STAY, EXPIRES_ON ->
                asked.shown().contains(item);
            default -> false;
        };
    }

    @Property(tries = 200)
    void theSameRequestTwiceIsAnsweredAlike(@ForAll("asked") Asked asked) {
        assertThat(asked.answer(Protections.none())).isEqualTo(asked.answer(Protections.none()));
        Certificate one = asked.answer(Protections.none())
                .acknowledgedBy("係員A")
                .certificate()
                .orElseThrow();
        Certificate other = asked.answer(Protections.none())
                .acknowledgedBy("係員B")
                .certificate()
                .orElseThrow();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(CertificateHtml.of(one)).isEqualTo(CertificateHtml.of(other));
    }

    /** Every member's protection counts, whoever else stands on the paper; and of others nobody's but the named head's. */
    @Property(tries = 300)
    void everyMembersMeasureIsRespected(
            @ForAll("asked") Asked asked, @ForAll("someMembers") Set<Integer> guarded, @ForAll boolean decided) {
        Protections protections = Protections.of(
                List.of(),
                guarded.stream()
                        .filter(i -> i < asked.household().members().size())
                        .map(i -> measure(
                                asked.household(), asked.household().members().get(i), decided))
                        .toList());
        boolean namesHead = asked.shown().contains(CertificateItem.HEAD_AND_RELATIONSHIP);
        boolean refused = guarded.stream()
                .filter(i -> i < asked.household().members().size())
                .anyMatch(i -> asked.members().contains(i) || namesHead && i == 0);
        CertificateAnswer answer = asked.answer(protections);
        assertThat(answer.isRefused()).isEqualTo(refused);
        if (refused) {
            assertThat(answer.acknowledgedBy("係員A").certificate()).isEmpty();
            assertThat(answer.text()).isEqualTo(ProtectionAnswer.TEXT_OF_ERROR);
            assertThat(answer.objections()).hasSize(1);
        }
        String forLogs = answer + answer.objections().toString() + answer.text() + answer.textEnglish() + protections;
        assertThat(forLogs).doesNotContain("住所町", "方書荘", "しるし", "支援");
    }

    @Provide
    Arbitrary<Set<Integer>> someMembers() {
        return Arbitraries.integers().between(0, 8).set().ofMaxSize(3);
    }

    private static SupportMeasure measure(MarkedHousehold household, AddresseeNumber one, boolean decided) {
        LocalDateTime at = Specimen.NOW.minusDays(20);
        ProtectionAct keep = Specimen.act(ProtectionRight.KEEP_MEASURE, at);
        SupportDetails details = SupportDetails.builder()
                .applicant(ProtectedPerson.builder()
                        .addressee(one)
                        .person(household.register().record(one).orElseThrow().person())
                        .build())
                .addAffairs(ProtectedAffair.COPY_PRESENT_ADDRESS)
                .firstMunicipality(Specimen.HERE)
                .build();
        SupportMeasure measure =
                SupportMeasure.opened(new MeasureStep.Applied(keep, details, Optional.empty(), at.toLocalDate()));
        return decided
                ? measure.then(MeasureStep.Begun.on(keep, at.toLocalDate()))
                : measure.then(new MeasureStep.BegunProvisionally(keep, at.toLocalDate()));
    }

    /** Pages lose nothing and repeat nothing, and only the last one carries text and seal. */
    @Property(tries = 200)
    void pagesCarryEveryLineOnceAndTheTextOnTheLast(@ForAll("asked") Asked asked) {
        Certificate certificate = asked.answer(Protections.none())
                .acknowledgedBy("係員A")
                .certificate()
                .orElseThrow();
        List<Page> pages = certificate.pages();
        List<Line> paged = new ArrayList<>();
        pages.forEach(page -> page.sections().forEach(section -> paged.addAll(section.lines())));
        List<Line> all = new ArrayList<>();
        certificate.sections().forEach(section -> all.addAll(section.lines()));
        assertThat(paged).isEqualTo(all);
        assertThat(IntStream.rangeClosed(1, pages.size()).boxed().toList())
                .isEqualTo(pages.stream().map(Page::number).toList());
        String html = CertificateHtml.of(certificate.attested(CertificateSituationsTest.attestation(Specimen.DAY)));
        String[] parts = html.split("<section class=\"page\">", -1);
        assertThat(parts).hasSize(pages.size() + 1);
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == pages.size();
            assertThat(parts[i].contains(certificate.text())).isEqualTo(last);
            assertThat(parts[i].contains("<img")).isEqualTo(last);
            assertThat(parts[i]).contains(i + "/" + pages.size());
        }
    }

    /** A register's text is text on the page, whatever it looks like. */
    @Property(tries = 200)
    void noTextBecomesMarkup(@ForAll("hostile") String text) {
        Line line = new Line(CertificateItem.REMARKS, "備考", text);
        Section section = new Section(1, Specimen.TARO, ResidentKind.JAPANESE, List.of(line), Set.of(), false);
        Certificate certificate = Certificate.specimen(
                CertificateForm.RECORD_COPY,
                Specimen.DAY,
                List.of(new Line(CertificateItem.ADDRESS, "住所", text)),
                List.of(section),
                List.of(),
                true,
                CertificatePractice.standard());
        String html = CertificateHtml.of(certificate);
        String plain = CertificateHtml.of(Certificate.specimen(
                CertificateForm.RECORD_COPY,
                Specimen.DAY,
                List.of(new Line(CertificateItem.ADDRESS, "住所", "")),
                List.of(new Section(
                        1,
                        Specimen.TARO,
                        ResidentKind.JAPANESE,
                        List.of(new Line(CertificateItem.REMARKS, "備考", "")),
                        Set.of(),
                        false)),
                List.of(),
                true,
                CertificatePractice.standard()));
        assertThat(tags(html)).isEqualTo(tags(plain));
        assertThat(html.codePoints().filter(c -> c < 0x20 && c != '\n').count()).isZero();
    }

    private static List<String> tags(String html) {
        return Pattern.compile("<[^>]*>")
                .matcher(html)
                .results()
                .map(it -> it.group())
                .toList();
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "<script>alert(1)</script>",
                        "\"><img src=x onerror=alert(1)>",
                        "</td></tr></table></section>",
                        "&lt;b&gt;&amp;",
                        "'onmouseover='x",
                        "\u202E逆さ\u202C",
                        "\u0000\u0007\uD800半分\uFFFE",
                        "<!--",
                        "]]>",
                        "</style><style>*{display:none}"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(40),
                Arbitraries.strings()
                        .withChars('<', '>', '&', '"', '\'', '/', '!', '-', '藤')
                        .ofMinLength(1)
                        .ofMaxLength(60));
    }
}
