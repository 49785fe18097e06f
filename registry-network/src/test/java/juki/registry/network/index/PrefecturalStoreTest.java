package juki.registry.network.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import juki.registry.codes.MunicipalityCode;
import juki.registry.network.MadeUpNation;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityNotice;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A prefecture's own store and its part of the national index answer alike. */
class PrefecturalStoreTest {

    private static final List<MunicipalityCode> THREE =
            List.of(MunicipalityCode.of("131016"), MunicipalityCode.of("131041"), MunicipalityCode.of("141003"));

    @Property(tries = 100)
    void bothAnswerAlike(@ForAll long seed) {
        MadeUpNation nation = MadeUpNation.flawed(new Random(seed), THREE, 100);
        NationalIndex index = NationalIndex.empty();
        nation.notices().forEach(index::apply);
        for (int prefecture : List.of(12, 13, 14, 15)) {
            PrefecturalStore own = PrefecturalStore.own(prefecture);
            PrefecturalStore reading = PrefecturalStore.reading(prefecture, index);
            nation.notices().stream()
                    .filter(notice -> notice.sender().prefecture() == prefecture)
                    .forEach(own::store);
            nation.notices().forEach(notice -> {
                assertThat(reading.holdings(notice.identity().recordCode()))
                        .isEqualTo(own.holdings(notice.identity().recordCode()));
                assertThat(reading.person(notice.identity().recordCode()))
                        .isEqualTo(own.person(notice.identity().recordCode()));
                assertThat(reading.persons(notice.identity().fourAttributes()))
                        .isEqualTo(own.persons(notice.identity().fourAttributes()));
                notice.identity()
                        .individualNumber()
                        .ifPresent(number -> assertThat(reading.persons(number)).isEqualTo(own.persons(number)));
            });
        }
    }

    @Property(tries = 50)
    void whatAMunicipalityLostComesBackFromBoth(@ForAll long seed) {
        MadeUpNation nation = MadeUpNation.flawed(new Random(seed), THREE, 100);
        NationalIndex index = NationalIndex.empty();
        PrefecturalStore own = PrefecturalStore.own(13);
        nation.notices().forEach(notice -> {
            index.apply(notice);
            if (notice.sender().prefecture() == 13) {
                own.store(notice);
            }
        });
        List<IdentityInformation> restored = new ArrayList<>();
        own.forEachLiving(THREE.get(0), restored::add);
        List<IdentityInformation> read = new ArrayList<>();
        PrefecturalStore.reading(13, index).forEachLiving(THREE.get(0), read::add);
        assertThat(read).isEqualTo(restored).containsExactlyInAnyOrderElementsOf(nation.register(THREE.get(0)));
    }

    @Example
    void anotherPrefecturesMunicipalityIsRefused() {
        IdentityNotice notice = MadeUpNation.orderly(new Random(1), List.of(THREE.get(2)), 1)
                .notices()
                .get(0);
        PrefecturalStore tokyo = PrefecturalStore.own(13);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokyo.store(notice))
                .withMessageStartingWith("notice:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokyo.forEachLiving(THREE.get(2), it -> {}))
                .withMessageStartingWith("municipality:");
        assertThatIllegalArgumentException().isThrownBy(() -> PrefecturalStore.own(48));
    }

    @Example
    void whoReadsTheNationsStoresNothing() {
        IdentityNotice notice = MadeUpNation.orderly(new Random(1), List.of(THREE.get(0)), 1)
                .notices()
                .get(0);
        PrefecturalStore reading = PrefecturalStore.reading(13, NationalIndex.empty());
        assertThat(reading.isOwn()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> reading.store(notice));
    }
}
