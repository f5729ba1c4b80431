package com.megaticket.console.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks before JavaFX or the engine is touched whether this computer has what they need, and names what is missing and how
 * to get it: their own errors name neither. Loads no JavaFX class. Java itself needs no look: an older one cannot read this
 * class, and the build chooses the right one.
 */
public final class Preflight {
    /** Exit code when something is missing. */
    public static final int MISSING = 2;

    /**
     * One missing thing.
     *
     * @param missing what, and what it is for
     * @param remedy how to get it
     */
    public record Finding(String missing, String remedy) {
        public String line() {
            return "Missing: " + missing + ". " + remedy + ".";
        }
    }

    /** A library of the system, and the names of its package. */
    private record Library(String file, String use, String apt, String dnf) {}

    private static final List<Library> TEXT = List.of(
            new Library("libfreetype.so.6", "JavaFX draws letters with it", "libfreetype6", "freetype"),
            new Library("libfontconfig.so.1", "JavaFX finds fonts with it", "libfontconfig1", "fontconfig"),
            new Library("libpangoft2-1.0.so.0", "JavaFX lays text out with it", "libpangoft2-1.0-0", "pango"));
    private static final List<Library> WINDOW = List.of(
            new Library("libX11.so.6", "JavaFX opens its window with it", "libx11-6", "libX11"),
            new Library("libgtk-3.so.0", "JavaFX opens its window with it", "libgtk-3-0", "gtk3"),
            new Library("libXtst.so.6", "JavaFX opens its window with it", "libxtst6", "libXtst"));

    private Preflight() {}

    /** The build runs it before the tests, with the tests' own options. */
    public static void main(String[] args) {
        List<Finding> findings = run(Host.here(), true);
        findings.forEach(f -> System.err.println(f.line()));
        System.exit(findings.isEmpty() ? 0 : MISSING);
    }

    /** @param demo whether the demo cloud will be started, which needs the engine */
    public static List<Finding> run(boolean demo) {
        return run(Host.here(), demo);
    }

    /** For a run that touches no JavaFX. */
    static List<Finding> withoutWindow(boolean demo) {
        var findings = new ArrayList<Finding>();
        if (demo) {
            engine(Host.here(), findings);
        }
        return List.copyOf(findings);
    }

    static List<Finding> run(Host host, boolean demo) {
        var findings = new ArrayList<Finding>();
        boolean window = host.property("glass.platform").filter("Headless"::equalsIgnoreCase).isEmpty();
        if (host.property("os.name").orElse("").toLowerCase(Locale.ROOT).contains("linux")) {
            libraries(host, TEXT, findings);
            if (window) {
                libraries(host, WINDOW, findings);
                display(host, findings);
            }
        }
        if (demo) {
            engine(host, findings);
        }
        return List.copyOf(findings);
    }

    private static void libraries(Host host, List<Library> wanted, List<Finding> findings) {
        wanted.stream().filter(l -> !host.hasLibrary(l.file())).map(l -> new Finding(l.file() + " (" + l.use() + ")",
                "Get it: 'apt install " + l.apt() + "' or 'dnf install " + l.dnf() + "'")).forEach(findings::add);
    }

    /** JavaFX speaks X11; under Wayland through XWayland, which sets DISPLAY too. */
    private static void display(Host host, List<Finding> findings) {
        if (host.environment("DISPLAY").isEmpty()) {
            boolean wayland = host.environment("WAYLAND_DISPLAY").isPresent();
            findings.add(new Finding("a display (DISPLAY is not set)", wayland
                    ? "JavaFX needs XWayland beside Wayland: 'apt install xwayland' or 'dnf install xorg-x11-server-Xwayland'"
                    : "Start it in a desktop session, or over ssh with 'ssh -X'"));
        }
    }

    private static void engine(Host host, List<Finding> findings) {
        Path folder = Path.of(host.property("megaticket.engine").orElse("target/engine"));
        if (host.files(folder).stream().noneMatch(f -> f.startsWith("DynamoDBLocal") && f.endsWith(".jar"))) {
            findings.add(new Finding("DynamoDB Local in " + folder + " (the demo cloud runs on it)",
                    "Get it: 'mvn generate-resources' in the project, or name its folder with -Dmegaticket.engine=FOLDER;"
                            + " or start live with --profile NAME"));
        }
    }
}
