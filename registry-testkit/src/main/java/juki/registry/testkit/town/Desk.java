package juki.registry.testkit.town;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.EventType;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/** What the office itself sets right or undoes, and codes changed on request (誤記修正・異動の取消し・住民票コードの変更). */
final class Desk {

    /** How many of the last changes may still be found to be wrong. */
    private static final int REMEMBERED = 400;

    private final Setting setting;
    private final List<AddresseeNumber> entered = new ArrayList<>();
    private final Deque<RegisterChange> recent = new ArrayDeque<>();

    Desk(Setting setting) {
        this.setting = setting;
    }

    void accepted(RegisterChange change) {
        EventType type = change.event().type();
        if (type == EventType.MOVE_IN || type == EventType.BIRTH) {
            entered.addAll(change.event().subjects());
        }
        switch (type) {
            case MOVE_IN, ADDRESS_CHANGE, MOVE_OUT, HOUSEHOLD_SPLIT, HOUSEHOLD_HEAD_CHANGE, DEATH -> recent.add(change);
            default -> {}
        }
        if (recent.size() > REMEMBERED) {
            recent.remove();
        }
    }

    /** A date of birth that was written down wrongly when the record was made this year. */
    @Nullable
    ChangeEvent correction(InMemoryRegister register, LocalDate day) {
        while (!entered.isEmpty()) {
            AddresseeNumber subject = entered.remove(setting.chance().below(entered.size()));
            ResidentRecord record = register.record(subject).orElseThrow();
            HistoryEntry made = madeBy(register.history(subject).orElseThrow());
            LocalDate wrong = record.person().dateOfBirth().earliest();
            LocalDate right = wrong.minusDays(setting.chance().between(1, 3));
            if (record.isLiving() && made.event().type() == EventType.MOVE_IN) {
                return ClericalErrorCorrection.builder()
                        .changeDate(made.changeDate())
                        .processingDate(day)
                        .basis(new Basis.ExOfficio())
                        .subject(subject)
                        .items(RecordedItems.builder()
                                .dateOfBirth(CalendarDate.of(right))
                                .build())
                        .build();
            }
        }
        return null;
    }

    private static HistoryEntry madeBy(ChangeHistory history) {
        List<HistoryEntry> entries = history.entries();
        for (int i = entries.size() - 1; i > 0; i--) {
            EventType type = entries.get(i).event().type();
            if (type == EventType.MOVE_IN || type == EventType.BIRTH) {
                return entries.get(i);
            }
        }
        return entries.get(0);
    }

    @Nullable
    ChangeEvent codeChange(InMemoryRegister register, LocalDate day) {
        ResidentRecord record = setting.roster()
                .draw(
                        register,
                        setting.chance(),
                        100,
                        one -> one.plannedMoveOut().isEmpty() && Kin.age(one, day) >= 18 ? 1 : 0);
        return record == null
                ? null
                : RecordCodeChange.builder()
                        .changeDate(CalendarDate.of(day))
                        .processingDate(day)
                        .basis(Basis.Request.on(day))
                        .subject(record.addressee())
                        .build();
    }

    /** A change of late that turns out never to have happened: as a whole, for everyone who got an entry by it. */
    @Nullable
    ChangeEvent cancellation(InMemoryRegister register, LocalDate day) {
        List<RegisterChange> candidates = new ArrayList<>(recent);
        for (int tries = 0; tries < 20 && !candidates.isEmpty(); tries++) {
            RegisterChange wrong = candidates.remove(setting.chance().below(candidates.size()));
            recent.remove(wrong);
            if (wrong.entries().stream().allMatch(entry -> stands(register, entry))) {
                return cancelling(register, wrong.entries(), day);
            }
        }
        return null;
    }

    /** A move-out given up before its day, if it is still planned. */
    @Nullable
    ChangeEvent planGivenUp(InMemoryRegister register, LocalDate day, RegisterChange moveOut) {
        boolean planned = moveOut.entries().stream()
                .allMatch(entry -> stands(register, entry)
                        && register.record(entry.addressee())
                                .flatMap(ResidentRecord::plannedMoveOut)
                                .isPresent());
        return planned ? cancelling(register, moveOut.entries(), day) : null;
    }

    private static boolean stands(InMemoryRegister register, HistoryEntry entry) {
        return register.history(entry.addressee())
                .filter(history -> history.size() == entry.historyNumber())
                .isPresent();
    }

    private static ChangeEvent cancelling(InMemoryRegister register, List<HistoryEntry> entries, LocalDate day) {
        HistoryEntry first = entries.get(0);
        Optional<ResidentRecord> before = register.history(first.addressee())
                .orElseThrow()
                .entry(first.historyNumber() - 1)
                .map(HistoryEntry::record);
        boolean wasLiving = before.map(ResidentRecord::isLiving).orElse(false);
        ChangeReason reason;
        if (wasLiving && !first.record().isLiving()) {
            reason = ChangeReason.REMOVAL_CANCELLED;
        } else if (!wasLiving && first.record().isLiving()) {
            reason = ChangeReason.ENTRY_CANCELLED;
        } else {
            reason = ChangeReason.CORRECTION_CANCELLED;
        }
        return ChangeCancelled.builder()
                .changeDate(CalendarDate.of(day))
                .processingDate(day)
                .basis(Basis.Application.on(day))
                .addAllEntries(entries.stream()
                        .map(entry -> new CancelledEntry(entry.addressee(), entry.historyNumber()))
                        .toList())
                .reason(reason)
                .build();
    }
}
