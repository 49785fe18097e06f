package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.rules.residence.fact.Fact;
import org.junit.jupiter.api.Test;

/** The book of criteria as a whole. */
class CriteriaBookTest {

    private static final CriteriaBook BOOK = CriteriaBook.standard();
    private static final Authority PRACTICE = Authority.practice("実務", "Practice");

    private static Criterion.Builder own(String id) {
        return Criterion.of(id, "独自", "Local")
                .on(CertaintyMark.ENGINEERING, PRACTICE)
                .saying("文", "text");
    }

    @Test
    void theTableIsTheBook() throws IOException {
        String table = BOOK.markdown();
        Path proposed = Path.of("target", "RESIDENCE.md");
        Files.writeString(proposed, table, StandardCharsets.UTF_8);

        assertThat(Files.readString(Path.of("RESIDENCE.md"), StandardCharsets.UTF_8))
                .as("copy %s to RESIDENCE.md", proposed)
                .isEqualTo(table);
    }

    @Test
    void everyCriterionHasTextAuthorityAndAFileOfItsOwn() throws IOException {
        assertThat(BOOK.criteria()).hasSizeGreaterThan(40).allSatisfy(criterion -> {
            assertThat(List.of(criterion.title(), criterion.titleEnglish(), criterion.text(), criterion.textEnglish()))
                    .noneMatch(String::isBlank);
            assertThat(criterion.authorities()).isNotEmpty();
            assertThat(BOOK.criterion(criterion.id())).contains(criterion);
        });
        Path sources = Path.of("src/main/java/juki/registry/rules/residence/criterion");
        try (Stream<Path> files = Files.list(sources)) {
            assertThat(files.filter(CriteriaBookTest::definesACriterion)).hasSameSizeAs(BOOK.criteria());
        }
    }

    private static boolean definesACriterion(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).contains("static final Criterion CRITERION =");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyGeneralAndCategoryRuleIsThere() {
        Set<String> ids = BOOK.criteria().stream().map(Criterion::id).collect(Collectors.toSet());

        assertThat(ids)
                .contains("G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "D1", "D3", "D4", "D7")
                .contains(
                        "C-WORK",
                        "C-DORM",
                        "C-SEAS",
                        "C-STU",
                        "C-TRAIN",
                        "C-HOSP",
                        "C-FAC",
                        "C-CHILD",
                        "C-PRIS",
                        "C-SHIP",
                        "C-BARR",
                        "C-ABR",
                        "C-TEMPRET",
                        "C-HOMELESS",
                        "C-NETCAFE",
                        "C-HOTEL",
                        "C-TRAILER",
                        "C-VILLA",
                        "C-TWO",
                        "C-DV",
                        "C-EVAC",
                        "C-NEWB",
                        "C-NOKO",
                        "C-FOR",
                        "C-SOFA",
                        "C-UNK",
                        "C-FALSE",
                        "C-BORDER",
                        "C-ONLINE");
    }

    @Test
    void aBookOfOnesOwnKeepsTheOrderOfStages() {
        Criterion early = own("LOCAL").at(Stage.SCOPE).appliedByOthers();
        Criterion late = own("LOCAL-LATE")
                .at(Stage.COMPETITION)
                .appraising(situation -> Optional.of(Opinion.resident("住む", "lives here", Fact.NIGHTS)));

        assertThat(CriteriaBook.of(List.of(early, late)).determine(AnyFacts.of("as_of=2024-06-01;since=2024-05-01")))
                .satisfies(it -> {
                    assertThat(it.outcome()).isEqualTo(ResidenceOutcome.RESIDENT);
                    assertThat(it.rules()).containsExactly("LOCAL-LATE");
                });
        assertThatIllegalArgumentException().isThrownBy(() -> CriteriaBook.of(List.of(late, early)));
        assertThatIllegalArgumentException().isThrownBy(() -> CriteriaBook.of(List.of(early, early)));
        assertThatIllegalStateException()
                .isThrownBy(() -> CriteriaBook.of(List.of(early)).determine(AnyFacts.of("as_of=2024-06-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.of("local", "独自", "Local"));
        assertThatIllegalStateException()
                .isThrownBy(() -> Criterion.of("LOCAL", "独自", "Local").appliedByOthers());
        assertThatIllegalArgumentException().isThrownBy(() -> Opinion.open("理由", "reason"));
        assertThat(late).isEqualTo(own("LOCAL-LATE").appliedByOthers()).hasToString("LOCAL-LATE Local");
    }

    @Test
    void criteriaOfOneStageStandInAnyOrder() {
        Criterion one = own("LOCAL-A").appliedByOthers();
        Criterion other = own("LOCAL-B").appliedByOthers();

        assertThat(CriteriaBook.of(List.of(other, one)).criteria()).containsExactly(other, one);
        assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
    }

    @Test
    void aReviewTakesThePlaceOfADecisionWhichIsToldBesideIt() {
        Criterion deciding = own("LOCAL")
                .asking(
                        situation -> Optional.of(Opinion.resident("住む", "lives here", Fact.NIGHTS)),
                        (situation, provisional) -> Optional.empty());
        Criterion reviewing = own("LOCAL-REVIEW")
                .reviewing((situation, provisional) -> Optional.of(Opinion.open("疑う", "in doubt", Fact.SURVEY)));

        ResidenceDetermination reviewed =
                CriteriaBook.of(List.of(deciding, reviewing)).determine(AnyFacts.of("as_of=2024-06-01"));

        assertThat(reviewed.outcome()).isEqualTo(ResidenceOutcome.NEEDS_INVESTIGATION);
        assertThat(reviewed.rules()).containsExactly("LOCAL-REVIEW");
        assertThat(reviewed.reasons()).last().satisfies(beside -> {
            assertThat(beside.role()).isEqualTo(Reason.Role.NOTE);
            assertThat(beside.criterion()).isEqualTo(deciding);
            assertThat(beside.english()).isEqualTo("lives here");
        });
    }

    @Test
    void whatWasFiledAfterItsTimeIsKnownToBeLate() {
        String living = "as_of=2024-06-10;nat=jp;place=dwelling;structure=yes;since=2024-05-01;nights_pw=7;other=none";

        assertThat(BOOK.determine(AnyFacts.of(living + ";filed=2024-06-05")).isFiledLate())
                .isTrue();
        assertThat(BOOK.determine(AnyFacts.of(living + ";filed=2024-05-10")).isFiledLate())
                .isFalse();
    }
}
