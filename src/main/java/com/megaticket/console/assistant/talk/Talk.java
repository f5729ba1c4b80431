package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.tool.Approval;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.ArgumentsJson;
import com.megaticket.console.assistant.tool.Booker;
import com.megaticket.console.assistant.tool.Caller;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.assistant.tool.ToolSession;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The conversation itself. The person's calls come from the window; the only place where a card is approved. Safe on any thread;
 * listeners are called one event after the other and must not call back.
 */
public final class Talk implements Conversation {
    static final Duration TURN_LIMIT = Duration.ofSeconds(75);
    /** A write has time-outs of its own and is asked for until it is known: this only keeps a thread from staying for ever. */
    static final Duration WRITE_LIMIT = Duration.ofMinutes(4);

    private final TalkParts parts;
    private final Chain chain;
    private final List<Consumer<TalkEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Asking> cards = new HashMap<>();
    private final Object telling = new Object();
    private ToolSession session;
    private int turn;
    private String last = "";
    private boolean mayRepeat;
    private @Nullable Stop running;

    private record Asking(int turn, String callId, Proposal proposal, ToolSession session) {}

    public Talk(TalkParts parts, Chain chain) {
        this.parts = parts;
        this.chain = chain;
        session = session(Optional.empty());
    }

    private ToolSession session(Optional<String> customer) {
        return new ToolSession(new Booker(parts.ids().uuid(), customer), parts.clock(), parts.ids());
    }

    synchronized ToolSession session() {
        return session;
    }

    void tell(TalkEvent event) {
        synchronized (telling) {
            listeners.forEach(l -> l.accept(event));
        }
    }

    @Override
    public void listen(Consumer<TalkEvent> listener) {
        listeners.add(listener);
    }

    @Override
    public synchronized boolean say(String text) {
        String said = parts.redact().apply(text.strip());
        if (said.isBlank() || running != null) {
            return false;
        }
        turn++;
        last = said;
        tell(new TalkEvent.Said(turn, said, parts.clock().get()));
        if (!answersCard(said)) {
            session.beginTurn();
            begin(said);
        }
        return true;
    }

    /** A bare yes or no answers the one card that is open, if nothing was said since; else it is a sentence like any other. */
    private boolean answersCard(String said) {
        List<Proposal> open = session.approvals().open();
        Optional<Assent> assent = Assent.of(said);
        if (open.size() != 1 || assent.isEmpty() || !isOfTheTurnBefore(open.getFirst())) {
            return false;
        }
        if (assent.get() == Assent.YES) {
            approve(open.getFirst().id());
        } else {
            deny(open.getFirst().id());
        }
        tell(new TalkEvent.Ended(turn, new TurnEnd.Done(), parts.clock().get()));
        return true;
    }

    private boolean isOfTheTurnBefore(Proposal proposal) {
        Asking asking = cards.get(proposal.id());
        return asking != null && asking.turn() == turn - 1;
    }

    private void begin(String said) {
        var stop = new Stop();
        running = stop;
        mayRepeat = false;
        int number = turn;
        parts.background().run("assistant turn", TURN_LIMIT, () -> answer(number, said, stop),
                new Background.Done<TurnEnd>() {
                    @Override
                    public void value(TurnEnd end) {
                        ended(number, end);
                    }

                    @Override
                    public void failed(Failure failure) {
                        stop.now();
                        ended(number, failure instanceof Failure.TimedOut
                                ? new TurnEnd.OutOfBudget(TurnEnd.Budget.TIME)
                                : new TurnEnd.Failed(Bugs.of(failure), true));
                    }
                });
    }

    /** The next tier takes the turn over only while nothing of the answer can be seen. */
    private TurnEnd answer(int number, String said, Stop stop) {
        while (true) {
            Chain.Link link = chain.next();
            var sink = new Turn(number, link.target().isPresent() ? Caller.MODEL : Caller.GUIDED, stop, parts, this);
            tell(new TalkEvent.Began(number, link.tier(), link.target()));
            TurnEnd end = link.responder().answer(said, sink, stop);
            if (!(end instanceof TurnEnd.Failed failed)) {
                chain.worked(link.tier());
                return end;
            }
            chain.failed(link.tier(), failed.problem());
            Chain.Link next = chain.next();
            if (next.tier() != link.tier()) {
                tell(new TalkEvent.Switched(number, link.tier(), next.tier(), failed.problem()));
            }
            if (sink.isShown() || next.tier() == link.tier()) {
                return end;
            }
            link.responder().forgetLast();
        }
    }

    private void ended(int number, TurnEnd end) {
        synchronized (this) {
            running = null;
            mayRepeat = !(end instanceof TurnEnd.Done);
        }
        tell(new TalkEvent.Ended(number, end, parts.clock().get()));
    }

    @Override
    public synchronized boolean again() {
        return mayRepeat && running == null && repeat(last);
    }

    @Override
    public synchronized boolean edit(String text) {
        return turn > 0 && running == null && !text.isBlank() && repeat(text);
    }

    private boolean repeat(String text) {
        mayRepeat = false;
        chain.forgetLast();
        return say(text);
    }

    @Override
    public void stop() {
        Stop under;
        List<Proposal> open;
        synchronized (this) {
            under = running;
            open = session.approvals().open();
        }
        if (under != null) {
            under.now();
        } else {
            open.forEach(p -> deny(p.id()));
        }
    }

    /** A write waits for a person; it takes the place of a card nobody answered. */
    void asked(int number, String callId, Proposal proposal) {
        for (Proposal other : session().approvals().open()) {
            if (!other.id().equals(proposal.id())) {
                refuse(other.id(), ErrorCode.REPLACED);
            }
        }
        synchronized (this) {
            cards.put(proposal.id(), new Asking(number, callId, proposal, session));
        }
        tell(new TalkEvent.Asked(number, callId, proposal));
    }

    @Override
    public void approve(String proposalId) {
        Asking asking;
        Optional<Approval> approval;
        ToolSession of;
        synchronized (this) {
            asking = cards.get(proposalId);
            of = session;
            approval = of.approvals().approve(proposalId);
        }
        if (asking == null) {
            return;
        }
        if (approval.isEmpty()) {
            beat();
            return;
        }
        tell(new TalkEvent.CardChanged(asking.turn(), proposalId, new TalkEvent.CardState.Running()));
        parts.background().run("approved " + asking.proposal().tool().text(), WRITE_LIMIT,
                () -> parts.registry().execute(of, approval.get()), new Background.Done<ToolAnswer>() {
                    @Override
                    public void value(ToolAnswer answer) {
                        settled(asking, answer);
                    }

                    @Override
                    public void failed(Failure failure) {
                        settled(asking, new ToolAnswer.Refused(ErrorCode.OUTCOME_UNKNOWN));
                    }
                });
    }

    private void settled(Asking asking, ToolAnswer answer) {
        TalkEvent event;
        synchronized (this) {
            cards.remove(asking.proposal().id());
            if (asking.session().equals(session)) {
                chain.told(new CardNews(asking.callId(), asking.proposal(), answer));
                event = new TalkEvent.CardChanged(asking.turn(), asking.proposal().id(),
                        new TalkEvent.CardState.Settled(answer));
            } else {
                // It ran on while its conversation ended: who approved it is told, whoever answers now is not.
                event = new TalkEvent.AtDesk(turn, new DeskNews.Earlier(asking.proposal().card(), answer));
            }
        }
        tell(event);
    }

    @Override
    public void deny(String proposalId) {
        refuse(proposalId, ErrorCode.DENIED);
    }

    private void refuse(String proposalId, ErrorCode why) {
        Asking asking;
        synchronized (this) {
            asking = session.approvals().deny(proposalId).map(p -> cards.get(p.id())).orElse(null);
        }
        if (asking != null) {
            settled(asking, new ToolAnswer.Refused(why));
        }
    }

    /** No model can be asked with this login: the guided mode answers, until the conversation begins anew. */
    public void unfit(ModelProblem why) {
        int number;
        Tier before;
        Tier now;
        synchronized (this) {
            number = turn;
            before = chain.next().tier();
            chain.unfit(why);
            now = chain.next().tier();
        }
        if (now != before) {
            tell(new TalkEvent.Switched(number, before, now, why));
        }
    }

    /** Cards whose time ran out are put aside. At least once a second, on any thread. */
    public void beat() {
        var over = new ArrayList<Asking>();
        synchronized (this) {
            session.approvals().takeExpired().forEach(p -> Optional.ofNullable(cards.get(p.id())).ifPresent(over::add));
        }
        over.forEach(a -> settled(a, new ToolAnswer.Refused(ErrorCode.APPROVAL_EXPIRED)));
    }

    @Override
    public void confirm(String holdingId, Money shown) {
        press(new Arguments.ConfirmReservation(holdingId), card -> card.total().equals(shown));
    }

    @Override
    public void release(String holdingId) {
        press(new Arguments.CancelHold(holdingId), _ -> true);
    }

    /** The card behind the button shows all that a card would: pressing it is the approval, if it showed the same. */
    private void press(Arguments arguments, Predicate<Card> asShown) {
        var call = new ToolCall("button-" + parts.ids().uuid(), ToolName.of(arguments).text(),
                ArgumentsJson.write(arguments));
        int number;
        ToolSession of;
        synchronized (this) {
            number = turn;
            of = session;
        }
        parts.background().run(call.name(), WRITE_LIMIT, () -> parts.registry().ask(of, Caller.BUTTON, call),
                new Background.Done<ToolAnswer>() {
                    @Override
                    public void value(ToolAnswer answer) {
                        if (!of.equals(session())) {
                            // The button stood in a conversation that is over: nothing was done.
                            return;
                        }
                        if (answer instanceof ToolAnswer.Pending(Proposal proposal)) {
                            asked(number, call.id(), proposal);
                            if (asShown.test(proposal.card())) {
                                approve(proposal.id());
                            }
                        } else {
                            tell(new TalkEvent.ToolRuns(number, call.id(), call.name(), call.json()));
                            tell(new TalkEvent.ToolEnded(number, call.id(), answer, parts.answers().json(answer),
                                    Duration.ZERO));
                        }
                    }

                    @Override
                    public void failed(Failure failure) {
                        tell(new TalkEvent.ToolEnded(number, call.id(),
                                new ToolAnswer.Refused(ErrorCode.SERVICE_UNAVAILABLE), "{}", Duration.ZERO));
                    }
                });
    }

    @Override
    public void atDesk(DeskNews news) {
        int number;
        DeskNews told;
        synchronized (this) {
            number = turn;
            switch (news) {
                case DeskNews.OfHold hold when !session.isOurs(hold.holdingId()) -> {
                    // Of a conversation that is over, perhaps with another customer.
                    return;
                }
                case DeskNews.Settled(String of, Card card, ToolAnswer answer) when !isNow(of) ->
                    told = new DeskNews.Earlier(card, answer);
                case DeskNews.Settled settled -> {
                    session.learn(settled.answer());
                    told = settled;
                }
                case DeskNews.OfHold _,DeskNews.Earlier _ -> told = news;
            }
            if (!(told instanceof DeskNews.Earlier)) {
                chain.atDesk(told);
            }
        }
        tell(new TalkEvent.AtDesk(number, told));
    }

    private boolean isNow(String conversation) {
        return session.booker().conversation().equals(conversation);
    }

    @Override
    public void customer(Optional<String> login) {
        renew(login);
    }

    @Override
    public void restart() {
        renew(session().booker().customer());
    }

    private void renew(Optional<String> customer) {
        stop();
        synchronized (this) {
            session.approvals().open().forEach(p -> refuse(p.id(), ErrorCode.REPLACED));
            session = session(customer);
            cards.clear();
            mayRepeat = false;
            chain.begin();
        }
    }
}
