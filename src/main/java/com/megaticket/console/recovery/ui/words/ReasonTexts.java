package com.megaticket.console.recovery.ui.words;

import com.megaticket.console.recovery.outlook.Loss;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reasons and losses as sentences. */
public final class ReasonTexts {
    /** What no sentence lacks: more particulars than any of them names. */
    private static final int MOST = 4;
    private static final String ABSENT = "?";

    private final Messages messages;

    public ReasonTexts(Messages messages) {
        this.messages = messages;
    }

    public String of(Reason reason) {
        var parts = new ArrayList<Object>(reason.parts().stream().map(this::part).toList());
        while (parts.size() < MOST) {
            parts.add(ABSENT);
        }
        String said = messages.text(RecoveryKeys.of(reason.why()), parts.toArray());
        // How long nothing came is known only where a probe was under way.
        return reason.why() == Why.REPLICATION_STALLED && reason.parts().size() > 1
                ? said + " · " + parts.get(1)
                : said;
    }

    /** The gravest of them in one line. */
    public String of(List<Reason> reasons, int most) {
        return reasons.stream().limit(most).map(this::of).distinct().collect(Collectors.joining(" · "));
    }

    public String region(String id) {
        return RegionNames.of(id, messages);
    }

    /** How far the other region is behind, or that it is not known. */
    public String behind(Loss loss) {
        return loss.behind()
                .map(time -> loss.growing()
                        ? messages.text("recovery.loss.at-least", Spans.measured(time, messages))
                        : messages.text("recovery.loss.at-most", Spans.measured(time, messages)))
                .orElseGet(() -> messages.text("recovery.loss.unknown"));
    }

    public String bookings(Loss loss) {
        return loss.bookings().isPresent()
                ? messages.text("recovery.loss.bookings", messages.formats().number(loss.bookings().getAsLong()))
                : messages.text("recovery.loss.bookings-unknown");
    }

    public String basis(Loss loss) {
        return messages.text(RecoveryKeys.of(loss.basis()));
    }

    private String part(Reason.Part part) {
        return switch (part) {
            case Reason.Part.Region region -> region(region.id());
            case Reason.Part.Time time -> Spans.measured(time.time(), messages);
            case Reason.Part.Count count -> messages.formats().number(count.count());
            case Reason.Part.Word word -> word.word();
        };
    }
}
