package juki.registry.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import juki.registry.benchmarks.audit.AuditScenarios;
import juki.registry.benchmarks.digits.DigitsScenarios;
import juki.registry.benchmarks.durable.DurableScenarios;
import juki.registry.benchmarks.issuing.IssuingScenarios;
import juki.registry.benchmarks.membership.MembershipScenarios;
import juki.registry.benchmarks.model.ModelScenarios;
import juki.registry.benchmarks.network.NetworkScenarios;
import juki.registry.benchmarks.register.RegisterScenarios;

/** Every question that this module answers, in the order in which they are best read. */
public final class Scenarios {

    private Scenarios() {}

    /** {@return all of them, each with a name of its own} */
    public static List<Study> all() {
        return Stream.of(
                        RegisterScenarios.all(),
                        RegisterScenarios.measures(),
                        ModelScenarios.all(),
                        ModelScenarios.measures(),
                        NetworkScenarios.all(),
                        NetworkScenarios.measures(),
                        MembershipScenarios.all(),
                        MembershipScenarios.measures(),
                        DigitsScenarios.all(),
                        AuditScenarios.all(),
                        IssuingScenarios.all(),
                        DurableScenarios.all())
                .<Study>flatMap(List::stream)
                .toList();
    }
}
