package juki.registry.cli.town;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import juki.registry.cli.report.Phrase;
import juki.registry.cli.report.ResidentLife;
import juki.registry.cli.report.ResidentLife.Entry;
import juki.registry.cli.report.ResidentLife.Item;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveOut;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/** The history in the year's register that has most to tell (異動履歴の一例, idō rireki no ichirei), as a story of two times. */
final class LifeStory {

    /** Days within which a notification is due (Basic Resident Registration Act Art. 22, 23, 25). */
    private static final int DAYS_TO_NOTIFY = 14;

    private static final Set<EventType> DUE =
            EnumSet.of(EventType.MOVE_IN, EventType.BIRTH, EventType.ADDRESS_CHANGE, EventType.HOUSEHOLD_CHANGE);

    /** More entries than these do not fit a picture. */
    private static final int LONGEST = 9;

    private static final int SHORTEST = 3;

    private final Function<OutsideAddress, String> place;

    private LifeStory(Function<OutsideAddress, String> place) {
        this.place = place;
    }

    /**
     * The story of the resident whose history has most to tell.
     *
     * @param register a register of invented residents
     * @param place how a place outside the municipality is called
     * @return the story, empty if no history is long enough
     */
    static Optional<ResidentLife> in(InMemoryRegister register, Function<OutsideAddress, String> place) {
        Richest richest = new Richest();
        register.forEachHistory(richest::consider);
        return Optional.ofNullable(richest.history).map(history -> new LifeStory(place).told(history));
    }

    /** Keeps the best so far; of equally good ones that with the smallest addressee number, whatever the order. */
    private static final class Richest {
        private @Nullable ChangeHistory history;
        private int interest;

        void consider(ChangeHistory candidate) {
            if (candidate.size() < SHORTEST || candidate.size() > LONGEST) {
                return;
            }
            int candidates = interestOf(candidate);
            if (history == null
                    || candidates > interest
                    || candidates == interest && candidate.addressee().compareTo(history.addressee()) < 0) {
                history = candidate;
                interest = candidates;
            }
        }

        private static int interestOf(ChangeHistory history) {
            Set<EventType> kinds = EnumSet.noneOf(EventType.class);
            boolean late = false;
            boolean cancelled = false;
            for (HistoryEntry entry : history.entries()) {
                kinds.add(entry.event().type());
                late |= isLate(entry);
                cancelled |= entry.cancels().isPresent();
            }
            boolean corrected = kinds.contains(EventType.CLERICAL_ERROR_CORRECTION)
                    || kinds.contains(EventType.EX_OFFICIO_CORRECTION);
            return 3 * kinds.size() + (late ? 8 : 0) + (cancelled ? 6 : 0) + (corrected ? 4 : 0) - history.size();
        }
    }

    private static boolean isLate(HistoryEntry entry) {
        return DUE.contains(entry.event().type())
                && entry.event().basis() instanceof Basis.Notification
                && daysUntilFiled(entry) > DAYS_TO_NOTIFY;
    }

    private static long daysUntilFiled(HistoryEntry entry) {
        LocalDate filed = entry.event().basis().day().orElse(entry.processingDate());
        return ChronoUnit.DAYS.between(entry.changeDate().latest(), filed);
    }

    private ResidentLife told(ChangeHistory history) {
        List<Entry> entries = new ArrayList<>();
        Optional<ResidentRecord> before = Optional.empty();
        for (HistoryEntry entry : history.entries()) {
            entries.add(new Entry(
                    entry.historyNumber(),
                    entry.changeDate().earliest(),
                    entry.processingDate(),
                    event(entry),
                    note(entry),
                    isLate(entry),
                    entry.cancels(),
                    items(before, entry.record())));
            before = Optional.of(entry.record());
        }
        return new ResidentLife(portrait(history.current().person()), entries);
    }

    private static Phrase portrait(Person person) {
        int born = person.dateOfBirth().earliest().getYear();
        return switch (person.sex()) {
            case MALE -> new Phrase("架空の住民、男、" + born + "年生まれ。", "An invented resident, a man born in " + born + ".");
            case FEMALE ->
                new Phrase("架空の住民、女、" + born + "年生まれ。", "An invented resident, a woman born in " + born + ".");
            case NOT_STATED -> new Phrase("架空の住民、" + born + "年生まれ。", "An invented resident, born in " + born + ".");
        };
    }

    // ----- what happened

    private static Phrase event(HistoryEntry entry) {
        ChangeEvent event = entry.event();
        if (event instanceof MoveOut moveOut && !moveOut.hasComeAbout()) {
            return new Phrase("転出（予定）", "Planned move-out");
        }
        Phrase name = new Phrase(event.type().wording(), english(event.type()));
        return concerns(event, entry.addressee())
                ? name
                : new Phrase("世帯員の" + name.japanese(), name.english() + " in the household");
    }

    /** Whether an entry is about its owner, and not about somebody of the same household. */
    private static boolean concerns(ChangeEvent event, AddresseeNumber one) {
        return event.type() == EventType.CARRY_OVER || event.subjects().contains(one);
    }

    private static String english(EventType type) {
        return switch (type) {
            case CARRY_OVER -> "Carried over";
            case MOVE_IN -> "Moved in";
            case BIRTH -> "Birth";
            case ADDRESS_CHANGE -> "Moved within";
            case MOVE_OUT -> "Moved out";
            case PLANNED_MOVE_OUT_REACHED -> "Planned day of move-out";
            case MOVE_IN_NOTICE_RECEIVED -> "Move-in notice";
            case DEATH -> "Death";
            case HOUSEHOLD_SPLIT -> "Household split";
            case HOUSEHOLD_MERGER -> "Household merger";
            case HOUSEHOLD_CHANGE -> "Household change";
            case HOUSEHOLD_HEAD_CHANGE -> "Change of head";
            case CLERICAL_ERROR_CORRECTION -> "Clerical error corrected";
            case EX_OFFICIO_CORRECTION -> "Corrected ex officio";
            case RECORD_CODE_CHANGE -> "Record code changed";
            case EX_OFFICIO_ENTRY -> "Entered ex officio";
            case EX_OFFICIO_DELETION -> "Removed ex officio";
            case MINOR_CORRECTION -> "Minor correction";
            case NATURALIZATION -> "Naturalised";
            case NATIONALITY_ACQUISITION -> "Japanese nationality acquired";
            case NATIONALITY_LOSS -> "Japanese nationality lost";
            case RECORD_RECOMPILED -> "Record made anew";
            case RECORD_RECONSTRUCTED -> "Lost record made again";
            case INDIVIDUAL_NUMBER_ASSIGNED -> "Individual Number entered";
            case INDIVIDUAL_NUMBER_CHANGE -> "Individual Number changed";
            case RECORD_CODE_ENTRY -> "Record code entered";
            case RELATIONSHIP_CHANGE -> "Relationship changed";
            case INTER_WARD_CHANGE -> "Moved to another ward";
            case BULK_ADDRESS_CHANGE -> "Addresses changed in bulk";
            case FORMER_SURNAME_CHANGE -> "Former surname";
            case COMMON_NAME_CHANGE -> "Common name";
            case CHANGE_CANCELLED -> "Cancelled";
        };
    }

    private static Phrase note(HistoryEntry entry) {
        StringBuilder japanese = new StringBuilder(filed(entry).japanese());
        StringBuilder english = new StringBuilder(filed(entry).english());
        if (entry.cancels().isPresent()) {
            int undone = entry.cancels().getAsInt();
            japanese.append("履歴番号").append(undone).append("を取り消した。");
            english.append(" Undoes entry ").append(undone).append('.');
        }
        for (Acknowledgement seen : entry.acknowledgements()) {
            japanese.append("アラート")
                    .append(seen.ruleId())
                    .append("を")
                    .append(seen.by())
                    .append("が確認。");
            english.append(" Alert ")
                    .append(seen.ruleId())
                    .append(" acknowledged by ")
                    .append(seen.by())
                    .append('.');
        }
        return new Phrase(japanese.toString(), english.toString());
    }

    private static Phrase filed(HistoryEntry entry) {
        if (entry.event().type() == EventType.CARRY_OVER) {
            return new Phrase("年の初めに記載されている。", "On record when the year begins.");
        }
        Basis basis = entry.event().basis();
        if (basis instanceof Basis.ExOfficio) {
            return new Phrase("職権による。", "Ex officio.");
        }
        long days = daysUntilFiled(entry);
        String what = days > 0 ? "異動日の" + days + "日後に" : days < 0 ? "異動日の" + -days + "日前に" : "異動日に";
        String whatEnglish = days > 0
                ? days + (days == 1 ? " day after" : " days after")
                : days < 0 ? -days + (days == -1 ? " day before" : " days before") : "On the day of";
        return new Phrase(what + basis.wording() + "。", whatEnglish + " the change: " + english(basis) + ".");
    }

    private static String english(Basis basis) {
        if (basis instanceof Basis.Notification) {
            return "notification";
        }
        if (basis instanceof Basis.Application) {
            return "application";
        }
        return basis instanceof Basis.Request ? "request" : "notice";
    }

    // ----- what the record said before and after

    private List<Item> items(Optional<ResidentRecord> before, ResidentRecord after) {
        List<Item> items = new ArrayList<>();
        add(items, "氏名", "Name", before, after, record -> record.name().text());
        add(
                items,
                "フリガナ",
                "Reading",
                before,
                after,
                record -> record.name().furigana().map(Furigana::text).orElse(""));
        add(
                items,
                "生年月日",
                "Date of birth",
                before,
                after,
                record -> record.person().dateOfBirth().wording());
        add(items, "性別", "Sex", before, after, record -> record.person().sex().wording());
        add(
                items,
                "住所",
                "Address",
                before,
                after,
                record -> record.residence().address().text());
        add(
                items,
                "住所を定めた年月日",
                "At the address since",
                before,
                after,
                record -> record.residence().addressSetOn().wording());
        add(
                items,
                "続柄",
                "Relationship to the head",
                before,
                after,
                record -> record.membership()
                        .relationship()
                        .map(Relationship::text)
                        .orElse(""));
        add(
                items,
                "世帯主",
                "Head",
                before,
                after,
                record -> record.membership().headName().map(PersonName::text).orElse(""));
        add(
                items,
                "転出（予定）",
                "Planned move-out",
                before,
                after,
                record -> record.plannedMoveOut().map(this::text).orElse(""));
        add(
                items,
                "消除",
                "Removed",
                before,
                after,
                record -> record.removal().map(LifeStory::text).orElse(""));
        add(
                items,
                "転出先（確定）",
                "Confirmed destination",
                before,
                after,
                record -> record.removal()
                        .flatMap(Removal::confirmedDestination)
                        .map(place)
                        .orElse(""));
        if (before.isPresent() && !before.get().recordCode().equals(after.recordCode())) {
            items.add(new Item(new Phrase("住民票コード", "Record code"), "***", "*** （変更後）"));
        }
        return items;
    }

    private static void add(
            List<Item> items,
            String japanese,
            String english,
            Optional<ResidentRecord> before,
            ResidentRecord after,
            Function<ResidentRecord, String> item) {
        String then = before.map(item).orElse("");
        String now = item.apply(after);
        if (!now.equals(then)) {
            items.add(new Item(new Phrase(japanese, english), then, now));
        }
    }

    private String text(PlannedMoveOut plan) {
        return plan.on() + "　" + place.apply(plan.destination());
    }

    private static String text(Removal removal) {
        return removal.reason().wording() + "　" + removal.occurredOn().wording();
    }
}
