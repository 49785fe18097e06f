package juki.registry.network.push;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SharingIdentifierSimulation;
import juki.registry.network.index.Holding;
import juki.registry.network.index.IdentityStore;
import juki.registry.network.log.Occurrence;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.PersonRoll;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityNotice;
import juki.registry.network.provision.AccessControl;
import juki.registry.network.provision.AccessControl.Deed;
import juki.registry.network.provision.AccessControl.Permission;
import juki.registry.network.provision.AuthenticatedOperator;
import juki.registry.network.provision.Inquiry.Subject;
import juki.registry.network.provision.Operation;
import juki.registry.network.provision.ProvidedInformation;
import juki.registry.network.push.Subscription.Scope;

/**
 * Desk of subscriptions (プッシュ型の情報提供の窓口): keeps the stream of each, makes its messages as the store changes, and delivers them.
 *
 * <p>The host says when the store has {@linkplain #changed changed} and when a {@linkplain #close day has passed}. Everything is kept in
 * memory, and all of it comes from {@linkplain PushStep steps}: a host that stores each as it comes, those of one call together,
 * {@linkplain #restored restores} the desk from them, beside store and log, whenever it stopped. What it may have said without the steps
 * being stored it says once more: a change that was told is not told again. It belongs to one thread at a time, as store and log do.
 * {@code toString} shows nobody.
 */
public final class PushDesk {

    private record Name(String agency, String subscription) {

        static Name of(Subscription subscription) {
            return new Name(subscription.agency().name(), subscription.name());
        }
    }

    private final IdentityStore store;
    private final AccessControl access;
    private final SharingIdentifierSimulation identifiers;
    private final Consumer<PushStep> keeper;
    /** All streams, that of number 1 first. */
    private final List<PushStream> streams = new ArrayList<>();

    private final Map<Name, PushStream> streamsByName = new HashMap<>();
    /** The streams of whoever lives in a municipality. */
    private final Set<PushStream> areas = new LinkedHashSet<>();
    /** Who follows whom, by every code that somebody has or had. */
    private final Map<ResidentRecordCode, Set<PushStream>> followers = new HashMap<>();

    private Optional<LocalDate> closed = Optional.empty();

    private PushDesk(
            IdentityStore store,
            AccessControl access,
            SharingIdentifierSimulation identifiers,
            Consumer<PushStep> keeper) {
        this.store = store;
        this.access = access;
        this.identifiers = identifiers;
        this.keeper = keeper;
    }

    /**
     * A desk without subscriptions, which ends with the program.
     *
     * @param store what it tells of
     * @param access the door through which everything goes
     * @param identifiers how agencies' own identifiers are made
     * @return the desk
     */
    public static PushDesk of(IdentityStore store, AccessControl access, SharingIdentifierSimulation identifiers) {
        return new PushDesk(store, access, identifiers, step -> {});
    }

    /**
     * The desk of steps that were stored, which goes on as the one that made them.
     *
     * @param store what it tells of, with what it had when the last step was stored
     * @param access the door through which everything goes
     * @param identifiers how agencies' own identifiers are made, as before
     * @param stored the steps in their order, from the first on; none of a desk without subscriptions
     * @param keeper stores each further step; a step counts once it has returned
     * @return the desk
     * @throws IllegalArgumentException if a step does not follow those before it, as where one is missing
     */
    public static PushDesk restored(
            IdentityStore store,
            AccessControl access,
            SharingIdentifierSimulation identifiers,
            Iterable<PushStep> stored,
            Consumer<PushStep> keeper) {
        PushDesk desk = new PushDesk(store, access, identifiers, keeper);
        stored.forEach(desk::take);
        return desk;
    }

    // ----- steps

    /** Stores a step, and only then takes it. */
    private void happen(PushStep step) {
        keeper.accept(step);
        take(step);
    }

    private void take(PushStep step) {
        if (step instanceof PushStep.Begun begun) {
            begin(begun);
        } else if (step instanceof PushStep.Followed more) {
            PushStream stream = open(more.subscription());
            stream.take(more);
            more.codes()
                    .forEach(code -> followers
                            .computeIfAbsent(code, it -> new LinkedHashSet<>())
                            .add(stream));
        } else if (step instanceof PushStep.Unfollowed fewer) {
            PushStream stream = open(fewer.subscription());
            forget(stream, stream.followed(fewer.code()));
            stream.take(fewer);
        } else if (step instanceof PushStep.Noted noted) {
            open(noted.subscription()).take(noted);
        } else if (step instanceof PushStep.Told told) {
            open(told.subscription()).take(told);
        } else if (step instanceof PushStep.Ended ended) {
            PushStream stream = open(ended.subscription());
            areas.remove(stream);
            forget(stream, stream.end());
        } else if (step instanceof PushStep.Closed past) {
            PushStream.refuseUnless(isOpen(past.day()), "its day was closed before");
            streams.stream().filter(stream -> isDue(stream, past.day())).forEach(PushStream::settle);
            closed = Optional.of(past.day());
        }
    }

    private void begin(PushStep.Begun step) {
        PushStream stream = new PushStream(step);
        PushStream.refuseUnless(
                step.subscription() == streams.size() + 1L
                        && streamsByName.putIfAbsent(Name.of(step.begun()), stream) == null,
                "its subscription has not the next number or a name of its own");
        streams.add(stream);
        if (step.begun().scope() instanceof Scope.ResidentsOf) {
            areas.add(stream);
        }
    }

    private PushStream open(long number) {
        PushStream.refuseUnless(
                number >= 1
                        && number <= streams.size()
                        && !streams.get((int) number - 1).isEnded(),
                "its subscription has not begun or has ended");
        return streams.get((int) number - 1);
    }

    private void forget(PushStream stream, Set<ResidentRecordCode> codes) {
        codes.forEach(code -> followers.getOrDefault(code, Set.of()).remove(stream));
    }

    // ----- subscriptions

    /**
     * Begins a subscription. Of residents of a municipality, those who live there now enter it.
     *
     * @param subscription the subscription
     * @param operator who operates
     * @param at when
     * @return whether it was begun
     * @throws IllegalArgumentException if the agency has had a subscription of this name, or the municipality lies where the store does
     *     not reach; nothing is logged then
     */
    public boolean subscribe(Subscription subscription, AuthenticatedOperator operator, LocalDateTime at) {
        if (streamsByName.containsKey(Name.of(subscription))) {
            throw new IllegalArgumentException("subscription: its name must be new");
        }
        List<ResidentRecordCode> living = new ArrayList<>();
        Function<Permission, Deed<PushStep.Begun>> deed = permission -> {
            if (permission.items(subscription.wanted()).isEmpty()) {
                return Deed.refused(Result.NOTHING_ALLOWED, Optional.empty());
            }
            if (subscription.scope() instanceof Scope.ResidentsOf residents) {
                store.forEachLiving(residents.municipality(), identity -> living.add(identity.recordCode()));
            }
            return Deed.done(Optional.empty(), () -> new PushStep.Begun(streams.size() + 1L, subscription, operator));
        };
        Optional<PushStep.Begun> begun =
                access.perform(operation(Occurrence.Kind.SUBSCRIPTION, subscription, operator, at), deed);
        begun.ifPresent(step -> {
            happen(step);
            look(open(step.subscription()), living, at);
        });
        return begun.isPresent();
    }

    /**
     * Follows one more person. Whoever asks is told nothing: if there is such a person, the stream tells.
     *
     * @param subscription a subscription of persons who are followed
     * @param about whom
     * @param operator who operates
     * @param at when
     */
    public void follow(Subscription subscription, Subject about, AuthenticatedOperator operator, LocalDateTime at) {
        change(subscription, about, operator, at, (stream, code) -> {
            follow(stream, code);
            return Set.of(code);
        });
    }

    /** Follows a person under all codes that the person has and had. */
    private void follow(PushStream stream, ResidentRecordCode code) {
        Set<ResidentRecordCode> codes = store.codes(code);
        if (!stream.followed(code).containsAll(codes)) {
            happen(new PushStep.Followed(stream.number(), codes));
        }
    }

    /**
     * Follows a person no longer, who then leaves the subscription.
     *
     * @param subscription a subscription of persons who are followed
     * @param about whom
     * @param operator who operates
     * @param at when
     */
    public void unfollow(Subscription subscription, Subject about, AuthenticatedOperator operator, LocalDateTime at) {
        change(subscription, about, operator, at, (stream, code) -> {
            Set<ResidentRecordCode> together = stream.followed(code);
            if (!together.isEmpty()) {
                happen(new PushStep.Unfollowed(stream.number(), code));
            }
            return together;
        });
    }

    private void change(
            Subscription subscription,
            Subject about,
            AuthenticatedOperator operator,
            LocalDateTime at,
            BiFunction<PushStream, ResidentRecordCode, Set<ResidentRecordCode>> how) {
        Function<Permission, Deed<ResidentRecordCode>> deed = permission -> {
            if (stream(subscription, at)
                    .filter(stream -> stream.subscription().scope() instanceof Scope.Followed)
                    .isEmpty()) {
                return Deed.refused(Result.NOTHING_REGISTERED, Optional.empty());
            }
            AccessControl.Finding finding = access.find(permission, about, store);
            return finding.code()
                    .map(code -> Deed.done(Optional.of(code), () -> code))
                    .orElseGet(() -> Deed.refused(finding.objection().orElseThrow(), Optional.empty()));
        };
        access.perform(operation(Occurrence.Kind.SUBSCRIPTION, subscription, operator, at), deed)
                .ifPresent(code ->
                        stream(subscription, at).ifPresent(stream -> look(stream, how.apply(stream, code), at)));
    }

    /**
     * Ends a subscription, and its stream with it.
     *
     * @param subscription the subscription
     * @param operator who operates
     * @param at when
     */
    public void end(Subscription subscription, AuthenticatedOperator operator, LocalDateTime at) {
        access.perform(
                        operation(Occurrence.Kind.SUBSCRIPTION, subscription, operator, at),
                        permission -> stream(subscription, at)
                                .map(stream -> Deed.done(Optional.empty(), () -> stream))
                                .orElseGet(() -> Deed.refused(Result.NOTHING_REGISTERED, Optional.empty())))
                .ifPresent(this::end);
    }

    private void end(PushStream stream) {
        happen(new PushStep.Ended(stream.number()));
    }

    // ----- what happens

    /**
     * Takes note that the store has applied a notice.
     *
     * @param notice the notice
     * @param at when
     */
    public void changed(IdentityNotice notice, LocalDateTime at) {
        Set<ResidentRecordCode> codes = new TreeSet<>(Set.of(notice.identity().recordCode()));
        notice.change().before().ifPresent(before -> codes.add(before.recordCode()));
        if (codes.size() > 1) {
            codes.stream()
                    .flatMap(code -> followers.getOrDefault(code, Set.of()).stream())
                    .distinct()
                    .toList()
                    .forEach(stream -> follow(stream, notice.identity().recordCode()));
        }
        // In the order of their numbers, the same where half of it was told before.
        Map<PushStream, Set<ResidentRecordCode>> concerned =
                new TreeMap<>(Comparator.comparingLong(PushStream::number));
        for (ResidentRecordCode code : codes) {
            Set<PushStream> here = new LinkedHashSet<>(followers.getOrDefault(code, Set.of()));
            Optional<Holding> person = store.person(code);
            areas.stream()
                    .filter(stream -> stream.knows(code)
                            || person.filter(one -> stream.knows(one.recordCode()) || isIn(stream, code, one))
                                    .isPresent())
                    .forEach(here::add);
            here.forEach(stream ->
                    concerned.computeIfAbsent(stream, it -> new TreeSet<>()).add(code));
        }
        concerned.forEach((stream, some) -> look(stream, some, at));
    }

    /**
     * Takes note that a day has passed: subscriptions by the day tell what has changed, and those by the month if the month has
     * passed too.
     *
     * @param day the day
     * @throws IllegalArgumentException if the day, or a later one, was closed before
     */
    public void close(LocalDate day) {
        if (!isOpen(day)) {
            throw new IllegalArgumentException("day: must be after the one closed before");
        }
        for (PushStream stream : streams) {
            if (isDue(stream, day)) {
                tell(stream, stream.noted(), day.plusDays(1).atStartOfDay());
            }
        }
        happen(new PushStep.Closed(day));
    }

    private boolean isOpen(LocalDate day) {
        return closed.filter(last -> !day.isAfter(last)).isEmpty();
    }

    /** Whether a stream tells when a day has passed. */
    private boolean isDue(PushStream stream, LocalDate day) {
        return switch (stream.subscription().interval()) {
            case EACH_CHANGE -> false;
            case DAILY -> true;
            case MONTHLY ->
                !YearMonth.from(closed.map(last -> last.plusDays(1)).orElse(day))
                        .equals(YearMonth.from(day.plusDays(1)));
        };
    }

    /** Tells of some whose state may be another than was told, at once or when the time has come. */
    private void look(PushStream stream, Collection<ResidentRecordCode> some, LocalDateTime at) {
        if (stream.tellsAtOnce()) {
            tell(stream, new TreeSet<>(some), at);
            return;
        }
        for (ResidentRecordCode code : some) {
            if (!stream.hasNoted(code)) {
                happen(new PushStep.Noted(stream.number(), code));
            }
        }
    }

    private void tell(PushStream stream, Collection<ResidentRecordCode> some, LocalDateTime at) {
        if (stream.isEnded()) {
            return;
        }
        Optional<Permission> permission =
                access.standing(operation(Occurrence.Kind.PUSH, stream.subscription(), stream.begunBy(), at));
        if (permission.isEmpty()) {
            end(stream);
            return;
        }
        for (ResidentRecordCode code : some) {
            Optional<Holding> person = store.person(code);
            stream.news(
                            code,
                            person.map(Holding::recordCode).orElse(code),
                            person.filter(one -> isIn(stream, code, one))
                                    .filter(one -> access.objection(permission.get(), one)
                                            .isEmpty())
                                    .map(one -> information(stream, permission.get(), one)),
                            at)
                    .forEach(this::happen);
        }
    }

    private static boolean isIn(PushStream stream, ResidentRecordCode code, Holding person) {
        return stream.subscription().scope() instanceof Scope.ResidentsOf residents
                ? person.living() && person.holder().equals(residents.municipality())
                : stream.follows(code) || stream.follows(person.recordCode());
    }

    private ProvidedInformation information(PushStream stream, Permission permission, Holding person) {
        Subscription subscription = stream.subscription();
        return ProvidedInformation.of(
                identifiers.identifierFor(subscription.agency().name(), person.recordCode()),
                person,
                permission.items(subscription.wanted()));
    }

    // ----- messages out

    /**
     * Delivers the messages of a stream from a number on, after it was logged: to push what is new, and to catch up.
     *
     * @param subscription the subscription
     * @param from the number of the first message wanted, at least 1
     * @param operator who receives them: mostly a machine of the agency
     * @param at when
     * @return the messages in order; empty if there is no such stream, it has ended, or whoever asks may not have it
     * @throws IllegalArgumentException if the number is less than 1; nothing is logged then
     */
    public Optional<List<PushMessage>> deliver(
            Subscription subscription, long from, AuthenticatedOperator operator, LocalDateTime at) {
        if (from < 1) {
            throw new IllegalArgumentException("from: must be at least 1");
        }
        Optional<PushStream> stream = stream(subscription, at);
        return access.perform(
                operation(Occurrence.Kind.PUSH, subscription, operator, at),
                permission -> stream.map(one -> delivery(one, from, permission, at))
                        .orElseGet(() -> Deed.refused(Result.NOTHING_REGISTERED, Optional.empty())));
    }

    private Deed<List<PushMessage>> delivery(PushStream stream, long from, Permission permission, LocalDateTime at) {
        List<PushStep.Told> told = stream.from(from);
        Set<ResidentRecordCode> persons = new TreeSet<>();
        Set<IdentityItem> items = EnumSet.noneOf(IdentityItem.class);
        for (PushStep.Told one : told) {
            persons.add(one.person());
            one.message().information().ifPresent(information -> items.addAll(permission.items(information.items())));
        }
        List<PushMessage> messages =
                told.stream().map(one -> under(one.message(), permission)).toList();
        if (persons.size() < 2) {
            Optional<ResidentRecordCode> person = persons.stream().findFirst();
            return items.isEmpty()
                    ? Deed.done(person, () -> messages)
                    : Deed.provided(person.orElseThrow(), items, () -> messages);
        }
        PersonRoll.Builder roll = access.beginRoll(String.join(
                "|",
                "push",
                stream.subscription().agency().name(),
                stream.subscription().name(),
                String.valueOf(from),
                at.toString()));
        persons.forEach(roll::add);
        return items.isEmpty()
                ? Deed.done(roll.build(), () -> messages)
                : Deed.provided(roll.build(), items, () -> messages);
    }

    /** A message without what the basis no longer allows. */
    private static PushMessage under(PushMessage message, Permission permission) {
        return new PushMessage(
                message.number(),
                message.at(),
                message.kind(),
                message.identifier(),
                message.information().map(information -> information.only(permission.items())));
    }

    /** The stream of a subscription, if it has begun as it stands here, has not ended and still has its basis. */
    private Optional<PushStream> stream(Subscription subscription, LocalDateTime at) {
        Optional<PushStream> stream = Optional.ofNullable(streamsByName.get(Name.of(subscription)))
                .filter(one -> !one.isEnded() && one.subscription().equals(subscription));
        if (stream.filter(one -> access.standing(operation(Occurrence.Kind.PUSH, subscription, one.begunBy(), at))
                        .isEmpty())
                .isPresent()) {
            end(stream.get());
            return Optional.empty();
        }
        return stream;
    }

    private static Operation operation(
            Occurrence.Kind kind, Subscription subscription, AuthenticatedOperator operator, LocalDateTime at) {
        return Operation.of(kind, subscription.agency(), operator, subscription.task(), subscription.basis(), at);
    }

    /** {@return {@code PushDesk[} and the number of subscriptions} */
    @Override
    public String toString() {
        return "PushDesk[" + streams.size() + " subscriptions]";
    }
}
