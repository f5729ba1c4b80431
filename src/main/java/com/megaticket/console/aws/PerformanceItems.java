package com.megaticket.console.aws;

import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a performance item, old field names included (data contract §2.2). */
final class PerformanceItems {
    private static final Pattern COLOR = Pattern.compile("#[0-9A-F]{6}");
    /** For a grade whose colour is missing or is none. */
    private static final String NO_COLOR = "#808080";
    /** A row that two grades claim: no grade has this name, so the row is not for sale. */
    private static final String DISPUTED = "";

    private PerformanceItems() {}

    static Performance read(Item item) throws Unreadable {
        var fields = new Fields(item.attributes());
        String id = fields.text("performanceId").orElseThrow(() -> new Unreadable("performanceId"));
        String title = fields.text("title", "name").orElseThrow(() -> new Unreadable("title"));
        if (id.indexOf('#') >= 0) {
            throw new Unreadable("performanceId holds #");
        }
        var titles = new HashMap<String, String>();
        fields.text("titleEn").ifPresent(t -> titles.put("en", t));
        fields.text("titleJa").ifPresent(t -> titles.put("ja", t));
        return new Performance(
                new PerformanceId(id),
                title,
                titles,
                fields.text("description").orElse(""),
                fields.text("venue", "venueName").orElse(""),
                fields.text("venueId").orElse(""),
                day(fields, "startDate", 0),
                day(fields, "endDate", 1),
                fields.text("posterUrl", "poster").orElse(""),
                grades(fields),
                rowGrades(fields),
                fields.flag("hasOPSeats", true),
                fields.text("status").orElse("ACTIVE").equals("ACTIVE"));
    }

    /** {@code VIP석} and {@code VIP} are one grade. */
    static String gradeName(String name) {
        return name.length() > 1 && name.endsWith("석") ? name.substring(0, name.length() - 1) : name;
    }

    /** A grade without a usable price is left out: what has no price cannot be sold. */
    private static List<Grade> grades(Fields fields) {
        var colors = new HashMap<String, String>();
        Fields given = fields.map("seatColors");
        given.values().keySet().forEach(
                grade -> given.text(grade).ifPresent(color -> colors.put(gradeName(grade), color)));
        var grades = new ArrayList<Grade>();
        for (Fields grade : fields.list("seatGrades")) {
            var name = grade.text("grade").map(PerformanceItems::gradeName);
            long price = grade.number("price").orElse(-1);
            if (name.isPresent() && price >= 0 && grades.stream().noneMatch(g -> g.name().equals(name.get()))) {
                String color = colors.getOrDefault(name.get(), grade.text("color").orElse(""));
                grades.add(new Grade(
                        name.get(), new Money(price), color(color), grade.text("description").orElse("")));
            }
        }
        return grades;
    }

    private static Map<String, String> rowGrades(Fields fields) {
        var rows = new HashMap<String, String>();
        fields.map("gradeMapping").values().forEach((grade, list) -> {
            if (list instanceof Value.Sequence(var entries)) {
                for (Value entry : entries) {
                    if (entry instanceof Value.Text(String row)) {
                        rows.merge(row.strip(), gradeName(grade.strip()), (a, b) -> a.equals(b) ? a : DISPUTED);
                    }
                }
            }
        });
        return rows;
    }

    private static String color(String color) {
        String upper = color.toUpperCase(Locale.ROOT);
        return COLOR.matcher(upper).matches() ? upper : NO_COLOR;
    }

    /** The field, or the first or second day of {@code dateRange} ("2026.02.10 ~ 2026.04.30"). */
    private static Optional<LocalDate> day(Fields fields, String name, int part) {
        return fields.text(name).flatMap(PerformanceItems::date).or(() -> fields.text("dateRange").flatMap(range -> {
            String[] days = range.split("~", -1);
            return days.length == 2 ? date(days[part].strip().replace('.', '-')) : Optional.empty();
        }));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
