package com.megaticket.console.assistant;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A seat as people read it.
 *
 * @param printed the number on the ticket (data contract §4.2), not the local one of the id
 */
public record SeatLine(SeatId seat, int printed, String grade, Money price) {
    /** Neighbours in one row as one: {@code 1층 B구역 7열 19–20번 (R석)}. */
    public static String label(List<SeatLine> seats, Tongue tongue) {
        List<SeatLine> order = seats.stream()
                .sorted(Comparator.comparing((SeatLine s) -> s.seat().rowKey()).thenComparingInt(SeatLine::printed))
                .toList();
        var runs = new ArrayList<List<SeatLine>>();
        for (SeatLine seat : order) {
            if (runs.isEmpty() || !runs.getLast().getLast().isBefore(seat)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(seat);
        }
        return runs.stream().map(run -> run(run, tongue)).collect(Collectors.joining(", "));
    }

    private boolean isBefore(SeatLine next) {
        return seat.rowKey().equals(next.seat.rowKey()) && grade.equals(next.grade) && printed + 1 == next.printed;
    }

    private static String run(List<SeatLine> run, Tongue tongue) {
        SeatLine first = run.getFirst();
        String one = first.label(tongue);
        String number = Integer.toString(first.printed());
        return run.size() == 1 ? one : switch (tongue) {
            case KO -> one.replace(" " + number + "번", " " + number + "–" + run.getLast().printed() + "번");
            case EN -> one.replace("seat " + number, "seats " + number + "–" + run.getLast().printed());
            case JA -> one.replace(" " + number + "番", " " + number + "–" + run.getLast().printed() + "番");
        };
    }

    /** {@code 1층 B구역 7열 20번 (VIP석)}, {@code Floor 1 B, row 7, seat 20 (VIP)}, {@code 1階 Bブロック 7列 20番（VIP席）}. */
    public String label(Tongue tongue) {
        String floor = seat.floor().replace("층", "");
        return switch (tongue) {
            case KO -> "%s %s구역 %s열 %d번 (%s석)".formatted(seat.floor(), seat.section(), seat.row(), printed, grade);
            case EN -> "Floor %s %s, row %s, seat %d (%s)".formatted(floor, seat.section(), seat.row(), printed, grade);
            case JA -> "%s階 %sブロック %s列 %d番（%s席）".formatted(floor, seat.section(), seat.row(), printed, grade);
        };
    }
}
