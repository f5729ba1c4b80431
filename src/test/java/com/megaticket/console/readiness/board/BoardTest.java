package com.megaticket.console.readiness.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Call;
import com.megaticket.console.readiness.estate.Question;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BoardTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Blueprint PLAN = Blueprint.usual(TableNames.withPrefix("t-"));

    private final List<BoardSnapshot> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final AtomicInteger reads = new AtomicInteger();

    private static Check check(CheckId id, Consumer<Looking> look) {
        return new Check(id, List.of(), look);
    }

    private void watch(BoardSnapshot snapshot) {
        seen.add(snapshot);
        if (snapshot.finished()) {
            finished.countDown();
        }
    }

    @SuppressWarnings("NullAway") // No port is asked: the questions of this test answer themselves.
    private Board board(Duration limit, Check... checks) {
        return new Board(List.of(checks), null, new VirtualBackground(), Clock.systemUTC(), limit);
    }

    private Question<String> slow() {
        return new Question<>(new Call(Action.IMAGES, "r", "slow"), _ -> {
            reads.incrementAndGet();
            return "answer";
        });
    }

    private Result end(CheckId id) {
        return seen.getLast().rows().stream().filter(r -> r.id() == id).map(BoardSnapshot.Row::state)
                .map(s -> ((State.Ended) s).result()).findFirst().orElseThrow();
    }

    private void await() throws InterruptedException {
        assertThat(finished.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void everyCheckGoesFromScheduledThroughRunningToItsResult() throws InterruptedException {
        board(LONG, check(CheckId.R1, in -> in.ask(slow())), check(CheckId.R3, in -> in.ask(slow())),
                check(CheckId.R4, in -> in.found(Trouble.IMAGE_GONE, Command.aws("x"), "v", "i", "r")))
                .run(PLAN, this::watch);
        await();
        assertThat(seen.getFirst().rows()).allMatch(r -> r.state() instanceof State.Scheduled);
        assertThat(seen).extracting(BoardSnapshot::version).isSorted().doesNotHaveDuplicates();
        assertThat(seen).anyMatch(s -> s.rows().getFirst().state() instanceof State.Running);
        assertThat(end(CheckId.R1)).isInstanceOf(Result.Pass.class);
        assertThat(end(CheckId.R4)).isInstanceOf(Result.Fail.class);
        assertThat(seen.getLast().failed(Severity.BLOCKER)).isOne();
        assertThat(seen.getLast().isGood()).isFalse();
        assertThat(reads).as("two checks, one read").hasValue(1);
    }

    @Test
    void aCheckThatHangsIsCutAndTheOthersAreNot() throws InterruptedException {
        var never = new CountDownLatch(1);
        board(Duration.ofMillis(200), check(CheckId.R1, _ -> block(never)), check(CheckId.R3, in -> in.ask(slow())))
                .run(PLAN, this::watch);
        await();
        assertThat(end(CheckId.R1)).isInstanceOfSatisfying(Result.CannotTell.class,
                c -> assertThat(c.failure()).isInstanceOf(Failure.TimedOut.class));
        assertThat(end(CheckId.R3)).isInstanceOf(Result.Pass.class);
    }

    private static void block(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCancelledRunFinishesAtOnceAndNothingInItPasses() throws InterruptedException {
        var never = new CountDownLatch(1);
        board(LONG, check(CheckId.R1, _ -> block(never)), check(CheckId.R31, _ -> {})).run(PLAN, this::watch).cancel();
        await();
        assertThat(seen.getLast().unknown()).isEqualTo(2);
        assertThat(seen.getLast().isGood()).isFalse();
        int published = seen.size();
        never.countDown();
        assertThat(seen).hasSize(published);
    }

    @Test
    void aCheckThatBreaksCannotTell() throws InterruptedException {
        board(LONG, check(CheckId.R1, _ -> {
            throw new IllegalStateException("our own mistake");
        })).run(PLAN, this::watch);
        await();
        assertThat(end(CheckId.R1)).isInstanceOfSatisfying(Result.CannotTell.class,
                c -> assertThat(c.failure()).isInstanceOf(Failure.Bug.class));
    }

    /** What it compares must have been read by then. */
    @Test
    void theCheckForDriftRunsLastAndSeesWhatAllHaveRead() throws InterruptedException {
        board(LONG, check(CheckId.R31, in -> {
            if (!in.prints().isEmpty()) {
                in.found(Trouble.CHANGED, Command.aws("x"), in.prints().keySet(), "when");
            }
        }), check(CheckId.R1, in -> in.ask(slow()))).run(PLAN, this::watch);
        await();
        assertThat(end(CheckId.R31)).isInstanceOfSatisfying(Result.Fail.class,
                f -> assertThat(f.problems().getFirst().args().getFirst()).contains("ec2:DescribeImages r slow"));
        assertThat(seen.getLast().prints()).containsOnlyKeys("ec2:DescribeImages r slow");
        assertThat(seen.getLast().isGood()).as("drift alone does not make a run bad").isTrue();
    }
}
