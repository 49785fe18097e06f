package juki.registry.network.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.network.index.Discrepancy.Kind;
import juki.registry.network.index.Discrepancy.Repair;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityItem;

/**
 * Consistency check (整合性確認, seigōsei kakunin): holds the living records of a municipality against what the nation knows of them.
 *
 * <p>The register is what counts: where the index knows something else, a notice completed by hand is proposed. Only where another
 * municipality has the person too it is proposed to settle that first. Once every notice proposed is entered and has arrived, the check
 * finds nothing but what is to be settled. Source: Basic Resident Registration Act Art. 30-8; standard specification 7.1.1.2; the
 * ministry's report of December 2021, 2 (1) ②.
 */
public final class ConsistencyCheck {

    private ConsistencyCheck() {}

    /**
     * Checks a register.
     *
     * @param municipality the municipality
     * @param records its records, removed ones left out of account; nobody outside knows of those without a code
     * @param index the national index
     * @param on the day of the check, which becomes the date of the cause of the notices proposed
     * @return the discrepancies: those of the register in its order, then those of whom it has no living record, ascending by code
     * @throws IllegalArgumentException if two living records have one code
     */
    public static List<Discrepancy> of(
            MunicipalityCode municipality, Collection<ResidentRecord> records, NationalIndex index, LocalDate on) {
        List<Discrepancy> found = new ArrayList<>();
        Set<ResidentRecordCode> here = new HashSet<>();
        for (ResidentRecord record : records) {
            Optional<IdentityInformation> identity =
                    record.isLiving() ? IdentityInformation.of(record) : Optional.empty();
            if (identity.isPresent()) {
                if (!here.add(identity.get().recordCode())) {
                    throw new IllegalArgumentException("records: two living records must not have one code");
                }
                compare(municipality, identity.get(), record.kind() == ResidentKind.FOREIGN, index, on)
                        .ifPresent(found::add);
            }
        }
        index.forEachLiving(municipality, known -> {
            if (!here.contains(known.recordCode())) {
                found.add(removed(municipality, known, index, on));
            }
        });
        return List.copyOf(found);
    }

    private static Optional<Discrepancy> compare(
            MunicipalityCode municipality,
            IdentityInformation identity,
            boolean foreign,
            NationalIndex index,
            LocalDate on) {
        ResidentRecordCode code = identity.recordCode();
        List<Holding> living =
                index.holdings(code).stream().filter(Holding::living).toList();
        Optional<Holding> here = living.stream()
                .filter(holding -> holding.holder().equals(municipality))
                .findFirst();
        if (here.isPresent()) {
            Set<IdentityItem> items = here.get().identity().differencesFrom(identity);
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Discrepancy(
                            code,
                            Kind.CONTENTS_DIFFER,
                            items,
                            new Repair.Notify(
                                    identity,
                                    new ChangeInformation(
                                            correction(items),
                                            CalendarDate.of(on),
                                            foreign,
                                            Optional.of(here.get().identity())))));
        }
        if (!living.isEmpty()) {
            return Optional.of(new Discrepancy(
                    code,
                    Kind.HELD_ELSEWHERE,
                    Set.of(),
                    new Repair.Settle(living.stream().map(Holding::holder).toList())));
        }
        return Optional.of(new Discrepancy(
                code,
                Kind.NOT_NOTIFIED,
                Set.of(),
                new Repair.Notify(
                        identity,
                        new ChangeInformation(
                                ChangeCause.EX_OFFICIO_ENTRY, CalendarDate.of(on), foreign, Optional.empty()))));
    }

    /** Both have the same code, so what is left beside the number belongs to the record. */
    private static ChangeCause correction(Set<IdentityItem> items) {
        return items.contains(IdentityItem.INDIVIDUAL_NUMBER)
                ? ChangeCause.INDIVIDUAL_NUMBER_CORRECTION
                : ChangeCause.EX_OFFICIO_CORRECTION;
    }

    private static Discrepancy removed(
            MunicipalityCode municipality, IdentityInformation known, NationalIndex index, LocalDate on) {
        boolean foreign = index.holdings(known.recordCode()).stream()
                .anyMatch(holding -> holding.holder().equals(municipality) && holding.ofForeignResident());
        return new Discrepancy(
                known.recordCode(),
                Kind.REMOVAL_NOT_NOTIFIED,
                Set.of(),
                new Repair.Notify(
                        known,
                        new ChangeInformation(
                                ChangeCause.EX_OFFICIO_DELETION, CalendarDate.of(on), foreign, Optional.empty())));
    }
}
