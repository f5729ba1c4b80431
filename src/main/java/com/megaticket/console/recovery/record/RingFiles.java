package com.megaticket.console.recovery.record;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Seven days in files, a folder for each day (UTC): {@code .bin} of 13-byte samples for each line, and the events and boards as lines of
 * JSON. What is taken waits in memory until {@link #flush}, which is called every second or so; a crash loses that second.
 */
public final class RingFiles implements Recorder, History {
    public static final Duration KEPT = Duration.ofDays(7);
    private static final int BYTES = Long.BYTES + Float.BYTES + 1;
    /** Memory is no disk: what does not fit any more is lost, oldest first. */
    private static final int MOST_WAITING = 100_000;
    /** A board is written at least every minute while somebody watches. */
    private static final Duration STANDS = Duration.ofMinutes(2);
    private static final String MARKS = "marks.jsonl";
    private static final String FRAMES = "frames.jsonl";

    private final Path folder;
    private final DayFolders days;
    private final Consumer<Failure> trouble;
    private final FrameJson frames;
    private final MarkJson marks = new MarkJson();
    private final ConcurrentLinkedQueue<Line> waiting = new ConcurrentLinkedQueue<>();
    private boolean failing;

    /** Bytes for a file of a day. */
    private record Line(Instant at, String file, ByteBuffer bytes) {}

    /** @param trouble told once when the disk takes nothing more, and again after it did meanwhile */
    public RingFiles(Path folder, Pair pair, Consumer<Failure> trouble) {
        this.folder = folder;
        days = new DayFolders(folder);
        this.trouble = trouble;
        this.frames = new FrameJson(pair);
    }

    @Override
    public void sample(SeriesId line, long epochMillis, float millis, int flags) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).putLong(epochMillis).putFloat(millis).put((byte) flags).flip();
        waiting.add(new Line(Instant.ofEpochMilli(epochMillis), name(line), bytes));
    }

    @Override
    public void frame(Frame frame) {
        waiting.add(new Line(frame.at(), FRAMES, bytes(frames.write(frame))));
    }

    @Override
    public void mark(Mark mark) {
        waiting.add(new Line(mark.at(), MARKS, bytes(marks.write(mark))));
    }

    private static ByteBuffer bytes(String text) {
        return StandardCharsets.UTF_8.encode(text + "\n");
    }

    /** Writes what waits, and forgets what is too old. Blocking; one caller at a time. */
    public synchronized void flush() {
        try {
            Map<Path, List<ByteBuffer>> files = new HashMap<>();
            int taken = 0;
            for (Line line : waiting) {
                files.computeIfAbsent(days.of(line.at()).resolve(line.file()), _ -> new ArrayList<>())
                        .add(line.bytes());
                taken++;
            }
            for (var file : files.entrySet()) {
                Files.createDirectories(file.getKey().getParent());
                int size = file.getValue().stream().mapToInt(ByteBuffer::remaining).sum();
                ByteBuffer all = ByteBuffer.allocate(size);
                file.getValue().forEach(b -> all.put(b.duplicate()));
                Files.write(file.getKey(), all.array(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
            for (int i = 0; i < taken; i++) {
                waiting.remove();
            }
            failing = false;
        } catch (IOException e) {
            while (waiting.size() > MOST_WAITING) {
                waiting.remove();
            }
            if (!failing) {
                trouble.accept(unwritable(e));
            }
            failing = true;
        }
    }

    /** Deletes days that are older than seven. Blocking. */
    public void forget(Instant now) {
        try {
            days.forget(now.minus(KEPT));
        } catch (IOException e) {
            trouble.accept(unwritable(e));
        }
    }

    @Override
    public List<SeriesId> lines() {
        return unchecked(() -> {
            var found = new ArrayList<SeriesId>();
            for (Path day : days.all()) {
                try (Stream<Path> files = Files.list(day)) {
                    files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".bin")).map(RingFiles::line)
                            .flatMap(Optional::stream).filter(l -> !found.contains(l)).forEach(found::add);
                }
            }
            return found;
        });
    }

    @Override
    public Series series(SeriesId line, Instant from, Instant to) {
        return unchecked(() -> {
            var found = new Series.Builder(1024);
            for (Path day : days.between(from, to)) {
                Path file = day.resolve(name(line));
                if (Files.exists(file)) {
                    ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
                    while (all.remaining() >= BYTES) {
                        long at = all.getLong();
                        float millis = all.getFloat();
                        byte flags = all.get();
                        if (at >= from.toEpochMilli() && at < to.toEpochMilli()) {
                            found.add(at, millis, flags);
                        }
                    }
                }
            }
            return found.build();
        });
    }

    @Override
    public List<Mark> marks(Instant from, Instant to) {
        return unchecked(() -> {
            var found = new ArrayList<Mark>();
            for (Path day : days.between(from, to)) {
                for (String line : text(day.resolve(MARKS))) {
                    mark(line).filter(m -> !m.at().isBefore(from) && m.at().isBefore(to)).ifPresent(found::add);
                }
            }
            return found;
        });
    }

    private Optional<Mark> mark(String line) {
        try {
            return Optional.of(marks.read(line));
        } catch (IOException | IllegalArgumentException _) {
            // Half a line of a crash, or one of another version.
            return Optional.empty();
        }
    }

    /** A board stands until the next one; after two minutes without any, nobody watched. */
    @Override
    public Optional<Frame> at(Instant time) {
        return unchecked(() -> {
            Optional<Frame> found = Optional.empty();
            for (Path day : days.between(time.minus(STANDS), time.plusMillis(1))) {
                for (String line : text(day.resolve(FRAMES))) {
                    Optional<Frame> frame = frame(line)
                            .filter(f -> !f.at().isAfter(time) && f.at().isAfter(time.minus(STANDS)));
                    found = frame.isPresent() ? frame : found;
                }
            }
            return found;
        });
    }

    private Optional<Frame> frame(String line) {
        try {
            return Optional.of(frames.read(line));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static List<String> text(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static String name(SeriesId line) {
        return line.way().from() + "_" + line.way().to() + "_" + line.of() + ".bin";
    }

    private static Optional<SeriesId> line(String file) {
        String[] parts = file.substring(0, file.length() - ".bin".length()).split("_", 3);
        return parts.length == 3
                ? Optional.of(new SeriesId(new Direction(parts[0], parts[1]), parts[2]))
                : Optional.empty();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T unchecked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new Fault(new Failure.Misconfigured("disk", "the recorded history cannot be read: " + e, ""), e);
        }
    }

    private Failure unwritable(IOException e) {
        return new Failure.Misconfigured("disk:" + folder, "the history cannot be written: " + e, "");
    }
}
