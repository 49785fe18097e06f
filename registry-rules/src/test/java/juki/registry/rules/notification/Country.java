package juki.registry.rules.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Decision;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Village;

/**
 * Three municipalities, a handful of people who move among them, and an unreliable post: papers come late, notices are lost,
 * doubled and overtaken, moves are cancelled, and people try what they have no right to.
 *
 * <p>Everything passes through papers and decisions. Beside the registers stands a model of where each record lives, changed by
 * accepted decisions alone; after each step both must agree. What is assumed of the offices: each records the planned days that
 * have come before it opens; an original certificate is in one place; data that a municipality has declared withdrawn are not
 * taken any more, and nothing is declared withdrawn while a record stands anywhere that was made after the departure.
 */
final class Country {

    static final List<MunicipalityCode> MUNICIPALITIES =
            List.of(MunicipalityCode.of("122335"), MunicipalityCode.of("012131"), MunicipalityCode.of("131016"));
    private static final int PEOPLE = 4;
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 1);

    /** What happened, to see that everything does. */
    enum Happening {
        MOVE_OUT_ACCEPTED,
        MOVE_OUT_TAKEN_EX_OFFICIO,
        PLANNED_DAY_REACHED,
        RECORD_CLOSED_BY_NOTICE,
        NOTICE_REFUSED,
        MOVE_IN_ACCEPTED,
        MOVE_IN_HELD,
        HELD_PAPER_ACCEPTED,
        MOVE_IN_REFUSED,
        MOVE_OUT_CANCELLED,
        CANCELLATION_HELD,
        MOVE_IN_CANCELLED,
        MAIL_LOST,
        WITHOUT_RECORD
    }

    private final boolean guarded;
    private final MoveRegime regime;
    private final Registrar registrar;
    private final Random random;
    private final Map<MunicipalityCode, InMemoryRegister> registers = new HashMap<>();
    private final Map<MunicipalityCode, Village.Numbers> numbers = new HashMap<>();
    private final List<Mover> movers = new ArrayList<>();
    private final List<Mail> mail = new ArrayList<>();
    private final Map<Happening, Integer> happenings = new EnumMap<>(Happening.class);
    private LocalDate today = LocalDate.of(2026, 4, 1);

    /** Somebody who moves. */
    private static final class Mover {
        final ResidentRecordCode code;
        final Person person;
        final boolean hasCard;
        /** Where the record lives, as the model has it. */
        Optional<MunicipalityCode> recordedAt;
        /** The certificate in the mover's own hands. */
        Optional<MoveOutData> certificate = Optional.empty();
        /** Data that a municipality has, and those that a record was made on. */
        final Map<MunicipalityCode, MoveOutData> dataAt = new HashMap<>();

        final Map<MunicipalityCode, Notification> heldAt = new HashMap<>();
        final Map<MunicipalityCode, List<MoveOutData>> enteredOn = new HashMap<>();
        final Map<MunicipalityCode, LocalDate> withdrawnAt = new HashMap<>();
        LocalDate lastDay = LocalDate.of(2026, 3, 1);

        Mover(ResidentRecordCode code, Person person, boolean hasCard, MunicipalityCode home) {
            this.code = code;
            this.person = person;
            this.hasCard = hasCard;
            this.recordedAt = Optional.of(home);
        }
    }

    /** A letter under way. */
    private record Mail(Mover mover, MunicipalityCode to, Optional<MoveInNotice> notice, Optional<MoveOutData> data) {}

    /** Somebody has two living records. */
    static final class TwoLivingRecords extends AssertionError {
        private static final long serialVersionUID = 1L;

        TwoLivingRecords() {
            super("somebody has two living records");
        }
    }

    /** A country whose offices have all their rules. */
    static Country guarded(RuleBook book, long seed) {
        return new Country(book, seed, true);
    }

    /** A country whose offices lack a rule: it goes on until somebody has two living records. */
    static Country unguarded(RuleBook book, long seed) {
        return new Country(book, seed, false);
    }

    private Country(RuleBook book, long seed, boolean guarded) {
        this.guarded = guarded;
        this.regime = book.practice().moveRegime();
        this.registrar = Registrar.under(book);
        this.random = new Random(seed);
        for (int i = 0; i < PEOPLE; i++) {
            movers.add(new Mover(
                    Village.code(300 + i),
                    Person.of(
                            PersonName.of("移動 " + "一二三四".charAt(i)),
                            CalendarDate.of(1950 + 10 * i, 1 + i, 3 + i),
                            i % 2 == 0 ? Sex.MALE : Sex.FEMALE),
                    i % 2 == 1,
                    MUNICIPALITIES.get(i % MUNICIPALITIES.size())));
        }
        for (MunicipalityCode municipality : MUNICIPALITIES) {
            registers.put(municipality, opened(municipality));
            numbers.put(municipality, new Village.Numbers(20));
        }
    }

    private InMemoryRegister opened(MunicipalityCode municipality) {
        List<ResidentRecord> records = new ArrayList<>();
        List<Household> households = new ArrayList<>();
        for (int i = 0; i < movers.size(); i++) {
            Mover mover = movers.get(i);
            if (mover.recordedAt.equals(Optional.of(municipality))) {
                AddresseeNumber number = Village.person(i + 1);
                HouseholdNumber household = Village.household(i + 1);
                Address address = lot(municipality, i + 1);
                records.add(ResidentRecord.builder()
                        .addressee(number)
                        .recordCode(mover.code)
                        .person(mover.person)
                        .details(Village.japanese())
                        .residence(Residence.builder()
                                .address(address)
                                .addressSetOn(CalendarDate.of(2020, 4, 1))
                                .previousAddress(OutsideAddress.unknown())
                                .build())
                        .membership(Membership.of(household, Relationship.HEAD, mover.person.name()))
                        .build());
                households.add(Household.of(household, address, List.of(number), Optional.of(number)));
            }
        }
        return InMemoryRegister.opened(municipality, OPENED, records, households);
    }

    private static Address lot(MunicipalityCode municipality, int n) {
        return Address.of(municipality, "架空町一丁目", n + "番地");
    }

    // ----- what happens

    void live(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
            agree();
        }
    }

    private void step() {
        Mover mover = movers.get(random.nextInt(movers.size()));
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> nextDay();
            case 3 -> notifyMoveOut(mover);
            case 4, 5 -> notifyMoveIn(mover);
            case 6, 7, 8 -> deliver();
            case 9 -> askAgain(mover);
            case 10 -> {
                if (random.nextBoolean()) {
                    takeBack(mover);
                }
                cancelMoveOut(mover);
            }
            default -> cancelMoveIn(mover);
        }
    }

    /** The day begins, and the planned days that have come are recorded before the offices open. */
    private void nextDay() {
        today = today.plusDays(1 + random.nextInt(4));
        for (MunicipalityCode municipality : MUNICIPALITIES) {
            for (Mover mover : movers) {
                record(municipality, mover)
                        .filter(record -> record.isLiving()
                                && record.plannedMoveOut()
                                        .filter(plan -> !plan.on().isAfter(today))
                                        .isPresent())
                        .ifPresent(record -> {
                            ChangeEvent reached = PlannedMoveOutReached.builder()
                                    .changeDate(CalendarDate.of(record.plannedMoveOut()
                                            .orElseThrow()
                                            .on()))
                                    .processingDate(today)
                                    .basis(new Basis.ExOfficio())
                                    .addSubjects(record.addressee())
                                    .build();
                            Decision decision = seen(registrar.decide(reached, register(municipality)));
                            expect(decision.outcome() == Outcome.ACCEPTED, "the planned day is always recorded");
                            apply(municipality, decision);
                            mover.recordedAt = Optional.empty();
                            happened(Happening.PLANNED_DAY_REACHED);
                        });
            }
        }
    }

    private void notifyMoveOut(Mover mover) {
        MunicipalityCode here = somewhere();
        ResidentRecord record = record(here, mover).orElse(null);
        LocalDate leaves = today.plusDays(random.nextInt(30) - 20);
        if (record == null || !leaves.isAfter(mover.lastDay)) {
            return;
        }
        MunicipalityCode there = somewhere();
        MoveForm.Builder form = MoveForm.of(EventType.MOVE_OUT)
                .leaving(record.addressee())
                .goingTo(OutsideAddress.domestic(there))
                .changedOn(CalendarDate.of(leaves));
        if (mover.hasCard) {
            form.withCard();
        }
        Decision decision = seen(registrar.decide(filed(Basis.Notification.on(today), form.build()), register(here)));
        if (decision.outcome() != Outcome.ACCEPTED) {
            return;
        }
        assertThat(regime).as("inside Japan only today").isEqualTo(MoveRegime.MOVE_OUT_THEN_MOVE_IN);
        expect(mover.recordedAt.equals(Optional.of(here)), "who leaves is recorded here");
        apply(here, decision);
        boolean exOfficio = decision.event().orElseThrow().basis() instanceof Basis.ExOfficio;
        happened(exOfficio ? Happening.MOVE_OUT_TAKEN_EX_OFFICIO : Happening.MOVE_OUT_ACCEPTED);
        if (!record(here, mover).orElseThrow().isLiving()) {
            mover.recordedAt = Optional.empty();
        }
        MoveOutData data = MoveOutData.of(register(here), List.of(record.addressee()), today)
                .orElseThrow();
        if (mover.hasCard && !exOfficio) {
            send(new Mail(mover, there, Optional.empty(), Optional.of(data)));
        } else {
            mover.certificate = Optional.of(data);
        }
    }

    /** Comes to some office with whatever there is: a certificate, data sent there, or nothing. */
    private void notifyMoveIn(Mover mover) {
        MunicipalityCode here = somewhere();
        LocalDate movedIn = today.minusDays(random.nextInt(12));
        if (!movedIn.isAfter(mover.lastDay)) {
            return;
        }
        Optional<MoveOutData> told = mover.certificate.or(() -> Optional.ofNullable(mover.dataAt.get(here)));
        OutsideAddress from = told.map(MoveOutData::address)
                .orElseGet(() -> OutsideAddress.domestic(mover.recordedAt.orElseGet(this::somewhere), "旧町1番地"));
        boolean withCard = mover.certificate.isEmpty()
                && mover.hasCard
                && mover.dataAt.containsKey(here)
                && regime == MoveRegime.MOVE_OUT_THEN_MOVE_IN;
        Optional<AddresseeNumber> former = register(here).holderOf(mover.code);
        MoveForm.Builder form = MoveForm.of(EventType.MOVE_IN)
                .changedOn(CalendarDate.of(movedIn))
                .comingFrom(from)
                .at(lot(here, 100 + random.nextInt(50)))
                .into(TargetHousehold.newHousehold())
                .entering(NewResident.builder()
                        .person(mover.person)
                        .details(Village.japanese().withBecameResidentOn(CalendarDate.of(movedIn)))
                        .relationship(Relationship.HEAD)
                        .addressee(former)
                        .recordCode(mover.code)
                        .build());
        if (former.isPresent()) {
            form.specially(MoveIn.Kind.RETURN_MOVE_IN);
        }
        if (withCard) {
            form.specially(MoveIn.Kind.SPECIAL_CASE_MOVE_IN);
        }
        Notification paper = filed(Basis.Notification.on(today), form.build());
        if (withCard) {
            paper = paper.attaching(new Attachment.CardHandedOver(mover.person.name()));
        }
        MoveOutData original = mover.certificate.orElse(null);
        if (original != null) {
            paper = paper.attaching(new Attachment.MoveOutPaper(Attachment.Proof.MOVE_OUT_CERTIFICATE, original));
            mover.certificate = Optional.empty();
        }
        if (mover.dataAt.containsKey(here)) {
            paper = paper.attaching(new Attachment.TransmittedData(mover.dataAt.get(here)));
        }
        Optional.ofNullable(mover.heldAt.remove(here)).ifPresent(earlier -> giveBack(mover, earlier));
        examine(here, mover, paper, false);
    }

    private void examine(MunicipalityCode here, Mover mover, Notification paper, boolean wasHeld) {
        Decision decision = seen(registrar.decide(paper, register(here))).drawing(numbers.get(here));
        Optional<MoveInNotice> notice = decision.event()
                .flatMap(event -> event instanceof MoveIn moveIn ? MoveInNotice.of(moveIn) : Optional.empty());
        Optional<MunicipalityCode> former = paper.previousAddress().flatMap(OutsideAddress::municipality);
        switch (decision.outcome()) {
            case ACCEPTED -> {
                expect(mover.recordedAt.isEmpty(), "entered once the former record is closed");
                apply(here, decision);
                mover.recordedAt = Optional.of(here);
                mover.enteredOn.put(here, paper.moveOutData());
                mover.dataAt.remove(here);
                mover.heldAt.remove(here);
                mover.lastDay = today;
                happened(wasHeld ? Happening.HELD_PAPER_ACCEPTED : Happening.MOVE_IN_ACCEPTED);
                former.ifPresent(to -> send(new Mail(mover, to, notice, Optional.empty())));
            }
            case HELD -> {
                mover.heldAt.put(here, paper);
                happened(Happening.MOVE_IN_HELD);
                if (regime == MoveRegime.DESTINATION_ONLY
                        || !paper.moveOutData().isEmpty()) {
                    former.ifPresent(to -> send(new Mail(mover, to, notice, Optional.empty())));
                }
            }
            default -> {
                mover.heldAt.remove(here);
                giveBack(mover, paper);
                happened(Happening.MOVE_IN_REFUSED);
            }
        }
    }

    /** The certificate goes back into the mover's hands. */
    private static void giveBack(Mover mover, Notification paper) {
        paper.attachments().stream()
                .filter(Attachment.MoveOutPaper.class::isInstance)
                .flatMap(one -> one.moveOutData().stream())
                .forEach(data -> mover.certificate = Optional.of(data));
    }

    private void askAgain(Mover mover) {
        MunicipalityCode here = somewhere();
        Notification held = mover.heldAt.get(here);
        if (held != null) {
            examine(here, mover, held.examinedOn(today), true);
        }
    }

    private void takeBack(Mover mover) {
        Optional.ofNullable(mover.heldAt.remove(somewhere())).ifPresent(held -> giveBack(mover, held));
    }

    // ----- the post

    private void send(Mail letter) {
        if (letter.notice().isPresent() || letter.data().isPresent()) {
            mail.add(letter);
        }
    }

    private void deliver() {
        if (mail.isEmpty()) {
            return;
        }
        Mail letter = mail.remove(random.nextInt(mail.size()));
        int luck = random.nextInt(10);
        if (luck == 0) {
            happened(Happening.MAIL_LOST);
            return;
        }
        if (luck == 1) {
            mail.add(letter);
        }
        letter.notice().ifPresent(notice -> arrive(letter.mover(), letter.to(), notice));
        letter.data().ifPresent(data -> arrive(letter.mover(), letter.to(), data));
    }

    private void arrive(Mover mover, MunicipalityCode here, MoveInNotice notice) {
        Notification paper = notice.arrivingAt(register(here), today, regime).orElse(null);
        if (paper == null) {
            return;
        }
        boolean wasLiving = record(here, mover).filter(ResidentRecord::isLiving).isPresent();
        Decision decision = seen(registrar.decide(paper, register(here)));
        if (decision.outcome() == Outcome.ACCEPTED) {
            apply(here, decision);
            if (wasLiving) {
                expect(mover.recordedAt.equals(Optional.of(here)), "the record closed is the living one");
                mover.recordedAt = Optional.empty();
                happened(Happening.RECORD_CLOSED_BY_NOTICE);
            }
        } else {
            happened(Happening.NOTICE_REFUSED);
        }
        // The answer: the data, which tell of the removal; to nobody but the municipality moved to, and for this move.
        ResidentRecord record = record(here, mover).orElseThrow();
        boolean isForSender = record.removal()
                .filter(removal -> removal.planned()
                                .flatMap(plan -> plan.destination().municipality())
                                .equals(Optional.of(notice.municipality()))
                        && !removal.occurredOn().latest().isAfter(notice.movedInOn()))
                .isPresent();
        if (isForSender) {
            MoveOutData.of(register(here), List.of(record.addressee()), today)
                    .ifPresent(
                            data -> send(new Mail(mover, notice.municipality(), Optional.empty(), Optional.of(data))));
        }
    }

    private void arrive(Mover mover, MunicipalityCode here, MoveOutData data) {
        LocalDate withdrawn = mover.withdrawnAt.get(here);
        if (withdrawn != null && !data.issuedOn().isAfter(withdrawn)) {
            return;
        }
        mover.dataAt.put(here, data);
        Notification held = mover.heldAt.get(here);
        if (held != null) {
            examine(here, mover, held.examinedOn(today).attaching(new Attachment.TransmittedData(data)), true);
        }
    }

    // ----- undoing

    /** Undoes the departure of somebody, handing back what there is to hand back. */
    private void cancelMoveOut(Mover mover) {
        MunicipalityCode here = somewhere();
        boolean handedBack = withdraw(mover, here);
        for (int i = 0; i < 3; i++) {
            HistoryEntry last = register(here)
                    .holderOf(mover.code)
                    .flatMap(one -> register(here).history(one))
                    .flatMap(history -> history.lastStanding())
                    .filter(entry -> isDeparture(entry.event()))
                    .orElse(null);
            if (last == null || !undo(mover, here, last, handedBack)) {
                return;
            }
        }
    }

    private static boolean isDeparture(ChangeEvent event) {
        return switch (event.type()) {
            case MOVE_OUT, PLANNED_MOVE_OUT_REACHED, MOVE_IN_NOTICE_RECEIVED -> true;
            default -> false;
        };
    }

    private boolean undo(Mover mover, MunicipalityCode here, HistoryEntry last, boolean handedBack) {
        ResidentRecord record = record(here, mover).orElseThrow();
        Optional<ResidentRecord> before =
                register(here).history(record.addressee()).orElseThrow().before(last.historyNumber());
        boolean reopens =
                !record.isLiving() && before.filter(ResidentRecord::isLiving).isPresent();
        Decision decision = cancel(
                here,
                record.addressee(),
                last,
                reopens ? ChangeReason.REMOVAL_CANCELLED : ChangeReason.CORRECTION_CANCELLED,
                handedBack);
        if (decision.outcome() != Outcome.ACCEPTED) {
            happened(Happening.CANCELLATION_HELD);
            return false;
        }
        expect(handedBack, "undone only once it is withdrawn");
        if (reopens) {
            expect(mover.recordedAt.isEmpty(), "back only if nowhere else");
            mover.recordedAt = Optional.of(here);
        }
        apply(here, decision);
        happened(Happening.MOVE_OUT_CANCELLED);
        return true;
    }

    private Decision cancel(
            MunicipalityCode here, AddresseeNumber who, HistoryEntry entry, ChangeReason reason, boolean handedBack) {
        Basis basis = Basis.Application.on(today);
        ChangeEvent cancelled = ChangeCancelled.builder()
                .changeDate(CalendarDate.of(today))
                .processingDate(today)
                .basis(basis)
                .reason(reason)
                .addEntries(new CancelledEntry(who, entry.historyNumber()))
                .build();
        Notification paper = Notification.of(basis, today, new AskedChange.Draft(cancelled));
        return seen(registrar.decide(
                        handedBack ? paper.attaching(new Attachment.MoveOutWithdrawn()) : paper, register(here)))
                .drawing(numbers.get(here));
    }

    /** Whether what was issued here for the departure is nowhere any more: the certificate handed back, or the data given up. */
    private boolean withdraw(Mover mover, MunicipalityCode here) {
        if (mover.certificate.filter(data -> data.municipality().equals(here)).isPresent()) {
            mover.certificate = Optional.empty();
            return true;
        }
        for (MunicipalityCode there : MUNICIPALITIES) {
            MoveOutData data = mover.dataAt.get(there);
            if (data != null
                    && data.municipality().equals(here)
                    && !mover.heldAt.containsKey(there)
                    && MUNICIPALITIES.stream()
                            .noneMatch(other -> !other.equals(here) && hasEntered(mover, other, data))) {
                mover.dataAt.remove(there);
                mover.withdrawnAt.put(there, today);
                return true;
            }
        }
        return false;
    }

    /** Whether a record was made on the data, or after them, that nobody has undone. */
    private boolean hasEntered(Mover mover, MunicipalityCode there, MoveOutData data) {
        LocalDate left = data.removedOn().orElse(data.plannedOn());
        LocalDate since = data.issuedOn().isBefore(left) ? data.issuedOn() : left;
        return register(there)
                .holderOf(mover.code)
                .flatMap(one -> register(there).history(one))
                .filter(history -> history.entries().stream()
                        .anyMatch(entry -> entry.event() instanceof MoveIn
                                && !history.isUndone(entry.historyNumber())
                                && !entry.processingDate().isBefore(since)))
                .isPresent();
    }

    private void cancelMoveIn(Mover mover) {
        MunicipalityCode here = somewhere();
        ResidentRecord record =
                record(here, mover).filter(ResidentRecord::isLiving).orElse(null);
        if (record == null || random.nextInt(4) > 0) {
            return;
        }
        HistoryEntry last = register(here)
                .history(record.addressee())
                .orElseThrow()
                .lastStanding()
                .filter(entry -> entry.event() instanceof MoveIn)
                .orElse(null);
        if (last == null) {
            return;
        }
        Decision decision = cancel(here, record.addressee(), last, ChangeReason.ENTRY_CANCELLED, false);
        if (decision.outcome() != Outcome.ACCEPTED) {
            return;
        }
        expect(mover.recordedAt.equals(Optional.of(here)), "the entry undone is the living one");
        apply(here, decision);
        expect(!record(here, mover).orElseThrow().isLiving(), "an entry undone leaves no living record");
        mover.recordedAt = Optional.empty();
        // What the record was made on goes back to where it was.
        for (MoveOutData data : mover.enteredOn.getOrDefault(here, List.of())) {
            if (mover.hasCard || regime == MoveRegime.DESTINATION_ONLY) {
                mover.dataAt.put(here, data);
            } else {
                mover.certificate = Optional.of(data);
            }
        }
        mover.enteredOn.remove(here);
        happened(Happening.MOVE_IN_CANCELLED);
    }

    // ----- registers and the model

    /** Registers and model agree: nobody has two living records, and whoever has none is between two municipalities. */
    private void agree() {
        for (Mover mover : movers) {
            List<MunicipalityCode> living = MUNICIPALITIES.stream()
                    .filter(one ->
                            record(one, mover).filter(ResidentRecord::isLiving).isPresent())
                    .toList();
            if (living.size() > 1) {
                throw new TwoLivingRecords();
            }
            expect(living.stream().findFirst().equals(mover.recordedAt), "the model knows where the record lives");
            if (living.isEmpty()) {
                happened(Happening.WITHOUT_RECORD);
                assertThat(MUNICIPALITIES.stream()
                                .flatMap(one -> record(one, mover).stream())
                                .flatMap(record -> record.removal().stream())
                                .anyMatch(removal ->
                                        !removal.occurredOn().latest().isAfter(today)))
                        .as("the planned day, or the day of an earlier move, has come")
                        .isTrue();
            }
        }
    }

    private void apply(MunicipalityCode municipality, Decision decision) {
        registers.put(municipality, register(municipality).apply(decision.orElseThrow()));
    }

    private InMemoryRegister register(MunicipalityCode municipality) {
        return registers.get(municipality);
    }

    private Optional<ResidentRecord> record(MunicipalityCode municipality, Mover mover) {
        InMemoryRegister register = register(municipality);
        return register.holderOf(mover.code).flatMap(register::record);
    }

    private MunicipalityCode somewhere() {
        return MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size()));
    }

    private Notification filed(Basis basis, AskedChange asked) {
        return Notification.of(basis, today, asked)
                .filedBy(Notifier.of(Notifier.Capacity.RESIDENT))
                .showing(IdentityEvidence.of(IdentityEvidence.Kind.PASSPORT));
    }

    private static Decision seen(Decision decision) {
        return Papers.seen(decision);
    }

    /** What must hold while every rule is asked; without one of them the model says nothing more. */
    private void expect(boolean holds, String what) {
        if (guarded) {
            assertThat(holds).as(what).isTrue();
        }
    }

    private void happened(Happening one) {
        happenings.merge(one, 1, Integer::sum);
    }

    Map<Happening, Integer> happenings() {
        return happenings;
    }
}
