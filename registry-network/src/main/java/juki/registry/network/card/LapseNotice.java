package juki.registry.network.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.consequence.Consequence;
import juki.registry.rules.consequence.Consequence.Holding;
import juki.registry.rules.consequence.Consequence.Unless;
import juki.registry.rules.consequence.Consequences;
import juki.registry.rules.law.Citation;

/**
 * Notice that a certificate or card lapses (失効の通知, shikkō no tsūchi): what the rules say follows from a change, for whoever has one.
 *
 * <p>It names the person by the resident record code alone. Of a code that has changed it is the one before, which the card has.
 * Immutable; {@code toString} does not show whose it is.
 *
 * @param sender the municipality
 * @param code the resident record code with which the card was made
 * @param holding what lapses
 * @param on the first day on which it has no effect
 * @param unless what prevents it, if something may
 * @param noticedOn the day of the change
 * @param basis the passage
 */
public record LapseNotice(
        MunicipalityCode sender,
        ResidentRecordCode code,
        Holding holding,
        LocalDate on,
        Optional<Unless> unless,
        LocalDate noticedOn,
        Citation basis) {

    /**
     * The notices that follow from a change.
     *
     * @param change the change
     * @param before the register against which it was folded
     * @param consequences how the office tells what follows
     * @return the notices; none of persons without a resident record code, who have neither card nor certificate
     */
    public static List<LapseNotice> of(RegisterChange change, ResidentRegister before, Consequences consequences) {
        List<LapseNotice> notices = new ArrayList<>();
        for (Consequence consequence : consequences.of(change, before)) {
            if (consequence instanceof Consequence.Lapse lapse) {
                code(lapse.addressee(), change, before)
                        .ifPresent(code -> notices.add(new LapseNotice(
                                before.municipality(),
                                code,
                                lapse.holding(),
                                lapse.on(),
                                lapse.unless(),
                                change.event().processingDate(),
                                lapse.basis())));
            }
        }
        return List.copyOf(notices);
    }

    private static Optional<ResidentRecordCode> code(
            AddresseeNumber one, RegisterChange change, ResidentRegister before) {
        return before.record(one)
                .flatMap(ResidentRecord::recordCode)
                .or(() -> change.entries().stream()
                        .filter(entry -> entry.addressee().equals(one))
                        .map(HistoryEntry::record)
                        .flatMap(record -> record.recordCode().stream())
                        .findFirst());
    }

    /** {@return {@code LapseNotice[}, sender, what lapses and when} */
    @Override
    public String toString() {
        return "LapseNotice[" + sender + ", " + holding + ", " + on + "]";
    }
}
