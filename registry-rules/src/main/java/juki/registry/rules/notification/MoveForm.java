package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import org.jspecify.annotations.Nullable;

/**
 * The form for moves and households (住民異動届, jūmin idō todoke): one sheet with a box to tick, every item of which may be left
 * blank.
 *
 * <p>Which items must be told depends on the kind; once they all are, the change is formed from them. Immutable; {@code toString}
 * shows the kind and which items are missing. Source: Basic Resident Registration Act Art. 22 to 25, each of which lists what
 * is to be told.
 */
public final class MoveForm implements AskedChange {

    /** Kinds that the form serves. */
    static final Set<EventType> KINDS = Set.of(
            EventType.MOVE_IN,
            EventType.ADDRESS_CHANGE,
            EventType.MOVE_OUT,
            EventType.HOUSEHOLD_SPLIT,
            EventType.HOUSEHOLD_MERGER,
            EventType.HOUSEHOLD_CHANGE,
            EventType.HOUSEHOLD_HEAD_CHANGE);

    /** Items of the form (記載事項, kisai jikō) without which there is no change. */
    public enum Item {
        /** 異動年月日; of a move-out the planned day. */
        CHANGE_DATE("異動年月日"),
        /** 異動者: who moves, with names. */
        PERSONS("異動者"),
        /** 住所: the address afterwards. */
        ADDRESS("住所"),
        /** 従前の住所. */
        PREVIOUS_ADDRESS("従前の住所"),
        /** 転出先. */
        DESTINATION("転出先"),
        /** 世帯主・続柄: the household they belong to afterwards. */
        HOUSEHOLD("世帯主・続柄");

        private final String wording;

        Item(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    private final EventType kind;
    private final @Nullable RegisterDate changeDate;
    private final List<NewResident> newcomers;
    private final List<MoveOutData> quoted;
    private final List<Placement> placements;
    private final List<AddresseeNumber> leaving;
    private final @Nullable TargetHousehold household;
    private final @Nullable Address address;
    private final @Nullable OutsideAddress previousAddress;
    private final @Nullable OutsideAddress destination;
    private final Set<MoveIn.Kind> moveInKinds;
    private final boolean specialCaseMoveOut;

    private MoveForm(Builder told) {
        kind = told.kind;
        changeDate = told.changeDate;
        newcomers = List.copyOf(told.newcomers);
        quoted = List.copyOf(told.quoted);
        placements = List.copyOf(told.placements);
        leaving = List.copyOf(told.leaving);
        household = told.household;
        address = told.address;
        previousAddress = told.previousAddress;
        destination = told.destination;
        moveInKinds = Set.copyOf(told.moveInKinds);
        specialCaseMoveOut = told.specialCaseMoveOut;
    }

    /**
     * A blank form with its box ticked.
     *
     * @param kind move-in, address change, move-out, or one of the four changes of household
     * @return a builder
     * @throws IllegalArgumentException if the form does not serve the kind
     */
    public static Builder of(EventType kind) {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("kind: must be one that the form serves");
        }
        return new Builder(kind);
    }

    /** {@return this form, to go on filling it in} */
    public Builder completed() {
        Builder more = new Builder(kind);
        more.changeDate = changeDate;
        more.newcomers.addAll(newcomers);
        more.quoted.addAll(quoted);
        more.placements.addAll(placements);
        more.leaving.addAll(leaving);
        more.household = household;
        more.address = address;
        more.previousAddress = previousAddress;
        more.destination = destination;
        more.moveInKinds.addAll(moveInKinds);
        more.specialCaseMoveOut = specialCaseMoveOut;
        return more;
    }

    @Override
    public EventType type() {
        return kind;
    }

    /** {@return the date of the change, if told; of a move-out the planned day} */
    public Optional<RegisterDate> changeDate() {
        return Optional.ofNullable(changeDate);
    }

    /** {@return the household afterwards, if told} */
    public Optional<TargetHousehold> household() {
        return Optional.ofNullable(household);
    }

    /** {@return the address afterwards, if told} */
    public Optional<Address> address() {
        return Optional.ofNullable(address);
    }

    /** {@return the address before a move-in, if told} */
    public Optional<OutsideAddress> previousAddress() {
        return Optional.ofNullable(previousAddress);
    }

    /** {@return where a move-out leads, if told} */
    public Optional<OutsideAddress> destination() {
        return Optional.ofNullable(destination);
    }

    /** {@return what is special about a move-in} */
    public Set<MoveIn.Kind> moveInKinds() {
        return moveInKinds;
    }

    /** {@return whether it is a move-out with the card and without a certificate (特例転出)} */
    public boolean isWithCard() {
        return specialCaseMoveOut;
    }

    /** {@return those named on the form, and those whom quoted data tell of, residents from the date of the change} */
    @Override
    public List<NewResident> newcomers() {
        return Stream.concat(
                        newcomers.stream(),
                        quoted.stream()
                                .flatMap(data -> data
                                        .newcomers(changeDate == null ? CalendarDate.of(data.plannedOn()) : changeDate)
                                        .stream()))
                .toList();
    }

    @Override
    public List<AddresseeNumber> residents() {
        return kind == EventType.MOVE_OUT
                ? leaving
                : placements.stream().map(Placement::subject).toList();
    }

    @Override
    public List<Placement> placements() {
        return placements;
    }

    /** {@return the items that this kind needs and nobody has told, in the order of the form} */
    public Set<Item> missing() {
        EnumSet<Item> missing = EnumSet.noneOf(Item.class);
        if (changeDate == null) {
            missing.add(Item.CHANGE_DATE);
        }
        if ((kind == EventType.MOVE_IN ? newcomers() : residents()).isEmpty()) {
            missing.add(Item.PERSONS);
        }
        if ((kind == EventType.MOVE_IN || kind == EventType.ADDRESS_CHANGE) && address == null) {
            missing.add(Item.ADDRESS);
        }
        if (kind == EventType.MOVE_IN && previousAddress == null) {
            missing.add(Item.PREVIOUS_ADDRESS);
        }
        if (kind == EventType.MOVE_OUT ? destination == null : !isHouseholdTold()) {
            missing.add(kind == EventType.MOVE_OUT ? Item.DESTINATION : Item.HOUSEHOLD);
        }
        return missing;
    }

    /** Whether the household is told; a merger, a change of household and a change of head need one that exists. */
    private boolean isHouseholdTold() {
        if (household == null) {
            return false;
        }
        return switch (kind) {
            case HOUSEHOLD_MERGER, HOUSEHOLD_CHANGE, HOUSEHOLD_HEAD_CHANGE -> !household.isNew();
            default -> true;
        };
    }

    @Override
    public Optional<ChangeEvent> formed(LocalDate processingDate, Basis basis) {
        if (changeDate == null || !missing().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(formed(changeDate, processingDate, basis));
    }

    private ChangeEvent formed(RegisterDate date, LocalDate processingDate, Basis basis) {
        return switch (kind) {
            case MOVE_IN ->
                MoveIn.builder()
                        .changeDate(date)
                        .processingDate(processingDate)
                        .basis(basis)
                        .addAllKinds(moveInKinds)
                        .addAllNewResidents(newcomers())
                        .household(told(household))
                        .address(told(address))
                        .previousAddress(told(previousAddress))
                        .build();
            case ADDRESS_CHANGE ->
                AddressChange.builder()
                        .changeDate(date)
                        .processingDate(processingDate)
                        .basis(basis)
                        .addAllPlacements(placements)
                        .household(told(household))
                        .address(told(address))
                        .build();
            case MOVE_OUT ->
                MoveOut.builder()
                        .changeDate(date)
                        .processingDate(processingDate)
                        .basis(basis)
                        .kind(specialCaseMoveOut ? Optional.of(MoveOut.Kind.SPECIAL_CASE_MOVE_OUT) : Optional.empty())
                        .addAllSubjects(leaving)
                        .destination(told(destination))
                        .build();
            case HOUSEHOLD_SPLIT ->
                HouseholdSplit.builder()
                        .changeDate(date)
                        .processingDate(processingDate)
                        .basis(basis)
                        .addAllPlacements(placements)
                        .household(told(household))
                        .build();
            case HOUSEHOLD_MERGER ->
                HouseholdMerger.builder()
                        .changeDate(date)
                        .processingDate(processingDate)
                        .basis(basis)
                        .addAllPlacements(placements)
                        .household(existingHousehold())
                        .build();
            case HOUSEHOLD_CHANGE ->
                HouseholdChange.builder()
                        .changeDate(date)
                        .processingDate(processingDate)
                        .basis(basis)
                        .addAllPlacements(placements)
                        .household(existingHousehold())
                        .build();
            case HOUSEHOLD_HEAD_CHANGE ->
                HouseholdHeadChange.builder()
                        .changeDate(date)
                        .processingDate(processingDate)
                        .basis(basis)
                        .addAllPlacements(placements)
                        .household(existingHousehold())
                        .build();
            default -> throw new IllegalStateException("the form does not serve " + kind);
        };
    }

    /** What has been seen not to be missing. */
    private static <T> T told(@Nullable T item) {
        if (item == null) {
            throw new IllegalStateException("an item of the form is missing");
        }
        return item;
    }

    private HouseholdNumber existingHousehold() {
        return told(household).number().orElseThrow();
    }

    /** {@return the kind and the missing items} */
    @Override
    public String toString() {
        return "MoveForm[" + kind + ", missing " + missing() + "]";
    }

    /** A form being filled in; see {@link MoveForm#of}. */
    public static final class Builder {

        private final EventType kind;
        private @Nullable RegisterDate changeDate;
        private final List<NewResident> newcomers = new ArrayList<>(4);
        private final List<MoveOutData> quoted = new ArrayList<>(1);
        private final List<Placement> placements = new ArrayList<>(4);
        private final List<AddresseeNumber> leaving = new ArrayList<>(4);
        private @Nullable TargetHousehold household;
        private @Nullable Address address;
        private @Nullable OutsideAddress previousAddress;
        private @Nullable OutsideAddress destination;
        private final Set<MoveIn.Kind> moveInKinds = EnumSet.noneOf(MoveIn.Kind.class);
        private boolean specialCaseMoveOut;

        private Builder(EventType kind) {
            this.kind = kind;
        }

        /**
         * The date of the change; of a move-out the planned day.
         *
         * @param date the date
         * @return this builder
         */
        public Builder changedOn(RegisterDate date) {
            changeDate = date;
            return this;
        }

        /**
         * Those for whom a record is asked for.
         *
         * @param who who moves in
         * @return this builder
         */
        public Builder entering(NewResident... who) {
            return entering(Arrays.asList(who));
        }

        /**
         * Those for whom a record is asked for.
         *
         * @param who who moves in
         * @return this builder
         */
        public Builder entering(Collection<NewResident> who) {
            newcomers.addAll(who);
            return this;
        }

        /**
         * Residents who move inside or change household, with their relationships afterwards.
         *
         * @param who the residents
         * @return this builder
         */
        public Builder placing(Placement... who) {
            placements.addAll(Arrays.asList(who));
            return this;
        }

        /**
         * Residents who leave the municipality.
         *
         * @param who the residents
         * @return this builder
         */
        public Builder leaving(AddresseeNumber... who) {
            leaving.addAll(Arrays.asList(who));
            return this;
        }

        /**
         * The household afterwards.
         *
         * @param target the household
         * @return this builder
         */
        public Builder into(TargetHousehold target) {
            household = target;
            return this;
        }

        /**
         * The address afterwards.
         *
         * @param place the address
         * @return this builder
         */
        public Builder at(Address place) {
            address = place;
            return this;
        }

        /**
         * The address before a move-in.
         *
         * @param place the place
         * @return this builder
         */
        public Builder comingFrom(OutsideAddress place) {
            previousAddress = place;
            return this;
        }

        /**
         * Where a move-out leads.
         *
         * @param place the place
         * @return this builder
         */
        public Builder goingTo(OutsideAddress place) {
            destination = place;
            return this;
        }

        /**
         * What the data of a move-out tell of a move-in (転出証明書情報の引用): who comes and where from. The day, the address and the
         * household are told in person.
         *
         * @param data the data
         * @return this builder
         */
        public Builder asToldBy(MoveOutData data) {
            quoted.add(data);
            return comingFrom(data.address());
        }

        /**
         * What is special about a move-in.
         *
         * @param kinds what is special
         * @return this builder
         */
        public Builder specially(MoveIn.Kind... kinds) {
            moveInKinds.addAll(Arrays.asList(kinds));
            return this;
        }

        /**
         * A move-out with the card and without a certificate (特例転出).
         *
         * @return this builder
         */
        public Builder withCard() {
            specialCaseMoveOut = true;
            return this;
        }

        /**
         * The form as far as it is filled in.
         *
         * @return the form
         * @throws IllegalArgumentException if what is told contradicts itself, as two procedures at once
         */
        public MoveForm build() {
            MoveForm form = new MoveForm(this);
            // The event checks itself; on which day makes no difference.
            form.formed(LocalDate.EPOCH, new Basis.ExOfficio());
            return form;
        }
    }
}
