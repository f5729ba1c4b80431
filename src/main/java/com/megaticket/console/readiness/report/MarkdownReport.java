package com.megaticket.console.readiness.report;

import com.megaticket.console.readiness.board.BoardSnapshot;
import com.megaticket.console.readiness.board.BoardSnapshot.Row;
import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Evidence;
import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.shared.Failure;
import java.util.Comparator;
import java.util.List;

/** A run for people: what is wrong first, then what cannot be told, then the rest. */
public final class MarkdownReport {
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(Words words) {
        this.words = words;
    }

    public static String of(BoardSnapshot board, Subject subject, Words words) {
        return new MarkdownReport(words).written(board, subject);
    }

    private String written(BoardSnapshot board, Subject subject) {
        Tally t = Tally.of(board);
        line("# " + words.text("readiness.report.title", subject.standby(), board.asOf().toString()));
        line("");
        switch (subject.origin()) {
            case AWS -> {
            }
            case STAGED -> warning("readiness.report.staged");
            case STAND_IN -> warning("readiness.strip.stand-in");
        }
        line(words.text("readiness.report.summary", t.blockers(), t.high(), t.medium(), t.unknown(), t.skipped(),
                t.passed()));
        board.rows().stream().sorted(Comparator.comparingInt(MarkdownReport::rank)).forEach(this::row);
        return out.toString();
    }

    private void warning(String key) {
        line("**" + words.text(key) + "**");
        line("");
    }

    private static int rank(Row row) {
        return switch (row.state()) {
            case State.Ended(Result.Fail fail, var _, var _) -> fail.worst().ordinal();
            case State.Ended(Result.NotPermitted _, var _, var _),State.Ended(Result.CannotTell _, var _, var _) -> 3;
            case State.Running _,State.Scheduled _ -> 4;
            case State.Ended(Result.Skipped _, var _, var _) -> 5;
            case State.Ended(Result.Pass _, var _, var _) -> 6;
        };
    }

    private void row(Row row) {
        String state = switch (row.state()) {
            case State.Ended ended -> words.state(ended.result());
            case State.Running _ -> words.text("readiness.result.running");
            case State.Scheduled _ -> words.text("readiness.result.scheduled");
        };
        line("");
        line("## " + row.id() + " " + state + " (" + words.text(row.id().severity().key()) + ")");
        line(words.text(row.id().key()));
        if (row.state() instanceof State.Ended ended) {
            result(ended.result());
        }
    }

    private void result(Result result) {
        switch (result) {
            case Result.Pass _ -> {
            }
            case Result.Fail fail -> {
                fail.problems().forEach(this::problem);
                fail.unread().ifPresent(_ -> said(words.text("readiness.report.more")));
            }
            case Result.CannotTell unknown -> unread(unknown.failure());
            case Result.NotPermitted refused -> {
                said(words.text("readiness.not-permitted.happened", refused.action()));
                todo(words.text("readiness.not-permitted.todo", refused.action()));
            }
            case Result.Skipped skipped -> {
                said(words.text("readiness.skipped.happened", skipped.setting().key()));
                todo(words.text("readiness.skipped.todo", skipped.setting().key()));
            }
        }
        evidence(result.evidence());
    }

    private void unread(Failure failure) {
        String key = Words.key(failure);
        said(words.text(key + ".happened", Words.subject(failure)));
        todo(words.text(key + ".todo", Words.subject(failure)));
    }

    private void problem(Problem problem) {
        said("**" + words.text(problem.severity().key()) + "** " + words.happened(problem));
        todo(words.todo(problem));
        command(words.text("readiness.report.proof"), problem.proof());
        problem.fix().ifPresent(fix -> command(words.text("readiness.report.fix"), fix));
    }

    private void said(String text) {
        line("");
        line("- " + text);
    }

    private void todo(String text) {
        line("  " + words.text("readiness.report.todo") + ": " + text);
    }

    private void command(String label, Command command) {
        line("  " + label + ":");
        line("  ```bash");
        line("  " + command.bash());
        line("  ```");
        if (!command.powershell().equals(command.bash())) {
            line("  ```powershell");
            line("  " + command.powershell());
            line("  ```");
        }
    }

    private void evidence(List<Evidence> all) {
        if (all.isEmpty()) {
            return;
        }
        line("");
        line(words.text("readiness.report.evidence") + ":");
        all.forEach(e -> line("- " + e.at() + " " + e.call().text() + ": `"
                + e.excerpt().replace('`', '\'').replaceAll("\\s+", " ") + "`"));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
