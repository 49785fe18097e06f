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

/** The stream of one subscription: whom it follows, what was told of whom, whose state may have changed since, and the messages. */
final class PushStream {

    /** A message, and whose it is. */
    record Told(ResidentRecordCode person, PushMessage message) {}

    private final Subscription subscription;
    private final AuthenticatedOperator begunBy;
    /** The persons followed: under each code that somebody has or had, all of them. */
    private final Map<ResidentRecordCode, Set<ResidentRecordCode>> followed = new HashMap<>();

    private final Set<ResidentRecordCode> touched = new TreeSet<>();
    /** What was last told, under the code that the person had then. */
    private final Map<ResidentRecordCode, ProvidedInformation> states = new HashMap<>();

    private final List<Told> messages = new ArrayList<>();
    private boolean ended;

    PushStream(Subscription subscription, AuthenticatedOperator begunBy) {
        this.subscription = subscription;
        this.begunBy = begunBy;
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

    /** Ends it: nobody is in it any more, and nothing that was told is told again. */
    void end() {
        ended = true;
        followed.clear();
        touched.clear();
        states.clear();
        messages.clear();
    }

    /** Follows a person, under all codes that are given and those under which the person is followed already. */
    void follow(Set<ResidentRecordCode> codes) {
        Set<ResidentRecordCode> together = new HashSet<>(codes);
        codes.forEach(code -> together.addAll(followed.getOrDefault(code, Set.of())));
        together.forEach(code -> followed.put(code, together));
    }

    /** Follows a person no longer; the codes under which the person was followed. */
    Set<ResidentRecordCode> unfollow(ResidentRecordCode code) {
        Set<ResidentRecordCode> together = Set.copyOf(followed.getOrDefault(code, Set.of()));
        together.forEach(followed::remove);
        return together;
    }

    /** All codes under which it follows somebody. */
    Set<ResidentRecordCode> followed() {
        return Set.copyOf(followed.keySet());
    }

    boolean follows(ResidentRecordCode code) {
        return followed.containsKey(code);
    }

    /** Whether somebody of this code is in it, as far as was told. */
    boolean knows(ResidentRecordCode code) {
        return states.containsKey(code);
    }

    /** Notes that the state of whoever has or had a code may be another than was told. */
    void touch(ResidentRecordCode code) {
        touched.add(code);
    }

    /** Those noted since it was last asked, ascending. */
    List<ResidentRecordCode> takeTouched() {
        List<ResidentRecordCode> taken = List.copyOf(touched);
        touched.clear();
        return taken;
    }

    /**
     * Tells what has changed since it was last told: nothing if nothing of what the subscription shows.
     *
     * @param code a code that the person has or had
     * @param present the code that the person has
     * @param now what is shown of the person; empty if the person is not in it
     */
    void tell(
            ResidentRecordCode code, ResidentRecordCode present, Optional<ProvidedInformation> now, LocalDateTime at) {
        if (!code.equals(present) && knows(present)) {
            // Who was taken for two persons is one.
            Optional.ofNullable(states.remove(code))
                    .ifPresent(twice -> add(Kind.LEFT, code, twice.identifier(), Optional.empty(), at));
        }
        ResidentRecordCode under = knows(code) ? code : present;
        Optional<ProvidedInformation> before = Optional.ofNullable(states.remove(under));
        now.ifPresent(information -> states.put(present, information));
        if (before.equals(now)) {
            return;
        }
        if (before.isEmpty()) {
            add(Kind.ENTERED, present, now.orElseThrow().identifier(), now, at);
        } else if (now.isEmpty()) {
            add(Kind.LEFT, under, before.get().identifier(), now, at);
        } else {
            add(Kind.CHANGED, present, before.get().identifier(), now, at);
        }
    }

    private void add(
            Kind kind,
            ResidentRecordCode person,
            SharingIdentifier identifier,
            Optional<ProvidedInformation> information,
            LocalDateTime at) {
        messages.add(new Told(person, new PushMessage(messages.size() + 1L, at, kind, identifier, information)));
    }

    /** The messages from a number on. */
    List<Told> from(long number) {
        return number > messages.size()
                ? List.of()
                : List.copyOf(messages.subList((int) (number - 1), messages.size()));
    }
}
