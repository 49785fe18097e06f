package juki.registry.cli.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import juki.registry.cli.CannotRun;
import juki.registry.cli.report.Phrase;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.json.RegistryJsonException;
import juki.registry.model.register.InMemoryRegister;

/** Changes filed in a file (異動ファイル, idō fairu), one line of JSON each, in the order in which they are to be processed. */
final class EventFile implements Window {

    private final Path file;
    private final NumberedLines lines;
    private final long size;
    private final RegisterFile.Rejects rejects;
    private long read;

    private EventFile(Path file, NumberedLines lines, long size, RegisterFile.Rejects rejects) {
        this.file = file;
        this.lines = lines;
        this.size = size;
        this.rejects = rejects;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param rejects takes every line that cannot be used
     * @return its changes
     * @throws CannotRun if it cannot be read
     */
    static EventFile of(Path file, RegisterFile.Rejects rejects) throws CannotRun {
        try {
            return new EventFile(file, NumberedLines.of(file), Files.size(file), rejects);
        } catch (IOException e) {
            throw CannotRun.reading(file, e);
        }
    }

    @Override
    public Optional<Filing> next(InMemoryRegister register) throws CannotRun {
        try {
            while (true) {
                Optional<NumberedLines.Line> next = lines.next();
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                NumberedLines.Line line = next.get();
                read++;
                if (line.fault().isPresent()) {
                    reject(line, line.fault().get());
                    continue;
                }
                try {
                    return Optional.of(new Filing(RegistryJson.readEvent(line.text()), next));
                } catch (RegistryJsonException e) {
                    reject(line, new Phrase("異動の形式に合わない", e.path() + " " + e.reason()));
                }
            }
        } catch (IOException e) {
            throw CannotRun.reading(file, e);
        }
    }

    @Override
    public void answered(Filing filing, Office.Answer answer) throws CannotRun {
        if (answer instanceof Office.Answer.Unusable unusable) {
            reject(filing.line().orElseThrow(), unusable.reason());
        }
    }

    private void reject(NumberedLines.Line line, Phrase reason) throws CannotRun {
        rejects.add(new Rejection(String.valueOf(file.getFileName()), line, reason));
    }

    /** {@return the lines read so far, blank ones not counted} */
    long linesRead() {
        return read;
    }

    @Override
    public long step() {
        return lines.bytesRead();
    }

    @Override
    public long steps() {
        return size;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
