package com.megaticket.console.app;

import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.Language;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tones, and words by the system's own voice. Nothing here waits. A computer without sound or voice is said once in the log. */
final class Speaker {
    private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);
    private static final AudioFormat FORMAT = new AudioFormat(44_100, 8, 1, true, false);
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Background background;
    private final Voice voice;
    private final AtomicBoolean silent = new AtomicBoolean();

    Speaker(Background background, Voice voice) {
        this.background = background;
        this.voice = voice;
    }

    void play(int... hertz) {
        run("chime", () -> sound(tones(hertz)));
    }

    void say(String words, Language language) {
        run("voice", () -> voice.say(words, language));
    }

    private void run(String name, Runnable work) {
        background.run(name, LIMIT, () -> {
            work.run();
            return true;
        }, new Background.Done<>() {
            @Override
            public void value(Boolean done) {}

            @Override
            public void failed(Failure failure) {
                LOG.warn("{}: {}", name, failure);
            }
        });
    }

    private void sound(byte[] tones) {
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
