package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.drill.report.Words;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Duration;
import java.time.Instant;

/** {@link Words} in the language chosen on the screen. */
record DrillWords(Messages messages) implements Words {
    @Override
    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    @Override
    public String length(Duration length) {
        return messages.formats().duration(length);
    }

    @Override
    public String moment(Instant at) {
        return messages.formats().date(at.atZone(Instants.KST).toLocalDate()) + " " + messages.formats().time(at);
    }

    @Override
    public String region(String id) {
        return RegionNames.of(id, messages);
    }

    @Override
    public String language() {
        return messages.language().tag();
    }

    String how(Run run) {
        return run.ended().map(e -> text(switch (e.how()) {
            case COMPLETED -> "failover.drill.how.completed";
            case ABORTED -> "failover.drill.how.aborted";
            case LEFT -> "failover.drill.how.left";
        })).orElse("");
    }

    /** Says at any time that this is no emergency, and whether numbers are made. */
    String stage(Run run) {
        boolean injected = !run.made().ever().isEmpty();
        return text(run.frame().real()
                ? injected ? "failover.drill.stage.real-injected" : "failover.drill.stage.real"
                : injected ? "failover.drill.stage.demo-injected" : "failover.drill.stage.demo");
    }
}
