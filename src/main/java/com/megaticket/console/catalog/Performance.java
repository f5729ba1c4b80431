package com.megaticket.console.catalog;

import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A performance with its price source. Grade names carry no trailing {@code 석}.
 *
 * @param rowGrades section and row ({@code B-7}) to grade name
 * @param titles title in other languages by tag ({@code en}, {@code ja}); the Korean one is {@code title}
 * @param sellsOp whether row OP is sold; true when the item does not say
 */
public record Performance(
        PerformanceId id,
        String title,
        Map<String, String> titles,
        String description,
        String venueName,
        String venueId,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        String posterUrl,
        List<Grade> grades,
        Map<String, String> rowGrades,
        boolean sellsOp,
        boolean active) {
    public Performance {
        titles = Map.copyOf(titles);
        grades = List.copyOf(grades);
        rowGrades = Map.copyOf(rowGrades);
    }

    public Optional<Grade> grade(String name) {
        return grades.stream().filter(g -> g.name().equals(name)).findFirst();
    }

    /**
     * The grade a seat is sold at, or empty when it is not for sale (row unmapped, grade without a price, OP not sold).
     *
     * @param planGrade the row's own grade in the seat plan, used when the mapping has no entry
     */
    public Optional<Grade> gradeOf(SeatId seat, Optional<String> planGrade) {
        boolean op = seat.row().equals("OP");
        if (op && !sellsOp) {
            return Optional.empty();
        }
        String mapped = rowGrades.get(seat.sectionRow());
        String name = mapped != null ? mapped : planGrade.orElse("");
        return grade(name.equals("OP/VIP") ? (op ? "OP" : "VIP") : name);
    }
}
