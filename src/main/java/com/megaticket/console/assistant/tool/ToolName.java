package com.megaticket.console.assistant.tool;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tools there are (data contract §7.2, and the user's own {@code get_ticket_availability}). */
public enum ToolName {
    GET_PERFORMANCES(Effect.READ, Arguments.GetPerformances.class), GET_PERFORMANCE_DETAILS(Effect.READ,
            Arguments.GetPerformanceDetails.class), GET_PERFORMANCE_SCHEDULES(Effect.READ,
                    Arguments.GetPerformanceSchedules.class), GET_SEAT_GRADES(Effect.READ,
                            Arguments.GetSeatGrades.class), GET_TICKET_AVAILABILITY(Effect.READ,
                                    Arguments.GetTicketAvailability.class), GET_AVAILABLE_SEATS(Effect.READ,
                                            Arguments.GetAvailableSeats.class), GET_VENUE_INFO(Effect.READ,
                                                    Arguments.GetVenueInfo.class), HOLD_SEATS(Effect.HOLD,
                                                            Arguments.HoldSeats.class), CANCEL_HOLD(Effect.RELEASE,
                                                                    Arguments.CancelHold.class), CONFIRM_RESERVATION(
                                                                            Effect.COMMIT,
                                                                            Arguments.ConfirmReservation.class), CANCEL_RESERVATION(
                                                                                    Effect.CANCEL,
                                                                                    Arguments.CancelReservation.class), GET_MY_RESERVATIONS(
                                                                                            Effect.READ,
                                                                                            Arguments.GetMyReservations.class);

    private final Effect effect;
    private final Class<? extends Arguments> arguments;

    ToolName(Effect effect, Class<? extends Arguments> arguments) {
        this.effect = effect;
        this.arguments = arguments;
    }

    public Effect effect() {
        return effect;
    }

    public Class<? extends Arguments> arguments() {
        return arguments;
    }

    /** {@code hold_seats}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ToolName> of(String text) {
        return Arrays.stream(values()).filter(n -> n.text().equals(text)).findFirst();
    }

    /** The tool these arguments are for. */
    public static ToolName of(Arguments arguments) {
        return Arrays.stream(values()).filter(n -> n.arguments.isInstance(arguments)).findFirst().orElseThrow();
    }
}
