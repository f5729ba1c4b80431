package com.megaticket.console.assistant.tool;

import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way to a tool, for every caller: name, schema, ids of this conversation, then reads run and writes become a card. A write
 * runs only by {@link #execute}, with a person's approval of exactly that. Blocking; safe on any thread.
 */
public final class ToolRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(ToolRegistry.class);

    private final Map<ToolName, Tool<?>> tools;
    private final Supplier<Instant> clock;
    private final ToolTrail trail;

    /** @param tools one for each name */
    public ToolRegistry(Map<ToolName, Tool<?>> tools, Supplier<Instant> clock, ToolTrail trail) {
        this.tools = new EnumMap<>(tools);
        this.clock = clock;
        this.trail = trail;
        for (ToolName name : ToolName.values()) {
            boolean writes = tools.get(name) instanceof Tool.Write<?>;
            if (!tools.containsKey(name) || writes != name.effect().writes()) {
                throw new IllegalArgumentException("no tool that fits " + name.text());
            }
        }
    }

    /** Answers a call: a result, a refusal, or a card that waits. Changes nothing in the world. */
    public ToolAnswer ask(ToolSession session, Caller caller, ToolCall call) {
        Instant begun = clock.get();
        ToolAnswer answer = answer(session, caller, call);
        if (answer instanceof ToolAnswer.Ok ok) {
            session.seen().learn(ok.result());
        }
        row(session, Optional.of(caller), call.name(), call.json(), answer, begun);
        return answer;
    }

    private ToolAnswer answer(ToolSession session, Caller caller, ToolCall call) {
        Optional<ToolName> name = ToolName.of(call.name());
        if (name.isEmpty()) {
            return new ToolAnswer.Refused(ErrorCode.UNKNOWN_TOOL,
                    Arrays.stream(ToolName.values()).map(ToolName::text).toList());
        }
        return switch (ArgumentsJson.read(name.get(), call.json())) {
            case ArgumentsJson.Read.Wrong(List<String> complaints) ->
                new ToolAnswer.Refused(ErrorCode.INVALID_INPUT, complaints);
            case ArgumentsJson.Read.Fine(Arguments arguments) -> checked(session, caller, byId(session, arguments));
        };
    }

    /** A showing named by performance, date and time is the schedule that a tool listed for it. */
    private static Arguments byId(ToolSession session, Arguments arguments) {
        if (arguments instanceof Arguments.HoldSeats hold && hold.scheduleId().isEmpty()
                && hold.performanceId().isPresent() && hold.date().isPresent() && hold.time().isPresent()) {
            return session.seen().scheduleAt(hold.performanceId().get(), hold.date().get(), hold.time().get())
                    .<Arguments>map(id -> Arguments.HoldSeats.of(id, hold.seatIds()))
                    .orElse(hold);
        }
        return arguments;
    }

    private ToolAnswer checked(ToolSession session, Caller caller, Arguments arguments) {
        ToolName name = ToolName.of(arguments);
        List<String> strangers = session.seen().strangers(arguments);
        if (!strangers.isEmpty()) {
            return new ToolAnswer.Refused(ErrorCode.UNKNOWN_ID, strangers);
        }
        // A person may press as often as they like.
        boolean machine = caller != Caller.BUTTON;
        if (machine && !session.mayCall(name, ArgumentsJson.write(arguments))) {
            return new ToolAnswer.Refused(ErrorCode.TOO_MANY_CALLS);
        }
        if (machine && name.effect().writes() && !session.mayWrite()) {
            return new ToolAnswer.Refused(ErrorCode.ONE_WRITE_A_TURN);
        }
        return guarded(name, ErrorCode.SERVICE_UNAVAILABLE, () -> run(session, tool(name), arguments));
    }

    private static <A extends Arguments> ToolAnswer run(ToolSession session, Tool<A> tool, A arguments) {
        return switch (tool) {
            case Tool.Read<A> read -> read.run(arguments, session.booker());
            case Tool.Write<A> write -> switch (write.draft(arguments, session.booker())) {
                case Tool.Draft.Unfit(ToolAnswer.Refused why) -> why;
                case Tool.Draft.Already(ToolAnswer.Ok done) -> done;
                case Tool.Draft.Fit(Card card) -> {
                    session.wrote();
                    yield new ToolAnswer.Pending(session.approvals().propose(arguments, card));
                }
            };
        };
    }

    /**
     * Does what a person approved, once. Blocks until the outcome is known or given up as unknown; not to be interrupted.
     *
     * @return never pending
     */
    public ToolAnswer execute(ToolSession session, Approval approval) {
        Instant begun = clock.get();
        Proposal proposal = approval.proposal();
        ToolAnswer answer = switch (ArgumentsJson.read(proposal.tool(), proposal.arguments())) {
            case ArgumentsJson.Read.Fine(Arguments arguments) when isApproved(session, approval, arguments) ->
                guarded(proposal.tool(), ErrorCode.OUTCOME_UNKNOWN,
                        () -> write(session, tool(proposal.tool()), arguments, proposal.card()));
            case ArgumentsJson.Read _ -> new ToolAnswer.Refused(ErrorCode.NOT_APPROVED);
        };
        if (answer instanceof ToolAnswer.Ok ok) {
            session.seen().learn(ok.result());
        }
        row(session, Optional.empty(), proposal.tool().text(), proposal.arguments(), answer, begun);
        return answer;
    }

    /** Of what will run, not of what was shown: they must be the same. */
    private static boolean isApproved(ToolSession session, Approval approval, Arguments arguments) {
        String hash = Approvals.hash(ToolName.of(arguments), ArgumentsJson.write(arguments));
        return session.approvals().spend(approval, hash);
    }

    private static <A extends Arguments> ToolAnswer write(ToolSession session, Tool<A> tool, A arguments, Card card) {
        return tool instanceof Tool.Write<A> write
                ? write.execute(arguments, card, session.booker())
                : new ToolAnswer.Refused(ErrorCode.NOT_APPROVED);
    }

    @SuppressWarnings("unchecked") // A tool stands under the name whose arguments it takes.
    private <A extends Arguments> Tool<A> tool(ToolName name) {
        return (Tool<A>) Objects.requireNonNull(tools.get(name));
    }

    /** @param bug what a mistake of ours leaves behind */
    private static ToolAnswer guarded(ToolName name, ErrorCode bug, Supplier<ToolAnswer> work) {
        try {
            return work.get();
        } catch (Fault fault) {
            LOG.warn("{}: {}", name.text(), fault.failure());
            return new ToolAnswer.Refused(ErrorCode.SERVICE_UNAVAILABLE);
        } catch (RuntimeException e) {
            LOG.error("{}", name.text(), e);
            return new ToolAnswer.Refused(bug);
        }
    }

    private void row(
            ToolSession session, Optional<Caller> caller, String tool, String json, ToolAnswer answer, Instant begun) {
        String word = switch (answer) {
            case ToolAnswer.Ok _ -> "ok";
            case ToolAnswer.Pending _ -> "pending";
            case ToolAnswer.Refused refused -> refused.code().name();
        };
        trail.row(new ToolTrail.Row(begun, session.booker().conversation(), caller, tool, json, word,
                Duration.between(begun, clock.get())));
    }
}
