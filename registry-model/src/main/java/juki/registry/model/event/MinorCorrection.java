package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Minor correction (軽微な修正, keibi na shūsei): name or address is written otherwise, nobody having been renamed or moved, on
 * one of the grounds of a closed list.
 *
 * <p>It matters beside the ex officio correction because it changes no identity: certificates issued on the record stay good.
 * Where the address is written otherwise it is for the whole household. Source: Ordinance on the Act (規則) Art. 11 para. 3
 * item 2; standard specification 4.2.3.2, reason 42.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class MinorCorrection extends ChangeEvent {

    MinorCorrection() {}

    /** {@return whose record is corrected} */
    public abstract AddresseeNumber subject();

    /** {@return on what ground} */
    public abstract Ground ground();

    /** {@return the name or the address to write, nothing else} */
    public abstract RecordedItems items();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.MINOR_CORRECTION);
    }

    /** Nothing but name and address is written otherwise, and a name only on grounds that concern names. */
    @Value.Check
    void check() {
        boolean other = items().name().isEmpty() && items().address().isEmpty()
                || !items().equals(RecordedItems.builder()
                        .name(items().name())
                        .address(items().address())
                        .build());
        if (other) {
            throw new IllegalArgumentException("items: must be name and address alone");
        }
        if (items().name().isPresent() && !ground().concernsNames()) {
            throw new IllegalArgumentException("items: a name is not written otherwise on this ground");
        }
    }

    @Override
    public EventType type() {
        return EventType.MINOR_CORRECTION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.minorCorrection(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableMinorCorrection.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }

    /**
     * Grounds of a minor correction (軽微な修正の事由, keibi na shūsei no jiyū), a closed list.
     *
     * <p>Source: standard specification 4.2.3.2.
     */
    public enum Ground {
        /** 正字への変更, an uncommon character becomes a common one. */
        COMMON_CHARACTER("正字への変更", true),
        /** 文字の同定, a character is identified with one of the standard's. */
        CHARACTER_IDENTIFICATION("文字の同定", true),
        /** 行政区画・名称の変更, district, county, ward or town changes, or its name. */
        ADMINISTRATIVE_DIVISION("行政区画・名称の変更", false),
        /** 地番の変更, the lot gets another number. */
        LOT_NUMBER("地番の変更", false),
        /** 住居表示, house numbering is introduced or changed. */
        RESIDENTIAL_INDICATION("住居表示", false),
        /** 建物の名称等の変更, a house, hospital, home or hotel changes its name or its lessor. */
        BUILDING_NAME("建物の名称等の変更", false),
        /** その他総務大臣が認めるもの, others that the Minister accepts. */
        ACCEPTED_BY_MINISTER("その他総務大臣が認めるもの", true);

        private final String wording;
        private final boolean concernsNames;

        Ground(String wording, boolean concernsNames) {
            this.wording = wording;
            this.concernsNames = concernsNames;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }

        /** {@return whether a name may be written otherwise on this ground, and not an address alone} */
        public boolean concernsNames() {
            return concernsNames;
        }
    }
}
