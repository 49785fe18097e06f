package juki.registry.rules.residence;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.rules.residence.fact.ExistingRecord;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FormerPlace;

/** What follows from a decision for the record (記録の処理): the action, the rule of the date, the date, and whether one may record. */
final class RecordEntry {

    private RecordEntry() {}

    static RecordAction action(Situation situation, Opinion decision) {
        return switch (decision.outcome().orElseThrow()) {
            case NEEDS_INVESTIGATION -> RecordAction.HOLD;
            case RESIDENT -> resident(situation);
            case NOT_RESIDENT -> notResident(situation, decision);
        };
    }

    private static RecordAction resident(Situation situation) {
        if (situation.isRecordedHere()) {
            return RecordAction.KEEP;
        }
        return situation.is(Fact.FORMER_PLACE, FormerPlace.SAME_MUNICIPALITY)
                ? RecordAction.MOVE_WITHIN
                : RecordAction.CREATE;
    }

    private static RecordAction notResident(Situation situation, Opinion decision) {
        if (situation.isRecordedHere()) {
            return RecordAction.ERASE;
        }
        boolean left = decision.dateRule()
                .filter(rule -> rule == EffectiveDateRule.ED4 || rule == EffectiveDateRule.ED5)
                .isPresent();
        boolean noRecordKnown = !situation.says(Fact.RECORD);
        if (left || decision.place().filter(it -> it == ResidencePlace.ABROAD).isPresent() && !situation.isFiled()) {
            // Whoever left or lives abroad has no record to keep; where nobody says that there is none, it is taken
            // off.
            return noRecordKnown ? RecordAction.ERASE : RecordAction.KEEP;
        }
        return situation.isFiled() ? RecordAction.REFUSE : RecordAction.KEEP;
    }

    static EffectiveDateRule dateRule(Situation situation, Opinion decision, RecordAction action) {
        Optional<EffectiveDateRule> own = decision.dateRule();
        return switch (decision.outcome().orElseThrow()) {
            case NEEDS_INVESTIGATION -> EffectiveDateRule.ED9;
            case RESIDENT -> own.orElseGet(() -> residentDate(situation, decision));
            case NOT_RESIDENT ->
                switch (action) {
                    case ERASE ->
                        own.orElse(
                                decision.place()
                                                .filter(it -> it == ResidencePlace.ABROAD)
                                                .isPresent()
                                        ? EffectiveDateRule.ED5
                                        : EffectiveDateRule.ED6);
                    case KEEP ->
                        own.filter(rule -> situation.is(Fact.RECORD, ExistingRecord.NONE, ExistingRecord.ERASED))
                                .orElse(EffectiveDateRule.ED9);
                    default -> EffectiveDateRule.ED9;
                };
        };
    }

    private static EffectiveDateRule residentDate(Situation situation, Opinion decision) {
        if (situation.isAtPlaceSinceBirth()) {
            return EffectiveDateRule.ED2;
        }
        if (situation.isForeign()) {
            return EffectiveDateRule.ED3;
        }
        Optional<LocalDate> since = situation.since();
        boolean changed = decision.livingHere()
                && situation.policy().changedExpectationIsEvent()
                && since.isPresent()
                && situation
                        .value(Fact.PLAN_CHANGED_ON)
                        .filter(day -> day.isAfter(since.get()))
                        .isPresent();
        return changed ? EffectiveDateRule.ED4 : EffectiveDateRule.ED1;
    }

    static Optional<LocalDate> date(Situation situation, EffectiveDateRule rule) {
        return switch (rule) {
            case ED1, ED2, ED8 -> situation.since();
            case ED3 ->
                situation
                        .since()
                        .map(since -> situation
                                .value(Fact.FOREIGN_STATUS_SINCE)
                                .filter(status -> status.isAfter(since))
                                .orElse(since));
            case ED4 -> situation.value(Fact.PLAN_CHANGED_ON);
            case ED5 -> situation.value(Fact.LEAVE_DATE).filter(day -> !day.isAfter(situation.asOf()));
            case ED6, ED7, ED9 -> Optional.empty();
        };
    }

    static Recordability recordability(ResidenceOutcome outcome, Opinion decision, RecordAction action) {
        return switch (outcome) {
            case NEEDS_INVESTIGATION -> Recordability.UNDECIDED;
            case RESIDENT -> action == RecordAction.HOLD ? Recordability.AWAITING_DOCUMENTS : Recordability.RECORDABLE;
            case NOT_RESIDENT ->
                decision.place().filter(it -> it == ResidencePlace.OUT_OF_SCOPE).isPresent()
                        ? Recordability.OUTSIDE_THE_ACT
                        : Recordability.NOT_HERE;
        };
    }
}
