package juki.registry.network.provision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.DateSpan;

/**
 * Register of tasks and operators (事務と操作者の登録): what each agency has registered to do, on which basis and to what purpose, and who
 * operates for it.
 *
 * <p>What is not in it is denied. It is found by agency and task, so that a nation's registrations cost no more than one office's.
 * Immutable and thread-safe. Source: Basic Resident Registration Act, appended tables 1 to 6; the
 * ministry's report of December 2021, note 42: the tasks that an operator may do are registered, and others cannot be done.
 */
public final class TaskRegister {

    /**
     * Registration of a task (事務の登録): an agency has said on which bases and to what purpose it will ask.
     *
     * @param agency the name of the agency
     * @param task the task
     * @param bases the names of the bases
     * @param purpose to what purpose; not blank
     * @param withheld whether a law keeps from the persons concerned that the agency asked for it
     * @param inForce from when until when
     */
    public record Registration(
            String agency, String task, Set<String> bases, String purpose, boolean withheld, DateSpan inForce) {

        /**
         * A registration.
         *
         * @param agency the name of the agency
         * @param task the task
         * @param bases the names of the bases
         * @param purpose to what purpose
         * @param withheld whether a law keeps it from the persons concerned
         * @param inForce from when until when
         * @throws IllegalArgumentException if there is no basis or no purpose
         */
        public Registration {
            bases = Set.copyOf(bases);
            if (bases.isEmpty()) {
                throw new IllegalArgumentException("bases: must be at least one");
            }
            if (purpose.isBlank()) {
                throw new IllegalArgumentException("purpose: must not be blank");
            }
        }
    }

    /**
     * Assignment of an operator (操作者の登録): somebody at an agency may operate for a task.
     *
     * @param operator how the agency names the operator; no personal name
     * @param agency the name of the agency
     * @param task the task
     * @param inForce from when until when
     * @param suspensions when the operator may not operate though assigned (停止)
     */
    public record Assignment(
            String operator, String agency, String task, DateSpan inForce, List<DateSpan> suspensions) {

        /**
         * An assignment.
         *
         * @param operator how the agency names the operator
         * @param agency the name of the agency
         * @param task the task
         * @param inForce from when until when
         * @param suspensions when the operator may not operate though assigned
         */
        public Assignment {
            suspensions = List.copyOf(suspensions);
        }

        private boolean isSuspendedOn(LocalDate day) {
            for (DateSpan span : suspensions) {
                if (span.contains(day)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Consent (本人の同意, hon'nin no dōi): a person has agreed that the own information is used for a task. Source: Act Art. 30-15
     * para. 1 item 3. {@code toString} does not show who.
     *
     * @param person the resident record code that the person has, no former one
     * @param agency the name of the agency
     * @param task the task
     * @param inForce from when until when
     */
    public record Consent(ResidentRecordCode person, String agency, String task, DateSpan inForce) {

        /** {@return {@code Consent[}, agency and task} */
        @Override
        public String toString() {
            return "Consent[" + agency + ", " + task + "]";
        }
    }

    /** How an operator stands to a task on a day. */
    enum Standing {
        ASSIGNED,
        SUSPENDED,
        NOT_ASSIGNED
    }

    /** By whom for what something is registered. */
    private record Key(String agency, String task) {}

    private final List<Task> tasks;
    private final List<Registration> registrations;
    private final List<Assignment> assignments;
    private final List<Consent> consents;

    private final Map<Key, List<Task>> tasksByTitle;
    private final Map<Key, List<Registration>> registrationsByAgency;
    private final Map<Key, List<Assignment>> assignmentsByAgency;
    private final Map<Key, List<Consent>> consentsByAgency;

    private TaskRegister(
            List<Task> tasks, List<Registration> registrations, List<Assignment> assignments, List<Consent> consents) {
        this.tasks = List.copyOf(tasks);
        this.registrations = List.copyOf(registrations);
        this.assignments = List.copyOf(assignments);
        this.consents = List.copyOf(consents);
        this.tasksByTitle = by(this.tasks, task -> new Key(task.agency(), task.id()));
        this.registrationsByAgency = by(this.registrations, one -> new Key(one.agency(), one.task()));
        this.assignmentsByAgency = by(this.assignments, one -> new Key(one.agency(), one.task()));
        this.consentsByAgency = by(this.consents, one -> new Key(one.agency(), one.task()));
    }

    private static <T> Map<Key, List<T>> by(List<T> list, Function<T, Key> key) {
        return list.stream().collect(Collectors.groupingBy(key));
    }

    /**
     * A register.
     *
     * @param tasks the tasks, as law or ordinance have them
     * @param registrations which agency has registered which task
     * @param assignments who operates for which task
     * @param consents who has agreed to which task, where consent is the basis
     * @return the register
     */
    public static TaskRegister of(
            List<Task> tasks, List<Registration> registrations, List<Assignment> assignments, List<Consent> consents) {
        return new TaskRegister(tasks, registrations, assignments, consents);
    }

    /**
     * A register in which nobody has registered anything yet.
     *
     * @param tasks the tasks, as law or ordinance have them
     * @return the register
     */
    public static TaskRegister of(List<Task> tasks) {
        return new TaskRegister(tasks, List.of(), List.of(), List.of());
    }

    /**
     * This register with one more registration.
     *
     * @param registration the registration
     * @return the register
     */
    public TaskRegister with(Registration registration) {
        return new TaskRegister(tasks, plus(registrations, registration), assignments, consents);
    }

    /**
     * This register with one more assignment.
     *
     * @param assignment the assignment
     * @return the register
     */
    public TaskRegister with(Assignment assignment) {
        return new TaskRegister(tasks, registrations, plus(assignments, assignment), consents);
    }

    /**
     * This register with one more consent.
     *
     * @param consent the consent
     * @return the register
     */
    public TaskRegister with(Consent consent) {
        return new TaskRegister(tasks, registrations, assignments, plus(consents, consent));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    /** {@return the tasks, as law or ordinance have them} */
    public List<Task> tasks() {
        return tasks;
    }

    /** {@return which agency has registered which task} */
    public List<Registration> registrations() {
        return registrations;
    }

    /** {@return who operates for which task} */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** {@return who has agreed to which task, where consent is the basis} */
    public List<Consent> consents() {
        return consents;
    }

    /**
     * The task of an agency on a day.
     *
     * @param id the name of the task
     * @param agency the agency
     * @param kind where it must stand
     * @param day the day
     * @return the task; empty if the agency has no such task that day
     */
    public Optional<Task> task(String id, RequestingAgency agency, LegalBasis.Tasks kind, LocalDate day) {
        for (Task task : tasksByTitle.getOrDefault(new Key(agency.title(), id), List.of())) {
            if (task.kind() == kind && task.inForce().contains(day)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    /**
     * The registration of a task on a day.
     *
     * @param task the name of the task
     * @param agency the agency
     * @param basis the name of the basis
     * @param day the day
     * @return the registration; empty if the agency has not registered the task with this basis
     */
    public Optional<Registration> registration(String task, RequestingAgency agency, String basis, LocalDate day) {
        for (Registration one : registrationsByAgency.getOrDefault(new Key(agency.name(), task), List.of())) {
            if (one.bases().contains(basis) && one.inForce().contains(day)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a person has agreed to a task.
     *
     * @param person the person's resident record code
     * @param task the name of the task
     * @param agency the agency
     * @param day the day
     * @return true if so
     */
    public boolean consents(ResidentRecordCode person, String task, RequestingAgency agency, LocalDate day) {
        return consentsByAgency.getOrDefault(new Key(agency.name(), task), List.of()).stream()
                .anyMatch(one -> one.person().equals(person) && one.inForce().contains(day));
    }

    /** How an operator stands to a task on a day. One who is assigned twice is suspended if either assignment is. */
    Standing standing(String operator, RequestingAgency agency, String task, LocalDate day) {
        Standing standing = Standing.NOT_ASSIGNED;
        for (Assignment one : assignmentsByAgency.getOrDefault(new Key(agency.name(), task), List.of())) {
            if (one.operator().equals(operator) && one.inForce().contains(day)) {
                if (one.isSuspendedOn(day)) {
                    return Standing.SUSPENDED;
                }
                standing = Standing.ASSIGNED;
            }
        }
        return standing;
    }

    /** {@return {@code TaskRegister[} and how many tasks, registrations and assignments} */
    @Override
    public String toString() {
        return "TaskRegister[" + tasks.size() + " tasks, " + registrations.size() + " registrations, "
                + assignments.size() + " assignments]";
    }
}
