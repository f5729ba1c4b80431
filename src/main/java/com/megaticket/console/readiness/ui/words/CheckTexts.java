package com.megaticket.console.readiness.ui.words;

import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.Evidence;
import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.estate.Call;
import com.megaticket.console.readiness.report.Words;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One check in words. */
public final class CheckTexts {
    private static final String GLOBAL = "us-east-1";

    private final Messages messages;
    private final Words words;

    public CheckTexts(Messages messages) {
        this.messages = messages;
        words = messages::text;
    }

    /** What happened and what to do about it. */
    public record Said(String happened, String todo) {}

    /** The state in one word, with its severity where something was found: {@code FAIL · blocker}. */
    public String state(Sheet.Line line) {
        return line.last().map(State.Ended::result).map(result -> result instanceof Result.Fail fail
                ? messages.text("readiness.state.fail", words.state(result), messages.text(fail.worst().key()))
                : words.state(result)).orElseGet(() -> messages.text(switch (line.underWay().orElse(null)) {
                    case State.Running _ -> "readiness.result.running";
                    case State.Scheduled _ -> "readiness.result.scheduled";
                    case null -> "readiness.result.never";
                    case State.Ended _ -> "readiness.result.never";
                }));
    }

    public String proves(Sheet.Line line) {
        return messages.text(line.id().key());
    }

    public String why(Sheet.Line line) {
        return messages.text(line.id().why());
    }

    /** In one line: what is wrong, else why it is not known, else what it proves. */
    public String gist(Sheet.Line line) {
        return switch (line.last().map(State.Ended::result).orElse(null)) {
            case null -> proves(line);
            case Result.Pass _ -> proves(line);
            case Result.Fail fail -> fail.problems().size() == 1
                    ? said(fail.problems().getFirst()).happened()
                    : messages.text("readiness.more", said(fail.problems().getFirst()).happened(),
                            fail.problems().size() - 1);
            case Result.CannotTell unknown -> said(unknown.failure()).happened();
            case Result.NotPermitted refused -> said(refused).happened();
            case Result.Skipped skipped -> said(skipped).happened();
        };
    }

    public Said said(Problem problem) {
        return new Said(words.happened(problem), words.todo(problem));
    }

    public Said said(Failure failure) {
        String key = Words.key(failure);
        return new Said(messages.text(key + ".happened", Words.subject(failure)),
                messages.text(key + ".todo", Words.subject(failure)));
    }

    public Said said(Result.NotPermitted refused) {
        return new Said(messages.text("readiness.not-permitted.happened", refused.action()),
                messages.text("readiness.not-permitted.todo", refused.action()));
    }

    public Said said(Result.Skipped skipped) {
        return new Said(messages.text("readiness.skipped.happened", skipped.setting().key()),
                messages.text("readiness.skipped.todo", skipped.setting().key()));
    }

    /** {@code 12 s ago · took 0.4 s · demo}; empty where it was never looked at. */
    public String facts(Sheet.Line line, Sheet.Origin origin, Instant now) {
        return line.last().map(ended -> messages.text("readiness.facts", age(ended.at(), now),
                messages.formats().latency(ended.took()), new SummaryTexts(messages).origin(origin))).orElse("");
    }

    /** In a list, what goes on before how old the result is: {@code running · 3 s · 14 min ago}. */
    public String going(Sheet.Line line, Sheet.Origin origin, Instant now) {
        return line.underWay().map(state -> Stream.concat(Stream.of(underWay(state, now)),
                line.last().map(ended -> age(ended.at(), now)).stream()).collect(Collectors.joining(" · ")))
                .orElseGet(() -> facts(line, origin, now));
    }

    /** What goes on now: {@code running · 3 s}. */
    public String underWay(State state, Instant now) {
        return switch (state) {
            case State.Running(Instant since) -> messages.text("readiness.under-way.running",
                    messages.text("readiness.result.running"),
                    messages.formats().duration(Duration.between(since, now)));
            case State.Scheduled _ -> messages.text("readiness.result.scheduled");
            case State.Ended _ -> "";
        };
    }

    /** Every read it may make, and where: {@code ec2:DescribeImages · Tokyo (ap-northeast-1)}. */
    public Stream<String> calls(Sheet.Line line, Sheet.Place place) {
        return line
                .uses().stream().collect(Collectors.groupingBy(use -> use.action().call(), java.util.LinkedHashMap::new,
                        Collectors.flatMapping(use -> where(use, place),
                                Collectors.toCollection(java.util.LinkedHashSet::new))))
                .entrySet().stream().map(e -> e.getKey() + " · " + String.join(", ", e.getValue()));
    }

    private Stream<String> where(Use use, Sheet.Place place) {
        return switch (use.where()) {
            case STANDBY -> Stream.of(region(place.standby()));
            case BOTH -> Stream.of(region(place.main()), region(place.standby()));
            case GLOBAL -> Stream.of(GLOBAL);
            case CHAIN -> Stream.of(region(place.standby()), GLOBAL);
            case HERE -> Stream.of(messages.text("readiness.where.here"));
        };
    }

    private String region(String id) {
        return RegionNames.of(id, messages);
    }

    public String evidence(Evidence evidence, Instant now) {
        Call call = evidence.call();
        String where = call.region().equals(Call.GLOBAL) ? GLOBAL : region(call.region());
        return Stream.of(call.action().call(), where, call.subject(), age(evidence.at(), now))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String age(Instant at, Instant now) {
        return messages.text("readiness.ago", messages.formats().duration(Duration.between(at, now)));
    }
}
