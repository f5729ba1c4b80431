package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.alarm.Horn;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a person outside the window would hear and see. */
final class FakeBell implements AlarmBell {
    final List<Horn.Tone> heard = new ArrayList<>();
    final List<String> shown = new ArrayList<>();
    Wanted wanted = new Wanted(true, true);
    boolean inFront = true;
    boolean takes = true;

    @Override
    public Wanted wanted() {
        return wanted;
    }

    @Override
    public boolean inFront() {
        return inFront;
    }

    @Override
    public void ring(Horn.Tone tone) {
        heard.add(tone);
    }

    @Override
    public boolean show(String title, String text) {
        if (takes) {
            shown.add(title + ": " + text);
        }
        return takes;
    }
}
