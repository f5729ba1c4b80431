package com.megaticket.console.tools;

import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.Tool;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.shared.Pause;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** All tools, by name. */
public final class BookingTools {
    private BookingTools() {}

    /**
     * A sale as tools tell it.
     *
     * @param plan the hall, by which seats have their printed numbers
     */
    public static Results.Reserved reserved(Booking booking, Optional<SeatPlan> plan) {
        return Written.reserved(booking, plan);
    }

    /** @param bookings what the window's conversations hold and sold */
    public static Map<ToolName, Tool<?>> of(Counter counter, Bookings bookings, DeskEcho echo, Pause pause) {
        var programme = new Programme(counter);
        var shows = new ShowTools(counter, programme);
        var seats = new SeatTools(counter, programme);
        var after = new Aftermath(counter.acts(), echo, bookings.lost(), pause);
        var ends = new HoldEndTools(counter, programme, bookings, after);
        var reservations = new ReservationTools(counter, programme, bookings, after);
        Map<ToolName, Tool<?>> tools = new EnumMap<>(ToolName.class);
        tools.put(ToolName.GET_PERFORMANCES,
                (Tool.Read<Arguments.GetPerformances>) (arguments, _) -> shows.performances(arguments));
        tools.put(ToolName.GET_PERFORMANCE_DETAILS,
                (Tool.Read<Arguments.GetPerformanceDetails>) (arguments, _) -> shows.details(arguments));
        tools.put(ToolName.GET_PERFORMANCE_SCHEDULES,
                (Tool.Read<Arguments.GetPerformanceSchedules>) (arguments, _) -> shows.schedules(arguments));
        tools.put(ToolName.GET_SEAT_GRADES,
                (Tool.Read<Arguments.GetSeatGrades>) (arguments, _) -> seats.grades(arguments));
        tools.put(ToolName.GET_TICKET_AVAILABILITY,
                (Tool.Read<Arguments.GetTicketAvailability>) (arguments, _) -> seats.availability(arguments));
        tools.put(ToolName.GET_AVAILABLE_SEATS,
                (Tool.Read<Arguments.GetAvailableSeats>) (arguments, _) -> seats.seats(arguments));
        tools.put(ToolName.GET_VENUE_INFO,
                (Tool.Read<Arguments.GetVenueInfo>) (arguments, _) -> seats.venue(arguments));
        tools.put(ToolName.GET_MY_RESERVATIONS,
                (Tool.Read<Arguments.GetMyReservations>) (_, booker) -> reservations.list(booker));
        tools.put(ToolName.HOLD_SEATS, new HoldTool(counter, programme, seats, bookings, after));
        tools.put(ToolName.CANCEL_HOLD, ends.release());
        tools.put(ToolName.CONFIRM_RESERVATION, ends.confirm());
        tools.put(ToolName.CANCEL_RESERVATION, reservations.cancel());
        return tools;
    }
}
