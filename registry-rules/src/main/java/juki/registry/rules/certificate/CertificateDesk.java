package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.MoveOut;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.history.Stay;
import juki.registry.model.household.Household;
import juki.registry.model.protection.ProtectionAnswer;
import juki.registry.model.protection.Protections;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Severity;
import juki.registry.rules.certificate.Certificate.Line;
import juki.registry.rules.certificate.Certificate.Section;
import juki.registry.rules.certificate.CertificateObjection.Kind;

/**
 * The desk that issues certificates (証明の窓口, shōmei no madoguchi): answers a request from the register and the protections of the
 * persons concerned. Pure: the same arguments give an equal answer, and nothing is issued by it.
 *
 * <p>It looks at what was recorded by the end of the day, and nothing else: what is entered and not decided yet (仮登録) is in no
 * register, so a copy cannot be made of it (catalogue C-06). Members stand in the order kept in the household (standard
 * specification 5.2).
 *
 * <p>Whatever stands against one of the persons stands against the whole, and so does what stands against the head where the
 * head's name is shown. It is then said in neutral words and nothing else is: even that a record was removed or a move planned
 * would tell of the person. No alert is raised because a member is about to move out or an event predates an earlier certificate:
 * the standard forbids both (C-05, T-34).
 *
 * <p>Immutable and thread-safe, as far as the practice is.
 */
public final class CertificateDesk {

    private final CertificatePractice practice;

    private CertificateDesk(CertificatePractice practice) {
        this.practice = practice;
    }

    /**
     * A desk of an office.
     *
     * @param practice the office's practice
     * @return the desk
     */
    public static CertificateDesk under(CertificatePractice practice) {
        return new CertificateDesk(practice);
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @param register the register as it stands
     * @param protections every protection of the persons concerned and of the heads of their households
     * @param at the time, in the office's own time; its day is that of issue
     * @return the certificate as a specimen, or what stands against it
     */
    public CertificateAnswer answer(
            CertificateRequest request, ResidentRegister register, Protections protections, LocalDateTime at) {
        return new Case(request, register, protections, at).answer();
    }

    private static int lastNumber(Stay stay) {
        return stay.entries().get(stay.entries().size() - 1).historyNumber();
    }

    /**
     * A person whose record is asked for.
     *
     * @param history the history as known
     * @param stay the stay whose record it is
     * @param record the record
     */
    private record Known(ChangeHistory history, Stay stay, ResidentRecord record) {

        boolean isOf(CertificateForm form) {
            if (form == CertificateForm.MOVE_OUT_CERTIFICATE) {
                return true;
            }
            return record.isLiving() != form.isOfRemovedRecord();
        }

        /** Whether the person moves or moved out inside Japan, so that the form tells of it. */
        boolean movesOut(CertificateForm form) {
            Optional<OutsideAddress> destination = record.plannedMoveOut()
                    .or(() -> record.removal().flatMap(Removal::planned))
                    .map(PlannedMoveOut::destination);
            Optional<ChangeReason> reason = record.removal().map(Removal::reason);
            boolean abroad = destination
                            .filter(place -> place.kind() == OutsideAddress.Kind.ABROAD)
                            .isPresent()
                    || reason.equals(Optional.of(ChangeReason.MOVE_OUT_ABROAD));
            boolean exOfficio = reason.equals(Optional.of(ChangeReason.EX_OFFICIO_DELETION))
                    && form == CertificateForm.MOVE_OUT_EQUIVALENT;
            return !abroad
                    && (record.plannedMoveOut().isPresent()
                            || reason.equals(Optional.of(ChangeReason.DOMESTIC_MOVE_OUT))
                            || exOfficio);
        }

        /** Whether the move-out was one with the card, of which no certificate need be issued. */
        boolean movesOutWithCard() {
            return stay.entries().stream()
                    .map(HistoryEntry::event)
                    .filter(MoveOut.class::isInstance)
                    .map(MoveOut.class::cast)
                    .reduce((first, second) -> second)
                    .flatMap(MoveOut::kind)
                    .isPresent();
        }
    }

    /** One request on its way. */
    private final class Case {
        private final CertificateRequest request;
        private final CertificateForm form;
        private final ResidentRegister register;
        private final Protections protections;
        private final LocalDateTime at;
        private final LocalDate day;
        private final List<CertificateObjection> objections = new ArrayList<>();

        Case(CertificateRequest request, ResidentRegister register, Protections protections, LocalDateTime at) {
            this.request = request;
            this.form = request.form();
            this.register = register;
            this.protections = protections;
            this.at = at;
            this.day = at.toLocalDate();
        }

        CertificateAnswer answer() {
            ProtectionAnswer protection = protection();
            if (protection.level() == RestrictionLevel.ERROR) {
                return CertificateAnswer.refused(List.of(CertificateObjection.of(Kind.NOT_TO_BE_DONE)), protection);
            }
            List<Known> people = people();
            if (objections.isEmpty()) {
                judge(people);
                people.stream().map(one -> one.record().kind()).distinct().forEach(this::judgeChoices);
            }
            if (!objections.isEmpty()) {
                return CertificateAnswer.refused(merged(), protection);
            }
            Certificate certificate = certificate(inOrder(people));
            judgeTexts(certificate);
            if (protection.level() == RestrictionLevel.ALERT) {
                objections.add(0, CertificateObjection.of(Kind.NEEDS_CARE));
            }
            return CertificateAnswer.issued(certificate, merged(), protection);
        }

        // ----- protections

        /** What stands against it for anybody shown, and for heads whose names are. */
        private ProtectionAnswer protection() {
            Set<AddresseeNumber> concerned = new LinkedHashSet<>(request.persons());
            if (mayShow(CertificateItem.HEAD_AND_RELATIONSHIP)) {
                request.persons()
                        .forEach(one -> household(one).flatMap(Household::head).ifPresent(concerned::add));
            }
            ProtectionAnswer answer = ProtectionAnswer.of(List.of());
            for (AddresseeNumber one : concerned) {
                answer = answer.and(protections.ask(
                        request.operation(),
                        one,
                        register.record(one).map(record -> record.membership().household()),
                        at));
            }
            return answer;
        }

        private boolean mayShow(CertificateItem item) {
            return Stream.of(ResidentKind.values()).anyMatch(kind -> shows(item, kind));
        }

        private Optional<Household> household(AddresseeNumber one) {
            return register.record(one)
                    .map(record -> record.membership().household())
                    .flatMap(register::household);
        }

        // ----- records

        private List<Known> people() {
            List<Known> people = new ArrayList<>();
            for (AddresseeNumber one : request.persons()) {
                Optional<Known> known = register.history(one).flatMap(this::known);
                known.ifPresent(people::add);
                if (known.isEmpty()) {
                    object(Kind.NO_SUCH_RECORD);
                }
            }
            return people;
        }

        private Optional<Known> known(ChangeHistory whole) {
            LocalDate until = request.firstIssued().orElse(day);
            List<HistoryEntry> recorded = whole.entries().stream()
                    .filter(entry -> !entry.processingDate().isAfter(until))
                    .toList();
            if (recorded.isEmpty()) {
                return Optional.empty();
            }
            ChangeHistory history = recorded.size() == whole.size() ? whole : ChangeHistory.of(recorded);
            Stream<Stay> stays = history.stays().stream();
            if (request.stay().isPresent()) {
                int key = request.stay().getAsInt();
                stays = stays.filter(one -> one.firstHistoryNumber() == key);
            }
            // The latest: a cancellation may have opened an earlier stay again. For a removed record that of the latest
            // removed
            // one; of who has none the living one, which the form refuses.
            Comparator<Stay> latest = Comparator.comparingInt(CertificateDesk::lastNumber);
            Optional<Stay> stay = stays.max(
                    form.isOfRemovedRecord()
                            ? Comparator.comparing((Stay one) -> !one.isOpen()).thenComparing(latest)
                            : latest);
            return stay.map(one -> new Known(history, one, one.record()));
        }

        private void judge(List<Known> people) {
            if (people.size() > 1 && !form.showsSeveral()) {
                object(Kind.ONE_PERSON_ONLY);
            }
            if (people.stream()
                            .map(one -> one.record().membership().household())
                            .distinct()
                            .count()
                    > 1) {
                object(Kind.SEVERAL_HOUSEHOLDS);
            }
            if (people.stream().map(one -> one.record().isLiving()).distinct().count() > 1) {
                object(Kind.LIVING_AND_REMOVED);
            } else if (!people.get(0).isOf(form)) {
                object(form.isOfRemovedRecord() ? Kind.RECORD_IS_LIVING : Kind.RECORD_IS_REMOVED);
            } else if (form.isOfMoveOut() && !people.stream().allMatch(one -> one.movesOut(form))) {
                object(Kind.NO_MOVE_OUT);
            }
        }

        private List<Known> inOrder(List<Known> people) {
            List<AddresseeNumber> order = register.household(
                            people.get(0).record().membership().household())
                    .map(Household::members)
                    .orElse(List.of());
            Comparator<Known> byHousehold = Comparator.comparingInt(one -> {
                int place = order.indexOf(one.record().addressee());
                return place < 0 ? order.size() : place;
            });
            return people.stream().sorted(byHousehold).toList();
        }

        // ----- items

        private Presence presence(CertificateItem item, ResidentKind kind) {
            return practice.presence(form, item, kind, day);
        }

        private boolean shows(CertificateItem item, ResidentKind kind) {
            return switch (presence(item, kind)) {
                case ALWAYS -> true;
                case BY_DEFAULT ->
                    !request.leftOut().contains(item)
                            && (request.shown().contains(item)
                                    || !practice.barredFor(request.requester()).contains(item));
                case ON_REQUEST -> request.shown().contains(item);
                case NEVER -> false;
            };
        }

        private void judgeChoices(ResidentKind kind) {
            for (CertificateItem item : CertificateItem.values()) {
                Presence presence = presence(item, kind);
                boolean nobodyHasIt =
                        Stream.of(ResidentKind.values()).allMatch(other -> presence(item, other) == Presence.NEVER);
                if (request.shown().contains(item) && nobodyHasIt) {
                    object(Kind.NOT_ON_FORM, item);
                }
                if (request.leftOut().contains(item) && presence == Presence.ALWAYS) {
                    object(Kind.CANNOT_BE_LEFT_OUT, item);
                }
                if (shows(item, kind) && practice.barredFor(request.requester()).contains(item)) {
                    object(Kind.NOT_FOR_REQUESTER, item);
                }
            }
        }

        // ----- the certificate

        private Certificate certificate(List<Known> people) {
            List<Line> header = new ArrayList<>();
            List<Section> sections = new ArrayList<>();
            for (Known one : people) {
                ResidentKind kind = one.record().kind();
                List<Line> lines =
                        new ArrayList<>(RecordText.of(form, one.record(), item -> shows(item, kind), day, practice));
                lines.addAll(HistoryText.of(form, one.history(), one.stay(), item -> shows(item, kind), day, practice));
                List<Line> shared = lines.stream()
                        .filter(line -> line.label().equals(RecordText.ADDRESS)
                                || line.label().equals(RecordText.HEAD))
                        .toList();
                lines.removeAll(shared);
                if (sections.isEmpty()) {
                    header.addAll(shared);
                    header.sort(Comparator.comparing(line -> line.label().equals(RecordText.HEAD)));
                }
                Set<CertificateItem> leftOut = EnumSet.allOf(CertificateItem.class);
                leftOut.removeIf(item -> shows(item, kind) || presence(item, kind) == Presence.NEVER);
                sections.add(new Section(sections.size() + 1, one.record().addressee(), kind, lines, leftOut, false));
            }
            return Certificate.specimen(form, day, header, sections, notes(people), isWhole(people), practice);
        }

        private List<String> notes(List<Known> people) {
            List<String> notes = new ArrayList<>();
            if (request.isOfficial()) {
                notes.add("公用");
            }
            if (request.firstIssued().isPresent()) {
                notes.add("再交付");
            }
            if (form.isOfMoveOut() && people.stream().anyMatch(Known::movesOutWithCard)) {
                notes.add(MoveOut.Kind.SPECIAL_CASE_MOVE_OUT.wording());
            }
            return notes;
        }

        /** Whether every member of the household is shown. */
        private boolean isWhole(List<Known> people) {
            Set<AddresseeNumber> shown =
                    people.stream().map(one -> one.record().addressee()).collect(Collectors.toSet());
            return register.household(people.get(0).record().membership().household())
                    .filter(household -> shown.containsAll(household.members()))
                    .isPresent();
        }

        private void judgeTexts(Certificate certificate) {
            for (Line line : certificate.lines()) {
                if (FormLayout.isTooLong(form, line)) {
                    object(Kind.TEXT_TOO_LONG, line.item());
                }
                if (!line.text().codePoints().allMatch(practice::isRegistered)) {
                    object(Kind.UNREGISTERED_CHARACTER, line.item());
                }
            }
        }

        // ----- objections

        private void object(Kind kind, CertificateItem... items) {
            objections.add(new CertificateObjection(kind, Set.of(items)));
        }

        /** Each kind once with all its items, errors before alerts. */
        private List<CertificateObjection> merged() {
            List<CertificateObjection> merged = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                Set<CertificateItem> items = EnumSet.noneOf(CertificateItem.class);
                boolean raised = false;
                for (CertificateObjection one : objections) {
                    if (one.kind() == kind) {
                        raised = true;
                        items.addAll(one.items());
                    }
                }
                if (raised) {
                    merged.add(new CertificateObjection(kind, items));
                }
            }
            merged.sort(Comparator.comparing(one -> one.kind().severity() == Severity.ALERT));
            return List.copyOf(merged);
        }
    }
}
