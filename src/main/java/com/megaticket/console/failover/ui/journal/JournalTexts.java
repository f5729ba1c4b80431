package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.failover.journal.Chain;
import com.megaticket.console.failover.journal.Entry;
import com.megaticket.console.failover.journal.JournalText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries in people's words. What another version wrote and this one does not know is shown as it stands. */
final class JournalTexts {
    private final Messages messages;

    JournalTexts(Messages messages) {
        this.messages = messages;
    }

    String what(Action action) {
        String what = action.what();
        if (what.startsWith("step ")) {
            return step(what.substring("step ".length())).map(s -> messages.text("failover.journal.what.step", s))
                    .orElse(what);
        }
        if (what.startsWith("without ")) {
            return step(what.substring("without ".length()))
                    .map(s -> messages.text("failover.journal.what.without", s)).orElse(what);
        }
        return key(what).map(messages::text).orElse(what);
    }

    private static Optional<String> key(String what) {
        return Optional.ofNullable(switch (what) {
            case "first-lease" -> "failover.journal.what.first-lease";
            case "begin-switch" -> "failover.journal.what.begin-switch";
            case "second-person" -> "failover.journal.what.second-person";
            case "give-up" -> "failover.journal.what.give-up";
            case "close-owed" -> "failover.journal.what.close-owed";
            case "answer-for-dark-region" -> "failover.journal.what.answer";
            case "word-still-open" -> "failover.journal.what.word";
            case "word-withdrawn" -> "failover.journal.what.word-withdrawn";
            case "remedy-Keep" -> "failover.journal.what.keep";
            case "remedy-Reseat" -> "failover.journal.what.reseat";
            case "remedy-Refund" -> "failover.journal.what.refund";
            case "remedy-Repay" -> "failover.journal.what.repay";
            case "remedy-Restore" -> "failover.journal.what.restore";
            case "remedy-Tell" -> "failover.journal.what.tell";
            case "remedy-Leave" -> "failover.journal.what.leave";
            case "remedy-LookAgain" -> "failover.journal.what.look";
            case "drill-begin" -> "failover.journal.what.drill-begin";
            case "drill-completed" -> "failover.journal.what.drill-completed";
            case "drill-aborted" -> "failover.journal.what.drill-aborted";
            case "drill-left" -> "failover.journal.what.drill-left";
            default -> null;
        });
    }

    private Optional<String> step(String name) {
        return Optional.ofNullable(switch (name) {
            case "RECONCILE" -> "failover.step.reconcile";
            case "SCALE" -> "failover.step.scale";
            case "HEALTHY" -> "failover.step.healthy";
            case "CLOSE" -> "failover.step.close";
            case "FENCES" -> "failover.step.fences";
            case "HARDEN" -> "failover.step.harden";
            case "DRAIN" -> "failover.step.drain";
            case "ANNOUNCE" -> "failover.step.announce";
            case "WAIT" -> "failover.step.wait";
            case "SOFTEN" -> "failover.step.soften";
            case "RECOVER" -> "failover.step.recover";
            case "OPEN" -> "failover.step.open";
            case "DNS" -> "failover.step.dns";
            default -> null;
        }).map(messages::text);
    }

    String region(String id) {
        return id.isEmpty() ? "" : RegionNames.of(id, messages);
    }

    /** On one line; values as they were written, so that they can be searched for. */
    static String details(Action action) {
        return action.details().entrySet().stream().map(d -> d.getKey() + " = " + d.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** The first word says how it ended; what follows is the journal's own. */
    String outcome(Action action) {
        return Mark.of(action).map(m -> messages.text(switch (m) {
            case DONE -> "failover.journal.outcome.done";
            case BEGUN -> "failover.journal.outcome.begun";
            case UNKNOWN -> "failover.journal.outcome.unknown";
            case NOT_DONE -> "failover.journal.outcome.not-done";
        })).orElse(action.outcome());
    }

    String time(Instant at, Instant now) {
        return messages.formats().moment(at, now);
    }

    String chain(Chain chain, boolean own) {
        String epoch = chain.epoch().equals("0")
                ? messages.text("failover.journal.epoch.none")
                : messages.text("failover.journal.epoch", chain.epoch());
        return own
                ? messages.text("failover.journal.chain.own", chain.console(), epoch)
                : messages.text("failover.journal.chain", chain.console(), epoch);
    }

    /** All of the words, anywhere in the entry, in either language. */
    boolean matches(Entry entry, String words) {
        Action action = entry.action();
        String text = Stream.of(Long.toString(entry.number()), action.who(), action.region(), region(action.region()),
                action.what(), what(action), details(action), action.outcome(), outcome(action))
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(text::contains);
    }

    String export(JournalViewModel.Form form, Page page) {
        return switch (form) {
            case CSV -> JournalText.csv(page.entries());
            case JSON -> JournalText.lines(page.entries());
            case MARKDOWN -> JournalText.markdown(page.copies().chain(), page.entries());
        };
    }

    /** How an action ended, as its outcome begins; empty = in words this version does not know. */
    enum Mark {
        DONE("fth-check"), BEGUN("fth-play"), UNKNOWN("fth-help-circle"), NOT_DONE("fth-x");

        private final String icon;

        Mark(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }

        static Optional<Mark> of(Action action) {
            String outcome = action.outcome();
            if (outcome.equals("begun")) {
                return Optional.of(BEGUN);
            }
            if (outcome.equals("done") || outcome.startsWith("done,")) {
                return Optional.of(DONE);
            }
            if (outcome.startsWith("unknown") || outcome.startsWith("not known")) {
                return Optional.of(UNKNOWN);
            }
            return Stream.of("not done", "stopped", "refused", "failed", "another console")
                    .anyMatch(outcome::startsWith)
                            ? Optional.of(NOT_DONE)
                            : Optional.empty();
        }
    }
}
