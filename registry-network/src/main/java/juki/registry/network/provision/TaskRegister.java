package juki.registry.network.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.model.date.DateSpan;

/**
 * Register of tasks and operators (事務と操作者の登録): for which tasks each agency may ask, and who operates for it.
 *
 * <p>Whoever is not in it asks in vain. That an operator is the one he says he is, the host has made sure of. Immutable and
 * thread-safe. Source: Basic Resident Registration Act, appended tables 1 to 6; the ministry's report of December 2021, note 42:
 * operators are authenticated at every operation, and tasks outside their registration are denied.
 *
 * @param tasks the tasks
 * @param operators the operators
 */
public record TaskRegister(List<Task> tasks, List<Operator> operators) {

    /**
     * Operator (操作者, sōsasha): somebody at an agency who may ask for a task.
     *
     * @param id how the agency names the operator; no personal name
     * @param agency the name of the agency
     * @param task the task
     * @param inForce from when until when
     */
    public record Operator(String id, String agency, String task, DateSpan inForce) {}

    /**
     * A register.
     *
     * @param tasks the tasks
     * @param operators the operators
     */
    public TaskRegister {
        tasks = List.copyOf(tasks);
        operators = List.copyOf(operators);
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
     * Whether somebody is registered to ask for a task on a day.
     *
     * @param operator how the agency names the operator
     * @param agency the agency
     * @param task the name of the task
     * @param day the day
     * @return true if so
     */
    public boolean operates(String operator, RequestingAgency agency, String task, LocalDate day) {
        return operators.stream()
                .anyMatch(one -> one.id().equals(operator)
                        && one.agency().equals(agency.name())
                        && one.task().equals(task)
                        && one.inForce().contains(day));
    }
}
