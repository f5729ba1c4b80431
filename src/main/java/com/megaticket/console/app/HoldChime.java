package com.megaticket.console.app;

import com.megaticket.console.selling.ui.HoldBell;
import com.megaticket.console.ui.settings.Settings;

/** Two soft tones when a hold is running out, a low one when it has run out, and the words spoken; each as the settings want it. */
final class HoldChime implements HoldBell {
    private final Speaker speaker;
    private Settings settings;

    HoldChime(Speaker speaker, Settings first) {
        this.speaker = speaker;
        settings = first;
    }

    void follow(Settings next) {
        settings = next;
    }

    @Override
    public void ring(Ring ring, String words) {
        if (settings.warnings().holdSound()) {
            switch (ring) {
                case RUNNING_OUT -> speaker.play(880, 1175);
                case RUN_OUT -> speaker.play(440, 330);
            }
        }
        if (settings.warnings().holdSpoken()) {
            speaker.say(words, settings.language());
        }
    }
}
