package juki.registry.rules.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;

/**
 * Identifying particulars (人定事項, jintei jikō): what is known of somebody and can be compared, now and before.
 *
 * <p>Of a record its names, date of birth, sex, codes, family register or nationality, and the places it names; of a whole
 * {@linkplain #of(ChangeHistory) history} the names and places of every entry besides, since searches include past values.
 * Names are the present one, that under the former surname (旧氏), which takes the present given name, and every common name
 * (通称), deleted ones too; names that no record holds come to them by {@link #alsoNamed}.
 *
 * <p>Folded forms of names and places are worked out once, when this is made. Immutable and thread-safe; {@code toString}
 * shows nothing of it. Source: standard specification 2.1.2, 4.1.1.2, 30.2.
 */
public final class Particulars {

    private final Optional<AddresseeNumber> addressee;
    private final Optional<ResidentRecordCode> recordCode;
    private final Optional<IndividualNumber> individualNumber;
    private final Optional<String> cardNumber;
    private final Person person;
    private final List<WrittenName> names;
    private final List<WrittenName> readings;
    private final List<WrittenPlace> places;
    private final Optional<WrittenPlace> familyRegister;
    private final Optional<Nationality> nationality;

    private Particulars(Gathering gathering) {
        addressee = gathering.addressee;
        recordCode = gathering.recordCode;
        individualNumber = gathering.individualNumber;
        cardNumber = gathering.cardNumber;
        person = gathering.person;
        names = List.copyOf(gathering.names);
        readings = List.copyOf(gathering.readings);
        places = List.copyOf(gathering.places);
        familyRegister = gathering.familyRegister;
        nationality = gathering.nationality;
    }

    /**
     * Somebody of whom no more is known than the three attributes.
     *
     * @param person name, date of birth and sex
     * @return the particulars
     */
    public static Particulars of(Person person) {
        return new Particulars(new Gathering(person));
    }

    /**
     * What a record says.
     *
     * @param record the record, living or removed
     * @return the particulars
     */
    public static Particulars of(ResidentRecord record) {
        Gathering gathering = new Gathering(record.person());
        gathering.record(record);
        return new Particulars(gathering);
    }

    /**
     * What a history says: the present record, and the names and places of former ones.
     *
     * @param history the history of a person
     * @return the particulars
     */
    public static Particulars of(ChangeHistory history) {
        ResidentRecord current = history.current();
        Gathering gathering = new Gathering(current.person());
        gathering.record(current);
        if (history.size() > 1) {
            for (HistoryEntry entry : history.entries()) {
                gathering.former(entry.record());
            }
        }
        return new Particulars(gathering);
    }

    /**
     * What is known of somebody about to be entered.
     *
     * @param resident who
     * @param previousAddress where from
     * @return the particulars
     */
    public static Particulars of(NewResident resident, OutsideAddress previousAddress) {
        Gathering gathering = new Gathering(resident);
        gathering.place(previousAddress);
        return new Particulars(gathering);
    }

    /**
     * What a change tells of everybody it enters (記載される者), where from and where to included: an entry made twice is made at
     * one address. The changes are those that make a record of somebody: move-in, birth, ex officio entry.
     *
     * @param event the change
     * @return the particulars of each, in the order of the change; nobody if it enters nobody
     */
    public static List<Particulars> enteredBy(ChangeEvent event) {
        return event.newResidents().stream().map(one -> entered(one, event)).toList();
    }

    static Particulars entered(NewResident one, ChangeEvent event) {
        Gathering gathering = new Gathering(one);
        if (event instanceof MoveIn moveIn) {
            gathering.place(moveIn.previousAddress());
            gathering.place(moveIn.address(), false);
        } else if (event instanceof ExOfficioEntry entry) {
            gathering.place(entry.previousAddress());
            gathering.place(entry.address(), false);
        }
        return new Particulars(gathering);
    }

    /**
     * These particulars and one more name, which somebody goes by or went by without any record of it here.
     *
     * @param name the name
     * @return the particulars
     */
    public Particulars alsoNamed(PersonName name) {
        Gathering gathering = new Gathering(this);
        gathering.name(name, false);
        return new Particulars(gathering);
    }

    /**
     * These particulars and one more place: a present, a former or a future address.
     *
     * @param address the address
     * @return the particulars
     */
    public Particulars alsoAt(Address address) {
        Gathering gathering = new Gathering(this);
        gathering.place(address, false);
        return new Particulars(gathering);
    }

    /** {@return the person's number in the register, if there is one} */
    public Optional<AddresseeNumber> addressee() {
        return addressee;
    }

    /** {@return the resident record code} */
    public Optional<ResidentRecordCode> recordCode() {
        return recordCode;
    }

    /** {@return the Individual Number} */
    public Optional<IndividualNumber> individualNumber() {
        return individualNumber;
    }

    /** {@return the number of the residence card or of the special permanent resident certificate} */
    public Optional<String> cardNumber() {
        return cardNumber;
    }

    /** {@return name, date of birth and sex} */
    public Person person() {
        return person;
    }

    RegisterDate dateOfBirth() {
        return person.dateOfBirth();
    }

    Sex sex() {
        return person.sex();
    }

    List<WrittenName> names() {
        return names;
    }

    List<WrittenName> readings() {
        return readings;
    }

    List<WrittenPlace> places() {
        return places;
    }

    Optional<WrittenPlace> familyRegister() {
        return familyRegister;
    }

    Optional<Nationality> nationality() {
        return nationality;
    }

    @Override
    public String toString() {
        return "Particulars[***]";
    }

    /** Particulars still being gathered. */
    private static final class Gathering {

        private final Person person;
        private Optional<AddresseeNumber> addressee = Optional.empty();
        private Optional<ResidentRecordCode> recordCode = Optional.empty();
        private Optional<IndividualNumber> individualNumber = Optional.empty();
        private Optional<String> cardNumber = Optional.empty();
        private final List<WrittenName> names = new ArrayList<>(2);
        private final List<WrittenName> readings = new ArrayList<>(2);
        private final List<WrittenPlace> places = new ArrayList<>(4);
        private Optional<WrittenPlace> familyRegister = Optional.empty();
        private Optional<Nationality> nationality = Optional.empty();

        Gathering(Person person) {
            this.person = person;
            name(person.name(), true);
        }

        Gathering(NewResident resident) {
            this(resident.person());
            addressee = resident.addressee();
            recordCode = resident.recordCode();
            individualNumber = resident.individualNumber();
            details(resident.details());
        }

        Gathering(Particulars known) {
            person = known.person;
            addressee = known.addressee;
            recordCode = known.recordCode;
            individualNumber = known.individualNumber;
            cardNumber = known.cardNumber;
            names.addAll(known.names);
            readings.addAll(known.readings);
            places.addAll(known.places);
            familyRegister = known.familyRegister;
            nationality = known.nationality;
        }

        void name(PersonName name, boolean main) {
            add(names, name.text(), false, main);
            name.chineseCharacters().ifPresent(text -> add(names, text, false, main));
            name.furigana().ifPresent(furigana -> add(readings, furigana.text(), true, main));
        }

        private static void add(List<WrittenName> known, String text, boolean reading, boolean main) {
            for (WrittenName one : known) {
                if (one.text().equals(text)) {
                    return;
                }
            }
            WrittenName name = WrittenName.of(text, reading, main);
            if (!name.isEmpty()) {
                known.add(name);
            }
        }

        void record(ResidentRecord record) {
            addressee = Optional.of(record.addressee());
            recordCode = record.recordCode();
            individualNumber = record.individualNumber();
            details(record.details());
            place(record.residence().address(), true);
            places(record);
        }

        /** A former record adds names and places; everything else is said by the present one. */
        void former(ResidentRecord record) {
            name(record.name(), false);
            otherNames(record.name(), record.details());
            place(record.residence().address(), false);
            places(record);
        }

        private void places(ResidentRecord record) {
            place(record.residence().previousAddress());
            record.plannedMoveOut().map(PlannedMoveOut::destination).ifPresent(this::place);
            Removal removal = record.removal().orElse(null);
            if (removal != null) {
                removal.planned().map(PlannedMoveOut::destination).ifPresent(this::place);
                removal.confirmedDestination().ifPresent(this::place);
            }
        }

        /** The name under the former surname and the common names; a surname alone is nobody's name. */
        private void otherNames(PersonName name, ResidentDetails details) {
            if (details instanceof JapaneseResident japanese) {
                japanese.formerSurname().ifPresent(surname -> {
                    name.givenName().ifPresent(given -> add(names, surname.text() + " " + given, false, false));
                    surname.furigana()
                            .flatMap(reading -> name.furigana()
                                    .flatMap(own -> PersonName.of(own.text()).givenName())
                                    .map(given -> reading.text() + " " + given))
                            .ifPresent(reading -> add(readings, reading, true, false));
                });
            } else if (details instanceof ForeignResident foreign) {
                foreign.commonNames().forEach(common -> name(common.name(), false));
            }
        }

        void details(ResidentDetails details) {
            otherNames(person.name(), details);
            if (details instanceof JapaneseResident japanese) {
                familyRegister = japanese.familyRegister().flatMap(Gathering::familyRegister);
            } else if (details instanceof ForeignResident foreign) {
                nationality = Optional.of(foreign.nationality());
                cardNumber = Holders.cardOf(foreign);
            }
        }

        /** Domicile and head; なし and 不明 say nothing. The head's name stands where a place has its district. */
        private static Optional<WrittenPlace> familyRegister(FamilyRegisterIndication indication) {
            if (!indication.namesRegister()) {
                return Optional.empty();
            }
            String head = WrittenName.of(indication.registerHead(), false, true).agreed();
            WrittenPlace place = WrittenPlace.ofLine(head, indication.registeredDomicile(), true);
            return Optional.of(place).filter(WrittenPlace::isLot);
        }

        void place(Address address, boolean main) {
            add(WrittenPlace.of(
                    address.municipality().digits(),
                    address.town() + address.lot(),
                    address.supplement().map(AddressSupplement::text).orElse(""),
                    main));
        }

        void place(OutsideAddress address) {
            if (address.kind() == OutsideAddress.Kind.DOMESTIC && address.text().isPresent()) {
                add(WrittenPlace.ofLine(
                        address.municipality().orElseThrow().digits(),
                        address.text().get(),
                        false));
            }
        }

        private void add(WrittenPlace place) {
            if (place.isLot()
                    && places.stream()
                            .noneMatch(one ->
                                    one.lot().equals(place.lot()) && one.room().equals(place.room()))) {
                places.add(place);
            }
        }
    }
}
