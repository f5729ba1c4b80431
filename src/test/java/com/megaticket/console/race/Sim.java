package com.megaticket.console.race;

import com.megaticket.console.shared.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Simulated time and threads. Exactly one thread runs at a time, the one that holds the baton; whoever waits passes it on to
 * the earliest event. So a run is a pure function of its seed.
 */
final class Sim {
    /** Thrown into the threads of killed terminals once the run is over. */
    static final class Killed extends Error {
        Killed() {
            super("killed", null, false, false);
        }
    }

    /** A run that takes more events than this will never end. */
    private static final long MOST_EVENTS = 2_000_000;

    private final Instant start;
    private final SplittableRandom random;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Task main = new Task("main");
    private Task running = main;
    private long now;
    private long sequence;
    private long happened;
    private volatile boolean over;
    private volatile @Nullable Throwable broken;

    Sim(long seed, Instant start) {
        this.random = new SplittableRandom(seed);
        this.start = start;
        main.thread = Thread.currentThread();
    }

    SplittableRandom random() {
        return random;
    }

    /** True with a chance of {@code perMille}. */
    boolean chance(int perMille) {
        return perMille > 0 && random.nextInt(1000) < perMille;
    }

    /** Uniform in [least, most]. */
    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    /** Microseconds since the start. */
    long now() {
        return now;
    }

    Instant instant() {
        return start.plusNanos(now * 1000);
    }

    /** A clock that is wrong by {@code skew}. */
    Clock clock(Duration skew) {
        return TestClock.of(() -> instant().plus(skew));
    }

    /** Runs {@code action} after {@code micros}, on whatever thread holds the baton then; it must not wait. */
    void after(long micros, Runnable action) {
        events.add(new Event(now + micros, sequence++, null, 0, action));
    }

    /** Starts a simulated thread. */
    void spawn(String name, Runnable body) {
        var task = new Task(name);
        tasks.add(task);
        task.thread = Thread.ofVirtual().name(name).start(() -> {
            try {
                task.awaitBaton();
                if (!over) {
                    body.run();
                }
            } catch (Killed _) {
                // The run is over.
            } catch (Throwable e) {
                broken = e;
            }
            task.ended = true;
            if (!over) {
                pass(task);
            }
        });
        resumeAfter(task, 0);
    }

    /** The simulated thread that runs now. */
    Task current() {
        return running;
    }

    /** Lets at most {@code micros} pass for the running thread: less when it is woken. */
    void sleep(long micros) {
        Task task = running;
        if (over) {
            throw new Killed();
        }
        resumeAfter(task, micros);
        pass(task);
    }

    /** The running thread's process is killed: it never runs again. */
    void die() {
        if (!over) {
            running.dead = true;
            pass(running);
        }
        throw new Killed();
    }

    /** Ends the wait of {@code task}. */
    void wake(Task task) {
        resumeAfter(task, 0);
    }

    private void resumeAfter(Task task, long micros) {
        events.add(new Event(now + micros, sequence++, task, task.waits, () -> {}));
    }

    /** Runs everything until nothing is left to happen. */
    void run() {
        pass(main);
        Throwable why = broken;
        if (why != null) {
            throw new IllegalStateException("the simulation broke: " + why, why);
        }
    }

    /** Ends the threads of killed terminals. */
    void end() {
        over = true;
        tasks.stream().filter(task -> !task.ended).forEach(Task::giveBaton);
    }

    private void pass(Task self) {
        Task next = next();
        running = next;
        if (next == self) {
            return;
        }
        next.giveBaton();
        if (!self.ended) {
            self.awaitBaton();
            if (over) {
                throw new Killed();
            }
        }
    }

    /** Lets events happen up to the first that lets a thread go on. */
    private Task next() {
        while (broken == null) {
            Event event = events.poll();
            if (event == null) {
                break;
            }
            now = event.at;
            if (++happened > MOST_EVENTS) {
                broken = new IllegalStateException("the run does not end: " + event);
            }
            Task task = event.task;
            if (task == null) {
                act(event.action);
            } else if (event.waited == task.waits && !task.ended && !task.dead) {
                task.waits++;
                return task;
            }
        }
        return main;
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (Throwable e) {
            broken = e;
        }
    }

    private record Event(long at, long order, @Nullable Task task, long waited, Runnable action)
            implements
                Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(order, other.order);
        }
    }

    /** A simulated thread. {@code waits} numbers its waits, so that an old timer does not end a later wait. */
    static final class Task {
        private final String name;
        private @Nullable Thread thread;
        private volatile boolean baton;
        private volatile boolean ended;
        private boolean dead;
        private long waits;

        Task(String name) {
            this.name = name;
        }

        private void giveBaton() {
            baton = true;
            LockSupport.unpark(thread);
        }

        private void awaitBaton() {
            while (!baton) {
                LockSupport.park(this);
            }
            baton = false;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
