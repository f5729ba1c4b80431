package com.megaticket.console.bench;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.Message;
import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelRequest;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.aws.bedrock.ModelRig;
import com.megaticket.console.aws.bedrock.Patience;
import com.megaticket.console.aws.bedrock.Piece;
import com.megaticket.console.aws.bedrock.Script;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/**
 * From a person's Stop to the moment at which the server finds the socket closed: streams without end, a frame every 2 ms, stopped a
 * random moment after their first words. Through the SDK's real client, whose pool of 8 would be empty after the eighth leak.
 */
final class StopBench implements Benchmark {
    private static final int STOPS = 500;
    private static final double BAR = 250;

    @Override
    public Result run() throws Exception {
        var random = new Random(20261127);
        double[] millis = new double[STOPS];
        try (var rig = new ModelRig(Script.always(new Piece.Endless(Duration.ofMillis(2))), Patience.USUAL)) {
            for (int i = 0; i < STOPS; i++) {
                millis[i] = stopped(rig, random.nextInt(30));
            }
            for (int i = 0; i < 200 && rig.server.open() > 0; i++) {
                Pause.real().sleep(Duration.ofMillis(10));
            }
            int leaked = rig.server.open();
            Arrays.sort(millis);
            return new Result("echo-stop",
                    "Stop to socket closed, as the server sees it by its first broken write (a frame every 2 ms): "
                            + STOPS
                            + " endless streams stopped while they run, one client with a pool of 8; connections still open"
                            + " at the end",
                    "every one < 250 ms, none open",
                    Map.of("stop p50 ms", HoldBench.round(millis[STOPS / 2]),
                            "stop p95 ms", HoldBench.round(millis[STOPS * 95 / 100]),
                            "stop worst ms", HoldBench.round(millis[STOPS - 1]), "leaked", (double) leaked),
                    "ms (and connections)", millis[STOPS - 1] < BAR && leaked == 0);
        }
    }

    private static double stopped(ModelRig rig, int wait) throws InterruptedException {
        var stop = new Stop();
        var first = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var request = new ModelRequest(new ModelTarget(ModelRig.HAIKU, ModelRig.REGION), "Be brief.", List.of(),
                List.of(Message.user("hi")), "", 512);
        Thread.ofVirtual().start(() -> {
            ModelOutcome outcome = rig.model.converse(request, new Model.Sink() {
                @Override
                public void text(String delta) {
                    first.countDown();
                }

                @Override
                public void toolBegun(String toolUseId, String name) {}
            }, stop);
            if (outcome instanceof ModelOutcome.Stopped) {
                done.countDown();
            }
        });
        first.await();
        Pause.real().sleep(Duration.ofMillis(wait));
        long start = System.nanoTime();
        stop.now();
        double millis = (rig.server.nextGone() - start) / 1e6;
        done.await();
        return millis;
    }
}
