package com.megaticket.console.readiness.check;

import com.megaticket.console.readiness.estate.Call;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Question;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Faults;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/** The reads of one run, each made once, whoever asks first; the others wait for its answer. For any thread. */
public final class Survey {
    private final Estate estate;
    private final Clock clock;
    private final Map<Call, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();

    public Survey(Estate estate, Clock clock) {
        this.estate = estate;
        this.clock = clock;
    }

    /** What came of a read. */
    sealed interface Answer {
        Instant at();

        record Told(Object value, Instant at) implements Answer {}

        record Untold(Failure failure, Instant at) implements Answer {}
    }

    <T> Answer ask(Question<T> question) {
        var mine = new CompletableFuture<Answer>();
        var theirs = answers.putIfAbsent(question.call(), mine);
        if (theirs == null) {
            mine.complete(asked(question));
        }
        try {
            return (theirs == null ? mine : theirs).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(Failure.givenUp(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> Answer asked(Question<T> question) {
        try {
            return new Answer.Told(Objects.requireNonNull(question.answer().apply(estate)), clock.instant());
        } catch (RuntimeException e) {
            return new Answer.Untold(Faults.failureOf(question.call().text(), e), clock.instant());
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** Every setting read so far, as a fingerprint. Measurements and what could not be read are left out. */
    public Map<String, String> prints() {
        var prints = new TreeMap<String, String>();
        answers.forEach((call, answer) -> {
            if (call.action().steady() && answer.isDone() && answer.join() instanceof Answer.Told told) {
                prints.put(call.text(), Fingerprint.of(Excerpt.print(told.value())));
            }
        });
        return prints;
    }
}
