package com.megaticket.console.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.aws.watch.Watched;
import com.megaticket.console.demo.CloudJoin;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.ui.Language;
import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.ui.settings.Settings;
import com.megaticket.console.ui.settings.SettingsStore;
import com.megaticket.console.ui.settings.Theme;
import com.megaticket.console.ui.settings.Warnings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings in {@code settings.json}. Written aside, forced to the disk, then moved into place: there is always a whole file.
 * One that cannot be understood becomes {@code settings.bad-<time>}.
 */
final class SettingsFile implements SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);

    private static final String WATCHED = "watch.properties";

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;
    private final Clock clock;

    SettingsFile(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Of this user on this computer; a demo with a folder of its own keeps them there. */
    static SettingsFile of(LaunchOptions options, Clock clock) {
        return new SettingsFile(folder(options), clock);
    }

    static Path folder(LaunchOptions options) {
        Path usual = CloudJoin.usualFolder().resolveSibling("settings");
        return options.cloud() instanceof LaunchOptions.Cloud.Demo(boolean _, Optional<Path> data)
                ? data.map(d -> d.resolve("settings")).orElse(usual)
                : usual;
    }

    /** An administrator's {@code models.properties} in this folder, over what comes with the program. A missing file is none. */
    ModelSettings.Read models() {
        return own("models.properties", ModelSettings::read, bad -> new ModelSettings.Read(ModelSettings.usual(),
                List.of(new ModelSettings.Warning.BadValue(bad, ""))));
    }

    /** Where {@link #watched} looks. */
    String watchedFile() {
        return folder.resolve(WATCHED).toString();
    }

    /** An administrator's {@code watch.properties} in this folder: what the dashboard asks beyond the tables. A missing file is none. */
    Watched.Read watched() {
        return own(WATCHED, Watched::read, bad -> new Watched.Read(Watched.NOTHING,
                List.of(new Watched.Warning.Unreadable(bad))));
    }

    /** An administrator's {@code standby.properties} in this folder: what the checks look at. A missing file is none. */
    Blueprint.Read readiness(TableNames names) {
        return own("standby.properties", text -> Blueprint.read(names, text), bad -> new Blueprint.Read(
                Blueprint.usual(names), List.of(new Blueprint.Wrong(bad, "cannot be read"))));
    }

    private <T> T own(String name, Function<String, T> reader, Function<String, T> otherwise) {
        Path own = folder.resolve(name);
        try {
            return reader.apply(Files.exists(own) ? Files.readString(own) : "");
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", own.getFileName(), e.toString());
            return otherwise.apply(own.toString());
        }
    }

    @Override
    public Stored read(Settings usual) {
        Path file = file();
        try {
            return new Stored.Found(settings(json.readTree(Files.readAllBytes(file)), usual));
        } catch (NoSuchFileException _) {
            return new Stored.Nothing();
        } catch (JsonProcessingException | IllegalArgumentException e) {
            LOG.warn("{} cannot be understood: {}", file, e.toString());
            return keptAside(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", file, e.toString());
            return new Stored.Unreadable(disk(e).failure());
        }
    }

    private Stored keptAside(Path file) {
        Path aside = folder.resolve("settings.bad-" + TIME.format(clock.instant()));
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Stored.KeptAside(aside.toString());
        } catch (IOException e) {
            return new Stored.Unreadable(disk(e).failure());
        }
    }

    @Override
    public void save(Settings settings) {
        Path aside = null;
        try {
            Files.createDirectories(folder);
            aside = Files.createTempFile(folder, "settings", ".tmp");
            write(aside, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(written(settings)));
            Files.move(aside, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(aside);
            throw disk(e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void discard(@org.jspecify.annotations.Nullable Path aside) {
        if (aside != null) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException e) {
                LOG.warn("{} stays behind: {}", aside, e.toString());
            }
        }
    }

    private Path file() {
        return folder.resolve("settings.json");
    }

    private Fault disk(IOException e) {
        return new Fault(new Failure.Misconfigured("disk:" + folder, e.toString(), ""), e);
    }

    private JsonNode written(Settings settings) {
        return json.createObjectNode()
                .put("language", settings.language().name())
                .put("theme", settings.theme().name())
                .put("textPercent", settings.textPercent())
                .put("holdSeconds", settings.holdSeconds())
                .put("seatLimit", settings.seatLimit())
                .put("warningSound", settings.warnings().holdSound())
                .put("spokenWarning", settings.warnings().holdSpoken())
                .put("alarmSound", settings.warnings().alarmSound())
                .put("alarmNotice", settings.warnings().alarmNotice())
                .put("transcriptDays", settings.transcriptDays());
    }

    /** What is not there is as usual; what is there must be right. @throws IllegalArgumentException when it is not */
    private static Settings settings(JsonNode node, Settings usual) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        return new Settings(
                Language.valueOf(node.path("language").asText(usual.language().name())),
                Theme.valueOf(node.path("theme").asText(usual.theme().name())),
                number(node, "textPercent", usual.textPercent()),
                number(node, "holdSeconds", usual.holdSeconds()),
                number(node, "seatLimit", usual.seatLimit()),
                warnings(node, usual.warnings()),
                number(node, "transcriptDays", usual.transcriptDays()));
    }

    private static Warnings warnings(JsonNode node, Warnings usual) {
        return new Warnings(flag(node, "warningSound", usual.holdSound()),
                flag(node, "spokenWarning", usual.holdSpoken()), flag(node, "alarmSound", usual.alarmSound()),
                flag(node, "alarmNotice", usual.alarmNotice()));
    }

    private static int number(JsonNode node, String name, int usual) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isInt()) {
            throw new IllegalArgumentException(name + " is no number");
        }
        return value.asInt(usual);
    }

    private static boolean flag(JsonNode node, String name, boolean usual) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw new IllegalArgumentException(name + " is neither true nor false");
        }
        return value.asBoolean(usual);
    }
}
