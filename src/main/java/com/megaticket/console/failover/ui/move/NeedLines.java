package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.room.Precondition;
import com.megaticket.console.failover.room.Surroundings;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;

/** What is needed, each with a shape, and with what was seen of it. */
final class NeedLines {
    private NeedLines() {}

    static List<Node> of(List<Precondition> needs, Messages messages) {
        return needs.stream().map(need -> {
            String name = messages.text(MoveKeys.of(need.need()), detail(need, messages));
            return (Node) switch (need.state()) {
                case MET -> Parts.line("fth-check", "look-met", name);
                case NOT_MET -> Parts.line("fth-x-octagon", need.isVital() ? "look-missing" : "look-lacking",
                        messages.text("failover.need-not", name));
                case UNKNOWN -> Parts.line("fth-help-circle", "look-unknown",
                        messages.text("failover.need-unknown", name));
            };
        }).toList();
    }

    private static String detail(Precondition need, Messages messages) {
        String detail = need.detail();
        return switch (need.need()) {
            case OLD_ANSWERS, NEW_ANSWERS -> RegionNames.of(detail, messages);
            case ADVISED -> detail.isEmpty()
                    ? messages.text("failover.nothing-told")
                    : messages.text(MoveKeys.of(Surroundings.Advice.valueOf(detail)));
            case LAG_SMALL -> detail.isEmpty()
                    ? messages.text("failover.nothing-told")
                    : messages.formats().latency(Duration.ofMillis(Long.parseLong(detail)));
            case STANDBY_ABLE, NOT_RECENT, SECOND_PERSON -> detail.isEmpty() ? "–" : detail;
            case NOT_BEATEN, SERVERS_READY, OLD_CLOSED, FENCES_CLOSED, DRAINED, ANNOUNCED, HOLDS_KEPT, OPENED,
                    NOTHING_OWED ->
                "";
        };
    }
}
