package com.megaticket.console.dialogues;

import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.assistant.tool.ToolTrail;
import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.DeskSeatsLeft;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.tools.BookingTools;
import com.megaticket.console.tools.Bookings;
import com.megaticket.console.tools.Counter;
import com.megaticket.console.tools.DeskEcho;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The registry over the real desk of a {@link House}, with a count of what is written at the desk itself, whoever led there. */
final class ToolRig {
    private static final Set<String> WRITES = Set.of("hold", "sell", "release", "cancel", "exchange");

    private final AtomicInteger writes = new AtomicInteger();
    private final List<ToolTrail.Row> trail = new CopyOnWriteArrayList<>();
    private final ToolRegistry registry;

    ToolRig(House house, Policy policy) {
        Desk desk = house.desk("window");
        var catalog = house.catalog();
        var counter = new Counter(new CatalogService(catalog, house.clock()::instant), catalog::seatPlan,
                new DeskSeatsLeft(desk, house.clock()::instant), desk, watched(desk), policy::limit,
                house.clock()::instant);
        registry = new ToolRegistry(BookingTools.of(counter, new Bookings(), DeskEcho.NONE, Pause.real()),
                house.clock()::instant, trail::add);
    }

    ToolRegistry registry() {
        return registry;
    }

    int writes() {
        return writes.get();
    }

    /** Approved executions, as the registry tells them. */
    int executed() {
        return Math.toIntExact(trail.stream().filter(r -> r.caller().isEmpty()).count());
    }

    private Desk watched(Desk desk) {
        return (Desk) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[]{Desk.class},
                (_, method, arguments) -> {
                    if (WRITES.contains(method.getName())) {
                        writes.incrementAndGet();
                    }
                    try {
                        return method.invoke(desk, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
