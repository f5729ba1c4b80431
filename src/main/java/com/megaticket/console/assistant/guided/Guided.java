package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.guided.grammar.Act;
import com.megaticket.console.assistant.guided.grammar.Grammar;
import com.megaticket.console.assistant.guided.grammar.Heard;
import com.megaticket.console.assistant.guided.grammar.Title;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.talk.CardNews;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.Responder;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.talk.TurnSink;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.shared.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The assistant that is no AI: the same words bring the same answer. It looks up and proposes by the tools a model has, behind the same
 * gate. One turn at a time; {@link #told} may come from any thread.
 */
public final class Guided implements Responder {
    private static final Set<Act> SMALL = EnumSet.of(Act.GREET, Act.THANK, Act.HELP, Act.AFFIRM, Act.DENY, Act.BYE);
    private static final int SHORT = 24;

    private final Policy policy;
    private final Supplier<Instant> clock;
    private final Grammar grammar;
    private final Phrases phrases = new Phrases();
    private final Queue<CardNews> news = new ConcurrentLinkedQueue<>();
    private final Queue<DeskNews> desk = new ConcurrentLinkedQueue<>();
    private final Frame frame = new Frame();
    private final Table table = new Table();
    private final Dialogue dialogue;
    private final Tongue first;
    private Tongue tongue;
    private Frame.Kept before;
    private Offer offered = Offer.NONE;
    private long calls;

    /**
     * A new conversation.
     *
     * @param first the language until somebody has said something
     * @param clock service time
     */
    public Guided(Policy policy, Tongue first, Supplier<Instant> clock) {
        this.policy = policy;
        this.first = first;
        this.tongue = first;
        this.before = frame.keep();
        this.clock = clock;
        this.grammar = new Grammar(policy.anniversaries());
        this.dialogue = new Dialogue(frame, table, clock);
    }

    @Override
    public TurnEnd answer(String said, TurnSink sink, Stop stop) {
        before = frame.keep();
        offered = table.offer;
        LocalDate today = clock.get().atZone(Instants.KST).toLocalDate();
        var scene = new Turn.Scene(policy, today, () -> "guided-" + ++calls);
        Heard heard = grammar.read(said, titles(), today);
        tongue = heard.tongue().orElse(tongue);
        var turn = new Turn(sink, stop, phrases, new Wording(tongue), scene);
        try {
            if (table.programme.isEmpty() && !isSmallTalk(heard, said)) {
                table.programme = Shows.programme(turn, Optional.empty());
                heard = grammar.read(said, titles(), today);
                tongue = heard.tongue().orElse(tongue);
                turn = new Turn(sink, stop, phrases, new Wording(tongue), scene);
            }
            List<DeskNews> found = all(desk);
            dialogue.hear(turn, all(news).stream().map(n -> asFound(n, found)).toList());
            found.forEach(dialogue::hear);
            dialogue.respond(turn, heard);
        } catch (Turn.TurnOver over) {
            if (over.why().code() == ErrorCode.STOPPED) {
                return new TurnEnd.Stopped();
            }
            dialogue.refused(turn, over.why());
        }
        return stop.isWanted() ? new TurnEnd.Stopped() : new TurnEnd.Done();
    }

    @Override
    public void told(CardNews settled) {
        news.add(settled);
    }

    @Override
    public void atDesk(DeskNews done) {
        desk.add(done);
    }

    @Override
    public void forgetLast() {
        frame.back(before);
        table.offer = offered;
    }

    @Override
    public void begin() {
        news.clear();
        desk.clear();
        frame.clear();
        table.clear();
        tongue = first;
        before = frame.keep();
        offered = Offer.NONE;
    }

    private static <N> List<N> all(Queue<N> arrived) {
        var all = new ArrayList<N>();
        for (N one = arrived.poll(); one != null; one = arrived.poll()) {
            all.add(one);
        }
        return all;
    }

    /** Of a write that nobody knew of, what has been found out since. */
    private static CardNews asFound(CardNews news, List<DeskNews> found) {
        return found.stream()
                .flatMap(f -> f instanceof DeskNews.Settled s && s.card().equals(news.proposal().card())
                        ? Stream.of(new CardNews(news.callId(), news.proposal(), s.answer()))
                        : Stream.of())
                .findFirst().orElse(news);
    }

    /** A greeting needs no lookup. */
    private static boolean isSmallTalk(Heard heard, String said) {
        return !heard.acts().isEmpty() && SMALL.containsAll(heard.acts()) && !heard.hasSlots()
                && said.length() <= SHORT;
    }

    private List<Title> titles() {
        return table.programme.stream().map(Guided::title).toList();
    }

    private static Title title(Results.PerformanceLine show) {
        return new Title(show.performanceId(),
                Stream.concat(Stream.of(show.title()), show.titles().values().stream().sorted()).distinct().toList());
    }
}
