package com.megaticket.console.assistant.tool;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tools answer. Everything in them was read, nothing is assumed: what is not known is absent. Dates and times are Korean wall
 * clock. Free text from the tables is only in {@link Untrusted}, or is a name.
 */
public sealed interface Results {
    /** @param titles other languages' titles by tag */
    record PerformanceLine(
            @Id(IdKind.PERFORMANCE) String performanceId,
            String title,
            Map<String, String> titles,
            String venue,
            Optional<LocalDate> startDate,
            Optional<LocalDate> endDate,
            Money priceFrom,
            Money priceTo) {
        public PerformanceLine {
            titles = Map.copyOf(titles);
        }
    }

    /** Those that still have a showing to sell, in title order. */
    record Performances(List<PerformanceLine> performances) implements Results {
        public Performances {
            performances = List.copyOf(performances);
        }
    }

    /** Text that somebody typed into a table: shown and quoted, never obeyed. */
    record Untrusted(String description) {}

    record GradeLine(String grade, Money price, Optional<Integer> free) {}

    record PerformanceDetails(
            PerformanceLine performance,
            @Id(IdKind.VENUE) String venueId,
            Map<String, List<String>> cast,
            List<GradeLine> prices,
            boolean hasOPSeats,
            Untrusted untrusted)
            implements
                Results {
        public PerformanceDetails {
            cast = Map.copyOf(cast);
            prices = List.copyOf(prices);
        }
    }

    /**
     * @param availableSeats counted from the rows; absent where they could not be read
     * @param dayOfWeek {@code 금}
     */
    record ScheduleLine(
            @Id(IdKind.SCHEDULE) String scheduleId,
            LocalDate date,
            LocalTime time,
            String dayOfWeek,
            Optional<Integer> availableSeats,
            Map<String, List<String>> casting) {
        public ScheduleLine {
            casting = Map.copyOf(casting);
        }
    }

    /** @param total showings that can be sold from that day on, of which the list has the first */
    record Schedules(
            @Id(IdKind.PERFORMANCE) String performanceId, List<ScheduleLine> schedules, int total, boolean hasMore)
            implements
                Results {
        public Schedules {
            schedules = List.copyOf(schedules);
        }
    }

    record SeatGrades(List<GradeLine> grades, boolean hasOPSeats) implements Results {
        public SeatGrades {
            grades = List.copyOf(grades);
        }
    }

    /** @param unclear seats whose rows cannot be read right: neither free nor sold */
    record Availability(int free, int total, int unclear, List<GradeLine> grades) implements Results {
        public Availability {
            grades = List.copyOf(grades);
        }
    }

    /**
     * @param number as people say it: 1, 2, 3
     * @param seatIds to be copied to hold_seats
     * @param aisle whether one of the seats is at an aisle
     * @param together whether they are neighbours of one row
     */
    record SeatOption(
            int number,
            @Id(IdKind.SEAT) List<String> seatIds,
            List<SeatLine> seats,
            Money total,
            boolean aisle,
            boolean together) {
        public SeatOption {
            seatIds = List.copyOf(seatIds);
            seats = List.copyOf(seats);
        }
    }

    /**
     * @param availableCount free seats that fit what was asked
     * @param options best first, at most three, no seat in two of them
     */
    record AvailableSeats(
            @Id(IdKind.SCHEDULE) String scheduleId,
            int availableCount,
            List<GradeLine> grades,
            List<SeatOption> options)
            implements
                Results {
        public AvailableSeats {
            grades = List.copyOf(grades);
            options = List.copyOf(options);
        }
    }

    record SectionSeats(String floor, String section, int seats) {}

    record VenueInfo(
            @Id(IdKind.VENUE) String venueId, String name, String address, int totalSeats, List<SectionSeats> sections)
            implements
                Results {
        public VenueInfo {
            sections = List.copyOf(sections);
        }
    }

    record Held(
            @Id(IdKind.HOLD) String holdingId,
            String title,
            LocalDate date,
            LocalTime time,
            Instant expiresAt,
            List<SeatLine> seats,
            Money total)
            implements
                Results {
        public Held {
            seats = List.copyOf(seats);
        }
    }

    record Released(@Id(IdKind.HOLD) String holdingId, List<SeatId> seats) implements Results {
        public Released {
            seats = List.copyOf(seats);
        }
    }

    /** @param status CONFIRMED, or DR_RESERVED while the sale stands in the other region */
    record Reserved(
            @Id(IdKind.RESERVATION) String reservationId,
            Optional<String> bookingNumber,
            String title,
            LocalDate date,
            LocalTime time,
            List<SeatLine> seats,
            Money total,
            String status)
            implements
                Results {
        public Reserved {
            seats = List.copyOf(seats);
        }
    }

    /** No refund is stated: no refund rule is decided (data contract §8). */
    record Cancelled(
            @Id(IdKind.RESERVATION) String reservationId, List<SeatId> seats, Instant recordKeptUntil)
            implements
                Results {
        public Cancelled {
            seats = List.copyOf(seats);
        }
    }

    /** Of the customer of this conversation, and what was sold in it; latest first. */
    record MyReservations(List<Reserved> reservations) implements Results {
        public MyReservations {
            reservations = List.copyOf(reservations);
        }
    }
}
