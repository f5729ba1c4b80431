package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.Performance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One letter for each grade of a performance, so that a grade is never told by its colour alone. */
public final class GradeMarks {
    private final List<Mark> marks;

    /** @param letter unique within the performance */
    public record Mark(Grade grade, String letter) {}

    private GradeMarks(List<Mark> marks) {
        this.marks = List.copyOf(marks);
    }

    public static GradeMarks of(Performance performance) {
        var taken = new HashSet<String>();
        var marks = new ArrayList<Mark>();
        for (Grade grade : performance.grades()) {
            marks.add(new Mark(grade, letter(grade.name(), taken)));
        }
        return new GradeMarks(marks);
    }

    public List<Mark> marks() {
        return marks;
    }

    /** Place of the grade in {@link #marks()}, -1 for none. */
    public int place(String grade) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).grade().name().equals(grade)) {
                return i;
            }
        }
        return -1;
    }

    /** The first character of the name that is free, else the first free capital letter. */
    private static String letter(String name, Set<String> taken) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        return upper.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .filter(taken::add)
                .findFirst()
                .orElseGet(() -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ".codePoints()
                        .mapToObj(Character::toString)
                        .filter(taken::add)
                        .findFirst()
                        .orElse("*"));
    }
}
