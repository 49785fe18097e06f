package juki.registry.network.disclosure;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.disclosure.CorrectionRequest.Claim;
import juki.registry.network.disclosure.CorrectionRequest.State;
import juki.registry.network.index.Holding;
import juki.registry.network.index.IdentityStore;
import juki.registry.network.log.Occurrence.Kind;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.PersonProof;
import juki.registry.network.notice.IdentityItems;
import juki.registry.network.provision.AccessControl;
import juki.registry.network.provision.AccessControl.Deed;
import juki.registry.network.provision.AccessControl.Permission;
import juki.registry.network.provision.AuthenticatedOperator;
import juki.registry.network.provision.Operation;
import juki.registry.network.provision.RequestingAgency;

/**
 * Desk of disclosure (開示の窓口, kaiji no madoguchi): where a holder, a prefecture or the national body, answers persons about themselves.
 *
 * <p>That whoever asks is the person, the host has made sure of; so has the operator been authenticated, be it a clerk or the machine of
 * a portal. It belongs to one thread at a time, as store and log do. All that it keeps are the requests for correction: a host stores
 * each that it is given, in the place of the one with the same number, and {@linkplain #restored restores} the desk from them. Source:
 * Basic Resident Registration Act Art. 30-32 to 30-35.
 */
public final class DisclosureDesk {

    /** The basis on which a person's own information is disclosed. */
    private static final String DISCLOSURE = "30-32";
    /** The basis on which a person asks for a correction and is answered. */
    private static final String CORRECTION = "30-35";

    private final RequestingAgency holder;
    private final String task;
    private final String basisOfLog;
    private final IdentityStore store;
    private final AccessControl access;
    private final TreeMap<Long, CorrectionRequest> corrections = new TreeMap<>();

    private DisclosureDesk(
            RequestingAgency holder, String task, String basisOfLog, IdentityStore store, AccessControl access) {
        this.holder = holder;
        this.task = task;
        this.basisOfLog = basisOfLog;
        this.store = store;
        this.access = access;
    }

    /**
     * A desk. The log is shown on Article 76 of the Act on the Protection of Personal Information, which is generally known and was
     * not read.
     *
     * @param holder who holds the information
     * @param task the task under which the holder has registered disclosure and correction
     * @param store what the holder stores
     * @param access the door through which everything goes
     * @return the desk
     */
    public static DisclosureDesk of(RequestingAgency holder, String task, IdentityStore store, AccessControl access) {
        return new DisclosureDesk(holder, task, "個人情報76", store, access);
    }

    /**
     * The desk of requests that were stored, which goes on as the one that took them.
     *
     * @param holder who holds the information
     * @param task the task under which the holder has registered disclosure and correction
     * @param store what the holder stores
     * @param access the door through which everything goes
     * @param stored every request for correction as the desk gave it last, in any order
     * @return the desk
     * @throws IllegalArgumentException if a number is missing between those of others, or is there twice
     */
    public static DisclosureDesk restored(
            RequestingAgency holder,
            String task,
            IdentityStore store,
            AccessControl access,
            Collection<CorrectionRequest> stored) {
        DisclosureDesk desk = of(holder, task, store, access);
        stored.forEach(desk::keep);
        if (desk.corrections.size() != stored.size()
                || !desk.corrections.isEmpty() && desk.corrections.lastKey() != stored.size()) {
            throw new IllegalArgumentException("stored: must be one request of each number from 1 on");
        }
        return desk;
    }

    /**
     * This desk, showing the log on another basis.
     *
     * @param basis the name of the basis
     * @return a desk with the requests for correction that this one has now
     */
    public DisclosureDesk showingLogOn(String basis) {
        DisclosureDesk other = new DisclosureDesk(holder, task, basis, store, access);
        other.corrections.putAll(corrections);
        return other;
    }

    /**
     * Discloses a person's own identity information, all of it, or that there is none.
     *
     * @param request the request
     * @param operator who operates
     * @param at when
     * @return what is disclosed; empty if whoever operates may not, or if two persons were notified under one of the codes
     */
    public Optional<Disclosure> disclose(DisclosureRequest request, AuthenticatedOperator operator, LocalDateTime at) {
        return access.perform(operation(Kind.DISCLOSURE, DISCLOSURE, operator, at), permission -> {
            Set<ResidentRecordCode> codes = certain(request.code());
            if (codes.isEmpty()) {
                return Deed.refused(Result.NUMBER_SHARED, Optional.of(request.code()));
            }
            Optional<Holding> person = held(permission, request.code());
            List<CorrectionRequest> asked = corrections(codes);
            return person.isEmpty()
                    ? Deed.done(Optional.of(request.code()), () -> new Disclosure(request, Optional.empty(), asked))
                    : Deed.provided(
                            person.get().recordCode(),
                            IdentityItems.all(),
                            () -> new Disclosure(request, person, asked));
        });
    }

    /**
     * Shows a person the own entries of the log, extractions of many included, but for those that a law withholds.
     *
     * @param code one of the person's resident record codes
     * @param operator who operates
     * @param at when
     * @return the entries with their proof, the last of them this operation's own; empty if whoever operates may not, or if two
     *     persons were notified under one of the codes
     */
    public Optional<PersonProof> showLog(ResidentRecordCode code, AuthenticatedOperator operator, LocalDateTime at) {
        ResidentRecordCode present = store.person(code).map(Holding::recordCode).orElse(code);
        return access.showOwn(operation(Kind.DISCLOSURE, basisOfLog, operator, at), present, certain(code));
    }

    /**
     * Takes a request for correction.
     *
     * @param code the resident record code of whoever asks, to whom the information was disclosed before
     * @param claims what is asked; at least one
     * @param operator who operates
     * @param at when
     * @return the request as received; empty if whoever operates may not, or nothing was disclosed to the person
     * @throws IllegalArgumentException if nothing is asked; nothing is logged then
     */
    public Optional<CorrectionRequest> ask(
            ResidentRecordCode code, List<Claim> claims, AuthenticatedOperator operator, LocalDateTime at) {
        long number = corrections.isEmpty() ? 1 : corrections.lastKey() + 1;
        CorrectionRequest request = new CorrectionRequest(number, code, at.toLocalDate(), claims, new State.Received());
        return access.<CorrectionRequest>perform(
                        operation(Kind.CORRECTION, CORRECTION, operator, at),
                        permission -> access.wasDisclosed(certain(code))
                                ? Deed.done(Optional.of(code), () -> request)
                                : Deed.refused(Result.NOTHING_REGISTERED, Optional.of(code)))
                .map(this::keep);
    }

    /**
     * Takes a request for correction on: it is investigated, or answered.
     *
     * @param number the number of the request
     * @param state the state into which it comes
     * @param operator who operates
     * @param at when
     * @return the request as it is now; empty if whoever operates may not, or there is no such request
     * @throws IllegalArgumentException if the state cannot follow the present one; nothing is logged then
     */
    public Optional<CorrectionRequest> proceed(
            long number, State state, AuthenticatedOperator operator, LocalDateTime at) {
        Optional<CorrectionRequest> later =
                Optional.ofNullable(corrections.get(number)).map(request -> request.in(state));
        return access.<CorrectionRequest>perform(
                        operation(Kind.CORRECTION, CORRECTION, operator, at),
                        permission -> later.map(request -> Deed.done(Optional.of(request.code()), () -> request))
                                .orElseGet(() -> Deed.refused(Result.NOTHING_REGISTERED, Optional.empty())))
                .map(this::keep);
    }

    private CorrectionRequest keep(CorrectionRequest request) {
        corrections.put(request.number(), request);
        return request;
    }

    private List<CorrectionRequest> corrections(Set<ResidentRecordCode> codes) {
        return corrections.values().stream()
                .filter(request -> codes.contains(request.code()))
                .toList();
    }

    /** The codes that a person has and had; none if under one of them two persons were notified, of whom neither is then told. */
    private Set<ResidentRecordCode> certain(ResidentRecordCode code) {
        Set<ResidentRecordCode> codes = store.codes(code);
        return codes.stream().anyMatch(store::isShared) ? Set.of() : codes;
    }

    /** The latest of a person, if the holder may disclose it: a prefecture that of its own residents. */
    private Optional<Holding> held(Permission permission, ResidentRecordCode code) {
        return store.person(code)
                .filter(person -> access.objection(permission, person).isEmpty());
    }

    private Operation operation(Kind kind, String basis, AuthenticatedOperator operator, LocalDateTime at) {
        return Operation.of(kind, holder, operator, task, basis, at);
    }

    /** {@return {@code DisclosureDesk[}, the holder and the number of requests for correction} */
    @Override
    public String toString() {
        return "DisclosureDesk[" + holder.name() + ", " + corrections.size() + " requests for correction]";
    }
}
