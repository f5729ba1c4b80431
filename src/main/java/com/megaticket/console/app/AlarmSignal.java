package com.megaticket.console.app;

import com.megaticket.console.recovery.alarm.Horn;
import com.megaticket.console.recovery.ui.AlarmBell;
import com.megaticket.console.ui.settings.Settings;

/** Tones unlike those of a hold, and the system's own notices; each as the settings want it. */
final class AlarmSignal implements AlarmBell {
    private final Speaker speaker;
    private final DesktopNotices notices;
    private Settings settings;

    AlarmSignal(Speaker speaker, DesktopNotices notices, Settings first) {
        this.speaker = speaker;
        this.notices = notices;
        settings = first;
    }

    void follow(Settings next) {
        settings = next;
    }

    @Override
    public Wanted wanted() {
        return new Wanted(settings.warnings().alarmSound(), settings.warnings().alarmNotice());
    }

    @Override
    public boolean inFront() {
        return javafx.stage.Window.getWindows().stream().anyMatch(javafx.stage.Window::isFocused);
    }

    @Override
    public void ring(Horn.Tone tone) {
        switch (tone) {
            case WARNING -> speaker.play(523, 523);
            case CRITICAL -> speaker.play(659, 988, 659, 988);
        }
    }

    @Override
    public boolean show(String title, String text) {
        return notices.show(title, text);
    }
}
