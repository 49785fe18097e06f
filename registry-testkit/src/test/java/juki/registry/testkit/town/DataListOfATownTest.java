package juki.registry.testkit.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.datalist.DataListFault;
import juki.registry.model.datalist.DataListLayout;
import juki.registry.model.datalist.DataListOpening;
import juki.registry.model.datalist.DataListReader;
import juki.registry.model.datalist.DataListRow;
import juki.registry.model.datalist.DataListWriter;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.DomicileParts;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ChildAllowance;
import juki.registry.model.resident.Coverage;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.HeldCard;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.TownPlan;
import org.junit.jupiter.api.Test;

/** A municipality's export of 1,000 rows with 24 bad ones among them: each is told, by line and column, and no other is lost. */
class DataListOfATownTest {

    private static final MunicipalityCode TOMISATO = MunicipalityCode.of("122335");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final int ROWS = 1_000;
    private static final DataListLayout LAYOUT = DataListLayout.standard();

    private record Read(Map<Long, DataListRow> rows, List<DataListFault> faults) {}

    private static Read read(String csv) throws IOException {
        Read read = new Read(new TreeMap<>(), new ArrayList<>());
        DataListReader.of(LAYOUT).read(new StringReader(csv), read.rows::put, read.faults::add);
        return read;
    }

    private static List<ResidentRecord> residents() {
        List<ResidentRecord> records = new ArrayList<>();
        InMemoryRegister register =
                Town.build(new TownPlan(TOMISATO, 2025, 11, 0.03)).register();
        register.forEachHousehold(household -> {
            if (records.size() + household.size() <= ROWS) {
                household
                        .members()
                        .forEach(one -> records.add(register.record(one).orElseThrow()));
            }
        });
        assertThat(records).hasSize(ROWS);
        return records;
    }

    /** As a municipality would have it: most are insured, some have a card, a few have remarks or a name before. */
    private static ResidentRecord furnished(int n, ResidentRecord record) {
        Coverage insured =
                new Coverage(true, Optional.of(LocalDate.of(2015, 4, 1).plusDays(n)), Optional.empty());
        OtherItems.Builder items = OtherItems.builder()
                .qualifications(Qualifications.builder()
                        .onElectoralRoll(n % 3 > 0)
                        .nationalHealthInsurance(insured)
                        .childAllowance(
                                new ChildAllowance(Optional.of(YearMonth.of(2020, 1 + n % 12)), Optional.empty()))
                        .build());
        if (n % 4 > 0) {
            items.addCards(new HeldCard(
                    HeldCard.Kind.INDIVIDUAL_NUMBER_CARD,
                    Optional.of(LocalDate.of(2016, 1, 4).plusDays(n)),
                    Optional.of(LocalDate.of(2026, 1, 4).plusDays(n)),
                    Optional.empty()));
        }
        if (n % 50 == 0) {
            items.addRemarks(Remark.of("本人の申出により、備考に記載する。"));
        }
        return record.withOtherItems(items.build())
                .withDetails(
                        record.details() instanceof JapaneseResident japanese
                                ? japanese.withFamilyRegister(
                                        inParts(japanese.familyRegister().orElseThrow()))
                                : renamed((ForeignResident) record.details()));
    }

    private static FamilyRegisterIndication inParts(FamilyRegisterIndication register) {
        return register.registeredDomicile().contains("富里市")
                ? register.withDomicileParts(DomicileParts.builder()
                        .municipality(TOMISATO)
                        .municipalityName("富里市")
                        .build())
                : register;
    }

    private static ForeignResident renamed(ForeignResident foreign) {
        return foreign.withCommonNames(List.of(
                CommonName.entered(PersonName.of("見本 武"), LocalDate.of(2013, 7, 9), TOMISATO)
                        .deleted(LocalDate.of(2019, 5, 7), TOMISATO),
                CommonName.entered(PersonName.of("見本 健"), LocalDate.of(2019, 5, 7), TOMISATO)));
    }

    private static String export() throws IOException {
        StringWriter csv = new StringWriter();
        try (DataListWriter out = DataListWriter.to(csv, LAYOUT)) {
            int n = 0;
            for (ResidentRecord record : residents()) {
                out.write(DataListRow.builder()
                        .historyNumber(1)
                        .newest(true)
                        .reason(ChangeReason.DOMESTIC_MOVE_IN)
                        .processingDate(DAY)
                        .record(furnished(n++, record))
                        .build());
            }
        }
        return csv.toString();
    }

    /** The lines of a file; a bad cell is put in the first row from a place on that is fit for it. */
    private static final class Planted {
        private final List<String> header;
        private final List<String> lines;
        private final Map<Long, String> columns = new TreeMap<>();

        Planted(String csv) {
            lines = new ArrayList<>(List.of(csv.split("\r\n")));
            header = List.of(lines.get(0).split(",", -1));
        }

        Planted bad(int from, String column, String text) {
            return bad(from, column, text, cells -> true, column);
        }

        Planted bad(int from, String column, String text, Predicate<String[]> fit, String told) {
            for (int line = from; ; line++) {
                String[] cells = lines.get(line - 1).split(",", -1);
                assertThat(cells).as("line %d", line).hasSameSizeAs(header);
                if (!columns.containsKey((long) line) && fit.test(cells)) {
                    assertThat(cells[header.indexOf(column)]).isNotEqualTo(text);
                    cells[header.indexOf(column)] = text;
                    lines.set(line - 1, String.join(",", cells));
                    columns.put((long) line, told);
                    return this;
                }
            }
        }

        Predicate<String[]> has(String column) {
            return cells -> !cells[header.indexOf(column)].isEmpty();
        }

        Predicate<String[]> is(String column, String text) {
            return cells -> cells[header.indexOf(column)].equals(text);
        }

        String csv() {
            return String.join("\n", lines) + "\n";
        }
    }

    private static Planted planted(String csv) {
        Planted file = new Planted(csv);
        Predicate<String[]> japanese = file.is("住民種別", "1");
        Predicate<String[]> foreign = file.is("住民種別", "2");
        return file.bad(12, "宛名番号", "")
                .bad(57, "住民票コード", "123")
                .bad(99, "個人番号", "1234")
                .bad(101, "生年月日", "1990-05-32")
                .bad(133, "生年月日", "")
                .bad(180, "性別", "3")
                .bad(222, "続柄コード1", "77")
                .bad(256, "住所_市区町村コード", "122336")
                .bad(301, "住所_町字", "")
                .bad(344, "住民種別", "3", japanese, "住民種別")
                .bad(377, "異動事由", "2O")
                .bad(410, "最新フラグ", "はい")
                .bad(455, "履歴番号", "0", cells -> true, "")
                .bad(490, "国籍・地域コード", "", foreign, "国籍・地域コード")
                .bad(495, "在留資格等", "留学", file.has("在留資格等"), "在留資格等")
                .bad(500, "在留カード番号", "AB1234567CD", file.has("在留カード番号"), "在留カード番号")
                .bad(505, "通称履歴1", "", foreign, "通称履歴1")
                .bad(604, "本籍_市区郡町村名", "成田市", file.is("本籍_市区郡町村名", "富里市"), "本籍_町字")
                .bad(650, "筆頭者_名", "別人", japanese, "筆頭者")
                .bad(700, "国民健康保険_被保険者該当有無", "")
                .bad(760, "児童手当_受給開始年月", "2020年1月")
                .bad(802, "カード1_種類", "", file.has("カード1_種類"), "カード1_種類")
                .bad(950, "氏名_フリガナ", "みほん はなこ")
                .bad(999, "消除の事由", "23", cells -> true, "消除の異動年月日");
    }

    @Test
    void everyBadRowIsToldByLineAndColumnAndEveryOtherIsRead() throws IOException {
        String csv = export();
        Read whole = read(csv);
        assertThat(whole.faults).isEmpty();
        assertThat(whole.rows).hasSize(ROWS);

        Planted planted = planted(csv);
        Read read = read(planted.csv());
        Map<Long, String> told = new TreeMap<>();
        read.faults.forEach(fault -> told.putIfAbsent(fault.line(), fault.column()));
        assertThat(told).isEqualTo(planted.columns);
        assertThat(told).hasSize(24);
        assertThat(read.faults).allSatisfy(fault -> assertThat(fault.reason()).isNotBlank());
        Map<Long, DataListRow> good = new TreeMap<>(whole.rows);
        good.keySet().removeAll(planted.columns.keySet());
        assertThat(read.rows).isEqualTo(good);
    }

    @Test
    void theRegisterHasEverybodyOfWhomNothingIsAtFault() throws IOException {
        Planted planted = planted(export());
        List<DataListFault> faults = new ArrayList<>();
        InMemoryRegister register =
                DataListOpening.open(new StringReader(planted.csv()), LAYOUT, TOMISATO, DAY, faults::add);
        assertThat(faults.stream().map(DataListFault::line).distinct())
                .containsExactlyElementsOf(planted.columns.keySet());
        assertThat(register.residents()).isEqualTo(ROWS - planted.columns.size());
        assertThat(read(planted.csv()).rows.values())
                .allMatch(row -> register.record(row.addressee()).isPresent());
    }
}
