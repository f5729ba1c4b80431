package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.aws.bedrock.Piece;
import com.megaticket.console.aws.bedrock.Script;
import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** How long the console itself takes between a socket and a frame. */
public final class PanelBench {
    private static final int TURNS = 400;
    private static final int WARM = 150;
    /** A person reads and types in between: one turn's last frame is not another's first. */
    private static final Duration BETWEEN = Duration.ofMillis(60);
    private static final double OVERHEAD = 33;
    private static final double ECHO = 100;

    /** No model answers at once: the person's own words have long been drawn. */
    private static final Duration THINKS = Duration.ofMillis(150);

    private PanelBench() {}

    /** The first words of an answer: from the moment the server has them to the frame that shows them. */
    public static Benchmark overhead() {
        return () -> {
            List<Double> millis = new ArrayList<>();
            var sent = new AtomicLong();
            try (var rig = new PanelRig(Script.always(new Piece.Wait(THINKS), new Piece.Stamp(sent::set),
                    new Piece.Text("금요일 저녁 ", "네 분이시군요. ", "잠시만요."), new Piece.End("end_turn")))) {
                for (int turn = 0; turn < TURNS; turn++) {
                    rig.talk.say("네 명, 금요일 저녁 " + turn);
                    rig.ears.next(TalkEvent.Text.class);
                    millis.add((rig.painted(rig.firstText()) - sent.get()) / 1e6);
                    rig.ended();
                    rig.firstText();
                    Pause.real().sleep(BETWEEN);
                }
            }
            double p95 = at(millis, 0.95);
            return new Result("stream-overhead",
                    "from the first frame of an answer on the socket to the frame of the window that"
                            + " shows its words (laid out, about to be drawn by software): client, loop, conversation, panel; "
                            + (TURNS - WARM) + " answers after " + WARM
                            + " to warm up, in a transcript that grows with each",
                    "≤ 33 ms p95", Map.of("p50", at(millis, 0.5), "p95", p95), "ms", p95 <= OVERHEAD);
        };
    }

    /** A person's own words, and that somebody works on them; with the Stop of another benchmark. */
    public static Benchmark echo(Benchmark stop) {
        return () -> {
            List<Double> millis = new ArrayList<>();
            try (var rig = new PanelRig(_ -> List.of(new Piece.Wait(Duration.ofMillis(20)), new Piece.Text("네."),
                    new Piece.End("end_turn")))) {
                for (int turn = 0; turn < TURNS; turn++) {
                    long begun = System.nanoTime();
                    rig.talk.say("네 명, 금요일 저녁 " + turn);
                    rig.ears.next(TalkEvent.Began.class);
                    millis.add((rig.painted(rig.told()) - begun) / 1e6);
                    rig.ended();
                    Pause.real().sleep(BETWEEN);
                }
            }
            double p95 = at(millis, 0.95);
            double worst = at(millis, 1);
            Result other = stop.run();
            Map<String, Double> values = new TreeMap<>(other.values());
            values.put("echo p95 ms", p95);
            values.put("echo worst ms", worst);
            return new Result("echo-stop", "from a message to the frame that shows it and that it is worked on, "
                    + (TURNS - WARM) + " messages; and " + other.what(), "echo < 100 ms; " + other.bar(), values,
                    other.unit(), other.met() && worst < ECHO);
        };
    }

    private static double at(List<Double> millis, double share) {
        List<Double> sorted = millis.subList(WARM, millis.size()).stream().sorted().toList();
        return Math.round(10 * sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share))) / 10.0;
    }
}
