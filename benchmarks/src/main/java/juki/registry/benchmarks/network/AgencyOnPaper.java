package juki.registry.benchmarks.network;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import juki.registry.model.date.DateSpan;
import juki.registry.network.log.ProvisionLog;
import juki.registry.network.provision.AccessControl;
import juki.registry.network.provision.AuthenticatedOperator;
import juki.registry.network.provision.AuthenticatedOperator.Method;
import juki.registry.network.provision.LegalBasis.Tasks;
import juki.registry.network.provision.RequestingAgency;
import juki.registry.network.provision.Task;
import juki.registry.network.provision.TaskRegister;

/** An agency that may ask about everybody, its task and its two operators. */
final class AgencyOnPaper {

    static final RequestingAgency AGENCY = RequestingAgency.stateBody("年金の機関");
    static final String TASK = "年金";
    static final String BASIS = "30-9";
    static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 1, 9, 0);

    private static final DateSpan ALWAYS = DateSpan.since(LocalDate.of(2016, 1, 1));

    private AgencyOnPaper() {}

    static AuthenticatedOperator operator(String id) {
        return new AuthenticatedOperator(id, AGENCY.name(), Method.BIOMETRIC, NOW.minusHours(1), NOW.plusHours(1));
    }

    static AccessControl access(ProvisionLog log) {
        TaskRegister register = TaskRegister.of(
                        List.of(new Task(TASK, AGENCY.title(), Tasks.TABLE_1, "年金の事務", true, ALWAYS)))
                .with(new TaskRegister.Registration(AGENCY.name(), TASK, Set.of(BASIS), "測定", false, ALWAYS));
        for (String operator : List.of("甲", "乙")) {
            register = register.with(new TaskRegister.Assignment(operator, AGENCY.name(), TASK, ALWAYS, List.of()));
        }
        return AccessControl.of(register, log);
    }
}
