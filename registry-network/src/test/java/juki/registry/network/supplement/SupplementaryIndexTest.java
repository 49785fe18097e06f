package juki.registry.network.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.person.Furigana;
import juki.registry.model.register.SupplementaryRegisterNotice;
import juki.registry.model.register.SupplementaryRegisterNotice.Kind;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.arbitrary.LifeDomain;
import juki.registry.testkit.life.Life;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The nation knows from supplementary registers who has left the country, and nothing that does not travel. */
class SupplementaryIndexTest {

    private static final MunicipalityCode FAMILY_REGISTER = MunicipalityCode.of("131016");

    private static List<SupplementaryNotice> notices(Life life) {
        List<SupplementaryNotice> notices = new ArrayList<>();
        life.steps()
                .forEach(step -> SupplementaryRegisterNotice.of(step.change(), step.before())
                        .forEach(told -> SupplementaryNotice.of(
                                        FAMILY_REGISTER, notices.size() + 1L, told, told.processingDate())
                                .ifPresent(notices::add)));
        return notices;
    }

    @Property(tries = 150)
    @Domain(LifeDomain.class)
    void whoLeavesTheCountryIsKnownToBeAbroad(@ForAll Life life) {
        SupplementaryIndex index = new SupplementaryIndex();
        for (SupplementaryNotice notice : notices(life)) {
            index.take(notice);
            assertThat(index.isAbroad(notice.information().code()))
                    .isEqualTo(notice.information().isAbroad() && notice.kind() == Kind.CORRECTION);
        }
        life.register().forEachHistory(history -> {
            ResidentRecord record = history.current();
            record.recordCode()
                    .filter(code -> index.isAbroad(code))
                    .ifPresent(code -> assertThat(record.removal().map(removal -> removal.reason()))
                            .isIn(Optional.of(ChangeReason.MOVE_OUT_ABROAD), Optional.empty()));
        });
    }

    @Property(tries = 100)
    @Domain(LifeDomain.class)
    void neitherOrderNorRepetitionMatters(@ForAll Life life) {
        List<SupplementaryNotice> notices = notices(life);
        SupplementaryIndex index = new SupplementaryIndex();
        notices.forEach(notice -> index.take(notice));
        List<SupplementaryNotice> otherwise = new ArrayList<>(notices);
        otherwise.addAll(notices);
        Collections.shuffle(otherwise, new Random(life.size()));
        SupplementaryIndex other = new SupplementaryIndex();
        otherwise.forEach(notice -> other.take(notice));
        for (SupplementaryNotice notice : notices) {
            ResidentRecordCode code = notice.information().code();
            assertThat(other.person(code)).isEqualTo(index.person(code));
            assertThat(other.history(code)).isEqualTo(index.history(code));
        }
    }

    @Property(tries = 100)
    @Domain(LifeDomain.class)
    void noReadingLeavesThatTheFamilyRegisterDoesNotShow(@ForAll Life life) {
        for (SupplementaryNotice notice : notices(life)) {
            assertThat(notice.information()
                            .name()
                            .furigana()
                            .map(Furigana::origin)
                            .orElse(Furigana.Origin.FAMILY_REGISTER))
                    .isEqualTo(Furigana.Origin.FAMILY_REGISTER);
            assertThat(notice.information().address().flatMap(address -> address.postalCode()))
                    .isEmpty();
            assertThat(notice + " " + notice.information())
                    .doesNotContain(notice.information().code().digits());
        }
    }
}
