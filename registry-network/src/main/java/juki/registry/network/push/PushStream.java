package juki.registry.network.push;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SharingIdentifier;
import juki.registry.network.provision.AuthenticatedOperator;
import juki.registry.network.provision.ProvidedInformation;
import juki.registry.network.push.PushMessage.Kind;
import juki.registry.network.push.PushStep.Told;
import juki.registry.network.push.Subscription.Interval;
import juki.registry.network.push.Subscription.Scope;

/**
 * The stream of one subscription: whom it follows, what was told of whom, whose state may have changed since, and the messages. It
 * changes by the steps that it takes, and by nothing else.
 */
final class PushStream {

    private final long number;
    private final Subscription subscription;
    private final AuthenticatedOperator begunBy;
    /** The persons followed: under each code that somebody has or had, all of them. */
    private final Map<ResidentRecordCode, Set<ResidentRecordCode>> followed = new HashMap<>();

    /** Those of whom the state may be another than was told. */
    private final Set<ResidentRecordCode> noted = new TreeSet<>();
    /** What was last told, under the code that the person had then. */
    private final Map<ResidentRecordCode, ProvidedInformation> states = new HashMap<>();

    private final List<Told> messages = new ArrayList<>();
    private boolean ended;

    PushStream(PushStep.Begun step) {
        this.number = step.subscription();
        this.subscription = step.begun();
        this.begunBy = step.by();
    }

    long number() {
        return number;
    }

    Subscription subscription() {
        return subscription;
    }

    AuthenticatedOperator begunBy() {
        return begunBy;
    }

    boolean isEnded() {
        return ended;
    }

    /** Whether it tells of each change, and not when a day has passed. */
    boolean tellsAtOnce() {
        return subscription.interval() == Interval.EACH_CHANGE;
    }

    /** The codes under which a person is followed, none if the person is not. */
    Set<ResidentRecordCode> followed(ResidentRecordCode code) {
        return Set.copyOf(followed.getOrDefault(code, Set.of()));
    }

    boolean follows(ResidentRecordCode code) {
        return followed.containsKey(code);
    }

    /** Whether somebody of this code is in it, as far as was told. */
    boolean knows(ResidentRecordCode code) {
        return states.containsKey(code);
    }

    boolean hasNoted(ResidentRecordCode code) {
        return noted.contains(code);
    }

    /** Those noted since it was last told of, ascending. */
    List<ResidentRecordCode> noted() {
        return List.copyOf(noted);
    }

    /**
     * What is to be told of somebody: nothing if nothing of what the subscription shows has changed since it was last told.
     *
     * @param code a code that the person has or had
     * @param present the code that the person has
     * @param now what is shown of the person; empty if the person is not in it
     */
    List<Told> news(
            ResidentRecordCode code, ResidentRecordCode present, Optional<ProvidedInformation> now, LocalDateTime at) {
        List<Told> news = new ArrayList<>(1);
        Optional<ProvidedInformation> former = Optional.ofNullable(states.get(code));
        boolean twice = !code.equals(present) && former.isPresent() && knows(present);
        if (twice) {
            // Who was taken for two persons is one.
            news.add(told(Kind.LEFT, code, code, former.get().identifier(), Optional.empty(), at, 1));
        }
        ResidentRecordCode under = former.isPresent() && !twice ? code : present;
        Optional<ProvidedInformation> before = Optional.ofNullable(states.get(under));
        if (!before.equals(now)) {
            Kind kind = before.isEmpty() ? Kind.ENTERED : now.isEmpty() ? Kind.LEFT : Kind.CHANGED;
            news.add(told(
                    kind,
                    kind == Kind.ENTERED ? present : under,
                    kind == Kind.LEFT ? under : present,
                    before.or(() -> now).orElseThrow().identifier(),
                    now,
                    at,
                    news.size() + 1));
        }
        return news;
    }

    private Told told(
            Kind kind,
            ResidentRecordCode under,
            ResidentRecordCode person,
            SharingIdentifier identifier,
            Optional<ProvidedInformation> information,
            LocalDateTime at,
            int next) {
        return new Told(
                number,
                under,
                person,
                new PushMessage((long) messages.size() + next, at, kind, identifier, information));
    }

    /** The messages from a number on. */
    List<Told> from(long first) {
        return first > messages.size() ? List.of() : List.copyOf(messages.subList((int) (first - 1), messages.size()));
    }

    // ----- steps

    static void refuseUnless(boolean fits, String otherwise) {
        if (!fits) {
            throw new IllegalArgumentException("stored: a step does not follow those before it: " + otherwise);
        }
    }

    void take(PushStep.Followed step) {
        refuseUnless(subscription.scope() instanceof Scope.Followed, "its subscription follows nobody");
        Set<ResidentRecordCode> together = new HashSet<>(step.codes());
        step.codes().forEach(code -> together.addAll(followed.getOrDefault(code, Set.of())));
        together.forEach(code -> followed.put(code, together));
    }

    void take(PushStep.Unfollowed step) {
        refuseUnless(follows(step.code()), "its subscription does not follow the person");
        followed(step.code()).forEach(followed::remove);
    }

    void take(PushStep.Noted step) {
        refuseUnless(!tellsAtOnce(), "its subscription tells of each change at once");
        noted.add(step.code());
    }

    void take(Told step) {
        PushMessage message = step.message();
        refuseUnless(message.number() == messages.size() + 1L, "its message is not the next of the stream");
        Optional<ProvidedInformation> before = Optional.ofNullable(states.get(step.under()));
        refuseUnless(
                before.isPresent() == (message.kind() != Kind.ENTERED)
                        && before.map(ProvidedInformation::identifier)
                                .filter(identifier -> !identifier.equals(message.identifier()))
                                .isEmpty()
                        && (step.under().equals(step.person()) || !knows(step.person())),
                "its message does not go on from what the person was told of before");
        states.remove(step.under());
        message.information().ifPresent(information -> states.put(step.person(), information));
        messages.add(step);
    }

    /** The day or the month for which those noted waited has passed. */
    void settle() {
        noted.clear();
    }

    /** Ends it: nobody is in it any more, and nothing that was told is told again. Those whom it followed. */
    Set<ResidentRecordCode> end() {
        Set<ResidentRecordCode> left = Set.copyOf(followed.keySet());
        ended = true;
        followed.clear();
        noted.clear();
        states.clear();
        messages.clear();
        return left;
    }
}
