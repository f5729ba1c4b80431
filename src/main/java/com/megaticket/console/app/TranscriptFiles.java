package com.megaticket.console.app;

import com.megaticket.console.assistant.transcript.ExportFile;
import com.megaticket.console.assistant.transcript.Transcript;
import com.megaticket.console.assistant.transcript.TranscriptJson;
import com.megaticket.console.assistant.transcript.TranscriptLine;
import com.megaticket.console.assistant.transcript.TranscriptStore;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file a conversation, {@code <begun>-<id>.jsonl}, in this window's folder; read by nobody else where the system can see to it. */
final class TranscriptFiles implements TranscriptStore, ExportFile {
    private static final DateTimeFormatter BEGUN = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{6})-([\\w-]{1,64})\\.jsonl");

    private final TranscriptJson json = new TranscriptJson();
    private final Path folder;

    TranscriptFiles(Path folder) {
        this.folder = folder;
    }

    private record File(Path path, Kept kept) {}

    @Override
    public void append(String conversation, Instant begunAt, List<TranscriptLine> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(json.line(line)).append('\n'));
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(BEGUN.format(begunAt) + "-" + conversation + ".jsonl");
            add(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw disk(folder, e);
        }
    }

    /** A disk that is full in the middle of it leaves the file as it was: what comes later is not added to half a line. */
    private static void add(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long before = channel.size();
            if (before == 0 && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            channel.position(before);
            try {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
            } catch (IOException e) {
                channel.truncate(before);
                throw e;
            }
        }
    }

    @Override
    public List<Kept> list() {
        return files().stream().map(File::kept).sorted(Comparator.comparing(Kept::begunAt).reversed()).toList();
    }

    @Override
    public Optional<Transcript> read(String conversation) {
        Optional<File> file = files().stream().filter(f -> f.kept().conversation().equals(conversation)).findFirst();
        return file.map(f -> {
            try {
                List<String> all = Files.readAllLines(f.path(), StandardCharsets.UTF_8);
                List<TranscriptLine> lines = all.stream().flatMap(l -> json.read(l).stream()).toList();
                return new Transcript(conversation, lines, all.size() - lines.size());
            } catch (IOException e) {
                throw disk(f.path(), e);
            }
        });
    }

    @Override
    public int deleteBegunBefore(Instant moment) {
        int deleted = 0;
        for (File file : files()) {
            if (file.kept().begunAt().isBefore(moment)) {
                try {
                    Files.deleteIfExists(file.path());
                    deleted++;
                } catch (IOException e) {
                    throw disk(file.path(), e);
                }
            }
        }
        return deleted;
    }

    @Override
    public void write(Path file, String text) {
        Path aside = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.writeString(aside, text);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw disk(file.toAbsolutePath(), e);
        }
    }

    /** What else lies in the folder is not ours and stays. */
    private List<File> files() {
        var found = new ArrayList<File>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(path -> file(path).ifPresent(found::add));
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw disk(folder, e);
        }
        return found;
    }

    private static Optional<File> file(Path path) {
        Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant begun = LocalDateTime.parse(name.group(1), BEGUN).toInstant(ZoneOffset.UTC);
            return Optional.of(new File(path, new Kept(name.group(2), begun)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Fault disk(Path place, IOException e) {
        return new Fault(new Failure.Misconfigured("disk:" + place, e.toString(), ""), e);
    }
}
