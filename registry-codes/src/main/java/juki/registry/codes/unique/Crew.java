package juki.registry.codes.unique;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shares work out among the calling thread and as many of the caller's executor's as it gives. The caller's own thread takes
 * tasks as the others do, so that the work is done even if the executor never finds the time for it.
 */
final class Crew {
    static final Crew ALONE = new Crew(Runnable::run, 1);

    private static final int MOST_MEMBERS = 1 << 10;

    private final Executor executor;
    private final int members;

    private Crew(Executor executor, int members) {
        this.executor = executor;
        this.members = members;
    }

    /** A crew of the calling thread and {@code parallelism - 1} others, as a caller asks for it. */
    static Crew of(Executor executor, int parallelism) {
        if (parallelism < 1 || parallelism > MOST_MEMBERS) {
            throw new IllegalArgumentException("parallelism: must be 1 to " + MOST_MEMBERS);
        }
        return new Crew(Objects.requireNonNull(executor, "executor"), parallelism);
    }

    int members() {
        return members;
    }

    /** Does the tasks 0 to {@code tasks - 1}, each member with a worker of its own, and returns when all are done. */
    void share(int tasks, Supplier<IntConsumer> worker) {
        if (members == 1) {
            IntConsumer alone = worker.get();
            for (int task = 0; task < tasks; task++) {
                alone.accept(task);
            }
            return;
        }
        Shift shift = new Shift(tasks, worker);
        for (int member = 1; member < Math.min(members, tasks); member++) {
            executor.execute(shift);
        }
        shift.run();
        shift.await();
    }

    private static final class Shift implements Runnable {
        private final int tasks;
        private final Supplier<IntConsumer> worker;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch undone;
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Shift(int tasks, Supplier<IntConsumer> worker) {
            this.tasks = tasks;
            this.worker = worker;
            this.undone = new CountDownLatch(tasks);
        }

        @Override
        public void run() {
            int task = next.getAndIncrement();
            if (task >= tasks) {
                return;
            }
            @Nullable IntConsumer mine = null;
            for (; task < tasks; task = next.getAndIncrement()) {
                try {
                    if (failure.get() == null) {
                        mine = mine == null ? worker.get() : mine;
                        mine.accept(task);
                    }
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    undone.countDown();
                }
            }
        }

        void await() {
            boolean interrupted = false;
            while (true) {
                try {
                    undone.await();
                    break;
                } catch (InterruptedException e) {
                    // The others still work on the caller's data: there is no leaving before they are done.
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }
}
