package juki.registry.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32C;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.household.Household;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.notification.Notification;
import juki.registry.testkit.lawful.FiledPaper;
import juki.registry.testkit.lawful.FiledPapers;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.residence.Facts;
import juki.registry.testkit.town.Residents;
import juki.registry.testkit.value.Codes;
import juki.registry.testkit.value.Dates;
import juki.registry.testkit.value.Households;
import juki.registry.testkit.value.Persons;
import juki.registry.testkit.value.Places;
import juki.registry.testkit.value.Records;
import juki.registry.testkit.value.Relationships;
import juki.registry.testkit.value.Restrictions;
import juki.registry.testkit.value.SupportMeasures;
import org.junit.jupiter.api.Test;

/**
 * That a seed gives the same values on every release of Java, on every run, and whatever the machine's locale, time zone and
 * charset are. The checksums are written down: whoever changes a generator changes what others have recorded, and says so here.
 */
class DeterminismTest {

    private static final int VALUES = 300;

    private static final Map<String, String> CHECKSUMS = Map.ofEntries(
            Map.entry("addresses", "70745648"),
            Map.entry("codes", "9115fe9f"),
            Map.entry("dates", "d6a977c7"),
            Map.entry("facts", "89fad336"),
            Map.entry("households", "226bf30d"),
            Map.entry("lives", "afc02912"),
            Map.entry("measures", "1732b3d7"),
            Map.entry("names", "ea486e7c"),
            Map.entry("papers", "dfe08eeb"),
            Map.entry("records", "f098e83e"),
            Map.entry("relationships", "54b9b2c1"),
            Map.entry("removed records", "030a9b11"),
            Map.entry("residents", "38ca2c46"),
            Map.entry("restrictions", "588ad9bb"));

    private static String checksum(Function<RandomGenerator, String> generator) {
        CRC32C sum = new CRC32C();
        for (int n = 0; n < VALUES; n++) {
            Chance chance = Chance.seeded(n, "determinism", 0);
            sum.update((generator.apply(chance::nextLong) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    // Of what is drawn, and not of the written form or of the rules, which have reasons of their own to change.

    private static String told(Life life) {
        StringBuilder text = new StringBuilder();
        for (ChangeEvent event : life.events()) {
            text.append(event.type()).append(event.changeDate().wording()).append(event.processingDate());
            event.subjects().forEach(one -> text.append(one.digits()));
        }
        return text.toString();
    }

    private static String told(FiledPaper paper) {
        Notification notification = paper.notification();
        StringBuilder text = new StringBuilder(paper.toString()).append(notification.channel());
        notification
                .evidence()
                .forEach(one -> text.append(one.kind())
                        .append(one.validUntil().map(LocalDate::toString).orElse("")));
        notification.attachments().forEach(one -> text.append(one.getClass().getSimpleName()));
        notification.moveOutData().stream()
                .flatMap(data -> data.movers().stream())
                .forEach(mover -> text.append(mover.recordCode().digits())
                        .append(mover.person().name().text()));
        return text.toString();
    }

    private static String told(ResidentRecord record) {
        return String.join(
                " ",
                record.addressee().digits(),
                record.recordCode().map(ResidentRecordCode::digits).orElse(""),
                record.name().text(),
                record.person().dateOfBirth().wording(),
                record.person().sex().name(),
                record.kind().name(),
                record.details().becameResidentOn().wording(),
                record.residence().address().text(),
                record.membership().household().digits(),
                record.removal().map(removal -> removal.reason().name()).orElse(""));
    }

    private static String told(SupportMeasure measure) {
        StringBuilder text = new StringBuilder();
        measure.steps()
                .forEach(step -> text.append(step.getClass().getSimpleName())
                        .append(step.act().at()));
        return text.toString();
    }

    private static String told(Restriction restriction) {
        return restriction.start() + " " + restriction.end() + " " + new TreeMap<>(restriction.levels()) + " "
                + restriction.lifts().size();
    }

    private static String told(Household household) {
        return household.number().digits()
                + household.members().stream().map(AddresseeNumber::digits).toList();
    }

    private static String residents() {
        CRC32C sum = new CRC32C();
        Residents residents = Residents.of(TownPlan.of(MunicipalityCode.of("134023"), 2025, 7));
        for (int household = 0; household < VALUES; household++) {
            for (ResidentRecord record : residents.nextHousehold()) {
                sum.update(told(record).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static Map<String, String> checksums() {
        Map<String, String> sums = new TreeMap<>();
        sums.put(
                "addresses",
                checksum(random ->
                        Places.address(random, Places.municipality(random)).text()));
        sums.put("codes", checksum(random -> Codes.nearMiss(random).toString()));
        sums.put("dates", checksum(random -> Dates.registerDate(random).wording()));
        sums.put("facts", checksum(random -> Facts.facts(random).text()));
        sums.put("households", checksum(random -> told(Households.household(random))));
        sums.put("lives", checksum(random -> told(Lives.any(random, 20))));
        sums.put("measures", checksum(random -> told(SupportMeasures.measure(random))));
        sums.put("names", checksum(random -> Persons.name(random).text()));
        sums.put("papers", checksum(random -> told(FiledPapers.any(random))));
        sums.put("records", checksum(random -> told(Records.living(random))));
        sums.put("relationships", checksum(random -> Relationships.any(random).text()));
        sums.put(
                "removed records",
                checksum(random -> told(Records.removed(random).record())));
        sums.put("residents", residents());
        sums.put("restrictions", checksum(random -> told(Restrictions.restriction(random))));
        return sums;
    }

    @Test
    void aSeedGivesTheValuesItAlwaysGave() {
        assertThat(checksums()).containsExactlyInAnyOrderEntriesOf(CHECKSUMS);
    }

    /** Locale and time zone are of the process: whoever changes them puts them back. */
    @Test
    void neitherLocaleNorTimeZoneMatter() {
        Map<String, String> here = checksums();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Turkish has an i of its own, Arabic digits of its own, and the year there may begin elsewhere.
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(checksums()).as(tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
