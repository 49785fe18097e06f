package juki.registry.rules.notification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Household;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Notifier has the capacity (届出人の資格の符合): whoever files as the resident concerned is the only one concerned, or is named
 * among them alone; the head leads the household of everybody concerned, before or afterwards, and a member belongs to
 * it. Names are compared as written; what the name does not tell is not objected to.
 *
 * <p>Basis: Basic Resident Registration Act Art. 26 (the head may notify for members, and must if they cannot), Art. 27
 * para. 2, since 1967-11-10. Not in the catalogue; error by logic.
 */
final class NotifierHasCapacity {

    private static final Objection OBJECTION = Objection.to("届出人の資格", "capacity of the notifier")
            .because("届出人の資格が異動者との関係と合いません", "the capacity does not fit whoever is concerned")
            .remedy(
                    "届出人と異動者の関係を確認し、代理の場合は代理人として届け出させてください",
                    "see how they are related; whoever acts for another files as an agent");

    static final Rule RULE = Rule.asserting(
                    "NOTIFICATION-008", "届出人の資格が住民票等と合う", "Whoever files has the capacity stated")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(26)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(27).paragraph(2)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(
                    Notification.FILED_HERE,
                    (paper, register) -> OBJECTION.when(paper.isFiledHere() && !isPossible(paper, register)));

    private NotifierHasCapacity() {}

    private static boolean isPossible(Notification paper, ResidentRegister register) {
        Notifier.Capacity capacity =
                paper.notifier().flatMap(Notifier::capacity).orElse(null);
        if (capacity == null || concerned(paper, register).isEmpty()) {
            return true;
        }
        Optional<PersonName> name = paper.notifier().flatMap(Notifier::name);
        return switch (capacity) {
            case RESIDENT ->
                concerned(paper, register).size() == 1
                        && name.map(it -> isAmong(it, concerned(paper, register).stream()))
                                .orElse(true);
            case HEAD -> name.map(it -> leads(it, paper, register)).orElse(true);
            case MEMBER ->
                name.map(it -> isAmong(it, together(paper, register))).orElse(true);
            case STATUTORY_AGENT, APPOINTED_AGENT -> true;
        };
    }

    /** The names of those concerned, as far as the register knows them. */
    private static List<PersonName> concerned(Notification paper, ResidentRegister register) {
        return Stream.concat(
                        paper.asked().newcomers().stream()
                                .map(one -> one.person().name()),
                        paper.asked().residents().stream()
                                .flatMap(one -> register.record(one).stream())
                                .map(ResidentRecord::name))
                .toList();
    }

    /** Everybody concerned, and everybody who lives with one of them before or afterwards. */
    private static Stream<PersonName> together(Notification paper, ResidentRegister register) {
        return Stream.concat(
                concerned(paper, register).stream(),
                households(paper, register)
                        .flatMap(household -> household.members().stream())
                        .flatMap(one -> register.record(one).stream())
                        .map(ResidentRecord::name));
    }

    private static boolean leads(PersonName name, Notification paper, ResidentRegister register) {
        Stream<PersonName> entering = paper.asked().newcomers().stream()
                .filter(one -> one.relationship().isHead())
                .map(NewResident::person)
                .map(person -> person.name());
        Stream<PersonName> leading = households(paper, register)
                .flatMap(household -> household.head().stream())
                .flatMap(one -> register.record(one).stream())
                .map(ResidentRecord::name);
        Stream<PersonName> placed = paper.asked().placements().stream()
                .filter(one -> one.relationship().isHead())
                .map(Placement::subject)
                .flatMap(one -> register.record(one).stream())
                .map(ResidentRecord::name);
        return isAmong(name, Stream.of(entering, leading, placed).flatMap(names -> names));
    }

    /** The households of those concerned, and the one that newcomers join. */
    private static Stream<Household> households(Notification paper, ResidentRegister register) {
        Stream<Household> before = paper.asked().residents().stream()
                .flatMap((AddresseeNumber one) -> register.record(one).stream())
                .flatMap(record -> register.household(record.membership().household()).stream());
        Stream<Household> joined = paper
                .formed()
                .flatMap(event -> event instanceof MoveIn moveIn ? Optional.of(moveIn.household()) : Optional.empty())
                .flatMap(TargetHousehold::number)
                .flatMap(register::household)
                .stream();
        return Stream.concat(before, joined);
    }

    private static boolean isAmong(PersonName name, Stream<PersonName> names) {
        return names.anyMatch(name::writtenAs);
    }
}
