package juki.registry.cli.town;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import juki.registry.cli.report.FindingsByRule;
import juki.registry.cli.report.FindingsByRule.RuleCount;
import juki.registry.cli.report.MovementsByMonth;
import juki.registry.cli.report.MovementsByMonth.Kind;
import juki.registry.cli.report.Phrase;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Birth;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.CommonNameChange;
import juki.registry.model.event.Death;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.IndividualNumberAssigned;
import juki.registry.model.event.IndividualNumberChange;
import juki.registry.model.event.InterWardChange;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NationalityAcquisition;
import juki.registry.model.event.NationalityLoss;
import juki.registry.model.event.Naturalization;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordCodeEntry;
import juki.registry.model.event.RecordRecompiled;
import juki.registry.model.event.RecordReconstructed;
import juki.registry.model.event.RelationshipChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Decision;
import juki.registry.rules.Finding;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Severity;

/**
 * The year's running counts (集計, shūkei): changes by kind and month, findings by rule, and what became of everything filed.
 *
 * <p>Persons are counted from the event and the register before it, never from what the fold made of it: the books are worth
 * balancing only if both sides were counted apart.
 */
final class Tally {

    private final Map<Kind, Map<Month, Long>> movements = new EnumMap<>(Kind.class);
    /** Of each rule how often it objected, and how often an operator acknowledged that. */
    private final Map<String, long[]> findings = new TreeMap<>();

    private long accepted;
    private long refused;
    private long sentBack;
    private long rejected;

    /** Counts what the rules found, whatever becomes of it. */
    void examined(Decision decision) {
        for (Finding finding : decision.findings()) {
            long[] counts = findings.computeIfAbsent(finding.rule().id(), id -> new long[2]);
            counts[0]++;
            if (decision.acknowledgements().stream()
                    .anyMatch(one -> one.ruleId().equals(finding.rule().id()))) {
                counts[1]++;
            }
        }
    }

    /** Counts an accepted change. */
    void accepted(ChangeEvent event, ResidentRegister before) {
        accepted++;
        event.match(new Counting(event.processingDate(), before));
    }

    /** Counts a change to which the law objects. */
    void refused() {
        refused++;
    }

    /** Counts a change that the clerk did not let pass. */
    void sentBack() {
        sentBack++;
    }

    /** Counts a line that was no usable change. */
    void rejected() {
        rejected++;
    }

    long acceptedChanges() {
        return accepted;
    }

    long refusedChanges() {
        return refused;
    }

    long changesSentBack() {
        return sentBack;
    }

    long rejectedLines() {
        return rejected;
    }

    MovementsByMonth movements() {
        return MovementsByMonth.of(
                (kind, month) -> movements.getOrDefault(kind, Map.of()).getOrDefault(month, 0L));
    }

    /** {@return the counts of every rule of the book that asks changes, those that never objected too} */
    FindingsByRule findings(RuleBook book) {
        return new FindingsByRule(book.rules().stream()
                .filter(rule -> !rule.asksThePaper())
                .map(this::count)
                .toList());
    }

    private RuleCount count(Rule rule) {
        long[] counts = findings.getOrDefault(rule.id(), new long[2]);
        return new RuleCount(
                rule.id(),
                rule.severity() == Severity.ERROR ? FindingsByRule.Severity.ERROR : FindingsByRule.Severity.ALERT,
                new Phrase(rule.title(), rule.titleEnglish()),
                rule.basis().wording(),
                counts[0],
                counts[1]);
    }

    /** As what somebody counts whose record is made by this move-in. */
    static Kind kindOf(MoveIn moveIn, boolean wasHereBefore) {
        ChangeReason reason = moveIn.reason().orElse(ChangeReason.EX_OFFICIO_ENTRY);
        return switch (reason) {
            case DOMESTIC_MOVE_IN -> wasHereBefore ? Kind.RETURN_MOVE_IN : Kind.MOVE_IN;
            case MOVE_IN_FROM_ABROAD -> wasHereBefore ? Kind.RETURN_MOVE_IN : Kind.MOVE_IN_FROM_ABROAD;
            default -> Kind.OTHER_ENTRY;
        };
    }

    /** Counts one change. */
    private final class Counting implements ChangeEvent.Cases<Counting> {

        private final Month month;
        private final ResidentRegister before;

        Counting(LocalDate processed, ResidentRegister before) {
            this.month = processed.getMonth();
            this.before = before;
        }

        private Counting add(Kind kind, long number) {
            movements.computeIfAbsent(kind, any -> new EnumMap<>(Month.class)).merge(month, number, Long::sum);
            return this;
        }

        private boolean isLiving(AddresseeNumber one) {
            return before.record(one).filter(ResidentRecord::isLiving).isPresent();
        }

        @Override
        public Counting carryOver(CarryOver event) {
            throw new IllegalStateException("a register is opened with it, not changed");
        }

        @Override
        public Counting moveIn(MoveIn event) {
            event.newResidents()
                    .forEach(one -> add(
                            kindOf(
                                    event,
                                    one.addressee().flatMap(before::history).isPresent()),
                            1));
            return this;
        }

        @Override
        public Counting birth(Birth event) {
            return add(Kind.BIRTH, 1);
        }

        @Override
        public Counting addressChange(AddressChange event) {
            return add(Kind.ADDRESS_CHANGE, event.placements().size());
        }

        @Override
        public Counting moveOut(MoveOut event) {
            return event.hasComeAbout() ? add(Kind.MOVE_OUT, event.subjects().size()) : this;
        }

        @Override
        public Counting plannedMoveOutReached(PlannedMoveOutReached event) {
            return add(Kind.MOVE_OUT, event.subjects().size());
        }

        @Override
        public Counting moveInNoticeReceived(MoveInNoticeReceived event) {
            add(Kind.MOVE_IN_NOTICE, 1);
            return add(
                    Kind.MOVE_OUT,
                    event.subjects().stream().filter(this::isLiving).count());
        }

        @Override
        public Counting death(Death event) {
            return add(Kind.DEATH, 1);
        }

        @Override
        public Counting householdSplit(HouseholdSplit event) {
            return add(Kind.HOUSEHOLD_CHANGE, 1);
        }

        @Override
        public Counting householdMerger(HouseholdMerger event) {
            return add(Kind.HOUSEHOLD_CHANGE, 1);
        }

        @Override
        public Counting householdChange(HouseholdChange event) {
            return add(Kind.HOUSEHOLD_CHANGE, 1);
        }

        @Override
        public Counting householdHeadChange(HouseholdHeadChange event) {
            return add(Kind.HOUSEHOLD_CHANGE, 1);
        }

        @Override
        public Counting clericalErrorCorrection(ClericalErrorCorrection event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting exOfficioCorrection(ExOfficioCorrection event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting recordCodeChange(RecordCodeChange event) {
            return add(Kind.RECORD_CODE_CHANGE, 1);
        }

        @Override
        public Counting exOfficioEntry(ExOfficioEntry event) {
            return add(Kind.OTHER_ENTRY, event.newResidents().size());
        }

        @Override
        public Counting exOfficioDeletion(ExOfficioDeletion event) {
            return add(Kind.OTHER_DELETION, event.subjects().size());
        }

        @Override
        public Counting minorCorrection(MinorCorrection event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting naturalization(Naturalization event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting nationalityAcquisition(NationalityAcquisition event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting nationalityLoss(NationalityLoss event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting recordRecompiled(RecordRecompiled event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting recordReconstructed(RecordReconstructed event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting individualNumberAssigned(IndividualNumberAssigned event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting individualNumberChange(IndividualNumberChange event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting recordCodeEntry(RecordCodeEntry event) {
            return add(Kind.RECORD_CODE_CHANGE, 1);
        }

        @Override
        public Counting relationshipChange(RelationshipChange event) {
            return add(Kind.HOUSEHOLD_CHANGE, 1);
        }

        @Override
        public Counting interWardChange(InterWardChange event) {
            return add(Kind.ADDRESS_CHANGE, event.placements().size());
        }

        @Override
        public Counting bulkAddressChange(BulkAddressChange event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting formerSurnameChange(FormerSurnameChange event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting commonNameChange(CommonNameChange event) {
            return add(Kind.CORRECTION, 1);
        }

        @Override
        public Counting changeCancelled(ChangeCancelled event) {
            for (CancelledEntry undone : event.entries()) {
                boolean now = isLiving(undone.subject());
                boolean then = before.recordBefore(undone)
                        .filter(ResidentRecord::isLiving)
                        .isPresent();
                if (now != then) {
                    add(then ? Kind.OTHER_ENTRY : Kind.OTHER_DELETION, 1);
                }
            }
            return add(Kind.CANCELLATION, 1);
        }
    }
}
