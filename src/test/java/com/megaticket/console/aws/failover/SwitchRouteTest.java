package com.megaticket.console.aws.failover;

import static com.megaticket.console.aws.estate.Xml.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.estate.Wire;
import com.megaticket.console.aws.estate.Wire.Reply;
import com.megaticket.console.failover.estate.Route;
import com.megaticket.console.failover.estate.Route.Turned;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.s3.S3Client;

/** The switch object, by the real client. */
@Execution(ExecutionMode.CONCURRENT)
class SwitchRouteTest {
    private static final String SEOUL = "ap-northeast-2";
    private static final String TOKYO = "ap-northeast-1";
    private static final String OBJECT = "/switch/standby-takes-over";
    private static final Reply DENIED = Reply.xml(tag("Error", tag("Code", "AccessDenied"), tag("Message", "no")))
            .status(403);
    private static final Blueprint PLAN = Blueprint.usual(TableNames.withPrefix(TableNames.DEFAULT_PREFIX))
            .with(Setting.SWITCH_BUCKET, "switch");

    private final Wire wire = new Wire();
    private final AwsClients clients = wire.clients();

    @AfterEach
    void close() {
        clients.close();
        wire.close();
        assertThat(wire.unanswered()).isEmpty();
    }

    private Route route(Blueprint plan, ZoneReport.Answer... answers) {
        return new SwitchRoute(plan, region -> clients.client("s3", region, S3Client.class, S3Client::builder),
                () -> new ZoneReport("tickets.example.com", List.of(answers)));
    }

    @Test
    void putForTheStandbyAndTakenAwayForTheMainRegionAlwaysInTheStandbysBucket() {
        wire.answer("s3 PUT " + OBJECT, Reply.xml(""));
        wire.answer("s3 DELETE " + OBJECT, Reply.xml("").status(204));
        assertThat(route(PLAN).turn(TOKYO)).isEqualTo(new Turned.Stands("s3:/" + OBJECT + " is there"));
        assertThat(route(PLAN).turn(SEOUL)).isEqualTo(new Turned.Stands("s3:/" + OBJECT + " is taken away"));
        assertThat(wire.asked()).extracting(Wire.Asked::operation).containsExactly("PUT " + OBJECT,
                "DELETE " + OBJECT);
        assertThat(wire.asked()).extracting(Wire.Asked::region).containsOnly(TOKYO);
    }

    @Test
    void whoMayNotIsGivenTheCommandUntilTheObjectIsSeen() {
        wire.answer("s3 PUT " + OBJECT, DENIED);
        wire.answer("s3 HEAD " + OBJECT, Reply.xml("").status(403));
        assertThat(route(PLAN).turn(TOKYO)).isEqualTo(new Turned.NotPermitted(
                "aws s3api put-object --region ap-northeast-1 --bucket switch --key standby-takes-over"));
        wire.answer("s3 HEAD " + OBJECT, Reply.xml(""));
        assertThat(route(PLAN).turn(TOKYO)).isInstanceOfSatisfying(Turned.Stands.class,
                stands -> assertThat(stands.proof()).contains("is there, not by this login"));
    }

    @Test
    void whoMayNotTakeItAwayEither() {
        wire.answer("s3 DELETE " + OBJECT, DENIED);
        wire.answer("s3 HEAD " + OBJECT, Reply.xml(""));
        assertThat(route(PLAN).turn(SEOUL)).isEqualTo(new Turned.NotPermitted(
                "aws s3api delete-object --region ap-northeast-1 --bucket switch --key standby-takes-over"));
        wire.answer("s3 HEAD " + OBJECT, Reply.xml("").status(404));
        assertThat(route(PLAN).turn(SEOUL)).isInstanceOf(Turned.Stands.class);
    }

    @Test
    void bucketThatNobodyNamedIsAnUnfinishedSetting() {
        Blueprint unset = Blueprint.usual(PLAN.tables());
        assertThatThrownBy(() -> route(unset).turn(TOKYO)).isInstanceOfSatisfying(Fault.class,
                fault -> assertThat(fault.failure()).isInstanceOfSatisfying(Failure.Misconfigured.class,
                        f -> assertThat(f.what()).isEqualTo("standby.properties:switch-bucket")));
    }

    @Test
    void storeThatFailsIsNoRefusal() {
        wire.answer("s3 PUT " + OBJECT, Reply.xml(tag("Error", tag("Code", "NoSuchBucket"))).status(404));
        assertThatThrownBy(() -> route(PLAN).turn(TOKYO)).isInstanceOf(Fault.class);
    }

    @Test
    void eachNameServerSaysItsOwn() {
        var given = new ZoneReport.Answer.Given("ns1", List.of("192.0.2.1"), Duration.ofSeconds(60), Duration.ZERO,
                Optional.of(TOKYO));
        var strange = new ZoneReport.Answer.Given("ns2", List.of("192.0.2.9"), Duration.ofSeconds(60), Duration.ZERO,
                Optional.empty());
        var silent = new ZoneReport.Answer.Silent("ns3", new Failure.TimedOut("no answer", ""));
        assertThat(route(PLAN, given, strange, silent).leads().said()).containsExactly(
                new Route.Said("ns1", Optional.of(TOKYO), "192.0.2.1, kept for 60 s"),
                new Route.Said("ns2", Optional.empty(), "192.0.2.9, kept for 60 s"),
                new Route.Said("ns3", Optional.empty(), "no answer"));
    }
}
