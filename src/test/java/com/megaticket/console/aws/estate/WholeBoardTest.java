package com.megaticket.console.aws.estate;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.estate.Wire.Reply;
import com.megaticket.console.readiness.board.Board;
import com.megaticket.console.readiness.board.BoardSnapshot;
import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.readiness.estate.Probes;
import com.megaticket.console.readiness.rules.Checks;
import com.megaticket.console.shared.VirtualBackground;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All checks, all adapters, one socket: what AWS says arrives in the right facts. */
@Execution(ExecutionMode.CONCURRENT)
class WholeBoardTest {
    private final Wire wire = Recorded.healthy(new Wire());
    private final AwsClients clients = wire.clients();

    @AfterEach
    void close() {
        clients.close();
        wire.close();
    }

    /** Names that lead to no host of this computer: what they would answer is said here, at the port. */
    static Estate estate(AwsClients clients, Journal journal) {
        Estate real = AwsEstate.of(clients, Clock.systemUTC(), journal);
        return new Estate(real.fleet(), real.edge(), real.dns(), real.tables(), real.metrics(), real.rights(),
                real.models(),
                real.network(), real.trigger(), real.store(), new Probes() {
                    @Override
                    public Answer get(String url) {
                        return new Answer(200, Optional.empty(), Optional.of(Recorded.SEOUL), Map.of());
                    }

                    @Override
                    public Shown tls(String host) {
                        return new Shown(List.of("*.example.com"), Instant.parse("2100-01-01T00:00:00Z"));
                    }
                }, journal);
    }

    static Journal journal() {
        return new Journal() {
            @Override
            public Optional<Instant> lastDrill() {
                return Optional.of(Clock.systemUTC().instant());
            }

            @Override
            public Optional<GoodRun> goodRun() {
                return Optional.of(new GoodRun(Instant.EPOCH, Map.of()));
            }

            @Override
            public void keep(GoodRun run) {
                throw new IllegalStateException("nobody keeps here");
            }
        };
    }

    static BoardSnapshot run(Estate estate) throws InterruptedException {
        var last = new AtomicReference<BoardSnapshot>();
        var finished = new CountDownLatch(1);
        new Board(Checks.all(), estate, new VirtualBackground(), Clock.systemUTC(), Duration.ofSeconds(60))
                .run(Recorded.plan(), s -> {
                    last.set(s);
                    if (s.finished()) {
                        finished.countDown();
                    }
                });
        assertThat(finished.await(90, TimeUnit.SECONDS)).isTrue();
        return Objects.requireNonNull(last.get());
    }

    private static Map<CheckId, Result> results(BoardSnapshot board) {
        return board.rows().stream().collect(Collectors.toMap(BoardSnapshot.Row::id,
                r -> ((State.Ended) r.state()).result()));
    }

    @Test
    void allPassWhereNothingIsWrong() throws InterruptedException {
        BoardSnapshot board = run(estate(clients, journal()));
        assertThat(wire.unanswered()).isEmpty();
        assertThat(results(board)).allSatisfy((id, result) -> assertThat(result).as("%s", id)
                .isInstanceOf(Result.Pass.class));
        assertThat(board.isGood()).isTrue();
        // Shared reads are made once: asked for a second time by another check, not by the wire.
        assertThat(wire.asked().stream().filter(a -> a.operation().equals("DescribeAutoScalingGroups"))).hasSize(1);
        assertThat(wire.asked().stream().filter(a -> a.service().equals("route53"))).hasSize(4);
        assertThat(board.prints()).isNotEmpty();
    }

    @Test
    void nothingPassesWhereEverythingIsRefused() throws InterruptedException {
        var refused = new Wire();
        try (refused; var others = refused.clients()) {
            for (String service : List.of("autoscaling", "elasticloadbalancing", "iam", "sns")) {
                refuse(refused, service, Xml.queryError(403, "AccessDenied", "no"));
            }
            BoardSnapshot board = run(estate(others, journal()));
            assertThat(results(board).entrySet().stream().filter(e -> e.getValue() instanceof Result.Pass)
                    .map(Map.Entry::getKey)).containsExactlyInAnyOrder(CheckId.R29, CheckId.R31, CheckId.R32);
            assertThat(results(board).get(CheckId.R1)).isInstanceOfSatisfying(Result.NotPermitted.class,
                    n -> assertThat(n.action()).isEqualTo("autoscaling:DescribeAutoScalingGroups"));
        }
    }

    private static void refuse(Wire wire, String service, Reply answer) {
        List.of("DescribeAutoScalingGroups", "DescribeLoadBalancers", "GetInstanceProfile", "ListSubscriptionsByTopic")
                .forEach(operation -> wire.answer(service + " " + operation, answer));
    }

    @Test
    void nothingPassesOffline() throws InterruptedException {
        wire.close();
        BoardSnapshot board = run(estate(clients, journal()));
        assertThat(board.results().filter(Result.Pass.class::isInstance).count()).isEqualTo(3);
        assertThat(board.results().filter(Result.CannotTell.class::isInstance).count()).isEqualTo(29);
        assertThat(board.isGood()).isFalse();
    }
}
