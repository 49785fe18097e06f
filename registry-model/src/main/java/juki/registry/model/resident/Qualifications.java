package juki.registry.model.resident;

import java.util.Optional;
import juki.registry.model.value.SparseValue;
import org.immutables.value.Value;

/**
 * What other offices' systems tell of a resident (資格に関する事項): electoral roll, insurances, pension, child allowance, each in its
 * newest state. More of them a resident register must not hold (standard specification 7.2.2).
 *
 * <p>Immutable and thread-safe. Source: Basic Resident Registration Act Art. 7 items 9 to 11-2; standard specification
 * 1.1.1, 1.1.2.
 */
@SparseValue
@Value.Immutable
public abstract class Qualifications {

    Qualifications() {}

    /** {@return whether the electoral roll shows the person (選挙人名簿への登録の有無); of Japanese residents alone} */
    @Value.Default
    public boolean onElectoralRoll() {
        return false;
    }

    /** {@return the national health insurance (国民健康保険), if told} */
    public abstract Optional<Coverage> nationalHealthInsurance();

    /** {@return the medical care of the late-stage elderly (後期高齢者医療), if told} */
    public abstract Optional<Coverage> lateStageElderlyMedicalCare();

    /** {@return the long-term care insurance (介護保険), if told} */
    public abstract Optional<Coverage> longTermCareInsurance();

    /** {@return the national pension (国民年金), if told} */
    public abstract Optional<NationalPension> nationalPension();

    /** {@return the child allowance (児童手当), if told} */
    public abstract Optional<ChildAllowance> childAllowance();

    /** {@return nothing told} */
    public static Qualifications none() {
        return ImmutableQualifications.of();
    }

    /** {@return a builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds qualifications. */
    public static final class Builder extends ImmutableQualifications.Builder {
        Builder() {}
    }
}
