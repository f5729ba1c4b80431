package com.megaticket.console.aws.failover;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.estate.Wire;
import com.megaticket.console.aws.estate.Wire.Asked;
import com.megaticket.console.aws.estate.Wire.Reply;
import com.megaticket.console.failover.estate.EstateSteps;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The steps as they are wired for AWS: what the service answers to a write decides, by the real client. */
class AwsEstateStepsTest {
    private static final String SEOUL = "ap-northeast-2";
    private static final String TOKYO = "ap-northeast-1";
    private static final Reply FAILED = Reply.json("{\"__type\":\"com.amazonaws.dynamodb.v20120810#"
            + "TransactionCanceledException\",\"CancellationReasons\":[{\"Code\":\"ConditionalCheckFailed\","
            + "\"Message\":\"The conditional request failed\"}],\"Message\":\"Transaction cancelled\"}").status(400);
    private static final Reply REFUSED = PolicyTable.error("AccessDeniedException", "User: arn:aws:sts::123456789012:"
            + "assumed-role/operator/kim is not authorized to perform: dynamodb:PutItem on resource: " + PolicyTable.ARN
            + " with an explicit deny in a resource-based policy");

    private final Wire wire = new Wire();
    private final AwsClients clients = wire.clients();
    private final PolicyTable table = new PolicyTable().on(wire);
    private final AtomicLong nanos = new AtomicLong();
    private final Map<Step, StepWork> works = new EstateSteps(
            AwsEstateSteps.of(clients, Blueprint.usual(TableNames.withPrefix(TableNames.DEFAULT_PREFIX)),
                    () -> new ZoneReport("tickets.example.com", List.of())),
            EstateSteps.Limits.USUAL, nanos::get, Ids.random(), time -> nanos.addAndGet(time.toNanos())).works();

    AwsEstateStepsTest() {
        wire.by("dynamodb TransactWriteItems", this::meets);
    }

    private Reply meets(Asked asked) {
        boolean fenced = table.policy.filter(p -> p.contains(FencePolicy.STATEMENT)).isPresent();
        return fenced && !asked.body().contains("MARKER") ? REFUSED : FAILED;
    }

    @AfterEach
    void close() {
        clients.close();
        wire.close();
        assertThat(wire.unanswered()).isEmpty();
    }

    private StepOutcome play(Step step, String from, String to) {
        StepWork work = works.get(step);
        if (work == null) {
            throw new IllegalArgumentException("no work for " + step);
        }
        return work.run(Switch.begin(Switch.Kind.PLANNED, from, to, new Epoch(1, "n"),
                new Switch.Signature("kim", "operator", Instant.EPOCH, "")), _ -> {});
    }

    @Test
    void hardFenceIsRaisedSeenAndLifted() {
        assertThat(play(Step.HARDEN, SEOUL, TOKYO)).isInstanceOfSatisfying(StepOutcome.Done.class, done -> assertThat(
                done.proof()).contains("refused", "3 times", "revision rev-1").doesNotContain("kim"));
        assertThat(play(Step.SOFTEN, TOKYO, SEOUL)).isInstanceOfSatisfying(StepOutcome.Done.class,
                done -> assertThat(done.proof()).contains("let through", "dynamodb:DeleteResourcePolicy"));
        assertThat(table.policy).isEmpty();
        assertThat(wire.asked()).filteredOn(a -> a.operation().equals("TransactWriteItems"))
                .extracting(Asked::body).allSatisfy(body -> assertThat(body).contains("attribute_not_exists",
                        "attribute_exists"));
    }

    @Test
    void policyThatStandsAndRefusesNobodyIsNotCounted() {
        wire.answer("dynamodb TransactWriteItems", FAILED);
        assertThat(play(Step.HARDEN, SEOUL, TOKYO)).isInstanceOfSatisfying(StepOutcome.NotYet.class,
                late -> assertThat(late.reason()).isEqualTo(StepOutcome.Reason.NOT_SEEN));
        assertThat(table.policy).isPresent();
    }

    @Test
    void allStepsOutsideTheRowsHaveTheirWork() {
        assertThat(works).containsOnlyKeys(Step.SCALE, Step.HEALTHY, Step.HARDEN, Step.SOFTEN, Step.DNS);
    }
}
