package juki.registry.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.person.NamePrecedence;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportClass;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.arbitrary.ProtectionDomain;
import juki.registry.testkit.arbitrary.RecordDomain;
import juki.registry.testkit.population.Chance;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What the generators of records and of protection are worth: that they leave nothing out, and go through the written form. */
@Domain(RecordDomain.class)
@Domain(ProtectionDomain.class)
class RecordsTest {

    private static <T> List<T> drawn(Function<RandomGenerator, T> generator) {
        return IntStream.range(0, 2_000)
                .mapToObj(n -> {
                    Chance chance = Chance.seeded(n, "records", 0);
                    return generator.apply(chance::nextLong);
                })
                .toList();
    }

    @Property(tries = 200)
    void recordsGoThroughTheirWrittenForm(@ForAll ResidentRecord record, @ForAll RemovedRecord removed) {
        assertThat(RegistryJson.readRecord(RegistryJson.write(record)).equals(record))
                .isTrue();
        assertThat(RegistryJson.readRemovedRecord(RegistryJson.write(removed)).equals(removed))
                .isTrue();
        assertThat(record.isLiving()).isTrue();
        assertThat(removed.record().isLiving()).isFalse();
    }

    @Property(tries = 200)
    void protectionGoesThroughItsWrittenForm(@ForAll Restriction restriction, @ForAll SupportMeasure measure) {
        assertThat(RegistryJson.readRestriction(RegistryJson.write(restriction)).equals(restriction))
                .isTrue();
        assertThat(RegistryJson.readMeasure(RegistryJson.write(measure)).equals(measure))
                .isTrue();
    }

    @Example
    void recordsLackWhateverARecordMayLack() {
        Set<RecordItem> missing = EnumSet.noneOf(RecordItem.class);
        drawn(Records::living).forEach(record -> missing.addAll(record.missingItems()));
        assertThat(missing)
                .containsExactlyInAnyOrder(
                        RecordItem.FAMILY_REGISTER,
                        RecordItem.RECORD_CODE,
                        RecordItem.RESIDENCE_CARD,
                        RecordItem.CERTIFICATE,
                        RecordItem.LANDING_PERIOD,
                        RecordItem.PROVISIONAL_STAY_PERIOD);
    }

    @Example
    void everyItemIsThereInSomeRecord() {
        List<ResidentRecord> records = drawn(Records::living);
        assertThat(records)
                .anyMatch(record -> record.plannedMoveOut().isPresent())
                .anyMatch(record -> record.membership().relationship().isEmpty())
                .anyMatch(record -> record.otherItems().adultWard())
                .anyMatch(record -> !record.otherItems().cautionNotes().isEmpty())
                .anyMatch(record -> !record.otherItems().remarks().isEmpty())
                .anyMatch(record -> record.otherItems().cards().size() > 1)
                .anyMatch(record -> record.otherItems().signatureCertificate().isPresent())
                .anyMatch(record ->
                        record.otherItems().authenticationCertificate().isPresent())
                .anyMatch(record ->
                        record.otherItems().qualifications().nationalPension().isPresent())
                .anyMatch(record ->
                        record.otherItems().qualifications().childAllowance().isPresent())
                .anyMatch(record -> record.otherItems()
                        .qualifications()
                        .longTermCareInsurance()
                        .isPresent())
                .anyMatch(record -> !record.residence().earlier().isEmpty())
                .anyMatch(record -> record.otherItems().isEmpty());
        assertThat(records.stream().map(ResidentRecord::details))
                .anyMatch(details -> details instanceof JapaneseResident japanese
                        && japanese.formerSurname().isPresent())
                .anyMatch(details -> details instanceof ForeignResident foreign
                        && foreign.commonNames().size() > 1)
                .anyMatch(details -> details instanceof ForeignResident foreign
                        && foreign.periodOfStay().isPresent())
                .anyMatch(details -> details instanceof ForeignResident foreign
                        && !foreign.foreignItems().isEmpty());
        Set<NamePrecedence> precedences = EnumSet.noneOf(NamePrecedence.class);
        records.forEach(record -> {
            if (record.details() instanceof ForeignResident foreign) {
                foreign.namePrecedence().ifPresent(precedences::add);
            }
        });
        assertThat(precedences).containsExactlyInAnyOrder(NamePrecedence.values());
    }

    @Example
    void recordsAreRemovedForEveryReason() {
        Set<ChangeReason> reasons = EnumSet.noneOf(ChangeReason.class);
        drawn(Records::removed)
                .forEach(removed ->
                        reasons.add(removed.record().removal().orElseThrow().reason()));
        assertThat(reasons)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ChangeReason.values())
                        .filter(reason -> reason.table() == ChangeReason.Table.DELETION)
                        .toList());
        assertThat(drawn(Records::removed).stream()
                        .map(removed -> removed.record().removal().orElseThrow()))
                .anyMatch(removal -> removal.planned().isPresent()
                        && removal.confirmedDestination().isPresent())
                .anyMatch(removal -> removal.planned().isPresent()
                        && removal.confirmedDestination().isEmpty())
                .anyMatch(removal -> removal.planned().isEmpty()
                        && removal.confirmedDestination().isEmpty());
    }

    @Example
    void edgeCasesBeginWithTheBarest() {
        List<ResidentRecord> edgeCases = Records.edgeCases();
        assertThat(edgeCases).hasSize(6);
        assertThat(edgeCases.get(0).otherItems().isEmpty()).isTrue();
        assertThat(edgeCases.get(1).name().isBlank()).isTrue();
        assertThat(edgeCases.get(2).membership().relationship()).isEmpty();
        assertThat(edgeCases.get(3).isLiving()).isFalse();
        assertThat(edgeCases.get(5).otherItems().remarks()).isNotEmpty();
    }

    @Example
    void restrictionsAreOfEveryKind() {
        List<Restriction> restrictions = drawn(Restrictions::restriction);
        Set<Operation> operations = EnumSet.noneOf(Operation.class);
        restrictions.forEach(one -> operations.addAll(one.levels().keySet()));
        assertThat(operations).containsExactlyInAnyOrder(Operation.values());
        assertThat(restrictions)
                .anyMatch(one -> one.person().isPresent())
                .anyMatch(one -> one.household().isPresent())
                .anyMatch(one -> one.end().isEmpty())
                .anyMatch(one -> one.lifts().size() > 1)
                .anyMatch(one -> one.release().isPresent() && !one.lifts().isEmpty());
    }

    @Example
    void measuresTakeEveryStepAndComeToEveryClass() {
        List<SupportMeasure> measures = drawn(SupportMeasures::measure);
        Set<Class<?>> steps = new HashSet<>();
        Set<SupportClass> classes = EnumSet.noneOf(SupportClass.class);
        measures.forEach(measure -> {
            measure.steps().forEach(step -> steps.add(step.getClass()));
            measure.steps().stream()
                    .map(step -> step.act().at())
                    .max(Comparator.naturalOrder())
                    .flatMap(measure::classAt)
                    .ifPresent(classes::add);
        });
        assertThat(steps).containsExactlyInAnyOrder(MeasureStep.class.getPermittedSubclasses());
        assertThat(classes).containsExactlyInAnyOrder(SupportClass.values());
        assertThat(measures)
                .anyMatch(SupportMeasure::isOfFormerMunicipality)
                .anyMatch(measure -> !measure.details().supportedTogether().isEmpty())
                .anyMatch(measure -> measure.details().applicant().addressee().isEmpty())
                .anyMatch(measure -> measure.steps().size() == 1);
    }
}
