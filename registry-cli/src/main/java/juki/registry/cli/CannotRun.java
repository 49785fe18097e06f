package juki.registry.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Why a command cannot do what it was asked, in one sentence for the one who asked; the exit status is then 2. */
public final class CannotRun extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * A command cannot run.
     *
     * @param sentence why, in one sentence
     */
    public CannotRun(String sentence) {
        super(sentence);
    }

    private CannotRun(String sentence, IOException cause) {
        super(sentence, cause);
    }

    /**
     * A file or folder cannot be read.
     *
     * @param path which
     * @param cause what went wrong
     * @return the sentence
     */
    public static CannotRun reading(Path path, IOException cause) {
        return new CannotRun("cannot read " + path + ": " + reason(cause), cause);
    }

    /**
     * A file or folder cannot be written.
     *
     * @param path which
     * @param cause what went wrong
     * @return the sentence
     */
    public static CannotRun writing(Path path, IOException cause) {
        return new CannotRun("cannot write to " + path + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return "something that is not a folder has this name";
        }
        if (cause instanceof FileSystemException in && in.getReason() != null) {
            return in.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
