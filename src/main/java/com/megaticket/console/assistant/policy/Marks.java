package com.megaticket.console.assistant.policy;

import java.time.LocalTime;
import java.util.Map;

/** Small signs before grades and times (data contract §7.1); never the only way something is said. */
public record Marks(Map<String, String> grades, String matinee, String evening, LocalTime eveningFrom) {
    public Marks {
        grades = Map.copyOf(grades);
    }

    /** The sign and a space; nothing for a grade without one. */
    public String grade(String grade) {
        String mark = grades.getOrDefault(grade, "");
        return mark.isEmpty() ? "" : mark + " ";
    }

    public String time(LocalTime time) {
        return isEvening(time) ? evening : matinee;
    }

    public boolean isEvening(LocalTime time) {
        return !time.isBefore(eveningFrom);
    }
}
