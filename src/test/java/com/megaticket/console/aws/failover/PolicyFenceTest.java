package com.megaticket.console.aws.failover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.estate.Wire;
import com.megaticket.console.failover.estate.TableFence.Asked;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The fence's statement among those of others, by the real client. */
@Execution(ExecutionMode.CONCURRENT)
class PolicyFenceTest {
    private static final String SEOUL = "ap-northeast-2";
    private static final String OTHERS = "{\"Version\":\"2012-10-17\",\"Id\":\"theirs\",\"Statement\":[{\"Sid\":\"It's"
            + " theirs\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"123456789012\"},\"Action\":\"dynamodb:Query\","
            + "\"Resource\":\"*\"}]}";

    private final Wire wire = new Wire();
    private final AwsClients clients = wire.clients();
    private final PolicyTable table = new PolicyTable().on(wire);
    private final PolicyFence fence = new PolicyFence(clients::reads, "KDT-Msp4-PLDR-reservations");
    private final FencePolicy ours = new FencePolicy(PolicyTable.ARN);

    @AfterEach
    void close() {
        clients.close();
        wire.close();
        assertThat(wire.unanswered()).isEmpty();
    }

    private long changes() {
        return wire.asked().stream().filter(a -> a.operation().matches("(Put|Delete)ResourcePolicy")).count();
    }

    @Test
    void raisedWhereThereIsNoPolicyAndLiftedWithoutATrace() {
        assertThat(fence.raise(SEOUL)).isEqualTo(new Asked.Stands("dynamodb:PutResourcePolicy, revision rev-1"));
        assertThat(ours.isIn(table.policy)).isTrue();
        assertThat(fence.raise(SEOUL)).isEqualTo(
                new Asked.Stands("statement MegaTicketHardFence stands, revision rev-1"));
        assertThat(changes()).as("repeated, it changes nothing").isEqualTo(1);
        assertThat(fence.lift(SEOUL)).isInstanceOf(Asked.Stands.class);
        assertThat(table.policy).isEmpty();
        assertThat(fence.lift(SEOUL)).isEqualTo(new Asked.Stands("no statement MegaTicketHardFence"));
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void whatOthersSaidStaysWordForWord() {
        table.set(OTHERS);
        fence.raise(SEOUL);
        assertThat(PolicyTable.json(table.policy.orElseThrow()).path("Statement")).hasSize(2)
                .first().isEqualTo(PolicyTable.json(OTHERS).path("Statement").get(0));
        assertThat(table.policy.orElseThrow()).contains("\"Id\":\"theirs\"");
        fence.lift(SEOUL);
        assertThat(PolicyTable.json(table.policy.orElseThrow())).isEqualTo(PolicyTable.json(OTHERS));
    }

    @Test
    void statementOfAnOlderFormIsReplacedAndASingleOneIsKept() {
        String old = "{\"Version\":\"2012-10-17\",\"Statement\":{\"Sid\":\"MegaTicketHardFence\",\"Effect\":\"Deny\"}}";
        table.set(old);
        fence.raise(SEOUL);
        assertThat(PolicyTable.json(table.policy.orElseThrow()).path("Statement")).containsExactly(ours.statement());
        table.set(old);
        fence.lift(SEOUL);
        assertThat(table.policy).isEmpty();
        table.set(OTHERS.replace("[", "").replace("]", ""));
        fence.raise(SEOUL);
        assertThat(PolicyTable.json(table.policy.orElseThrow()).path("Statement")).hasSize(2);
    }

    @Test
    void changeThatCameBetweenIsNotOverwritten() {
        table.meanwhile = Optional.of(OTHERS);
        assertThat(fence.raise(SEOUL)).isInstanceOf(Asked.Busy.class);
        assertThat(table.policy).contains(OTHERS);
        assertThat(fence.raise(SEOUL)).isInstanceOf(Asked.Stands.class);
        assertThat(table.policy.orElseThrow()).contains("It's theirs", FencePolicy.STATEMENT);
    }

    @Test
    void secondChangeWithinFifteenSecondsIsBusy() {
        table.busy = 1;
        assertThat(fence.raise(SEOUL)).isInstanceOf(Asked.Busy.class);
        assertThat(fence.raise(SEOUL)).isInstanceOf(Asked.Stands.class);
    }

    @Test
    void policyThatCannotBeUnderstoodIsNotWrittenOver() {
        table.set("{not json");
        assertThatThrownBy(() -> fence.raise(SEOUL)).isInstanceOf(Fault.class);
        assertThat(changes()).isZero();
    }

    /** Pasted into a shell, each word arrives as it is. */
    @Test
    void whoMayNotIsGivenTheWholeMergedPolicy() throws IOException {
        table.set(OTHERS);
        table.denied.add("PutResourcePolicy");
        var refused = (Asked.NotPermitted) fence.raise(SEOUL);
        List<String> words = words(refused.command());
        assertThat(words.subList(0, 8)).containsExactly("dynamodb", "put-resource-policy", "--region", SEOUL,
                "--resource-arn", PolicyTable.ARN, "--expected-revision-id", "rev-1");
        assertThat(words.get(8)).isEqualTo("--policy");
        String policy = words.get(9);
        assertThat(policy).contains("It's theirs");
        assertThat(ours.isIn(Optional.of(policy))).isTrue();
        table.set(policy);
        table.denied.clear();
        assertThat(fence.raise(SEOUL)).as("done by hand, and seen").isInstanceOf(Asked.Stands.class);
        table.denied.add("PutResourcePolicy");
        assertThat(words(((Asked.NotPermitted) fence.lift(SEOUL)).command()).get(9)).doesNotContain("HardFence");
    }

    /** Unseen, a policy of others must not be lost: the command can only make the first one. */
    @Test
    void whoMayNotEvenLook() throws IOException {
        table.set(OTHERS);
        table.denied.add("GetResourcePolicy");
        assertThat(fence.raise(SEOUL)).isInstanceOf(Asked.Busy.class);
        assertThat(table.policy).contains(OTHERS);
        table.denied.add("PutResourcePolicy");
        assertThat(words(((Asked.NotPermitted) fence.raise(SEOUL)).command())).contains("NO_POLICY");
        assertThat(((Asked.NotPermitted) fence.lift(SEOUL)).command()).contains("get-resource-policy",
                FencePolicy.STATEMENT);
    }

    @Test
    void loginThatIsNoGoodIsNobodysCommand() {
        wire.answer("dynamodb PutResourcePolicy", PolicyTable.error("ExpiredTokenException", "expired"));
        assertThatThrownBy(() -> fence.raise(SEOUL)).isInstanceOf(Fault.class).hasMessageContaining("login-expired");
    }

    private static List<String> words(String command) throws IOException {
        Process bash = new ProcessBuilder("bash", "-c", "aws() { printf '%s\\n' \"$@\"; }; " + command).start();
        return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
}
