package com.megaticket.console.recovery.watch;

import static com.megaticket.console.recovery.SeenWorld.PAIR;

import com.megaticket.console.recovery.alarm.AlarmBook;
import com.megaticket.console.recovery.outlook.Rules;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.record.Recorder;
import com.megaticket.console.recovery.watch.TrueWorld.Wrong;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Forty minutes of random faults, watched and judged. A GO is false when it is first said while Seoul has been wholly well for longer than
 * the oldest evidence may be (three minutes, a metric's), or while Tokyo's tables are gone. A region down is missed when Seoul has been wholly
 * gone for four minutes, Tokyo well and this computer's way to it open all the time, and GO was not said.
 */
final class FaultScript {
    static final int SECONDS = 2400;
    private static final int EVIDENCE = 180;
    private static final int MISSED_AFTER = 240;

    private final Random random;
    private final TrueWorld world;
    private final Watch watch;
    private final int[] until = new int[Wrong.values().length];
    private Optional<Outlook> newest = Optional.empty();
    final List<String> findings = new ArrayList<>();
    int goes;
    int gone;

    FaultScript(long seed) {
        random = new Random(seed);
        world = new TrueWorld(random, random.nextBoolean() ? 0 : 0.03);
        var parts = new WatchParts(PAIR, Rules.LIVE, Pace.LIVE, new AtOnce(), world::now, () -> Duration.ZERO,
                Standby.Able::new, Recorder.NONE, new NothingRecorded());
        watch = new Watch(parts, world, List.of(), new AlarmBook(List.of(), _ -> {}), false);
        watch.follow(o -> newest = Optional.of(o));
    }

    FaultScript run() {
        int wellFor = EVIDENCE + 1;
        int goneFor = 0;
        boolean said = false;
        int tokyoGoneFor = 0;
        Verdict.Call before = Verdict.Call.STAY;
        for (int second = 0; second < SECONDS; second++) {
            play(second);
            world.tick();
            watch.beat();
            Verdict.Call call = newest.orElseThrow().verdict().call();
            wellFor = world.seoulIsWell() ? wellFor + 1 : 0;
            tokyoGoneFor = world.wrong.contains(Wrong.TOKYO_TABLES) ? tokyoGoneFor + 1 : 0;
            if (call == Verdict.Call.GO && before != Verdict.Call.GO) {
                goes++;
                if (wellFor > EVIDENCE || tokyoGoneFor > 15) {
                    findings.add("second " + second + ": false GO, Seoul well for " + wellFor + " s, Tokyo gone for "
                            + tokyoGoneFor + " s");
                }
            }
            boolean plain = world.seoulIsGone() && !world.wrong.contains(Wrong.TOKYO_TABLES)
                    && !world.wrong.contains(Wrong.TOKYO_WEB) && !world.wrong.contains(Wrong.OWN_NETWORK)
                    && !world.wrong.contains(Wrong.WAY_TO_TOKYO);
            goneFor = plain ? goneFor + 1 : 0;
            said = plain && (said || call == Verdict.Call.GO);
            if (goneFor == MISSED_AFTER) {
                gone++;
                if (!said) {
                    findings.add("second " + second + ": Seoul gone for four minutes, and the word is "
                            + newest.orElseThrow().verdict());
                }
            }
            before = call;
        }
        return this;
    }

    private void play(int second) {
        for (Wrong wrong : Wrong.values()) {
            if (until[wrong.ordinal()] == second) {
                world.wrong.remove(wrong);
            }
        }
        if (random.nextInt(120) == 0) {
            begin(Wrong.values()[random.nextInt(Wrong.values().length)], second);
        }
        if (random.nextInt(600) == 0) {
            int length = 30 + random.nextInt(600);
            begin(Wrong.SEOUL_TABLES, second, length);
            begin(Wrong.SEOUL_WEB, second, length);
        }
        if (random.nextInt(900) == 0) {
            // Somebody looks at what is latched.
            watch.acknowledgeVerdict("operator", "");
        }
    }

    private void begin(Wrong wrong, int second) {
        begin(wrong, second, 5 + random.nextInt(300));
    }

    private void begin(Wrong wrong, int second, int length) {
        world.wrong.add(wrong);
        until[wrong.ordinal()] = second + length;
    }
}
