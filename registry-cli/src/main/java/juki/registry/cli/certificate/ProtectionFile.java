package juki.registry.cli.certificate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.cli.CannotRun;
import juki.registry.cli.town.NumberedLines;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.json.RegistryJsonException;
import juki.registry.model.protection.Protections;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportMeasure;

/**
 * Protections as a file (抑止・支援措置ファイル), a restriction or a measure a line. One line that cannot be read stops everything: a protection
 * that is passed over protects nobody.
 */
final class ProtectionFile {

    private ProtectionFile() {}

    static Protections read(Path file) throws CannotRun {
        List<Restriction> restrictions = new ArrayList<>();
        List<SupportMeasure> measures = new ArrayList<>();
        try (NumberedLines lines = NumberedLines.of(file)) {
            for (Optional<NumberedLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                NumberedLines.Line line = next.get();
                try {
                    if (line.fault().isPresent()) {
                        throw unreadable(file, line.number(), line.fault().get().english());
                    }
                    if (line.text().contains("\"SUPPORT_MEASURE\"")) {
                        measures.add(RegistryJson.readMeasure(line.text()));
                    } else {
                        restrictions.add(RegistryJson.readRestriction(line.text()));
                    }
                } catch (RegistryJsonException e) {
                    throw unreadable(file, line.number(), e.path() + " " + e.reason());
                }
            }
        } catch (IOException e) {
            throw CannotRun.reading(file, e);
        }
        return Protections.of(restrictions, measures);
    }

    private static CannotRun unreadable(Path file, long line, String reason) {
        return new CannotRun("cannot use " + file + ", line " + line + ": " + reason
                + "; nothing is issued while a protection cannot be read");
    }
}
