package com.megaticket.console.aws.watch;

import com.megaticket.console.recovery.signal.CheckerReport;
import com.megaticket.console.recovery.signal.CheckerReport.Checker;
import com.megaticket.console.recovery.signal.CheckerReport.Word;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.route53.model.HealthCheckObservation;
import software.amazon.awssdk.services.route53.model.StatusReport;

/**
 * What each of Route 53's checkers says: a call for each health check, and a second one where a failure comes without its reason. Meant for
 * diagnosis, not for a fast poll (Route 53 API Reference, GetHealthCheckStatus).
 */
final class Checkers {
    private static final String STATUS = "route53:GetHealthCheckStatus";
    private static final String REASON = "route53:GetHealthCheckLastFailureReason";
    private static final Pattern HTTP = Pattern.compile("HTTP Status Code (\\d{3})");
    private static final Pattern BARE = Pattern.compile("Failure[:.\\s]*");

    private final Supplier<Route53Client> client;

    Checkers(Supplier<Route53Client> client) {
        this.client = client;
    }

    CheckerReport report(List<String> ids) {
        var checks = new HashMap<String, List<Checker>>();
        ids.forEach(id -> checks.put(id, of(id)));
        return new CheckerReport(checks);
    }

    private List<Checker> of(String id) {
        List<Checker> now = read(Ask.of(STATUS, () -> client.get().getHealthCheckStatus(r -> r.healthCheckId(id)))
                .healthCheckObservations());
        if (now.stream().noneMatch(Checkers::unexplained)) {
            return now;
        }
        Map<String, Checker> last = new HashMap<>();
        read(Ask.of(REASON, () -> client.get().getHealthCheckLastFailureReason(r -> r.healthCheckId(id)))
                .healthCheckObservations()).forEach(c -> last.put(c.region() + " " + c.address(), c));
        return now.stream().map(c -> unexplained(c)
                ? Optional.ofNullable(last.get(c.region() + " " + c.address())).map(l -> explained(c, l)).orElse(c)
                : c).toList();
    }

    private static boolean unexplained(Checker checker) {
        return checker.word() == Word.FAILURE && BARE.matcher(checker.text()).matches();
    }

    private static Checker explained(Checker now, Checker last) {
        return new Checker(now.region(), now.address(), now.word(), last.httpStatus(), last.text(), now.at());
    }

    private static List<Checker> read(List<HealthCheckObservation> observations) {
        return observations.stream().map(Checkers::checker).toList();
    }

    private static Checker checker(HealthCheckObservation seen) {
        Optional<StatusReport> report = Optional.ofNullable(seen.statusReport());
        String text = report.map(StatusReport::status).orElse("");
        return new Checker(String.valueOf(seen.regionAsString()), String.valueOf(seen.ipAddress()), word(text),
                http(text), text, report.map(StatusReport::checkedTime).orElse(Instant.EPOCH));
    }

    static Word word(String text) {
        return text.startsWith("Success") ? Word.SUCCESS : text.startsWith("Failure") ? Word.FAILURE : Word.UNREADABLE;
    }

    static OptionalInt http(String text) {
        Matcher status = HTTP.matcher(text);
        return status.find() ? OptionalInt.of(Integer.parseInt(status.group(1))) : OptionalInt.empty();
    }
}
