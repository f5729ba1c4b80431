package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One invented performance of the demo with its showings around today (KST). */
record SeedShow(JsonNode plan, SeedVenue venue) {
    private static final String RESOURCE = "programme.json";

    /** The twelve of the house. */
    static List<SeedShow> programme() {
        try (InputStream in = SeedShow.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            SeedVenue house = SeedVenue.house();
            var shows = new ArrayList<SeedShow>();
            Json.read(in.readAllBytes()).forEach(plan -> shows.add(new SeedShow(plan, house)));
            return shows;
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE, e);
        }
    }

    /** A concert with one showing in a week, for a large venue. */
    static SeedShow large(SeedVenue venue) {
        var plan = Json.object()
                .put("id", "perf-" + venue.id())
                .put("title", venue.name() + " 한여름 축제")
                .put("titleEn", "Midsummer Festival (" + venue.seats() + " seats)")
                .put("titleJa", "真夏の祭り（" + venue.seats() + "席）")
                .put("description", "큰 공연장의 좌석도를 시험하기 위한 공연.")
                .put("kind", "concert")
                .put("from", 7)
                .put("to", 7)
                .put("minutes", 180);
        plan.putObject("grades").put("1층", 110000).put("2층", 88000);
        var times = plan.putObject("times");
        for (String day : List.of("weekday", "saturday", "sunday")) {
            times.putArray(day).add("18:00");
        }
        return new SeedShow(plan, venue);
    }

    PerformanceId id() {
        return new PerformanceId(plan.path("id").asText());
    }

    String title() {
        return plan.path("title").asText();
    }

    List<String> grades() {
        var names = new ArrayList<String>();
        plan.path("grades").fieldNames().forEachRemaining(names::add);
        return names;
    }

    long price(String grade) {
        return plan.path("grades").path(grade).asLong();
    }

    /** The grade of a row, empty where it is not for sale. */
    Optional<String> gradeOf(String sectionRow) {
        return SeedGrades.rows(grades(), venue).entrySet().stream()
                .filter(e -> e.getValue().contains(sectionRow))
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }

    List<Showing> showings(LocalDate today) {
        var showings = new ArrayList<Showing>();
        for (int day = plan.path("from").asInt(); day <= plan.path("to").asInt(); day++) {
            LocalDate date = today.plusDays(day);
            for (JsonNode time : plan.path("times").path(kind(date.getDayOfWeek()))) {
                showings.add(new Showing(id(), date, LocalTime.parse(time.asText())));
            }
        }
        return showings;
    }

    private static String kind(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> "saturday";
            case SUNDAY -> "sunday";
            default -> "weekday";
        };
    }

    JsonNode item(LocalDate today, Instant created) {
        List<Showing> showings = showings(today);
        LocalDate first = showings.getFirst().date();
        LocalDate last = showings.getLast().date();
        var prices = new ArrayList<String>();
        var grades = new ArrayList<Attrs>();
        var colours = new Attrs();
        var mapping = new Attrs();
        for (String grade : grades()) {
            prices.add("%s석 %,d원".formatted(grade, price(grade)));
            grades.add(new Attrs().text("grade", grade)
                    .number("price", price(grade))
                    .text("color", SeedGrades.colour(grade))
                    .text("description", grade + "석"));
            colours.text(grade, SeedGrades.colour(grade));
        }
        SeedGrades.rows(grades(), venue).forEach(mapping::texts);
        Attrs item = new Attrs()
                .text("performanceId", id().value())
                .text("title", title())
                .text("titleEn", plan.path("titleEn").asText())
                .text("titleJa", plan.path("titleJa").asText())
                .text("description", plan.path("description").asText())
                .text("category", plan.path("kind").asText())
                .text("runtime", plan.path("minutes").asInt() + "분")
                .text("venue", venue.name())
                .text("venueId", venue.id())
                .text("startDate", first.toString())
                .text("endDate", last.toString())
                .text("dateRange", (first + " ~ " + last).replace('-', '.'))
                .text("price", String.join(" / ", prices))
                .text("posterUrl", "/posters/" + id().value().substring("perf-".length()) + ".jpg")
                .text("status", "ACTIVE")
                .instant("createdAt", created)
                .maps("seatGrades", grades)
                .map("seatColors", colours)
                .map("gradeMapping", mapping)
                .map("cast", cast(1));
        if (plan.has("hasOPSeats")) {
            item.flag("hasOPSeats", plan.path("hasOPSeats").asBoolean());
        }
        return item.json();
    }

    /** @param turn which of the names of a shared role plays; 1 with all names for the performance itself */
    private Attrs cast(int turn) {
        var cast = new Attrs();
        plan.path("cast").properties().forEach(role -> {
            var names = new ArrayList<String>();
            role.getValue().forEach(n -> names.add(n.asText()));
            cast.texts(role.getKey(), turn < 0 ? List.of(names.get(Math.floorMod(turn, names.size()))) : names);
        });
        return cast;
    }

    /** @param status AVAILABLE, SOLDOUT or CANCELLED */
    JsonNode scheduleItem(Showing showing, String status, Instant created) {
        return new Attrs()
                .text("scheduleId", id() + "-" + showing.dateText() + "-" + showing.timeText())
                .text("performanceId", id().value())
                .text("date", showing.dateText())
                .text("time", showing.timeText())
                .text("datetime", showing.dateText() + "T" + showing.timeText())
                .text("dayOfWeek", showing.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.KOREAN))
                .number("totalSeats", venue.seats())
                .number("availableSeats", venue.seats())
                .text("status", status)
                .map("casting", cast(-1 - showing.date().getDayOfYear() - showing.time().getHour()))
                .instant("createdAt", created)
                .json();
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Instants.KST);
    }
}
