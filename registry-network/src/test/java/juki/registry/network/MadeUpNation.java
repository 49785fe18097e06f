package juki.registry.network;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.PersonName;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeInformation;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.notice.NoticeBook;
import juki.registry.testkit.value.Dates;
import juki.registry.testkit.value.Persons;
import juki.registry.testkit.value.Places;

/**
 * A nation of made-up persons who are born, move, change names, codes and numbers, and die, and of offices that sometimes forget,
 * enter twice, or give a number twice.
 */
public final class MadeUpNation {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private final RandomGenerator random;
    private final List<MunicipalityCode> municipalities;
    private final boolean flawed;
    private final Map<MunicipalityCode, NoticeBook> books = new HashMap<>();
    private final Map<MunicipalityCode, Map<AddresseeNumber, IdentityInformation>> registers = new LinkedHashMap<>();
    private final List<IdentityNotice> notices = new ArrayList<>();
    private int persons;
    private long codes;
    private LocalDate today = FIRST_DAY;

    private MadeUpNation(RandomGenerator random, List<MunicipalityCode> municipalities, boolean flawed) {
        this.random = random;
        this.municipalities = municipalities;
        this.flawed = flawed;
        municipalities.forEach(one -> {
            books.put(one, NoticeBook.of(one));
            registers.put(one, new LinkedHashMap<>());
        });
    }

    /** A nation in which nobody errs. */
    public static MadeUpNation orderly(RandomGenerator random, List<MunicipalityCode> municipalities, int events) {
        return new MadeUpNation(random, municipalities, false).lived(events);
    }

    /** A nation in which offices err. */
    public static MadeUpNation flawed(RandomGenerator random, List<MunicipalityCode> municipalities, int events) {
        return new MadeUpNation(random, municipalities, true).lived(events);
    }

    /** The notices in the order in which they set out. */
    public List<IdentityNotice> notices() {
        return List.copyOf(notices);
    }

    /** What is on the register of a municipality. */
    public List<IdentityInformation> register(MunicipalityCode municipality) {
        return List.copyOf(registers.get(municipality).values());
    }

    public NoticeBook book(MunicipalityCode municipality) {
        return books.get(municipality);
    }

    public LocalDate today() {
        return today;
    }

    private MadeUpNation lived(int events) {
        for (int i = 0; i < events; i++) {
            today = today.plusDays(random.nextInt(2));
            MunicipalityCode here = municipalities.get(random.nextInt(municipalities.size()));
            Map<AddresseeNumber, IdentityInformation> register = registers.get(here);
            if (register.isEmpty() || random.nextInt(4) == 0) {
                arrive(here);
            } else {
                List<AddresseeNumber> residents = List.copyOf(register.keySet());
                happen(here, residents.get(random.nextInt(residents.size())));
            }
        }
        return this;
    }

    private void arrive(MunicipalityCode here) {
        boolean birth = random.nextBoolean();
        AddresseeNumber addressee = AddresseeNumber.of(++persons);
        IdentityInformation identity = IdentityInformation.of(
                Persons.person(random),
                random.nextInt(5) == 0 ? Optional.of(FormerSurname.of("旧" + random.nextInt(9))) : Optional.empty(),
                Optional.empty(),
                address(here),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(number()),
                code());
        enter(here, addressee, identity, birth ? ChangeCause.BIRTH : ChangeCause.MOVE_IN);
    }

    private ResidentRecordCode code() {
        return ResidentRecordCode.ofPayload(++codes);
    }

    private IndividualNumber number() {
        long payload = flawed && random.nextInt(20) == 0 ? random.nextInt(50) : 1000 + ++codes;
        return IndividualNumber.ofPayload(payload);
    }

    private Address address(MunicipalityCode here) {
        Address address = Places.address(random, here);
        return random.nextBoolean()
                ? address
                : address.withSupplement(AddressSupplement.of("見本荘" + random.nextInt(99)));
    }

    private void happen(MunicipalityCode here, AddresseeNumber one) {
        IdentityInformation was = registers.get(here).get(one);
        switch (random.nextInt(flawed ? 11 : 9)) {
            case 0, 1 -> move(here, one, was);
            case 2 -> correct(here, one, was, with(was, address(here)), ChangeCause.ADDRESS_CHANGE);
            case 3 -> correct(here, one, was, with(was, Persons.name(random)), ChangeCause.EX_OFFICIO_CORRECTION);
            case 4 ->
                correct(
                        here,
                        one,
                        was,
                        IdentityInformation.of(
                                was.person(),
                                was.formerSurname(),
                                was.commonName(),
                                was.address(),
                                was.individualNumber(),
                                code()),
                        ChangeCause.RECORD_CODE_CHANGE_REQUESTED);
            case 5 ->
                correct(
                        here,
                        one,
                        was,
                        IdentityInformation.of(
                                was.person(),
                                was.formerSurname(),
                                was.commonName(),
                                was.address(),
                                Optional.of(number()),
                                was.recordCode()),
                        ChangeCause.INDIVIDUAL_NUMBER_CHANGE_REQUESTED);
            case 6 -> remove(here, one, was, ChangeCause.DEATH);
            case 7 ->
                correct(
                        here,
                        one,
                        was,
                        IdentityInformation.of(
                                was.person().withDateOfBirth(Dates.registerDate(random)),
                                was.formerSurname(),
                                was.commonName(),
                                was.address(),
                                was.individualNumber(),
                                was.recordCode()),
                        ChangeCause.EX_OFFICIO_CORRECTION);
            case 8 -> amend(here);
            case 9 -> {
                // Entered elsewhere, and never left here.
                MunicipalityCode there = elsewhere(here);
                if (!registers.get(there).containsKey(one)) {
                    enter(there, one, moved(was, there), ChangeCause.MOVE_IN);
                }
            }
            default -> // What was before is not what was notified.
                notify(
                        here,
                        one,
                        was,
                        new ChangeInformation(
                                ChangeCause.EX_OFFICIO_CORRECTION,
                                Dates.around(random, today),
                                false,
                                Optional.of(with(was, PersonName.of("誤り")))));
        }
    }

    private MunicipalityCode elsewhere(MunicipalityCode here) {
        return municipalities.get((municipalities.indexOf(here) + 1) % municipalities.size());
    }

    private void move(MunicipalityCode here, AddresseeNumber one, IdentityInformation was) {
        MunicipalityCode there = elsewhere(here);
        remove(here, one, was, ChangeCause.MOVE_OUT);
        if (random.nextInt(5) > 0 && !registers.get(there).containsKey(one)) {
            enter(there, one, moved(was, there), ChangeCause.MOVE_IN);
        }
    }

    private IdentityInformation moved(IdentityInformation was, MunicipalityCode there) {
        return with(was, address(there));
    }

    private static IdentityInformation with(IdentityInformation was, Address address) {
        return IdentityInformation.of(
                was.person(), was.formerSurname(), was.commonName(), address, was.individualNumber(), was.recordCode());
    }

    private static IdentityInformation with(IdentityInformation was, PersonName name) {
        return IdentityInformation.of(
                was.person().withName(name),
                was.formerSurname(),
                was.commonName(),
                was.address(),
                was.individualNumber(),
                was.recordCode());
    }

    private void enter(MunicipalityCode here, AddresseeNumber one, IdentityInformation identity, ChangeCause cause) {
        registers.get(here).put(one, identity);
        notify(
                here,
                one,
                identity,
                new ChangeInformation(cause, Dates.around(random, today), random.nextInt(9) == 0, Optional.empty()));
    }

    private void remove(MunicipalityCode here, AddresseeNumber one, IdentityInformation was, ChangeCause cause) {
        registers.get(here).remove(one);
        notify(here, one, was, new ChangeInformation(cause, Dates.around(random, today), false, Optional.empty()));
    }

    private void correct(
            MunicipalityCode here,
            AddresseeNumber one,
            IdentityInformation was,
            IdentityInformation is,
            ChangeCause cause) {
        if (was.equals(is)) {
            return;
        }
        registers.get(here).put(one, is);
        notify(here, one, is, new ChangeInformation(cause, Dates.around(random, today), false, Optional.of(was)));
    }

    private void amend(MunicipalityCode here) {
        NoticeBook book = books.get(here);
        if (book.size() == 0) {
            return;
        }
        long number = 1L + random.nextInt(book.size());
        IdentityNotice notice = book.sent(number).orElseThrow();
        if (notice.amends().isEmpty() && notice.change().cause() == ChangeCause.MOVE_IN) {
            notices.add(book.amend(number, ChangeCause.EX_OFFICIO_ENTRY, today));
        }
    }

    private void notify(
            MunicipalityCode here, AddresseeNumber one, IdentityInformation identity, ChangeInformation change) {
        notices.add(books.get(here).byHand(one, today, identity, change));
    }

    /** The notices in another order, in which those of one municipality about one person keep theirs. */
    public static List<IdentityNotice> interleaved(List<IdentityNotice> notices, RandomGenerator random) {
        Map<List<Object>, Deque<IdentityNotice>> chains = new HashMap<>();
        List<Deque<IdentityNotice>> open = new ArrayList<>();
        for (IdentityNotice notice : notices) {
            Deque<IdentityNotice> chain = notice.number().follows() == 0
                    ? new ArrayDeque<>()
                    : chains.remove(List.of(notice.sender(), notice.number().follows()));
            if (notice.number().follows() == 0) {
                open.add(chain);
            }
            chain.add(notice);
            chains.put(List.of(notice.sender(), notice.number().value()), chain);
        }
        List<IdentityNotice> mixed = new ArrayList<>(notices.size());
        while (!open.isEmpty()) {
            int at = random.nextInt(open.size());
            Deque<IdentityNotice> chain = open.get(at);
            mixed.add(chain.remove());
            if (chain.isEmpty()) {
                open.set(at, open.get(open.size() - 1));
                open.remove(open.size() - 1);
            }
        }
        return mixed;
    }
}
