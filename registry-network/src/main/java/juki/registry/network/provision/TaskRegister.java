package juki.registry.network.provision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.DateSpan;

/**
 * Register of tasks and operators (事務と操作者の登録): what each agency has registered to do, on which basis and to what purpose, and who
 * operates for it.
 *
 * <p>What is not in it is denied. Immutable and thread-safe. Source: Basic Resident Registration Act, appended tables 1 to 6; the
 * ministry's report of December 2021, note 42: the tasks that an operator may do are registered, and others cannot be done.
 *
 * @param tasks the tasks, as law or ordinance have them
 * @param registrations which agency has registered which task
 * @param assignments who operates for which task
 * @param consents who has agreed to which task, where consent is the basis
 */
public record TaskRegister(
        List<Task> tasks, List<Registration> registrations, List<Assignment> assignments, List<Consent> consents) {

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
            return suspensions.stream().anyMatch(span -> span.contains(day));
        }
    }

    /**
     * Consent (本人の同意, hon'nin no dōi): a person has agreed that the own information is used for a task. Source: Act Art. 30-15
     * para. 1 item 3. {@code toString} does not show who.
     *
     * @param person the person's resident record code
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

    /**
     * A register.
     *
     * @param tasks the tasks
     * @param registrations which agency has registered which task
     * @param assignments who operates for which task
     * @param consents who has agreed to which task
     */
    public TaskRegister {
        tasks = List.copyOf(tasks);
        registrations = List.copyOf(registrations);
        assignments = List.copyOf(assignments);
        consents = List.copyOf(consents);
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
        return tasks.stream()
                .filter(task -> task.id().equals(id)
                        && task.agency().equals(agency.title())
                        && task.kind() == kind
                        && task.inForce().contains(day))
                .findFirst();
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
        return registrations.stream()
                .filter(one -> one.task().equals(task)
                        && one.agency().equals(agency.name())
                        && one.bases().contains(basis)
                        && one.inForce().contains(day))
                .findFirst();
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
        return consents.stream()
                .anyMatch(one -> one.person().equals(person)
                        && one.task().equals(task)
                        && one.agency().equals(agency.name())
                        && one.inForce().contains(day));
    }

    /** How an operator stands to a task on a day. One who is assigned twice is suspended if either assignment is. */
    Standing standing(String operator, RequestingAgency agency, String task, LocalDate day) {
        List<Assignment> held = assignments.stream()
                .filter(one -> one.operator().equals(operator)
                        && one.agency().equals(agency.name())
                        && one.task().equals(task)
                        && one.inForce().contains(day))
                .toList();
        if (held.isEmpty()) {
            return Standing.NOT_ASSIGNED;
        }
        return held.stream().anyMatch(one -> one.isSuspendedOn(day)) ? Standing.SUSPENDED : Standing.ASSIGNED;
    }
}
