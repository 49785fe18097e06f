package juki.registry.network.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.index.Holding;
import juki.registry.network.index.IdentityStore;
import juki.registry.network.log.LogEntry;
import juki.registry.network.log.Occurrence;
import juki.registry.network.log.Occurrence.Concerned;
import juki.registry.network.log.Occurrence.Result;
import juki.registry.network.log.PersonProof;
import juki.registry.network.log.PersonRoll;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.notice.IdentityItem;
import juki.registry.network.notice.IdentityItems;
import juki.registry.network.provision.Inquiry.Subject;
import juki.registry.network.provision.LegalBasis.RecordCodeRule;
import juki.registry.network.provision.TaskRegister.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Control of access (アクセス管理, akusesu kanri): the one door through which every operation goes, and where it is logged.
 *
 * <p>It lets an operation pass if basis, agency, task, registration and operators fit each other on the day, and denies every other.
 * Whatever comes of it, one entry is in the log before anything is handed out: {@link #perform} takes what is found, logs it, and
 * only then makes the answer; where the log's store throws, it throws the same and hands out nothing. It belongs to one thread at a
 * time, as the log does. Source: Basic Resident Registration Act Art. 30-24; the ministry's report of December 2021, note 42.
 */
public final class AccessControl {

    /**
     * Permission (許可): an operation was let pass, and what it may reach.
     *
     * @param operation the operation
     * @param basis its basis
     * @param task its task
     * @param registration the registration of the task
     * @param items the items that may be provided
     */
    public record Permission(
            Operation operation, LegalBasis basis, Task task, Registration registration, IdentityItems items) {

        /**
         * The items that may be provided of those that are wanted.
         *
         * @param wanted the items wanted
         * @return those of them that the basis allows
         */
        public IdentityItems items(Set<IdentityItem> wanted) {
            return items.and(wanted);
        }

        /** The Digital Agency asks by no number that it is provided with; it brings the Individual Number. */
        private boolean allowsAskingBy(Subject about) {
            return items.containsAll(about.brings())
                    || basis.recordCode() == RecordCodeRule.ONLY && about instanceof Subject.ByIndividualNumber;
        }
    }

    /**
     * Who was found (対象者の検索結果), and why the information may not be provided after all.
     *
     * @param person the person; empty if not exactly one was found
     * @param objection why it may not be provided; empty if it may be
     */
    public record Finding(Optional<Holding> person, Optional<Result> objection) {

        private static Finding nobody(Result why) {
            return new Finding(Optional.empty(), Optional.of(why));
        }

        /** {@return the code of the person found} */
        public Optional<ResidentRecordCode> code() {
            return person.map(Holding::recordCode);
        }
    }

    /**
     * What came of an operation that was let pass (操作の内容): a refusal after all, or something to hand out once it is logged.
     *
     * @param <T> what is handed out
     */
    public static final class Deed<T> {

        private final Result result;
        private final Concerned concerned;
        private final IdentityItems items;
        private final @Nullable PersonRoll roll;
        private final @Nullable Supplier<T> answer;

        private Deed(
                Result result,
                Concerned concerned,
                Set<IdentityItem> items,
                @Nullable PersonRoll roll,
                @Nullable Supplier<T> answer) {
            this.result = result;
            this.concerned = concerned;
            this.items = IdentityItems.of(items);
            this.roll = roll;
            this.answer = answer;
        }

        /**
         * It is refused.
         *
         * @param <T> what would have been handed out
         * @param result why
         * @param person about whom; empty if nobody was found
         * @return the deed
         * @throws IllegalArgumentException if the result is no refusal
         */
        public static <T> Deed<T> refused(Result result, Optional<ResidentRecordCode> person) {
            if (!result.isRefusal()) {
                throw new IllegalArgumentException("result: must be a refusal");
            }
            return new Deed<>(result, concerned(person), IdentityItems.none(), null, null);
        }

        /**
         * Items of one person are provided.
         *
         * @param <T> what is handed out
         * @param person the person
         * @param items the items
         * @param answer makes what is handed out; asked once it is logged
         * @return the deed
         */
        public static <T> Deed<T> provided(ResidentRecordCode person, Set<IdentityItem> items, Supplier<T> answer) {
            return new Deed<>(Result.PROVIDED, new Concerned.Person(person), items, null, answer);
        }

        /**
         * Items of many persons are provided.
         *
         * @param <T> what is handed out
         * @param roll the persons
         * @param items the items
         * @param answer makes what is handed out; asked once it is logged
         * @return the deed
         */
        public static <T> Deed<T> provided(PersonRoll roll, Set<IdentityItem> items, Supplier<T> answer) {
            return new Deed<>(Result.PROVIDED, new Concerned.Persons(roll.head()), items, roll, answer);
        }

        /**
         * Something is done, and no item provided.
         *
         * @param <T> what is handed out
         * @param person about whom; empty if about nobody
         * @param answer makes what is handed out; asked once it is logged
         * @return the deed
         */
        public static <T> Deed<T> done(Optional<ResidentRecordCode> person, Supplier<T> answer) {
            return new Deed<>(Result.DONE, concerned(person), IdentityItems.none(), null, answer);
        }

        /**
         * Something is done about many persons, and no item provided.
         *
         * @param <T> what is handed out
         * @param roll the persons
         * @param answer makes what is handed out; asked once it is logged
         * @return the deed
         */
        public static <T> Deed<T> done(PersonRoll roll, Supplier<T> answer) {
            return new Deed<>(Result.DONE, new Concerned.Persons(roll.head()), IdentityItems.none(), roll, answer);
        }

        private static Concerned concerned(Optional<ResidentRecordCode> person) {
            return person.<Concerned>map(Concerned.Person::new).orElseGet(Concerned.Nobody::new);
        }

        /** {@return {@code Deed[} and what came of it} */
        @Override
        public String toString() {
            return "Deed[" + result + "]";
        }
    }

    private final AccessPolicy policy;
    private final Map<String, List<LegalBasis>> bases;
    private final ProvisionLog log;
    private TaskRegister register;

    private AccessControl(AccessPolicy policy, List<LegalBasis> bases, TaskRegister register, ProvisionLog log) {
        this.policy = policy;
        this.bases = bases.stream().collect(Collectors.groupingBy(LegalBasis::id));
        this.register = register;
        this.log = log;
    }

    /**
     * A control of access on the bases that come with the library, under the standard policy.
     *
     * @param register tasks and operators
     * @param log where it logs
     * @return the control
     */
    public static AccessControl of(TaskRegister register, ProvisionLog log) {
        return of(AccessPolicy.standard(), LegalBasis.STANDARD, register, log);
    }

    /**
     * A control of access.
     *
     * @param policy what is asked of operators beyond their registration
     * @param bases the legal bases
     * @param register tasks and operators
     * @param log where it logs
     * @return the control
     */
    public static AccessControl of(
            AccessPolicy policy, List<LegalBasis> bases, TaskRegister register, ProvisionLog log) {
        return new AccessControl(policy, bases, register, log);
    }

    /**
     * Goes by another register from now on.
     *
     * @param later the register
     */
    public void goBy(TaskRegister later) {
        register = later;
    }

    /**
     * A basis that is in force on a day.
     *
     * @param id its name
     * @param day the day
     * @return the basis; empty if there is none of this name that day
     */
    public Optional<LegalBasis> basis(String id, LocalDate day) {
        for (LegalBasis basis : bases.getOrDefault(id, List.of())) {
            if (basis.inForce().contains(day)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }

    /**
     * Lets an operation pass or denies it, logs it, and only then hands out what comes of it.
     *
     * @param <T> what is handed out
     * @param operation the operation
     * @param deed finds what comes of it; asked only if it is let pass, and nothing of what it finds is handed out before it is logged
     * @return what is handed out; empty if it was denied or refused
     * @throws IllegalArgumentException if the name of the basis is blank; nothing is logged and nothing done then
     * @throws IllegalStateException if the deed would provide items that the basis does not allow; nothing is logged and nothing
     *     handed out then
     */
    public <T> Optional<T> perform(Operation operation, Function<Permission, Deed<T>> deed) {
        if (operation.basis().isBlank()) {
            throw new IllegalArgumentException("basis: must not be blank");
        }
        Admission admission = admit(operation);
        Permission permission = admission.permission();
        if (permission == null) {
            log.append(occurrence(operation, new Concerned.Nobody(), IdentityItems.none(), admission.denial(), false));
            return Optional.empty();
        }
        Deed<T> done = deed.apply(permission);
        if (!permission.items().containsAll(done.items)) {
            throw new IllegalStateException("items outside the basis must not be provided");
        }
        log.append(
                occurrence(
                        operation,
                        done.concerned,
                        done.items,
                        done.result,
                        permission.registration().withheld()),
                Optional.ofNullable(done.roll));
        return Optional.ofNullable(done.answer).map(Supplier::get);
    }

    /**
     * Whether an agency may do something for a task on a basis, whoever operates. Nothing is done, and nothing logged.
     *
     * @param operation the operation, of which the operators do not count
     * @return what it may reach; empty if it may not
     */
    public Optional<Permission> standing(Operation operation) {
        return Optional.ofNullable(permit(operation).permission());
    }

    /**
     * Looks at the log (記録の確認), which is logged itself.
     *
     * @param operation the operation, of the kind {@link Occurrence.Kind#INSPECTION}
     * @param about which entries
     * @return the entries before this operation's own, in order; empty if it was denied
     * @throws IllegalArgumentException if the operation is of another kind; nothing is logged then
     */
    public Optional<List<LogEntry>> inspect(Operation operation, Predicate<LogEntry> about) {
        if (operation.kind() != Occurrence.Kind.INSPECTION) {
            throw new IllegalArgumentException("operation: must be an inspection of the log");
        }
        return perform(operation, permission -> {
            try (Stream<LogEntry> entries = log.entries()) {
                List<LogEntry> found = entries.filter(about).toList();
                return Deed.done(Optional.empty(), () -> found);
            }
        });
    }

    /**
     * Shows a person the own entries, which is logged itself and among them.
     *
     * @param operation the operation, of the kind {@link Occurrence.Kind#DISCLOSURE}
     * @param person the person's present code
     * @param codes all codes that the person has and had; none if that is uncertain, and then it is refused
     * @return the entries and the proof of them; empty if it was denied or refused
     * @throws IllegalArgumentException if the operation is of another kind; nothing is logged then
     */
    public Optional<PersonProof> showOwn(
            Operation operation, ResidentRecordCode person, Set<ResidentRecordCode> codes) {
        if (operation.kind() != Occurrence.Kind.DISCLOSURE) {
            throw new IllegalArgumentException("operation: must be a disclosure");
        }
        return perform(
                operation,
                permission -> codes.isEmpty()
                        ? Deed.refused(Result.NUMBER_SHARED, Optional.of(person))
                        : Deed.done(Optional.of(person), () -> log.proofFor(codes)));
    }

    /**
     * Whether a person was disclosed the own information, as the log says. Nothing of it is shown.
     *
     * @param codes all codes that the person has and had
     * @return true if so
     */
    public boolean wasDisclosed(Set<ResidentRecordCode> codes) {
        try (Stream<LogEntry> entries = log.entries()) {
            return entries.map(LogEntry::occurrence)
                    .anyMatch(occurrence -> occurrence.kind() == Occurrence.Kind.DISCLOSURE
                            && occurrence.result() == Result.PROVIDED
                            && occurrence.person().filter(codes::contains).isPresent());
        }
    }

    /** Either what is permitted, or why it is denied. */
    private record Admission(@Nullable Permission permission, Result denial) {

        static Admission denied(Result why) {
            return new Admission(null, why);
        }
    }

    private Admission admit(Operation operation) {
        Admission admission = permit(operation);
        if (admission.permission() == null) {
            return admission;
        }
        Result first = objection(operation, operation.operator());
        if (first != Result.DONE) {
            return Admission.denied(first);
        }
        boolean inOrder = operation.second().isPresent()
                ? isSecond(operation, operation.second().get())
                : !policy.needsTwo(operation.kind(), operation.at().toLocalDate());
        return inOrder ? admission : Admission.denied(Result.SECOND_OPERATOR_MISSING);
    }

    private Admission permit(Operation operation) {
        LocalDate day = operation.at().toLocalDate();
        RequestingAgency agency = operation.agency();
        LegalBasis basis = basis(operation.basis(), day).orElse(null);
        if (basis == null
                || !basis.recipient().includes(agency.kind())
                || !basis.manner().allows(operation.kind())) {
            return Admission.denied(Result.NO_BASIS);
        }
        Task task = register.task(operation.task(), agency, basis.tasks(), day).orElse(null);
        if (task == null) {
            return Admission.denied(Result.TASK_NOT_OF_BASIS);
        }
        Registration registration =
                register.registration(task.id(), agency, basis.id(), day).orElse(null);
        if (registration == null) {
            return Admission.denied(Result.TASK_NOT_REGISTERED);
        }
        IdentityItems items = basis.items(task.mayUseIndividualNumber());
        return new Admission(new Permission(operation, basis, task, registration, items), Result.DONE);
    }

    /** A second operator in good order, and another one than the first. */
    private boolean isSecond(Operation operation, AuthenticatedOperator second) {
        return !second.id().equals(operation.operator().id()) && objection(operation, second) == Result.DONE;
    }

    /** Why an operator may not operate, or DONE. */
    private Result objection(Operation operation, AuthenticatedOperator operator) {
        if (!operator.agency().equals(operation.agency().name())
                || !operator.countsAt(operation.at())
                || !policy.methods().contains(operator.method())) {
            return Result.OPERATOR_NOT_AUTHENTICATED;
        }
        return switch (register.standing(
                operator.id(),
                operation.agency(),
                operation.task(),
                operation.at().toLocalDate())) {
            case ASSIGNED -> Result.DONE;
            case SUSPENDED -> Result.OPERATOR_SUSPENDED;
            case NOT_ASSIGNED -> Result.OPERATOR_NOT_REGISTERED;
        };
    }

    /**
     * Why a person's information may not be provided though the operation was let pass.
     *
     * @param permission the permission
     * @param person the person
     * @return the reason; empty if it may be
     */
    public Optional<Result> objection(Permission permission, Holding person) {
        return objection(permission, person.holder(), person.recordCode());
    }

    /**
     * Why the information that a municipality has of a person may not be provided though the operation was let pass.
     *
     * @param permission the permission
     * @param holder the municipality
     * @param code the person's resident record code
     * @return the reason; empty if it may be
     */
    public Optional<Result> objection(Permission permission, MunicipalityCode holder, ResidentRecordCode code) {
        Operation operation = permission.operation();
        if (!permission.basis().recipient().reaches(operation.agency(), holder)) {
            return Optional.of(Result.OUTSIDE_AREA);
        }
        boolean lacksConsent = permission.basis().tasks() == LegalBasis.Tasks.CONSENT
                && !register.consents(
                        code,
                        permission.task().id(),
                        operation.agency(),
                        operation.at().toLocalDate());
        return lacksConsent ? Optional.of(Result.NO_CONSENT) : Optional.empty();
    }

    /**
     * Finds the one person about whom somebody asks.
     *
     * @param permission the permission
     * @param about about whom
     * @param store where to look
     * @return who was found, and whether the information may be provided
     */
    public Finding find(Permission permission, Subject about, IdentityStore store) {
        if (!permission.allowsAskingBy(about)) {
            return Finding.nobody(Result.NUMBER_NOT_ALLOWED);
        }
        List<Holding> persons = about.in(store);
        if (persons.size() == 1) {
            return new Finding(Optional.of(persons.get(0)), objection(permission, persons.get(0)));
        }
        boolean described = about instanceof Subject.ByFourAttributes;
        return Finding.nobody(
                persons.isEmpty() ? Result.UNKNOWN_PERSON : described ? Result.SEVERAL_PERSONS : Result.NUMBER_SHARED);
    }

    /**
     * Begins a roll of persons under the key of the log.
     *
     * @param label what tells this roll from every other
     * @return a builder
     */
    public PersonRoll.Builder beginRoll(String label) {
        return log.beginRoll(label);
    }

    private static Occurrence occurrence(
            Operation operation, Concerned concerned, IdentityItems items, Result result, boolean withheld) {
        return new Occurrence(
                operation.at(),
                operation.agency().name(),
                operation.task(),
                operation.basis(),
                operation.operator().id(),
                operation.second().map(AuthenticatedOperator::id),
                operation.kind(),
                concerned,
                items,
                result,
                withheld);
    }

    /** {@return {@code AccessControl[} and the log} */
    @Override
    public String toString() {
        return "AccessControl[" + log + "]";
    }
}
