package com.megaticket.console.readiness.check;

import com.megaticket.console.readiness.estate.Call;
import com.megaticket.console.readiness.estate.Question;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One check at work: asks, keeps the evidence, collects what is wrong. Used by one thread. */
public final class Looking {
    private final Survey survey;
    private final Blueprint plan;
    private final Map<Call, Evidence> evidence = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Failure unread;

    Looking(Survey survey, Blueprint plan) {
        this.survey = survey;
        this.plan = plan;
    }

    public Blueprint plan() {
        return plan;
    }

    public Instant now() {
        return survey.now();
    }

    /** @throws Fault when it could not be read; let it pass, it becomes the result */
    @SuppressWarnings("unchecked") // The answer is the one this question gave, under its own call.
    public <T> T ask(Question<T> question) {
        return switch (survey.ask(question)) {
            case Survey.Answer.Told(Object value, Instant at) -> {
                evidence.put(question.call(), new Evidence(question.call(), at, Excerpt.of(value)));
                yield (T) value;
            }
            case Survey.Answer.Untold(Failure failure, Instant at) -> {
                evidence.put(question.call(), new Evidence(question.call(), at, Excerpt.of(failure.detail())));
                throw new Fault(failure);
            }
        };
    }

    /** Looks at each; one that cannot be read does not keep the others from being looked at. */
    public <T> void each(Iterable<T> things, Consumer<T> look) {
        for (T thing : things) {
            try {
                look.accept(thing);
            } catch (Fault fault) {
                unread(fault.failure());
            }
        }
    }

    /** Something is wrong, as bad as the check says. */
    public void found(Trouble trouble, Command proof, Object... args) {
        problems.add(new Problem(trouble, trouble.severity(), texts(args), proof, Optional.empty()));
    }

    public void found(Trouble trouble, Command proof, Command fix, Object... args) {
        problems.add(new Problem(trouble, trouble.severity(), texts(args), proof, Optional.of(fix)));
    }

    private static List<String> texts(Object... args) {
        return Arrays.stream(args).map(String::valueOf).map(Excerpt::of).toList();
    }

    /** What the whole run has read, for the check that compares it. */
    public Map<String, String> prints() {
        return survey.prints();
    }

    /** What it rests on was answered with nothing: no pass. */
    public void unknown(String what, String why) {
        unread(new Failure.Misconfigured(what, why, ""));
    }

    void unread(CheckId id, RuntimeException thrown) {
        unread(Faults.failureOf(id.name(), thrown));
    }

    private void unread(Failure failure) {
        if (unread == null) {
            unread = failure;
        }
    }

    Result skipped(Setting setting) {
        return problems.isEmpty() ? new Result.Skipped(setting, proofs()) : result();
    }

    Result result() {
        if (!problems.isEmpty()) {
            return new Result.Fail(problems, Optional.ofNullable(unread), proofs());
        }
        return switch (unread) {
            case null -> new Result.Pass(proofs());
            // A login that failed is no missing permission, and bears no action's name.
            case Failure.Denied denied when denied.what().contains(":") ->
                new Result.NotPermitted(denied.what(), denied, proofs());
            case Failure other -> new Result.CannotTell(other, proofs());
        };
    }

    private List<Evidence> proofs() {
        return List.copyOf(evidence.values());
    }
}
