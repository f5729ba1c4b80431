package com.megaticket.console.aws.watch;

import com.megaticket.console.recovery.signal.AlarmReport;
import com.megaticket.console.recovery.signal.AlarmReport.CloudAlarm;
import com.megaticket.console.recovery.signal.AlarmReport.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.AlarmType;
import software.amazon.awssdk.services.cloudwatch.model.CompositeAlarm;
import software.amazon.awssdk.services.cloudwatch.model.DescribeAlarmsRequest;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;

/** DescribeAlarms of a region, every page. */
final class Alarms {
    private static final String ACTION = "cloudwatch:DescribeAlarms";

    private final Function<String, CloudWatchClient> clients;
    private final Optional<String> prefix;

    Alarms(Function<String, CloudWatchClient> clients, Optional<String> prefix) {
        this.clients = clients;
        this.prefix = prefix;
    }

    /** @param now the services' time */
    AlarmReport report(String region, Instant now) {
        var request = DescribeAlarmsRequest.builder()
                .alarmTypes(AlarmType.METRIC_ALARM, AlarmType.COMPOSITE_ALARM)
                .alarmNamePrefix(prefix.orElse(null)).maxRecords(100);
        var alarms = new ArrayList<CloudAlarm>();
        Ask.pages(ACTION, token -> clients.apply(region).describeAlarms(request.nextToken(token.orElse(null)).build()),
                page -> Optional.ofNullable(page.nextToken()))
                .forEach(page -> {
                    page.metricAlarms().forEach(a -> alarms.add(alarm(a, now)));
                    page.compositeAlarms().forEach(a -> alarms.add(alarm(a)));
                });
        return new AlarmReport(alarms);
    }

    private static CloudAlarm alarm(MetricAlarm alarm, Instant now) {
        return new CloudAlarm(text(alarm.alarmName()), state(alarm.stateValueAsString()), text(alarm.stateReason()),
                since(alarm.stateTransitionedTimestamp(), alarm.stateUpdatedTimestamp()),
                Boolean.FALSE.equals(alarm.actionsEnabled()), AlarmData.newest(text(alarm.stateReasonData()), now));
    }

    private static CloudAlarm alarm(CompositeAlarm alarm) {
        return new CloudAlarm(text(alarm.alarmName()), state(alarm.stateValueAsString()), text(alarm.stateReason()),
                since(alarm.stateTransitionedTimestamp(), alarm.stateUpdatedTimestamp()),
                Boolean.FALSE.equals(alarm.actionsEnabled()), Optional.empty());
    }

    static State state(@Nullable String word) {
        return switch (word) {
            case "OK" -> State.OK;
            case "ALARM" -> State.ALARM;
            case "INSUFFICIENT_DATA" -> State.INSUFFICIENT_DATA;
            case null, default -> State.OTHER;
        };
    }

    private static Instant since(@Nullable Instant transitioned, @Nullable Instant updated) {
        return List.of(Optional.ofNullable(transitioned), Optional.ofNullable(updated)).stream()
                .flatMap(Optional::stream).findFirst().orElse(Instant.EPOCH);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
