package com.megaticket.console.assistant.tool;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What each tool is asked with (data contract §7.2). Schemas and parsers are made from these records: an {@link Optional}
 * component may be left out, dates are {@code YYYY-MM-DD} and times {@code HH:MM} on the Korean wall clock, money is whole won.
 */
public sealed interface Arguments {
    record GetPerformances(@About("only those with a showing on this day") Optional<LocalDate> onDate)
            implements
                Arguments {}

    record GetPerformanceDetails(@Id(IdKind.PERFORMANCE) @About("from get_performances") String performanceId)
            implements
                Arguments {}

    record GetPerformanceSchedules(
            @Id(IdKind.PERFORMANCE) @About("from get_performances") String performanceId,
            @About("first day wanted; today if left out") Optional<LocalDate> fromDate,
            @About("only Saturdays and Sundays") Optional<Boolean> preferWeekend,
            @About(value = "showings wanted, 10 if left out", min = 1, max = 30) Optional<Integer> limit)
            implements
                Arguments {}

    record GetSeatGrades(
            @Id(IdKind.PERFORMANCE) @About("from get_performances") String performanceId,
            @Id(IdKind.SCHEDULE) @About("with it, free seats of each grade are counted") Optional<String> scheduleId)
            implements
                Arguments {}

    record GetTicketAvailability(
            @Id(IdKind.PERFORMANCE) @About("from get_performances") String performanceId,
            @Id(IdKind.SCHEDULE) @About("from get_performance_schedules") String scheduleId)
            implements
                Arguments {}

    /** Beyond the contract: price limit and wishes for the place, since people ask for them. */
    record GetAvailableSeats(
            @Id(IdKind.PERFORMANCE) @About("from get_performances") String performanceId,
            @Id(IdKind.SCHEDULE) @About("from get_performance_schedules") String scheduleId,
            @About(value = "people, as they said; never assumed", min = 1, max = 96) Optional<Integer> count,
            @About("one of the show's grades") Optional<String> grade,
            @About(value = "most won for one seat", min = 0) Optional<Long> maxPrice,
            @About("a seat at an aisle") Optional<Boolean> aisle,
            @About("1층 or 2층") Optional<String> floor,
            @About("section letter") Optional<String> section)
            implements
                Arguments {}

    record GetVenueInfo(
            @Id(IdKind.VENUE) @About("or a performanceId") Optional<String> venueId,
            @Id(IdKind.PERFORMANCE) @About("or a venueId") Optional<String> performanceId)
            implements
                Arguments {}

    /** The showing is named by its scheduleId, or by performance, date and time. */
    record HoldSeats(
            @Id(IdKind.SCHEDULE) @About("from get_performance_schedules") Optional<String> scheduleId,
            @Id(IdKind.PERFORMANCE) @About("instead of scheduleId, with date and time") Optional<String> performanceId,
            @About("with performanceId") Optional<LocalDate> date,
            @About("with performanceId") Optional<LocalTime> time,
            @Id(IdKind.SEAT) @About(value = "copied from one option of get_available_seats", min = 1, max = 96) List<String> seatIds)
            implements
                Arguments {
        public HoldSeats {
            seatIds = List.copyOf(seatIds);
        }

        public static HoldSeats of(String scheduleId, List<String> seatIds) {
            return new HoldSeats(Optional.of(scheduleId), Optional.empty(), Optional.empty(), Optional.empty(),
                    seatIds);
        }
    }

    record CancelHold(@Id(IdKind.HOLD) @About("from hold_seats") String holdId) implements Arguments {}

    record ConfirmReservation(@Id(IdKind.HOLD) @About("from hold_seats") String holdId) implements Arguments {}

    record CancelReservation(@Id(IdKind.RESERVATION) @About("from get_my_reservations") String reservationId)
            implements
                Arguments {}

    record GetMyReservations() implements Arguments {}
}
