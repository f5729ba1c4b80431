package com.megaticket.console.aws.estate;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.readiness.board.BoardSnapshot;
import com.megaticket.console.readiness.estate.Dns;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Probes;
import com.megaticket.console.shared.Pause;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;

/**
 * All checks on a stub of all of AWS on a socket, each answer 200 ms late, by the SDK's real clients: once with Route 53's names
 * answered at the port (as late, but unpaced), once through its client at one call a second. Clients are built beforehand, as in a
 * console that has been open for a minute.
 */
public final class ReadinessBench implements Benchmark {
    private static final Duration LATE = Duration.ofMillis(200);
    private static final int RUNS = 5;
    private static final double BAR_UNPACED = 3;
    private static final double BAR_PACED = 8;

    @Override
    public Result run() throws Exception {
        try (var wire = Recorded.healthy(new Wire()); var clients = wire.clients()) {
            Estate real = WholeBoardTest.estate(clients, WholeBoardTest.journal());
            BoardSnapshot warm = WholeBoardTest.run(real);
            if (!warm.isGood()) {
                throw new IllegalStateException("not every check passed: what is measured is not all of them");
            }
            wire.after(LATE);
            Estate paced = with(real, real.dns());
            Estate unpaced = with(real, late(Dns.class, real.dns(), true));
            // What Route 53 answers is known from now on.
            WholeBoardTest.run(unpaced);
            double slowestUnpaced = 0;
            double slowestPaced = 0;
            for (int i = 0; i < RUNS; i++) {
                slowestUnpaced = Math.max(slowestUnpaced, seconds(unpaced));
                // Its bucket is full again before it is measured.
                Pause.real().sleep(Duration.ofSeconds(5));
                slowestPaced = Math.max(slowestPaced, seconds(paced));
            }
            return new Result("readiness-time",
                    "all 32 checks on a stub of 16 services, each answer 200 ms late, real SDK"
                            + " clients already built; the slowest of " + RUNS + " runs",
                    "≤ 3 s without Route 53's pacing, ≤ 8 s with",
                    Map.of("unpaced", rounded(slowestUnpaced), "paced", rounded(slowestPaced)), "s",
                    slowestUnpaced <= BAR_UNPACED && slowestPaced <= BAR_PACED);
        }
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 100) / 100.0;
    }

    private static double seconds(Estate estate) throws InterruptedException {
        long start = System.nanoTime();
        BoardSnapshot end = WholeBoardTest.run(estate);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!end.isGood()) {
            throw new IllegalStateException("a check did not pass");
        }
        return seconds;
    }

    private static Estate with(Estate real, Dns dns) {
        return new Estate(real.fleet(), real.edge(), dns, real.tables(), real.metrics(), real.rights(), real.models(),
                real.network(), real.trigger(), real.store(), late(Probes.class, real.probes(), false), real.journal());
    }

    /**
     * The port, each answer late.
     *
     * @param remembered answers once given are given again, without asking
     */
    private static <T> T late(Class<T> port, T real, boolean remembered) {
        var known = new java.util.concurrent.ConcurrentHashMap<String, Object>();
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (_, method, arguments) -> {
            Pause.real().sleep(LATE);
            String key = method.getName() + java.util.Arrays.toString(arguments);
            Object before = known.get(key);
            if (before != null) {
                return before;
            }
            try {
                Object answer = method.invoke(real, arguments);
                if (remembered) {
                    known.put(key, answer);
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
