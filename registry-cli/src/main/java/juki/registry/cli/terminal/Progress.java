package juki.registry.cli.terminal;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far long work has come (進捗, shinchoku), on a terminal only: where nobody watches, nothing is shown.
 *
 * <p>The bar is drawn on standard error, so that standard output holds results alone.
 */
public final class Progress implements AutoCloseable {
    private static final int MILLISECONDS = 200;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** {@return whether somebody watches: standard input and output are a terminal that can move its cursor} */
    // JDK 22 to 24 answer with a console also where there is no terminal, unless asked for the one of java.base, as
    // ./juki does.
    @SuppressWarnings("SystemConsoleNull")
    public static boolean isWatched() {
        String terminal = System.getenv("TERM");
        return System.console() != null
                && terminal != null
                && !terminal.toLowerCase(Locale.ROOT).equals("dumb");
    }

    /**
     * Work begins.
     *
     * @param watched whether to show anything
     * @param task what is done, in a few words
     * @param steps of how many steps it is; -1 if nobody knows
     * @return the progress, to be closed at the end
     */
    public static Progress of(boolean watched, String task, long steps) {
        if (!watched) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .build());
    }

    /**
     * So many steps are done.
     *
     * @param steps how many, from the beginning
     */
    public void reached(long steps) {
        if (bar != null) {
            bar.stepTo(steps);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
