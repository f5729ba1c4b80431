package com.megaticket.console.bench;

import com.megaticket.console.assistant.tool.Booker;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.assistant.tool.ToolSession;
import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.SeatCount;
import com.megaticket.console.dialogues.House;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.tools.BookingTools;
import com.megaticket.console.tools.Bookings;
import com.megaticket.console.tools.Counter;
import com.megaticket.console.tools.DeskEcho;
import java.util.Optional;
import java.util.function.Function;

/** The assistant's tools at a counter of the demo's house, on a real engine. */
final class CounterRig implements AutoCloseable {
    private final House house = new House();
    private final Function<ToolAnswer, String> json;

    CounterRig(Function<ToolAnswer, String> json) {
        this.json = json;
    }

    /** A new conversation on the house as it was seeded. */
    NineCalls calls() {
        house.fresh();
        Desk desk = house.desk("window");
        var counter = new Counter(new CatalogService(house.catalog(), house.clock()::instant),
                house.catalog()::seatPlan,
                showing -> new SeatCount(desk.map(showing).sellable().size(), 1210, 0), desk, desk, _ -> 4,
                house.clock()::instant);
        var registry = new ToolRegistry(BookingTools.of(counter, new Bookings(), DeskEcho.NONE, Pause.real()),
                house.clock()::instant, _ -> {});
        return new NineCalls(registry, json, new ToolSession(new Booker(Ids.random().uuid(), Optional.empty()),
                house.clock()::instant, Ids.random()));
    }

    @Override
    public void close() {
        house.close();
    }
}
