package juki.registry.rules.protection;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.household.Household;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.ProtectionAnswer;
import juki.registry.model.protection.ProtectionGround;
import juki.registry.model.protection.Protections;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;

/**
 * A register as protections let it be used at one time (抑止・支援措置の下の台帳, yokushi, shien sochi no moto no daichō).
 *
 * <p>Answers are neutral outside: the level and one text for each level, the same whatever stands behind it. Lists and views
 * that it hands out show no address of a protected person, nor that of anybody who lives with one, since both are the same
 * address. Protected is whom a measure protects, a provisional one included, and whom a restriction keeps from being looked
 * up.
 *
 * <p>Immutable and thread-safe as far as the register is; {@code toString} shows nothing. Source: standard specification 3.1,
 * 3.4.
 */
public final class ProtectedRegister {

    private final ResidentRegister register;
    private final Protections protections;
    private final LocalDateTime at;

    private ProtectedRegister(ResidentRegister register, Protections protections, LocalDateTime at) {
        this.register = register;
        this.protections = protections;
        this.at = at;
    }

    /**
     * A register under protections.
     *
     * @param register the register
     * @param protections every protection of the persons concerned
     * @param at the time, in the office's own time
     * @return the register as it may be used then
     */
    public static ProtectedRegister of(ResidentRegister register, Protections protections, LocalDateTime at) {
        return new ProtectedRegister(register, protections, at);
    }

    /**
     * Whether an operation may be done for somebody.
     *
     * @param operation the operation
     * @param someone the person, with a record or without one
     * @return the answer
     */
    public ProtectionAnswer ask(Operation operation, AddresseeNumber someone) {
        return protections.ask(operation, someone, householdOf(someone), at);
    }

    /**
     * Whether an operation may be done for several persons at once, as for all members that one copy shows.
     *
     * @param operation the operation
     * @param everybody the persons
     * @return the answer: whatever stands against one of them stands against it
     */
    public ProtectionAnswer ask(Operation operation, Collection<AddresseeNumber> everybody) {
        ProtectionAnswer answer = ProtectionAnswer.of(List.of());
        for (AddresseeNumber one : everybody) {
            answer = answer.and(ask(operation, one));
        }
        return answer;
    }

    /**
     * Whether a change may be entered: what stands against {@link Operation#ENTRY} for those concerned, and an alert where
     * somebody from whom a person is protected comes to live with that person, or where persons protected together part.
     *
     * <p>That a request not to accept notifications (不受理) stands against nothing is the standard's wish.
     *
     * @param event the change
     * @return the answer
     */
    public ProtectionAnswer askToEnter(ChangeEvent event) {
        List<ProtectionGround> grounds = new ArrayList<>();
        for (SupportMeasure measure : protections.measures()) {
            measure.knownAt(at)
                    .filter(known ->
                            known.classAt(at).filter(it -> it.protects()).isPresent())
                    .ifPresent(known -> grounds.addAll(Encounter.in(event, register, known.details())));
        }
        return ask(Operation.ENTRY, event.subjects()).and(ProtectionAnswer.of(grounds));
    }

    /**
     * Whether the address of somebody is to be kept from screens and lists.
     *
     * @param someone the person
     * @return true if the person, or anybody living in the same household, is protected
     */
    public boolean hidesAddressOf(AddresseeNumber someone) {
        Optional<Household> home = householdOf(someone).flatMap(register::household);
        return isProtected(someone)
                || home.filter(household -> household.members().contains(someone))
                        .filter(household -> household.members().stream().anyMatch(this::isProtected))
                        .isPresent();
    }

    private boolean isProtected(AddresseeNumber someone) {
        return protections.measures().stream().anyMatch(measure -> measure.protectsAt(someone, at))
                || ask(Operation.INQUIRY, someone).level() == RestrictionLevel.ERROR;
    }

    /**
     * Those of whom a list may tell (閲覧・抽出の対象者): without everybody for whom the operation is restricted, if only by an
     * alert, and without those who live with one of them or whose address is hidden.
     *
     * @param operation the operation, such as {@link Operation#INSPECTION}
     * @param candidates who would be on the list
     * @return the others, in the same order
     */
    public List<AddresseeNumber> listed(Operation operation, Collection<AddresseeNumber> candidates) {
        Set<AddresseeNumber> persons = new HashSet<>();
        Set<HouseholdNumber> households = new HashSet<>();
        for (Restriction one : protections.restrictions()) {
            if (one.levelOf(operation, at) != RestrictionLevel.NONE
                    || one.levelOf(Operation.INQUIRY, at) == RestrictionLevel.ERROR) {
                one.person().ifPresent(persons::add);
                one.household().ifPresent(households::add);
            }
        }
        for (SupportMeasure measure : protections.measures()) {
            measure.knownAt(at).map(SupportMeasure::details).stream()
                    .flatMap(Encounter::persons)
                    .flatMap(one -> one.addressee().stream())
                    .filter(one -> measure.protectsAt(one, at))
                    .forEach(persons::add);
        }
        return candidates.stream()
                .filter(one -> livingWith(one).stream().noneMatch(persons::contains))
                .filter(one -> householdOf(one).filter(households::contains).isEmpty())
                .toList();
    }

    private List<AddresseeNumber> livingWith(AddresseeNumber someone) {
        return householdOf(someone)
                .flatMap(register::household)
                .map(Household::members)
                .filter(members -> members.contains(someone))
                .orElse(List.of(someone));
    }

    /**
     * A household as a screen may show it.
     *
     * @param number the household's number
     * @return the view, without the address if it is to be hidden; empty if there is no such household
     */
    public Optional<HouseholdView> household(HouseholdNumber number) {
        return register.household(number)
                .map(household -> new HouseholdView(
                        number,
                        Optional.of(household.address())
                                .filter(address -> household.members().stream().noneMatch(this::isProtected)),
                        household.members().stream().map(this::member).toList(),
                        household.formerMembers().stream().map(this::member).toList()));
    }

    private HouseholdView.Member member(AddresseeNumber one) {
        Optional<ResidentRecord> record = register.record(one);
        return new HouseholdView.Member(
                one,
                record.map(ResidentRecord::name),
                record.flatMap(it -> it.membership().relationship()),
                protections.marks(one, record.map(it -> it.membership().household()), at));
    }

    private Optional<HouseholdNumber> householdOf(AddresseeNumber someone) {
        return register.record(someone).map(record -> record.membership().household());
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
