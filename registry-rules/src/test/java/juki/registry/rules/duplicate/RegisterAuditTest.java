package juki.registry.rules.duplicate;

import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import juki.registry.model.register.IdentityJudgements;
import juki.registry.model.register.IdentityJudgements.Judgement;
import juki.registry.model.register.IdentityJudgements.Outcome;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Village;
import juki.registry.rules.duplicate.RegisterAudit.Kind;
import juki.registry.rules.duplicate.RegisterAudit.Pair;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RegisterAuditTest {

    private static final LocalDate BORN = LocalDate.of(1980, 7, 7);

    private static ResidentRecord man(int number, String name, String reading, int code) {
        return People.record(HERE, number, name, reading, BORN, code(code));
    }

    private static ResidentRecord gone(ResidentRecord record) {
        return record.withRemoval(
                Village.register().record(Village.MOVED_OUT).orElseThrow().removal());
    }

    @Provide
    Arbitrary<ResidentRecord> records() {
        return People.records();
    }

    /** The audit is the comparison of everybody with everybody, only faster. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void listsEveryPairThatIsSimilarOrSharesACode(
            @ForAll @Size(max = 25) List<@From("records") ResidentRecord> records) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            for (int j = i + 1; j < records.size(); j++) {
                Comparison comparison =
                        Criteria.standard().compare(Particulars.of(records.get(i)), Particulars.of(records.get(j)));
                if (comparison.grade().isAtLeast(Grade.SIMILAR)
                        || records.get(i).addressee().equals(records.get(j).addressee())) {
                    expected.add(i + " " + j);
                }
            }
        }
        assertThat(RegisterAudit.of(records).pairs())
                .extracting(pair -> pair.first() + " " + pair.second())
                .containsExactlyElementsOf(expected);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void partsOfTheWorkMakeTheWhole(@ForAll @Size(min = 2, max = 25) List<@From("records") ResidentRecord> records) {
        RegisterAudit audit = RegisterAudit.of(records);
        List<Pair> inParts = new ArrayList<>();
        int middle = audit.size() / 3;
        audit.forEach(0, middle, inParts::add);
        audit.forEach(middle, audit.size(), inParts::add);
        assertThat(inParts).isEqualTo(audit.pairs());
    }

    @Test
    void oneCodeOnTwoLivingPersonsOfTwoMunicipalitiesIsFound() {
        ResidentRecord here = man(1, "見本 健一", "ミホン ケンイチ", 7);
        ResidentRecord there = People.record(ELSEWHERE, 1, "見本 賢一", "ミホン ケンイチ", BORN, code(7));
        ResidentRecord nobody = People.record(ELSEWHERE, 2, "架空 次郎", "カクウ ジロウ", BORN, code(8));
        assertThat(RegisterAudit.of(List.of(here, nobody, there)).pairs())
                .extracting(Pair::kind, Pair::first, Pair::second)
                .containsExactly(tuple(Kind.SHARED_NUMBER, 0, 2));
    }

    @Test
    void whoMovedHasOneCodeInTwoPlacesAndIsNoCase() {
        ResidentRecord left = gone(man(1, "見本 健一", "ミホン ケンイチ", 7));
        ResidentRecord arrived = People.record(ELSEWHERE, 1, "見本 健一", "ミホン ケンイチ", BORN, code(7));
        assertThat(RegisterAudit.of(List.of(left, arrived)).pairs()).isEmpty();
        ResidentRecord another = People.record(ELSEWHERE, 1, "見本 賢一", "ミホン ケンイチ", BORN, code(7));
        assertThat(RegisterAudit.of(List.of(left, another)).pairs())
                .extracting(Pair::kind)
                .containsExactly(Kind.SHARED_NUMBER);
    }

    @Test
    void onePersonWithTwoCodesIsFoundUntilSomebodyHasLooked() {
        List<ResidentRecord> records =
                List.of(gone(man(1, "渡辺 健一", "ワタナベ ケンイチ", 7)), gone(man(2, "渡邉 健一", "ワタナベ ケンイチ", 8)));
        InMemoryRegister register = InMemoryRegister.opened(HERE, Village.OPENED, records, List.of());
        assertThat(RegisterAudit.of(register).pairs())
                .extracting(Pair::kind, pair -> pair.comparison().grade())
                .containsExactly(tuple(Kind.DOUBLE_RECORD, Grade.SIMILAR));
        for (Outcome outcome : Outcome.values()) {
            InMemoryRegister judged = register.remembering(IdentityJudgements.none()
                    .with(new Judgement(Village.person(2), Village.person(1), outcome, TODAY, "係員A")));
            assertThat(RegisterAudit.of(judged).pairs()).hasSize(outcome == Outcome.OPEN ? 1 : 0);
        }
    }

    @Test
    void kindsAreToldInWords() {
        assertThat(Kind.values()).extracting(Kind::wording).containsExactly("二重記載の疑い", "番号の共有の疑い");
    }
}
