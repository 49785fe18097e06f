package juki.registry.network.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.notice.ChangeCause;
import juki.registry.network.notice.ChangeCause.Operation;
import juki.registry.network.notice.IdentityInformation;
import juki.registry.network.notice.IdentityNotice;

/** The index as plainly as it can be written: maps of maps. */
final class PlainIndex {

    private record Latest(
            IdentityNotice notice, IdentityInformation identity, Optional<ResidentRecordCode> successor) {}

    private final Map<ResidentRecordCode, Map<MunicipalityCode, Latest>> latest = new TreeMap<>();
    private final Map<List<Object>, ChangeCause> amendments = new HashMap<>();

    void apply(IdentityNotice notice) {
        if (notice.amends().isPresent()) {
            amendments.put(
                    List.of(notice.sender(), notice.amends().getAsLong()),
                    notice.change().cause());
            return;
        }
        ResidentRecordCode code = notice.identity().recordCode();
        put(code, new Latest(notice, notice.identity(), Optional.empty()));
        notice.change()
                .before()
                .filter(before -> !before.recordCode().equals(code))
                .ifPresent(before -> {
                    put(before.recordCode(), new Latest(notice, before, Optional.of(code)));
                });
    }

    private void put(ResidentRecordCode code, Latest value) {
        latest.computeIfAbsent(code, it -> new TreeMap<>()).put(value.notice().sender(), value);
    }

    List<ResidentRecordCode> codes() {
        return List.copyOf(latest.keySet());
    }

    List<Holding> holdings(ResidentRecordCode code) {
        return latest.getOrDefault(code, Map.of()).values().stream()
                .map(one -> new Holding(
                        one.notice().sender(),
                        one.identity(),
                        amendments.getOrDefault(
                                List.of(
                                        one.notice().sender(),
                                        one.notice().number().value()),
                                one.notice().change().cause()),
                        one.notice().change().occurredOn(),
                        one.notice().noticedOn(),
                        one.notice().change().ofForeignResident(),
                        one.successor().isEmpty() && one.notice().change().operation() != Operation.DELETION,
                        one.successor()))
                .toList();
    }
}
