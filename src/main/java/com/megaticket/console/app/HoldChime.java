package com.megaticket.console.app;

import com.megaticket.console.selling.ui.HoldBell;
import com.megaticket.console.shared.Background;
import com.megaticket.console.ui.settings.Settings;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two soft tones when a hold is running out, a low one when it has run out, and the words by the system's own voice; each as the
 * settings want it. A computer without sound or voice is said once in the log.
 */
final class HoldChime implements HoldBell {
    private static final Logger LOG = LoggerFactory.getLogger(HoldChime.class);
    private static final AudioFormat FORMAT = new AudioFormat(44_100, 8, 1, true, false);
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Background background;
    private final Voice voice;
    private final AtomicBoolean silent = new AtomicBoolean();
    private Settings settings;

    HoldChime(Background background, Voice voice, Settings first) {
        this.background = background;
        this.voice = voice;
        settings = first;
    }

    void follow(Settings next) {
        settings = next;
    }

    @Override
    public void ring(Ring ring, String words) {
        Settings now = settings;
        if (now.warningSound()) {
            run("chime", () -> play(ring));
        }
        if (now.spokenWarning()) {
            run("voice", () -> voice.say(words, now.language()));
        }
    }

    private void run(String name, Runnable work) {
        background.run(name, LIMIT, () -> {
            work.run();
            return true;
        }, new Background.Done<>() {
            @Override
            public void value(Boolean done) {}

            @Override
            public void failed(com.megaticket.console.shared.Failure failure) {
                LOG.warn("{}: {}", name, failure);
            }
        });
    }

    private void play(Ring ring) {
        byte[] tones = switch (ring) {
            case RUNNING_OUT -> tones(880, 1175);
            case RUN_OUT -> tones(440, 330);
        };
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            line.write(tones, 0, tones.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            if (silent.compareAndSet(false, true)) {
                LOG.warn("this computer plays no sound: {}", e.toString());
            }
        }
    }

    /** Each a sixth of a second, fading out. */
    static byte[] tones(int... hertz) {
        int length = (int) (FORMAT.getSampleRate() / 6);
        byte[] samples = new byte[length * hertz.length];
        for (int i = 0; i < samples.length; i++) {
            double at = i % length;
            double fade = 1 - at / length;
            samples[i] = (byte) (50 * fade * Math.sin(2 * Math.PI * hertz[i / length] * at / FORMAT.getSampleRate()));
        }
        return samples;
    }
}
