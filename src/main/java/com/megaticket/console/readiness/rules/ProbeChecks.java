package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.check.Where;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Probes.Answer;
import com.megaticket.console.readiness.estate.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What answers when it is asked from outside: R11, R29. */
final class ProbeChecks {
    private ProbeChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(CheckId.R11, ProbeChecks::health, Use.in(Where.BOTH, Action.LOAD_BALANCERS),
                        Use.in(Where.STANDBY, Action.SCALING_GROUPS), Use.in(Where.HERE, Action.HTTP)),
                Check.of(CheckId.R29, ProbeChecks::parts, Use.in(Where.HERE, Action.HTTP)));
    }

    private static Command proof(String url) {
        return Command.of(List.of("curl", "-sS", "-i", "--max-time", "10", url),
                List.of("Invoke-WebRequest", "-MaximumRedirection", "0", "-TimeoutSec", "10", url));
    }

    /** A cold standby has nobody to answer, by design: then only the main region is asked. */
    private static void health(Looking in) {
        var asked = new ArrayList<String>(List.of(in.plan().main()));
        if (Templates.serving(in)) {
            asked.add(in.plan().standby());
        }
        in.each(asked, region -> {
            Setting name = region.equals(in.plan().main()) ? Setting.MAIN_ALB : Setting.STANDBY_ALB;
            EdgeChecks.balancer(in, region, name).ifPresentOrElse(b -> ask(in, region, "http://" + b.dnsName()),
                    () -> in.found(Trouble.BALANCER_MISSING, EdgeChecks.proof(region, in.plan().need(name)),
                            in.plan().need(name), region));
        });
    }

    private static void ask(Looking in, String region, String address) {
        String url = address + in.plan().need(Setting.HEALTH_PATH);
        Answer answer = in.ask(Questions.get(url));
        if (redirected(in, url, answer)) {
            return;
        }
        if (List.of(502, 503, 504).contains(answer.status())) {
            in.found(Trouble.APP_NOT_RUNNING, proof(url), url, answer.status(), region);
            return;
        }
        if (answer.status() != 200) {
            in.found(Trouble.HEALTH_NOT_OK, proof(url), url, answer.status());
            return;
        }
        region(answer).filter(said -> !said.equals(region))
                .ifPresent(said -> in.found(Trouble.OTHER_REGION_ANSWERS, proof(url), url, region, said));
        String read = address + in.plan().need(Setting.READ_PATH);
        int status = in.ask(Questions.get(read)).status();
        if (status >= 500) {
            in.found(Trouble.HEALTH_SHALLOW, proof(read), url, read, status);
        }
    }

    /** A server that guesses its region wrongly sends the buyer on to another, or round in circles. */
    private static boolean redirected(Looking in, String url, Answer answer) {
        boolean redirect = answer.status() >= 300 && answer.status() < 400;
        if (redirect) {
            in.found(Trouble.REDIRECTED, proof(url), url, answer.status(), answer.location().orElse("-"));
        }
        return redirect;
    }

    private static Optional<String> region(Answer answer) {
        return answer.apiRegion().or(() -> Optional.ofNullable(answer.said().get("region")));
    }

    /** The pages may come from the standby while the API is the main region's: then buyers see one and book in the other. */
    private static void parts(Looking in) {
        String domain = "https://" + in.plan().need(Setting.DOMAIN);
        String pages = domain + in.plan().need(Setting.STATIC_PATH);
        String api = domain + in.plan().need(Setting.HEALTH_PATH);
        Answer page = in.ask(Questions.get(pages));
        Answer health = in.ask(Questions.get(api));
        boolean sentOn = redirected(in, pages, page);
        if (redirected(in, api, health) || sentOn) {
            return;
        }
        Optional<String> first = region(page);
        Optional<String> second = region(health);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            in.found(Trouble.PARTS_APART, proof(pages), pages, first.get(), second.get());
        } else if (second.isEmpty()) {
            in.unknown("region", api + " names no region");
        }
    }
}
