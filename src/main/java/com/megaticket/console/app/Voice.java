package com.megaticket.console.app;

import com.megaticket.console.ui.Language;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks through the voice that comes with the system: {@code say} on macOS, System.Speech on Windows, Speech Dispatcher on Linux.
 * Blocking, at most a few seconds.
 */
final class Voice {
    private static final Logger LOG = LoggerFactory.getLogger(Voice.class);
    private static final long LONGEST_SECONDS = 15;
    /** The words come by the environment: nothing of them is read as a command. */
    private static final String WORDS = "MEGATICKET_SAY";

    private final String system;
    private final AtomicBoolean mute = new AtomicBoolean();

    /** @param system the name of the operating system, as {@code os.name} has it */
    Voice(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    void say(String words, Language language) {
        if (mute.get()) {
            return;
        }
        var builder = new ProcessBuilder(command(words, language)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(WORDS, words);
        try {
            Process process = builder.start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (IOException e) {
            if (mute.compareAndSet(false, true)) {
                LOG.warn("this computer has no voice: {}", e.toString());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    List<String> command(String words, Language language) {
        if (system.startsWith("mac")) {
            return List.of("say", "-v", switch (language) {
                case KO -> "Yuna";
                case EN -> "Samantha";
                case JA -> "Kyoko";
            }, words);
        }
        if (system.startsWith("windows")) {
            return List.of("powershell", "-NoProfile", "-Command",
                    "Add-Type -AssemblyName System.Speech; $v = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
                            + "try { $v.SelectVoiceByHints(0, 0, 0, '" + language.locale().toLanguageTag()
                            + "') } catch {}; "
                            + "$v.Speak($env:" + WORDS + ")");
        }
        return List.of("spd-say", "--wait", "--language", language.tag(), "--", words);
    }
}
