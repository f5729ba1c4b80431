package com.megaticket.console.recovery.ui.words;

import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An alarm in words. */
public final class AlarmTexts {
    private final Messages messages;

    public AlarmTexts(Messages messages) {
        this.messages = messages;
    }

    public String kind(Alarm alarm) {
        return messages.text(RecoveryKeys.of(alarm.kind()));
    }

    public String guidance(Alarm alarm) {
        return messages.text(RecoveryKeys.guidance(alarm.kind()));
    }

    public String about(Alarm alarm, Optional<Picture> picture) {
        return new SubjectTexts(messages).full(alarm.subject(), picture) + " · "
                + new ReasonTexts(messages).of(alarm.reason());
    }

    public String age(Alarm alarm, Instant now) {
        return messages.text("recovery.ago", length(alarm.raised(), now));
    }

    /**
     * What a person should know before answering it.
     *
     * @param named the kind of an alarm by its id
     */
    public List<String> facts(Alarm alarm, Instant now, Function<String, Optional<String>> named) {
        var facts = new ArrayList<String>();
        facts.add(messages.text("recovery.alarms.raised", messages.formats().moment(alarm.raised(), now),
                length(alarm.raised(), now)));
        if (alarm.times() > 1) {
            facts.add(messages.text("recovery.alarms.times", alarm.times()));
        }
        alarm.over().ifPresent(over -> facts.add(messages.text("recovery.alarms.over-since", length(over, now))));
        switch (alarm.state()) {
            case Alarm.State.Unacknowledged _,Alarm.State.Returned _ -> {
            }
            case Alarm.State.Acknowledged acknowledged -> facts.add(act("recovery.alarms.by", acknowledged.by(), now));
            case Alarm.State.Shelved shelved -> {
                facts.add(act("recovery.alarms.shelved-by", shelved.by(), now));
                facts.add(messages.text("recovery.alarms.back-in", length(now, shelved.until())));
            }
            case Alarm.State.Suppressed suppressed -> facts.add(messages.text("recovery.alarms.follows",
                    named.apply(suppressed.causeId()).orElse(suppressed.causeId())));
        }
        return facts;
    }

    private String act(String key, Alarm.Act act, Instant now) {
        String said = messages.text(key, act.who(), length(act.at(), now));
        return act.note().isBlank() ? said : said + " · " + act.note();
    }

    private String length(Instant from, Instant to) {
        return messages.formats().duration(Duration.between(from, to));
    }
}
