package juki.registry.cli.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import juki.registry.cli.report.Balance;
import juki.registry.cli.report.Balance.Term;
import juki.registry.cli.report.MovementsByMonth;
import juki.registry.cli.report.MovementsByMonth.Kind;
import juki.registry.cli.report.Phrase;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;

/**
 * Closing of the books (帳簿の突合, chōbo no totsugō): whether a register is still whole after its year.
 *
 * <p>Persons are counted three times, and never twice in the same way: from the events as they were accepted, from the
 * register's own counters, and here from every entry of every history. Each equation names both of its sides, so that one
 * that does not hold says by how much.
 */
final class Books {

    private static final Phrase RESIDENTS = new Phrase("住民", "residents");

    private final LocalDate openedOn;
    private final InMemoryRegister opening;

    /** What is asked about the members of households. */
    private final ResidentRegister closing;

    /** What the histories say of each kind of coming and going. */
    private final Map<Kind, Long> moved = new EnumMap<>(Kind.class);

    private long livingAtStart;
    private long japanese;
    private long foreign;

    private long persons;
    private long personsNumberedFromOne;
    private long answeredAsThen;

    private long heads;
    private long headsOfTheirHouseholds;
    private long members;
    private long membersAgreeing;

    /** Every code that a person has or had, each once for each person. */
    private long[] codes = new long[1 << 10];

    private int codesHeld;

    /**
     * Books that are to be closed.
     *
     * @param openedOn the day on which the register was opened
     * @param opening the register as it was opened
     * @param closing the register after the last change
     */
    Books(LocalDate openedOn, InMemoryRegister opening, ResidentRegister closing) {
        this.openedOn = openedOn;
        this.opening = opening;
        this.closing = closing;
    }

    /**
     * Closes the books of a year.
     *
     * @param openedOn the day on which the register was opened
     * @param opening the register as it was opened
     * @param closing the register after the last change
     * @param posted the changes counted as they were accepted
     * @return the equations; the books balance if all hold
     */
    static List<Balance> closed(
            LocalDate openedOn, InMemoryRegister opening, InMemoryRegister closing, MovementsByMonth posted) {
        Books books = new Books(openedOn, opening, closing);
        closing.forEachHistory(books::history);
        closing.forEachHousehold(books::household);
        return books.equations(posted, opening.residents(), closing.japaneseResidents(), closing.foreignResidents());
    }

    /** Enters a person's history. */
    void history(ChangeHistory history) {
        person(history.entries(), history.asOf(AsOf.endOf(openedOn)));
    }

    /**
     * Enters a person.
     *
     * @param entries the person's entries in the order recorded
     * @param asOpened what the history answers today about the opening day
     */
    void person(List<HistoryEntry> entries, Optional<ResidentRecord> asOpened) {
        persons++;
        HistoryEntry first = entries.get(0);
        AddresseeNumber addressee = first.addressee();
        boolean wasLiving = false;
        boolean numbered = true;
        Set<ResidentRecordCode> codesOfPerson = Set.of();
        for (int i = 0; i < entries.size(); i++) {
            HistoryEntry entry = entries.get(i);
            numbered &= entry.historyNumber() == i + 1;
            if (i == 0 && entry.event().type() == EventType.CARRY_OVER) {
                wasLiving = entry.record().isLiving();
                livingAtStart += wasLiving ? 1 : 0;
            } else if (entry.record().isLiving() != wasLiving) {
                moved.merge(wasLiving ? departure(entry) : arrival(entry, i > 0), 1L, Long::sum);
                wasLiving = !wasLiving;
            }
            codesOfPerson = with(codesOfPerson, entry.record().recordCode());
        }
        codesOfPerson.forEach(this::code);
        personsNumberedFromOne += numbered ? 1 : 0;
        ResidentRecord current = entries.get(entries.size() - 1).record();
        if (current.isLiving()) {
            japanese += current.kind() == ResidentKind.JAPANESE ? 1 : 0;
            foreign += current.kind() == ResidentKind.FOREIGN ? 1 : 0;
            heads += current.membership().isHead() ? 1 : 0;
        }
        Optional<ResidentRecord> original = opening.record(addressee);
        answeredAsThen += original.isPresent() && original.equals(asOpened) ? 1 : 0;
    }

    private static Kind arrival(HistoryEntry entry, boolean wasHereBefore) {
        return switch (entry.event().type()) {
            case MOVE_IN -> Tally.kindOf((MoveIn) entry.event(), wasHereBefore);
            case BIRTH -> Kind.BIRTH;
            default -> Kind.OTHER_ENTRY;
        };
    }

    private static Kind departure(HistoryEntry entry) {
        return switch (entry.event().type()) {
            case MOVE_OUT, PLANNED_MOVE_OUT_REACHED, MOVE_IN_NOTICE_RECEIVED -> Kind.MOVE_OUT;
            case DEATH -> Kind.DEATH;
            default -> Kind.OTHER_DELETION;
        };
    }

    private static Set<ResidentRecordCode> with(Set<ResidentRecordCode> codes, Optional<ResidentRecordCode> code) {
        if (code.isEmpty() || codes.contains(code.get())) {
            return codes;
        }
        Set<ResidentRecordCode> more = new HashSet<>(codes);
        more.add(code.get());
        return more;
    }

    private void code(ResidentRecordCode code) {
        if (codesHeld == codes.length) {
            codes = Arrays.copyOf(codes, 2 * codes.length);
        }
        codes[codesHeld++] = code.value();
    }

    /** Enters a household, ended or not. */
    void household(Household household) {
        for (AddresseeNumber member : household.members()) {
            members++;
            Optional<ResidentRecord> record = closing.record(member).filter(ResidentRecord::isLiving);
            boolean heads = household.head().filter(member::equals).isPresent();
            if (record.isPresent()
                    && record.get().membership().household().equals(household.number())
                    && record.get().membership().isHead() == heads) {
                membersAgreeing++;
            }
            if (heads && record.filter(one -> one.membership().isHead()).isPresent()) {
                headsOfTheirHouseholds++;
            }
        }
    }

    /**
     * The equations.
     *
     * @param posted the changes counted as they were accepted
     * @param atStart the residents on the opening day, as the register counts them
     * @param japaneseAtEnd the Japanese residents in the end, as the register counts them
     * @param foreignAtEnd the foreign residents in the end, as the register counts them
     * @return the equations
     */
    List<Balance> equations(MovementsByMonth posted, long atStart, long japaneseAtEnd, long foreignAtEnd) {
        List<Balance> equations = new ArrayList<>();
        List<Term> year = new ArrayList<>();
        year.add(term("期首", "start", atStart));
        for (Kind kind : Kind.values()) {
            if (kind.effect() != 0) {
                year.add(new Term(kind.label(), kind.effect() * posted.total(kind)));
            }
        }
        equations.add(new Balance(
                new Phrase("人口", "population"), year, List.of(term("期末", "end", japaneseAtEnd + foreignAtEnd))));
        equations.add(balance(
                new Phrase("期首の住民", "residents at the start"),
                term("台帳の数", "counted by the register", atStart),
                term("履歴から", "counted in the histories", livingAtStart)));
        for (Kind kind : Kind.values()) {
            if (kind.effect() != 0) {
                equations.add(balance(
                        kind.label(),
                        term("異動から", "counted from the changes", posted.total(kind)),
                        term("履歴から", "counted in the histories", moved.getOrDefault(kind, 0L))));
            }
        }
        equations.add(balance(
                new Phrase("日本人住民", "Japanese residents"),
                term("台帳の数", "counted by the register", japaneseAtEnd),
                term("履歴から", "counted in the histories", japanese)));
        equations.add(balance(
                new Phrase("外国人住民", "foreign residents"),
                term("台帳の数", "counted by the register", foreignAtEnd),
                term("履歴から", "counted in the histories", foreign)));
        equations.add(balance(
                new Phrase("住民はちょうど一つの世帯に属する", "every resident is in exactly one household"),
                new Term(RESIDENTS, japanese + foreign),
                term("世帯員", "members of households", members)));
        equations.add(balance(
                new Phrase("世帯と住民票が一致する", "households and records agree"),
                term("世帯員", "members of households", members),
                term("住民票と一致", "agreeing with their records", membersAgreeing)));
        equations.add(balance(
                new Phrase("世帯主は世帯に一人まで", "a household has at most one head"),
                term("世帯主とある住民", "residents recorded as head", heads),
                term("その世帯の世帯主", "heads of their households", headsOfTheirHouseholds)));
        equations.add(balance(
                new Phrase("履歴番号は1からnまで欠けない", "history numbers run from 1 to n without gaps"),
                term("台帳の人", "persons in the register", persons),
                term("欠けのない人", "without gaps", personsNumberedFromOne)));
        equations.add(balance(
                new Phrase("同じ住民票コードを持つ人はいない", "no resident record code is on two persons"),
                term("各人の現在・過去の住民票コード", "codes that each person has or had", codesHeld),
                term("異なるコード", "different codes", differentCodes())));
        equations.add(balance(
                new Phrase("期首の住民票はいまも答えられる", "every record of the first day can still be answered"),
                term("期首の住民票", "records then", opening.persons()),
                term("一致したもの", "answered as they were", answeredAsThen)));
        return List.copyOf(equations);
    }

    private static Balance balance(Phrase label, Term left, Term right) {
        return new Balance(label, List.of(left), List.of(right));
    }

    private static Term term(String japanese, String english, long value) {
        return new Term(new Phrase(japanese, english), value);
    }

    private long differentCodes() {
        long[] sorted = Arrays.copyOf(codes, codesHeld);
        Arrays.sort(sorted);
        long different = 0;
        for (int i = 0; i < sorted.length; i++) {
            different += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return different;
    }
}
