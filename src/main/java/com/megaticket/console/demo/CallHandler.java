package com.megaticket.console.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Decides about each call of a client: which fault strikes it, and else the engine's own answer. Safe on any thread. */
final class CallHandler {
    private final String region;
    private final FaultBoard faults;
    private final RegionStore store;
    private final IndexHistory history;
    private final HardFence fence;
    private final int enginePort;

    CallHandler(String region, FaultBoard faults, RegionStore store, IndexHistory history, HardFence fence,
            int enginePort) {
        this.region = region;
        this.faults = faults;
        this.store = store;
        this.history = history;
        this.fence = fence;
        this.enginePort = enginePort;
    }

    Reply handle(HttpMessage request, EngineLink link) throws InterruptedException {
        if (faults.isOn(DemoFault.CUT) || faults.isOn(DemoFault.KILLED)) {
            return new Reply.Reset();
        }
        faults.awaitThaw();
        if (faults.isOn(DemoFault.LATENCY)) {
            Thread.sleep(faults.time(DemoFault.LATENCY));
        }
        try {
            return answer(request, link);
        } catch (IOException _) {
            return new Reply.Reset();
        }
    }

    private Reply answer(HttpMessage request, EngineLink link) throws IOException, InterruptedException {
        String target = request.header("x-amz-target").orElse("");
        Call.Kind kind = target.startsWith("DynamoDB_")
                ? Call.Kind.of(target.substring(target.indexOf('.') + 1))
                : Call.Kind.OTHER;
        if (faults.strikes(DemoFault.ERRORS)) {
            return new Reply.Answer(Answers.broken());
        }
        boolean throttled = faults.strikes(DemoFault.THROTTLING);
        if (kind == Call.Kind.OTHER || (kind == Call.Kind.QUERY && !faults.isOn(DemoFault.STALE_INDEXES))) {
            return new Reply.Answer(throttled ? Answers.throttled() : link.send(request));
        }
        Call call = Call.of(target.substring(target.indexOf('.') + 1), Json.read(request.body()), store.schemas());
        if (throttled) {
            return new Reply.Answer(throttled(call));
        }
        return switch (kind) {
            case WRITE, BATCH_WRITE, TRANSACTION -> write(call, request, link);
            case TRANSACT_GET -> new Reply.Answer(store.transactGet(call, request, link));
            case QUERY -> new Reply.Answer(history.asOfThen(call.body(), link.send(request)));
            case CREATE_TABLE -> {
                store.schemas().learn(call.body());
                yield new Reply.Answer(link.send(request));
            }
            case REFUSED -> new Reply.Answer(Answers.unsupported(call.operation()));
            case OTHER -> new Reply.Answer(link.send(request));
        };
    }

    private Reply write(Call call, HttpMessage request, EngineLink link) throws IOException, InterruptedException {
        Optional<String> denied = faults.isOn(DemoFault.HARD_FENCE) ? fence.denies(call) : Optional.empty();
        if (denied.isPresent()) {
            return new Reply.Answer(Answers.denied(denied.get(), fence.table(), region));
        }
        if (call.kind() != Call.Kind.BATCH_WRITE && faults.strikes(DemoFault.CONFLICTS)) {
            return new Reply.Answer(imaginedConflict(call));
        }
        if (faults.strikes(DemoFault.LOST_REQUESTS)) {
            return new Reply.Silence();
        }
        if (faults.strikes(DemoFault.LATE_REQUESTS)) {
            Thread.ofVirtual().name("late-" + region).start(() -> deliverLate(call, request));
            return new Reply.Silence();
        }
        HttpMessage answer = store.write(call, request, link);
        return faults.strikes(DemoFault.LOST_ANSWERS) ? new Reply.Silence() : new Reply.Answer(answer);
    }

    private HttpMessage imaginedConflict(Call call) {
        if (call.kind() == Call.Kind.WRITE) {
            return Answers.conflict();
        }
        int actions = call.actions().size();
        return Answers.transactionConflicts(actions, List.of(faults.pick(Math.max(1, actions))));
    }

    private HttpMessage throttled(Call call) {
        boolean transaction = call.kind() == Call.Kind.TRANSACTION || call.kind() == Call.Kind.TRANSACT_GET;
        int actions = call.actions().size();
        return transaction
                ? Answers.throttledTransaction(actions, faults.pick(Math.max(1, actions)))
                : Answers.throttled();
    }

    /** The request was on its way for a long time: it takes effect though its client gave up. */
    private void deliverLate(Call call, HttpMessage request) {
        try (var link = new EngineLink(enginePort)) {
            Thread.sleep(faults.time(DemoFault.LATE_BY));
            faults.awaitThaw();
            store.write(call, request, link);
        } catch (IOException _) {
            // The engine is gone: the request is lost, as it may be.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
