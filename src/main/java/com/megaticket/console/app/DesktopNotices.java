package com.megaticket.console.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices of the system's own: {@code osascript} on macOS, Windows Forms on Windows, {@code notify-send} on Linux, where it is installed. */
final class DesktopNotices {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopNotices.class);
    private static final long LONGEST_SECONDS = 5;
    /** On Windows the words come by the environment: nothing of them is read as a command. */
    private static final String TITLE = "MEGATICKET_TITLE";
    private static final String TEXT = "MEGATICKET_TEXT";

    private final String system;
    private final String path;

    /**
     * @param system the name of the operating system, as {@code os.name} has it
     * @param path folders with programs, as the environment has them
     */
    DesktopNotices(String system, String path) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.path = path;
    }

    /** Whether the program that shows them is here; not whether the system will. A few looks at the disk. */
    boolean possible() {
        String program = command("", "").getFirst();
        return Arrays.stream(path.split(File.pathSeparator, -1)).filter(f -> !f.isBlank())
                .anyMatch(f -> Files.isExecutable(Path.of(f, program))
                        || Files.isExecutable(Path.of(f, program + ".exe")));
    }

    /** Blocking. @return whether the system took it */
    boolean show(String title, String text) {
        if (!possible()) {
            return false;
        }
        var builder = new ProcessBuilder(command(title, text)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(TITLE, title);
        builder.environment().put(TEXT, text);
        try {
            Process process = builder.start();
            if (process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            if (isWindows()) {
                // It stays a while with its notice, and goes at once where it could not show one.
                return true;
            }
            process.destroy();
        } catch (IOException e) {
            LOG.warn("no notice could be shown: {}", e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    List<String> command(String title, String text) {
        if (system.startsWith("mac")) {
            return List.of("osascript", "-e", "on run argv", "-e",
                    "display notification (item 2 of argv) with title (item 1 of argv)", "-e", "end run", title, text);
        }
        if (isWindows()) {
            return List.of("powershell", "-NoProfile", "-Command",
                    "$ErrorActionPreference = 'Stop'; Add-Type -AssemblyName System.Windows.Forms, System.Drawing; "
                            + "$n = New-Object System.Windows.Forms.NotifyIcon; "
                            + "$n.Icon = [System.Drawing.SystemIcons]::Warning; $n.Visible = $true; "
                            + "$n.ShowBalloonTip(10000, $env:" + TITLE + ", $env:" + TEXT + ", 'Warning'); "
                            + "Start-Sleep 10; $n.Dispose()");
        }
        return List.of("notify-send", "--app-name=MegaTicket Console", "--urgency=critical", "--", title, text);
    }

    private boolean isWindows() {
        return system.startsWith("windows");
    }
}
