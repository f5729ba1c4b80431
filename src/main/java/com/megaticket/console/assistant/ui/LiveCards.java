package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Proposals and holds that wait for a hand, proposals first. A hold stands back while a proposal is about its seats. FX thread. */
final class LiveCards {
    /** After these a hand can do nothing more with the hold. */
    private static final Set<ErrorCode> HOLD_IS_OVER = Set.of(ErrorCode.HOLD_EXPIRED, ErrorCode.SEATS_CHANGED,
            ErrorCode.NOT_FOUND, ErrorCode.NOT_YOURS, ErrorCode.ALREADY_CONFIRMED);

    private final Supplier<Instant> clock;
    private final List<Live.Approval> approvals = new ArrayList<>();
    private final List<Live.Hold> holds = new ArrayList<>();
    /** Being sold, perhaps: nobody knows yet. */
    private final List<Live.Hold> unsure = new ArrayList<>();
    /** Arguments by call. */
    private final Map<String, String> writes = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Live>> now = new ReadOnlyObjectWrapper<>(List.of());

    LiveCards(Supplier<Instant> clock) {
        this.clock = clock;
    }

    ReadOnlyObjectProperty<List<Live>> now() {
        return now.getReadOnlyProperty();
    }

    void apply(TalkEvent event) {
        switch (event) {
            case TalkEvent.Asked asked -> {
                approvals.add(new Live.Approval(asked.proposal(), new CardState.Open(), clock.get(), true));
                tell();
            }
            case TalkEvent.Said _ -> {
                approvals.replaceAll(a -> new Live.Approval(a.proposal(), a.state(), a.since(), false));
                tell();
            }
            case TalkEvent.CardChanged changed -> {
                approvals.stream().filter(a -> a.proposal().id().equals(changed.proposalId())).findFirst()
                        .ifPresent(card -> changed(card, changed.state()));
                tell();
            }
            case TalkEvent.ToolRuns runs when ToolName.of(runs.name()).filter(n -> n.effect().writes()).isPresent() ->
                writes.put(runs.callId(), runs.arguments());
            case TalkEvent.ToolEnded ended -> {
                ended(ended);
                tell();
            }
            case TalkEvent.AtDesk(var _, DeskNews news) -> {
                atDesk(news);
                tell();
            }
            default -> {
            }
        }
    }

    /** The one proposal that can be approved; empty also when there are two. */
    Optional<Live.Approval> one() {
        List<Live.Approval> open = open();
        return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    List<Live.Approval> open() {
        return approvals.stream().filter(a -> a.isOpen(clock.get())).toList();
    }

    /** The one hold nothing was asked about. */
    Optional<Live.Hold> oneHold() {
        return holds.size() == 1 ? Optional.of(holds.getFirst()).filter(h -> !h.asked()) : Optional.empty();
    }

    void asked(String holdingId) {
        holds.replaceAll(h -> h.held().holdingId().equals(holdingId) ? new Live.Hold(h.held(), true) : h);
        tell();
    }

    void clear() {
        approvals.clear();
        holds.clear();
        unsure.clear();
        tell();
    }

    /** A button whose call was refused before there was a card: it can be pressed again, unless the hold is over. */
    private void ended(TalkEvent.ToolEnded ended) {
        switch (ended.answer()) {
            case ToolAnswer.Ok ok -> came(ok.result());
            case ToolAnswer.Refused(var code, var _, var _) -> {
                String arguments = writes.getOrDefault(ended.callId(), "");
                holds.removeIf(h -> arguments.contains(h.held().holdingId()) && HOLD_IS_OVER.contains(code));
                holds.replaceAll(h -> arguments.contains(h.held().holdingId()) ? new Live.Hold(h.held(), false) : h);
            }
            case ToolAnswer.Pending _ -> {
            }
        }
    }

    private void atDesk(DeskNews news) {
        switch (news) {
            case DeskNews.Prolonged(String id, Instant until) -> holds.replaceAll(
                    h -> h.held().holdingId().equals(id) ? new Live.Hold(prolonged(h.held(), until), h.asked()) : h);
            case DeskNews.Sold sold -> holds.removeIf(h -> h.held().holdingId().equals(sold.holdingId()));
            case DeskNews.Gone gone -> holds.removeIf(h -> h.held().holdingId().equals(gone.holdingId()));
            case DeskNews.Settled(var _, Card card, ToolAnswer answer) -> {
                List<Live.Hold> about = unsure.stream().filter(h -> isAbout(card, h)).toList();
                unsure.removeAll(about);
                if (answer instanceof ToolAnswer.Ok ok) {
                    came(ok.result());
                } else {
                    about.forEach(h -> holds.add(new Live.Hold(h.held(), false)));
                }
            }
            case DeskNews.Earlier _ -> {
            }
        }
    }

    private static Results.Held prolonged(Results.Held held, Instant until) {
        return new Results.Held(held.holdingId(), held.title(), held.date(), held.time(), until, held.seats(),
                held.total());
    }

    private void changed(Live.Approval card, CardState state) {
        int place = approvals.indexOf(card);
        if (!(state instanceof CardState.Settled(ToolAnswer answer))) {
            approvals.set(place, new Live.Approval(card.proposal(), state, card.since(), card.newest()));
            return;
        }
        approvals.remove(place);
        switch (answer) {
            case ToolAnswer.Ok ok -> came(ok.result());
            case ToolAnswer.Refused(var code, var _, var _) -> refused(card.proposal().card(), code);
            case ToolAnswer.Pending _ -> {
            }
        }
    }

    private void came(Results result) {
        switch (result) {
            case Results.Held held -> {
                holds.removeIf(h -> h.held().holdingId().equals(held.holdingId()));
                holds.add(new Live.Hold(held, false));
            }
            case Results.Released released -> holds.removeIf(h -> h.held().holdingId().equals(released.holdingId()));
            case Results.Reserved sold -> holds.removeIf(h -> same(h.seats(), sold.seats())
                    && h.held().date().equals(sold.date()) && h.held().time().equals(sold.time()));
            default -> {
            }
        }
    }

    private void refused(Card about, ErrorCode why) {
        holds.replaceAll(h -> isAbout(about, h) ? new Live.Hold(h.held(), false) : h);
        // Giving back again does no harm; selling again might.
        boolean unknown = why == ErrorCode.OUTCOME_UNKNOWN && about.tool() == ToolName.CONFIRM_RESERVATION;
        if (unknown) {
            holds.stream().filter(h -> isAbout(about, h)).forEach(unsure::add);
        }
        if (unknown || HOLD_IS_OVER.contains(why)) {
            holds.removeIf(h -> isAbout(about, h));
        }
    }

    private static boolean isAbout(Card card, Live.Hold hold) {
        return switch (card.tool().effect()) {
            case RELEASE, COMMIT -> same(card.seats(), hold.seats())
                    && card.showing().date().equals(hold.held().date())
                    && card.showing().time().equals(hold.held().time());
            case READ, HOLD, CANCEL -> false;
        };
    }

    private static boolean same(List<SeatLine> one, List<SeatLine> other) {
        return Set.copyOf(seats(one)).equals(Set.copyOf(seats(other)));
    }

    private static List<Object> seats(List<SeatLine> lines) {
        return lines.stream().<Object>map(SeatLine::seat).toList();
    }

    private void tell() {
        now.set(Stream.<Live>concat(approvals.stream(), holds.stream()
                .filter(h -> approvals.stream().noneMatch(a -> isAbout(a.proposal().card(), h)))).toList());
    }
}
