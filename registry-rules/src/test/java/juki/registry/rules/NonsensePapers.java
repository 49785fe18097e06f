package juki.registry.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.notification.AddedFact;
import juki.registry.rules.notification.AskedChange;
import juki.registry.rules.notification.Attachment;
import juki.registry.rules.notification.Channel;
import juki.registry.rules.notification.IdentityEvidence;
import juki.registry.rules.notification.MoveForm;
import juki.registry.rules.notification.MoveOutData;
import juki.registry.rules.notification.Notification;
import juki.registry.rules.notification.VisitReservation;

/**
 * Papers of every kind, complete and blank, made up around changes that are no better: what stands on a form may be missing, who files
 * it may be anybody, and what is attached may have nothing to do with it.
 */
final class NonsensePapers {

    private final Random random;
    private final InMemoryRegister register;

    NonsensePapers(Random random, InMemoryRegister register) {
        this.random = random;
        this.register = register;
    }

    /** A paper that asks for a change, or as much of it as somebody has told. */
    Notification around(ChangeEvent event) {
        LocalDate day = event.processingDate();
        Notification paper = Notification.of(event.basis(), day, asked(event));
        if (often()) {
            paper = paper.through(either(Channel.values()));
        }
        if (often()) {
            paper = paper.filedBy(notifier(event));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            paper = paper.showing(new IdentityEvidence(
                    either(IdentityEvidence.Kind.values()),
                    often() ? Optional.empty() : Optional.of(either(day, LocalDate.MIN, LocalDate.MAX))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            paper = paper.attaching(attachment(event));
        }
        if (!often()) {
            paper = paper.adding(new AddedFact(
                    either(AddedFact.Affair.values()),
                    name(event),
                    often() ? Optional.empty() : Optional.of(day),
                    often() ? Optional.empty() : Optional.of(LocalDate.MIN)));
        }
        return paper;
    }

    // ----- what is asked for

    private AskedChange asked(ChangeEvent event) {
        if (random.nextInt(20) == 0) {
            return new VisitReservation(Village.HERE, event.processingDate());
        }
        return often()
                ? form(event).<AskedChange>map(form -> form).orElseGet(() -> new AskedChange.Draft(event))
                : new AskedChange.Draft(event);
    }

    /** The everyday form of a change, if it has one, with nine items of ten filled in. */
    private Optional<MoveForm> form(ChangeEvent event) {
        if (event instanceof MoveIn moveIn) {
            return Optional.of(moveIn(moveIn));
        }
        if (event instanceof MoveOut moveOut) {
            MoveForm.Builder form = begun(moveOut);
            told(() -> form.leaving(moveOut.subjects().toArray(AddresseeNumber[]::new)));
            told(() -> form.goingTo(moveOut.destination()));
            if (!often()) {
                form.withCard();
            }
            return Optional.of(form.build());
        }
        if (event instanceof AddressChange change) {
            MoveForm.Builder form = placing(change, change.placements(), change.household());
            told(() -> form.at(change.address()));
            return Optional.of(form.build());
        }
        if (event instanceof HouseholdSplit split) {
            return Optional.of(
                    placing(split, split.placements(), split.household()).build());
        }
        if (event instanceof HouseholdMerger merger) {
            return Optional.of(placing(merger, merger.placements(), TargetHousehold.existing(merger.household()))
                    .build());
        }
        if (event instanceof HouseholdChange change) {
            return Optional.of(placing(change, change.placements(), TargetHousehold.existing(change.household()))
                    .build());
        }
        return event instanceof HouseholdHeadChange change
                ? Optional.of(placing(change, change.placements(), TargetHousehold.existing(change.household()))
                        .build())
                : Optional.empty();
    }

    private MoveForm moveIn(MoveIn moveIn) {
        MoveForm.Builder form = begun(moveIn);
        told(() -> form.at(moveIn.address()));
        told(() -> form.into(moveIn.household()));
        if (often()) {
            told(() -> form.entering(moveIn.newResidents()));
            told(() -> form.comingFrom(moveIn.previousAddress()));
        } else {
            form.asToldBy(data(moveIn));
        }
        if (!often()) {
            form.specially(either(
                    MoveIn.Kind.SPECIAL_CASE_MOVE_IN,
                    MoveIn.Kind.SPECIAL_CASE_MOVE_IN,
                    MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT,
                    MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT));
        }
        return form.build();
    }

    private MoveForm.Builder placing(ChangeEvent event, List<Placement> placements, TargetHousehold household) {
        MoveForm.Builder form = begun(event);
        told(() -> form.placing(placements.toArray(Placement[]::new)));
        told(() -> form.into(household));
        return form;
    }

    private MoveForm.Builder begun(ChangeEvent event) {
        MoveForm.Builder form = MoveForm.of(event.type());
        told(() -> form.changedOn(event.changeDate()));
        return form;
    }

    private void told(Runnable item) {
        if (random.nextInt(10) > 0) {
            item.run();
        }
    }

    // ----- what comes with it

    private Notifier notifier(ChangeEvent event) {
        Notifier.Capacity capacity = either(Notifier.Capacity.values());
        PersonName name = name(event);
        return often() || name.isBlank() ? Notifier.of(capacity) : Notifier.of(capacity, name);
    }

    private PersonName name(ChangeEvent event) {
        List<PersonName> names = new ArrayList<>(List.of(PersonName.of(Nonsense.NAME)));
        event.newResidents().forEach(one -> names.add(one.person().name()));
        event.subjects().forEach(one -> register.record(one).ifPresent(record -> names.add(record.name())));
        return names.get(random.nextInt(names.size()));
    }

    private Attachment attachment(ChangeEvent event) {
        return switch (random.nextInt(6)) {
            case 0 -> new Attachment.MoveOutPaper(either(Attachment.Proof.values()), data(event));
            case 1 -> new Attachment.TransmittedData(data(event));
            case 2 -> new Attachment.CardHandedOver(name(event));
            case 3 -> new Attachment.VisitReserved(new VisitReservation(Village.HERE, event.processingDate()));
            case 4 -> new Attachment.MoveOutWithdrawn();
            default -> new Attachment.Enclosed(either(Attachment.Document.values()));
        };
    }

    /** Data of a move-out, of those who come, of whoever leaves here, or of somebody whom nobody knows. */
    private MoveOutData data(ChangeEvent event) {
        LocalDate day = event.processingDate();
        if (!often()) {
            List<AddresseeNumber> leaving = new ArrayList<>();
            register.forEachHistory(history -> {
                if (history.current().plannedMoveOut().isPresent()) {
                    leaving.add(history.addressee());
                }
            });
            Optional<MoveOutData> known =
                    leaving.isEmpty() ? Optional.empty() : MoveOutData.of(register, leaving.subList(0, 1), day);
            if (known.isPresent()) {
                return known.get();
            }
        }
        List<MoveOutData.Mover> movers = Stream.concat(
                        event.newResidents().stream().map(this::mover),
                        event.subjects().stream()
                                .flatMap(one -> register.record(one).stream())
                                .map(this::mover))
                .toList();
        return new MoveOutData(
                either(Village.ELSEWHERE, Village.HERE),
                either(day, LocalDate.MIN, LocalDate.MAX),
                OutsideAddress.domestic(Village.ELSEWHERE, Nonsense.TOWN),
                either(OutsideAddress.domestic(Village.HERE), OutsideAddress.unknown()),
                either(Village.TODAY, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
                often() ? Optional.empty() : Optional.of(either(day, LocalDate.MIN, LocalDate.MAX)),
                movers.isEmpty() ? List.of(mover(Village.newHead())) : movers);
    }

    private MoveOutData.Mover mover(NewResident one) {
        return new MoveOutData.Mover(
                one.recordCode().orElseGet(() -> Village.code(1 + random.nextInt(300))),
                one.individualNumber(),
                one.person(),
                one.details(),
                often() ? Optional.of(one.relationship()) : Optional.empty(),
                Qualifications.none());
    }

    private MoveOutData.Mover mover(ResidentRecord one) {
        return new MoveOutData.Mover(
                one.recordCode().orElseThrow(),
                one.individualNumber(),
                one.person(),
                one.details(),
                Optional.of(Relationship.COHABITANT),
                one.otherItems().qualifications());
    }

    // ----- chance

    private boolean often() {
        return random.nextInt(3) > 0;
    }

    @SafeVarargs
    private <T> T either(T... values) {
        return values[random.nextInt(values.length)];
    }
}
