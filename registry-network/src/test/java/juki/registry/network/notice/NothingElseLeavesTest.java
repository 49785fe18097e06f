package juki.registry.network.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressParts;
import juki.registry.model.person.Furigana;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.arbitrary.LifeDomain;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Step;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Household, remarks, protection, domicile, and whatever else a record has, do not travel. */
class NothingElseLeavesTest {

    @Property(tries = 150)
    @Domain(LifeDomain.class)
    void noticesAreTheSameWhateverElseTheRecordsSay(@ForAll Life life) {
        for (Step step : life.steps()) {
            assertThat(DueNotice.of(Disguise.of(step.change()), Disguise.of(step.before())))
                    .isEqualTo(DueNotice.of(step.change(), step.before()));
        }
    }

    @Property(tries = 150)
    @Domain(LifeDomain.class)
    void theInformationIsTheSameWhateverElseTheRecordSays(@ForAll Life life) {
        life.register().forEachHistory(history -> {
            ResidentRecord record = history.current();
            assertThat(Disguise.of(record)).isNotEqualTo(record);
            assertThat(IdentityInformation.of(Disguise.of(record))).isEqualTo(IdentityInformation.of(record));
        });
    }

    @Property(tries = 150)
    @Domain(LifeDomain.class)
    void noTextForLogsShowsSomethingOfIt(@ForAll Life life) {
        NoticeBook book = NoticeBook.of(Life.MUNICIPALITY);
        for (Step step : life.steps()) {
            DueNotice.of(step.change(), step.before()).forEach(due -> {
                IdentityNotice notice = book.enter(due);
                String shown = due + " " + notice + " " + notice.identity() + " " + notice.change() + " " + book;
                IdentityInformation identity = notice.identity();
                assertThat(shown)
                        .doesNotContain(identity.recordCode().digits())
                        .doesNotContain(due.addressee().digits());
                identity.individualNumber()
                        .ifPresent(number -> assertThat(shown).doesNotContain(number.digits()));
                if (identity.name().text().length() > 2) {
                    assertThat(shown).doesNotContain(identity.name().text());
                }
                assertThat(shown).doesNotContain(identity.address().text());
            });
        }
    }

    @Example
    void whatANoticeIsMadeOfIsKnownToTheLastType() {
        Set<String> reachable = new TreeSet<>();
        collect(IdentityNotice.class, reachable);
        assertThat(reachable)
                .containsExactlyInAnyOrder(
                        "IdentityNotice",
                        "NoticeNumber",
                        "IdentityInformation",
                        "ChangeInformation",
                        "ChangeCause",
                        "Operation",
                        "Concern",
                        "MunicipalityCode",
                        "ResidentRecordCode",
                        "IndividualNumber",
                        "Person",
                        "PersonName",
                        "Furigana",
                        "Origin",
                        "FormerSurname",
                        "Sex",
                        "RegisterDate",
                        "Address",
                        // Never there: the test below.
                        "AddressParts",
                        "PostalCode",
                        "AddressSupplement");
    }

    @Property(tries = 150)
    @Domain(LifeDomain.class)
    void neitherPostalCodesNorReadingsFromElsewhereTravel(@ForAll Life life) {
        life.register()
                .forEachHistory(history -> IdentityInformation.of(Disguise.of(history.current()))
                        .ifPresent(identity -> {
                            assertThat(identity.address().postalCode()).isEmpty();
                            assertThat(identity.address().parts()).isEqualTo(AddressParts.none());
                            assertThat(identity.name().furigana())
                                    .isEqualTo(history.current()
                                            .name()
                                            .furigana()
                                            .filter(reading -> reading.origin() == Furigana.Origin.FAMILY_REGISTER)
                                            .map(reading -> Furigana.of(reading.text())
                                                    .confirmedBy(Furigana.Origin.FAMILY_REGISTER)));
                            assertThat(identity.commonName()
                                            .flatMap(name -> name.furigana())
                                            .filter(reading -> reading.isConfirmed()))
                                    .isEmpty();
                        }));
    }

    @Example
    void whatIsBuiltFromItemsIsStrippedToo() {
        Address whole =
                Address.of(MunicipalityCode.of("131016"), "見本町", "1番地").withPostalCode(PostalCode.of("1000001"));
        IdentityInformation identity = Identities.of(1).at(whole);
        assertThat(identity.address()).isEqualTo(Address.of(MunicipalityCode.of("131016"), "見本町", "1番地"));
        assertThat(identity.recordCode()).isEqualTo(ResidentRecordCode.ofPayload(1));
        assertThat(identity.individualNumber()).contains(IndividualNumber.ofPayload(1));
    }

    /** Types of this project that a value of a type may hold. */
    private static void collect(Type type, Set<String> found) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                collect(argument, found);
            }
            collect(parameterized.getRawType(), found);
        }
        if (type instanceof Class<?> one
                && one.getName().startsWith("juki.registry")
                && found.add(one.getSimpleName())) {
            for (Field field : one.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    collect(field.getGenericType(), found);
                }
            }
        }
    }
}
