package com.megaticket.console.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The start of the console as a process, headless with software rendering, until it says that a picture has been drawn. */
final class StartBench implements Benchmark {
    private static final int RUNS = 5;

    private final String id;
    private final String what;
    private final double bar;
    private final String mark;

    private StartBench(String id, String what, double bar, String mark) {
        this.id = id;
        this.what = what;
        this.bar = bar;
        this.mark = mark;
    }

    static StartBench window() {
        return new StartBench("start-classpath",
                "java from the class path, without the demo cloud, to the first window drawn; median of " + RUNS, 1.5,
                "window");
    }

    static StartBench map() {
        return new StartBench("demo-start",
                "the run command, already built, with data on disk from a first run, to the first seat map drawn, Maven and"
                        + " the demo cloud included; median of " + RUNS,
                8, "map");
    }

    @Override
    public Result run() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("megaticket-start");
        double[] seconds = new double[RUNS];
        once(data);
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = once(data);
        }
        double median = HoldBench.round(LedgerRig.median(seconds));
        return new Result(id, what, "≤ " + bar + " s", Map.of("", median), "s", median <= bar);
    }

    private double once(Path data) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(mark.equals("map") ? runCommand(data) : classPathCommand())
                .redirectErrorStream(true).start();
        double seconds = -1;
        var said = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.contains("MARK " + mark)) {
                    seconds = (System.nanoTime() - start) / 1e9;
                }
            }
        }
        process.waitFor();
        if (seconds < 0) {
            throw new IllegalStateException("no mark: " + said);
        }
        // The demo cloud of this run leaves 3 s after its last console: the next run must bring up its own.
        Thread.sleep(mark.equals("map") ? 6000 : 500);
        return seconds;
    }

    private static List<String> options(String mark) {
        return List.of("-Dmegaticket.marks=" + mark, "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Djava.awt.headless=true");
    }

    /** Live mode with an address where nobody listens: no cloud is started, the window is the same. */
    private List<String> classPathCommand() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
        command.addAll(options(mark));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.megaticket.console.app.Main",
                "--profile",
                "nobody", "--endpoint", "seoul=http://127.0.0.1:9", "--endpoint", "tokyo=http://127.0.0.1:9", "--lang",
                "ko"));
        return command;
    }

    private List<String> runCommand(Path data) {
        return List.of("mvn", "-q", "compile", "exec:exec@run", "-Dmarks=" + String.join(" ", options(mark)),
                "-Dargs=--data " + data);
    }
}
