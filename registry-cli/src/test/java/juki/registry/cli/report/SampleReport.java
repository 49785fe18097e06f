package juki.registry.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
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

/** A report as a town of fifty thousand gives it, and an empty one. */
final class SampleReport {
    private static final Municipality TOWN = new Municipality("072109", new Phrase("福島県二本松市", "Nihonmatsu, Fukushima"));

    private SampleReport() {}

    static TownReport town() {
        MovementsByMonth movements = movements();
        Residents start = new Residents(49_642, 716);
        Residents end = new Residents(48_890, 716 + 752 + movements.netIncrease());
        return new TownReport(
                TOWN,
                new Run(2025, OptionalLong.of(20250101), 1),
                new Population(Optional.of(start), start, end),
                pyramid(),
                movements,
                findings(),
                households(),
                Optional.of(life()),
                balances(movements, start.total(), end.total()),
                RejectedLines.none());
    }

    static TownReport empty() {
        Residents nobody = new Residents(0, 0);
        AgeTable noAges = AgeTable.of(new long[21], new long[21], 0);
        Distribution none = new Distribution(new TreeMap<>());
        return new TownReport(
                TOWN,
                new Run(2025, OptionalLong.empty(), 1),
                new Population(Optional.empty(), nobody, nobody),
                new PopulationPyramid(noAges, noAges),
                new MovementsByMonth(Map.of()),
                new FindingsByRule(List.of()),
                new HouseholdSizes(none, none, Optional.empty()),
                Optional.empty(),
                List.of(),
                RejectedLines.none());
    }

    static TownReport with(TownReport report, RejectedLines rejected, List<Balance> balances) {
        return new TownReport(
                report.municipality(),
                report.run(),
                report.population(),
                report.pyramid(),
                report.movements(),
                report.findings(),
                report.households(),
                report.life(),
                balances,
                rejected);
    }

    static Balance balance(String label, long left, long right) {
        Phrase side = new Phrase("数", "");
        return new Balance(
                new Phrase(label, ""), List.of(new Balance.Term(side, left)), List.of(new Balance.Term(side, right)));
    }

    private static PopulationPyramid pyramid() {
        long[] men = {
            944, 1065, 1120, 1176, 1233, 1255, 1347, 1510, 1711, 1986, 1747, 1579, 1467, 1597, 1735, 1263, 897, 532,
            201, 38, 4
        };
        long[] women = {
            900, 1014, 1065, 1118, 1190, 1208, 1302, 1476, 1675, 1955, 1741, 1594, 1513, 1701, 1945, 1567, 1266, 966,
            526, 164, 28
        };
        return new PopulationPyramid(AgeTable.of(men, women, 37), AgeTable.of(older(men), older(women), 36));
    }

    /** A year later: a tenth of every group has gone up, and the old have become fewer. */
    private static long[] older(long[] groups) {
        long[] older = new long[groups.length];
        for (int i = 0; i < groups.length; i++) {
            long arrived = i == 0 ? groups[0] / 9 : groups[i - 1] / 7;
            older[i] = (groups[i] - groups[i] / 7 + arrived) * (1000 - (long) i * i) / 1000;
        }
        return older;
    }

    private static MovementsByMonth movements() {
        Map<Kind, List<Long>> counts = new EnumMap<>(Kind.class);
        counts.put(Kind.MOVE_IN, months(92, 88, 251, 243, 96, 84, 91, 94, 88, 97, 82, 85));
        counts.put(Kind.MOVE_IN_FROM_ABROAD, months(8, 9, 12, 31, 18, 12, 14, 11, 15, 24, 13, 9));
        counts.put(Kind.RETURN_MOVE_IN, months(6, 5, 19, 14, 6, 5, 6, 8, 5, 6, 4, 7));
        counts.put(Kind.BIRTH, months(19, 17, 18, 16, 20, 19, 23, 22, 19, 18, 17, 18));
        counts.put(Kind.OTHER_ENTRY, months(1, 0, 1, 2, 0, 1, 0, 1, 1, 0, 1, 0));
        counts.put(Kind.MOVE_OUT, months(104, 118, 402, 231, 112, 98, 109, 114, 108, 103, 92, 96));
        counts.put(Kind.DEATH, months(86, 73, 69, 64, 61, 55, 58, 61, 57, 63, 68, 79));
        counts.put(Kind.OTHER_DELETION, months(2, 1, 3, 2, 1, 1, 2, 1, 0, 2, 1, 3));
        counts.put(Kind.ADDRESS_CHANGE, months(62, 60, 131, 104, 71, 58, 60, 63, 61, 66, 57, 59));
        counts.put(Kind.MOVE_IN_NOTICE, months(98, 112, 371, 262, 118, 97, 104, 110, 107, 101, 94, 92));
        counts.put(Kind.HOUSEHOLD_CHANGE, months(21, 19, 44, 38, 20, 18, 19, 21, 17, 20, 16, 18));
        counts.put(Kind.CORRECTION, months(4, 3, 9, 12, 6, 5, 4, 3, 5, 4, 3, 4));
        counts.put(Kind.CANCELLATION, months(1, 2, 6, 5, 2, 1, 0, 1, 2, 1, 1, 0));
        counts.put(Kind.RECORD_CODE_CHANGE, months(0, 1, 0, 2, 0, 0, 1, 0, 0, 1, 0, 0));
        return new MovementsByMonth(counts);
    }

    private static List<Long> months(long... counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    private static FindingsByRule findings() {
        return new FindingsByRule(List.of(
                alert("MOVE-IN-003", "転入の届出は住み始めた日から14日以内", "Notified within fourteen days", "住基法第22条第1項", 187, 187),
                alert("MOVE-OUT-002", "転出の届出は転出するまでに", "Notified before moving out", "住基法第24条", 141, 139),
                alert("ADDR-004", "転居の届出は14日以内", "Change of address within fourteen days", "住基法第23条", 58, 58),
                alert(
                        "NAME-007",
                        "同じ氏名・生年月日・性別の住民が既にいる場合は同一人でないことを確かめる",
                        "Another resident has the same name, date of birth and sex",
                        "標準仕様書 4.1.1.2",
                        31,
                        24),
                alert("HH-005", "世帯主のいない世帯が残る", "A household is left without a head", "標準仕様書 1.1.10", 26, 26),
                alert("BIRTH-002", "出生の届出は14日以内", "Birth notified within fourteen days", "戸籍法第49条", 9, 9),
                alert("DATE-001", "異動日が不詳日である", "The change date is uncertain", "標準仕様書 1.1.8", 6, 6),
                error("MOVE-IN-001", "転入者は台帳に記載されていない者", "The person is not yet on record", "住基法第22条", 22),
                error("DATE-003", "異動日は処理日より後であってはならない", "The change date is not in the future", "標準仕様書 4.0.3", 17),
                error("CODE-002", "住民票コードの検査数字が正しい", "The record code's check digit is right", "住基法施行規則第1条", 8),
                error("HH-001", "世帯に世帯主は一人", "At most one head in a household", "住基法第7条第4号", 5),
                error("CANCEL-001", "取り消す履歴が存在する", "The cancelled entry exists", "標準仕様書 4.6.0.1", 3),
                error("DEATH-001", "死亡日は出生日より前であってはならない", "Death is not before birth", "戸籍法第86条", 0)));
    }

    private static RuleCount alert(String id, String japanese, String english, String basis, long count, long seen) {
        return new RuleCount(id, Severity.ALERT, new Phrase(japanese, english), basis, count, seen);
    }

    private static RuleCount error(String id, String japanese, String english, String basis, long count) {
        return new RuleCount(id, Severity.ERROR, new Phrase(japanese, english), basis, count, 0);
    }

    private static HouseholdSizes households() {
        return new HouseholdSizes(
                sizes(5_412, 5_180, 3_604, 2_611, 1_126, 517, 169, 41, 9),
                sizes(5_498, 5_171, 3_541, 2_544, 1_098, 498, 160, 38, 8),
                Optional.of(new PublishedMean(2.56, new Phrase("平成27年国勢調査", "2015 census"))));
    }

    private static Distribution sizes(long... households) {
        TreeMap<Integer, Long> sizes = new TreeMap<>();
        for (int i = 0; i < households.length; i++) {
            sizes.put(i + 1, households[i]);
        }
        return new Distribution(sizes);
    }

    private static ResidentLife life() {
        return new ResidentLife(
                new Phrase("架空の住民、女、1996年生まれ。", "An invented resident, a woman born in 1996."),
                List.of(
                        entry(
                                1,
                                "2019-04-01",
                                "2025-01-01",
                                new Phrase("期首の記載", "On record at the start"),
                                new Phrase("年の初めに記載されている。", "On record when the year begins."),
                                OptionalInt.empty(),
                                List.of()),
                        entry(
                                2,
                                "2025-02-11",
                                "2025-03-24",
                                new Phrase("転居", "Moved within"),
                                new Phrase("市内で転居し、41日後に届け出た。", "Moved within the city; notified 41 days later."),
                                OptionalInt.empty(),
                                List.of(new Item(new Phrase("住所", "Address"), "油井字濡石1番地", "本町二丁目103番地　見本荘201号"))),
                        entry(
                                3,
                                "2025-03-20",
                                "2025-04-02",
                                new Phrase("世帯合併", "Household merger"),
                                new Phrase("配偶者の世帯に入った。", "Joined the household of her husband."),
                                OptionalInt.empty(),
                                List.of(
                                        new Item(new Phrase("続柄", "Relationship"), "世帯主", "妻"),
                                        new Item(new Phrase("氏", "Surname"), "渡邉", "高橋"))),
                        entry(
                                4,
                                "2025-03-20",
                                "2025-04-02",
                                new Phrase("誤記修正", "Clerical error corrected"),
                                new Phrase("氏の字体を改めた。", "The surname's character was put right."),
                                OptionalInt.empty(),
                                List.of(new Item(new Phrase("氏", "Surname"), "高橋", "髙橋"))),
                        entry(
                                5,
                                "2025-07-01",
                                "2025-06-20",
                                new Phrase("転出（予定）", "Planned move-out"),
                                new Phrase("7月1日に転出する予定を届け出た。", "Gave notice of moving out on 1 July."),
                                OptionalInt.empty(),
                                List.of(new Item(new Phrase("転出先（予定）", "Planned destination"), "", "宮城県仙台市青葉区"))),
                        entry(
                                6,
                                "2025-07-01",
                                "2025-06-27",
                                new Phrase("転出の取消し", "Move-out cancelled"),
                                new Phrase("転出を取りやめた。", "The move was called off."),
                                OptionalInt.of(5),
                                List.of(new Item(new Phrase("転出先（予定）", "Planned destination"), "宮城県仙台市青葉区", ""))),
                        entry(
                                7,
                                "2025-11-08",
                                "2025-11-17",
                                new Phrase("世帯員の増加（子の出生）", "Child born"),
                                new Phrase("世帯に子が生まれた。", "A child was born into the household."),
                                OptionalInt.empty(),
                                List.of(new Item(new Phrase("世帯員", "Members"), "2人", "3人"))),
                        entry(
                                8,
                                "2026-01-10",
                                "2025-12-25",
                                new Phrase("転出（予定）", "Planned move-out"),
                                new Phrase("翌年の転出を届け出た。", "Gave notice of moving out next year."),
                                OptionalInt.empty(),
                                List.of(new Item(new Phrase("転出先（予定）", "Planned destination"), "", "東京都世田谷区")))));
    }

    private static Entry entry(
            int number,
            String changed,
            String recorded,
            Phrase event,
            Phrase note,
            OptionalInt cancels,
            List<Item> items) {
        return new Entry(
                number, LocalDate.parse(changed), LocalDate.parse(recorded), event, note, number == 2, cancels, items);
    }

    private static List<Balance> balances(MovementsByMonth movements, long start, long end) {
        List<Balance.Term> left = new ArrayList<>();
        left.add(new Balance.Term(new Phrase("期首", "start"), start));
        for (Kind kind : Kind.values()) {
            if (kind.effect() != 0) {
                left.add(new Balance.Term(kind.label(), kind.effect() * movements.total(kind)));
            }
        }
        return List.of(
                new Balance(
                        new Phrase("人口", "Population"),
                        left,
                        Collections.singletonList(new Balance.Term(new Phrase("期末", "end"), end))),
                new Balance(
                        new Phrase("住民はちょうど一つの世帯に属する", "Every resident is in exactly one household"),
                        List.of(new Balance.Term(new Phrase("世帯員の合計", "members"), end)),
                        List.of(new Balance.Term(new Phrase("住民", "residents"), end))),
                new Balance(
                        new Phrase("履歴番号は1からnまで欠けない", "History numbers run from 1 to n without gaps"),
                        List.of(new Balance.Term(new Phrase("確かめた人", "persons checked"), 52_480)),
                        List.of(new Balance.Term(new Phrase("欠けのない人", "without gaps"), 52_480))),
                new Balance(
                        new Phrase("同じ住民票コードを持つ人はいない", "No record code on two persons"),
                        List.of(new Balance.Term(new Phrase("住民票コード", "codes"), 52_480)),
                        List.of(new Balance.Term(new Phrase("異なるもの", "distinct"), 52_480))),
                new Balance(
                        new Phrase("1月1日の記載はいまも答えられる", "Every record of 1 January can still be answered"),
                        List.of(new Balance.Term(new Phrase("期首の記載", "records then"), start)),
                        List.of(new Balance.Term(new Phrase("一致したもの", "the same today"), start))));
    }
}
