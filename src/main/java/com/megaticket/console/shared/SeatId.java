package com.megaticket.console.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A seat of a hall: {@code {floor}-{section}-{row}-{n}}, n the <em>local</em> number in section and row. Whether the
 * hall has such a seat is for the seat plan to say.
 */
public record SeatId(String floor, String section, String row, int number) {
    private static final Pattern FOUR = Pattern.compile("([^-#]+)-([^-#]+)-([^-#]+)-(\\d{1,5})");
    private static final Pattern THREE = Pattern.compile("([^-#]+)-([^-#]+)-(\\d{1,5})");

    /** Reads the four-part form and the old three-part form (sections A, B, C are 1층, others 2층). */
    public static SeatId parse(String text) {
        Matcher four = FOUR.matcher(text);
        if (four.matches()) {
            return new SeatId(four.group(1), four.group(2), four.group(3), Integer.parseInt(four.group(4)));
        }
        Matcher three = THREE.matcher(text);
        if (three.matches()) {
            String floor = "ABC".contains(three.group(1)) ? "1층" : "2층";
            return new SeatId(floor, three.group(1), three.group(2), Integer.parseInt(three.group(3)));
        }
        throw new IllegalArgumentException("not a seat id: " + text);
    }

    /** Section and row, the unit of grade mapping: {@code B-OP}. */
    public String sectionRow() {
        return section + "-" + row;
    }

    /** Floor, section and row: {@code 1층-B-7}. */
    public String rowKey() {
        return floor + "-" + section + "-" + row;
    }

    public String sortKey() {
        return "SEAT#" + this;
    }

    @Override
    public String toString() {
        return rowKey() + "-" + number;
    }
}
