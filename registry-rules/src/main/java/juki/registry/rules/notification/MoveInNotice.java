package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.MoveRegime;

/**
 * Move-in notice (転入通知, ten'nyū tsūchi): the municipality moved to tells the one left who moved in, where, and on which day.
 *
 * <p>It may be sent while the paper is held, so that the record left is closed first. What it is there depends on the regime: the
 * notice that follows a move-out, or the notification of the move-out itself, which the move-in is deemed to be; then no
 * certificate is issued, and the data go over the network as they do with the card. Immutable;
 * {@code toString} shows no person. Source: Basic Resident Registration Act Art. 9 para. 1; the ministry's report of December
 * 2021, 3 (4).
 *
 * @param municipality the municipality moved to
 * @param address the address there
 * @param filedOn the day on which the move-in was filed there
 * @param movedInOn the day of moving in
 * @param movers the resident record codes of those who moved in, at least one
 */
public record MoveInNotice(
        MunicipalityCode municipality,
        OutsideAddress address,
        LocalDate filedOn,
        LocalDate movedInOn,
        List<ResidentRecordCode> movers) {

    /**
     * Somebody moved in.
     *
     * @param municipality the municipality moved to
     * @param address the address there
     * @param filedOn the day on which the move-in was filed there
     * @param movedInOn the day of moving in
     * @param movers the resident record codes of those who moved in, at least one
     * @throws IllegalArgumentException if nobody moved in
     */
    public MoveInNotice {
        movers = List.copyOf(movers);
        if (movers.isEmpty()) {
            throw new IllegalArgumentException("movers: must not be empty");
        }
    }

    /**
     * What is told of a move-in.
     *
     * @param moveIn the move-in, recorded or still held
     * @return the notice; empty if nobody brings a resident record code, and so nobody was registered before
     */
    public static Optional<MoveInNotice> of(MoveIn moveIn) {
        List<ResidentRecordCode> movers = moveIn.newResidents().stream()
                .map(NewResident::recordCode)
                .flatMap(Optional::stream)
                .toList();
        return movers.isEmpty()
                ? Optional.empty()
                : Optional.of(new MoveInNotice(
                        moveIn.address().municipality(),
                        OutsideAddress.domestic(moveIn.address()),
                        moveIn.basis().day().orElse(moveIn.processingDate()),
                        moveIn.changeDate().latest(),
                        movers));
    }

    /**
     * The paper that the notice is at the municipality left.
     *
     * @param former the register there
     * @param processingDate the day of the office there
     * @param regime which way of moving holds
     * @return the paper to decide on; empty if nobody named is known there
     */
    public Optional<Notification> arrivingAt(ResidentRegister former, LocalDate processingDate, MoveRegime regime) {
        List<AddresseeNumber> known =
                movers.stream().flatMap(code -> former.holderOf(code).stream()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Basis basis = regime == MoveRegime.DESTINATION_ONLY ? Basis.Notification.on(filedOn) : Basis.Notice.on(filedOn);
        ChangeEvent change = regime == MoveRegime.DESTINATION_ONLY
                ? MoveOut.builder()
                        .changeDate(CalendarDate.of(movedInOn))
                        .processingDate(processingDate)
                        .basis(basis)
                        .kind(MoveOut.Kind.SPECIAL_CASE_MOVE_OUT)
                        .addAllSubjects(known)
                        .destination(address)
                        .build()
                : MoveInNoticeReceived.builder()
                        .changeDate(CalendarDate.of(movedInOn))
                        .processingDate(processingDate)
                        .basis(basis)
                        .addAllSubjects(known)
                        .destination(address)
                        .build();
        return Optional.of(Notification.of(basis, processingDate, new AskedChange.Draft(change))
                .through(Channel.OTHER_MUNICIPALITY));
    }

    /** {@return the municipality and the days} */
    @Override
    public String toString() {
        return "MoveInNotice[" + municipality + ", filed " + filedOn + ", moved in " + movedInOn + "]";
    }
}
