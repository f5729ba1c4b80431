package com.megaticket.console.readiness.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.readiness.board.BoardSnapshot;
import com.megaticket.console.readiness.board.BoardSnapshot.Row;
import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.shared.Failure;
import java.util.Locale;

/** A run for programs. Words of state are fixed ({@code pass}, {@code fail}, {@code cannot-tell}, …); texts follow the language. */
public final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Words words;

    private JsonReport(Words words) {
        this.words = words;
    }

    public static String of(BoardSnapshot board, Subject subject, Words words) {
        return new JsonReport(words).written(board, subject).toPrettyString() + "\n";
    }

    private ObjectNode written(BoardSnapshot board, Subject subject) {
        Tally t = Tally.of(board);
        ObjectNode all = JSON.createObjectNode().put("standby", subject.standby())
                .put("origin", low(subject.origin()))
                .put("staged", subject.origin() == Sheet.Origin.STAGED).put("asOf", board.asOf().toString())
                .put("finished", board.finished()).put("exitCode", t.exitCode());
        all.putObject("summary").put("blockers", t.blockers()).put("high", t.high()).put("medium", t.medium())
                .put("unknown", t.unknown()).put("skipped", t.skipped()).put("passed", t.passed());
        ArrayNode checks = all.putArray("checks");
        board.rows().forEach(row -> row(row, checks.addObject()));
        return all;
    }

    private void row(Row row, ObjectNode out) {
        out.put("id", row.id().name()).put("severity", low(row.id().severity())).put("proves",
                words.text(row.id().key()));
        switch (row.state()) {
            case State.Scheduled _ -> out.put("state", "scheduled");
            case State.Running(var since) -> out.put("state", "running").put("since", since.toString());
            case State.Ended(Result result, var at, var took) -> {
                result(result, out);
                out.put("at", at.toString()).put("millis", took.toMillis());
            }
        }
    }

    private void result(Result result, ObjectNode out) {
        switch (result) {
            case Result.Pass _ -> out.put("state", "pass");
            case Result.Fail fail -> {
                ArrayNode problems = out.put("state", "fail").putArray("problems");
                fail.problems().forEach(p -> problem(p, problems.addObject()));
                fail.unread().ifPresent(f -> failure(f, out.putObject("unread")));
            }
            case Result.CannotTell unknown ->
                failure(unknown.failure(), out.put("state", "cannot-tell").putObject("unread"));
            case Result.NotPermitted refused -> out.put("state", "not-permitted").put("action", refused.action())
                    .put("todo", words.text("readiness.not-permitted.todo", refused.action()));
            case Result.Skipped skipped -> out.put("state", "skipped").put("setting", skipped.setting().key())
                    .put("todo", words.text("readiness.skipped.todo", skipped.setting().key()));
        }
        ArrayNode evidence = out.putArray("evidence");
        result.evidence().forEach(e -> evidence.addObject().put("call", e.call().action().call())
                .put("region", e.call().region()).put("subject", e.call().subject()).put("at", e.at().toString())
                .put("excerpt", e.excerpt()));
    }

    private void problem(Problem problem, ObjectNode out) {
        out.put("trouble", low(problem.trouble())).put("severity", low(problem.severity()))
                .put("happened", words.happened(problem)).put("todo", words.todo(problem));
        problem.args().forEach(out.putArray("args")::add);
        command(problem.proof(), out.putObject("proof"));
        problem.fix().ifPresent(fix -> command(fix, out.putObject("fixNeverRun")));
    }

    private static void command(Command command, ObjectNode out) {
        out.put("bash", command.bash()).put("powershell", command.powershell());
    }

    private void failure(Failure failure, ObjectNode out) {
        String key = Words.key(failure);
        out.put("kind", key.substring(key.lastIndexOf('.') + 1)).put("happened",
                words.text(key + ".happened", Words.subject(failure))).put("todo",
                        words.text(key + ".todo",
                                Words.subject(failure)))
                .put("requestId", failure.requestId());
    }

    private static String low(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
