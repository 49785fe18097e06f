package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Ex officio deletion (職権消除, shokken shōjo): the office removes records whose owners live here no more, or of whom the law
 * says so.
 *
 * <p>An adjudication of disappearance (失踪宣告) comes with a notice of the family register, and its date may be uncertain. A
 * move-in notice may still arrive later and is added. What was planned stays beside it. Source: Basic Resident Registration
 * Act Art. 8, Order Art. 8, Art. 12; standard specification 4.2.0.1, 4.2.2.2, reason 26.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class ExOfficioDeletion extends ChangeEvent {

    ExOfficioDeletion() {}

    /** {@return whose records are removed} */
    @Override
    public abstract List<AddresseeNumber> subjects();

    /** {@return why they are removed} */
    public abstract Cause cause();

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.EX_OFFICIO_DELETION);
    }

    /** Somebody is removed. */
    @Value.Check
    void check() {
        if (subjects().isEmpty()) {
            throw new IllegalArgumentException("subjects: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.EX_OFFICIO_DELETION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.exOfficioDeletion(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableExOfficioDeletion.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }

    /** Why records are removed ex officio (職権消除の原因, shokken shōjo no gen'in). */
    public enum Cause {
        /** 不現住, an investigation found nobody living here (Act Art. 34). */
        NOT_LIVING_HERE("不現住"),
        /** 未届転出, moved out and did not notify it. */
        MOVE_OUT_NOT_NOTIFIED("未届転出"),
        /** 失踪, adjudged to have disappeared (Civil Code Art. 30), on the family register's notice. */
        ADJUDICATION_OF_DISAPPEARANCE("失踪"),
        /** 在留資格の喪失等, a foreign resident is none of those of Art. 30-45 any more. */
        STATUS_LOST("在留資格の喪失等"),
        /** 二重登録, a second record of the same person. */
        ENTERED_TWICE("二重登録");

        private final String wording;

        Cause(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }
}
