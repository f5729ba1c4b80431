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
import com.megaticket.console.readiness.estate.Edge.Certificate;
import com.megaticket.console.readiness.estate.Edge.Listener;
import com.megaticket.console.readiness.estate.Edge.LoadBalancer;
import com.megaticket.console.readiness.estate.Questions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** R21: the standby's certificate. Route 53 does not look at it, buyers do. */
final class CertificateCheck {
    private CertificateCheck() {}

    static Check check() {
        return Check.of(CheckId.R21, CertificateCheck::look,
                Use.in(Where.BOTH, Action.LOAD_BALANCERS, Action.LISTENERS),
                Use.in(Where.STANDBY, Action.CERTIFICATE), Use.in(Where.HERE, Action.TLS));
    }

    private static void look(Looking in) {
        String domain = in.plan().need(Setting.DOMAIN);
        String region = in.plan().standby();
        var balancer = EdgeChecks.balancer(in, region, Setting.STANDBY_ALB);
        if (balancer.isEmpty()) {
            String name = in.plan().need(Setting.STANDBY_ALB);
            in.found(Trouble.BALANCER_MISSING, EdgeChecks.proof(region, name), name, region);
            return;
        }
        List<Listener> safe = safe(in, region, balancer.get());
        if (safe.isEmpty()) {
            if (EdgeChecks.balancer(in, in.plan().main(), Setting.MAIN_ALB)
                    .filter(main -> !safe(in, in.plan().main(), main).isEmpty()).isPresent()) {
                in.found(Trouble.NO_SAFE_LISTENER, Command.aws("elbv2", "describe-listeners", "--region", region,
                        "--load-balancer-arn", balancer.get().arn()), balancer.get().name());
            }
            return;
        }
        List<Certificate> all = safe.stream().flatMap(l -> l.certificates().stream()).distinct()
                .map(arn -> in.ask(Questions.certificate(region, arn))).toList();
        all.forEach(c -> certificate(in, c));
        if (all.stream().noneMatch(c -> covers(c.names(), domain))) {
            in.found(Trouble.CERTIFICATE_OTHER_NAME, proof(region, safe.getFirst().certificates()), domain,
                    all.stream().flatMap(c -> c.names().stream()).toList());
        }
        shown(in, balancer.get());
    }

    private static List<Listener> safe(Looking in, String region, LoadBalancer balancer) {
        return in.ask(Questions.listeners(region, balancer.arn())).stream().filter(l -> l.protocol().equals("HTTPS"))
                .toList();
    }

    private static void certificate(Looking in, Certificate certificate) {
        Command proof = proof(in.plan().standby(), List.of(certificate.arn()));
        if (!certificate.status().equals("ISSUED")) {
            in.found(Trouble.CERTIFICATE_NOT_ISSUED, proof, String.join(", ", certificate.names()),
                    certificate.status());
        }
        certificate.notAfter().ifPresent(end -> ends(in, end, certificate.names(), proof));
    }

    private static void ends(Looking in, Instant end, List<String> names, Command proof) {
        if (end.isBefore(in.now().plus(Duration.ofDays(in.plan().number(Setting.CERTIFICATE_DAYS))))) {
            in.found(end.isBefore(in.now()) ? Trouble.CERTIFICATE_EXPIRED : Trouble.CERTIFICATE_ENDS_SOON, proof,
                    String.join(", ", names), end.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /** What it shows to the world, which may be another than the one AWS lists. */
    private static void shown(Looking in, LoadBalancer balancer) {
        var shown = in.ask(Questions.tls(balancer.dnsName()));
        ends(in, shown.notAfter(), shown.names(), look(balancer.dnsName()));
    }

    /** Both print when the certificate ends. */
    private static Command look(String host) {
        String name = Command.powershellText(host);
        return new Command(
                Command.of(List.of("curl", "-svko", "/dev/null", "--max-time", "10", "https://" + host + "/"),
                        List.of()).bash()
                        + " 2>&1 | grep -i date",
                "$t = [Net.Sockets.TcpClient]::new(" + name
                        + ", 443); $s = [Net.Security.SslStream]::new($t.GetStream(),"
                        + " $false, { $true }); $s.AuthenticateAsClient(" + name
                        + "); $s.RemoteCertificate.GetExpirationDateString()");
    }

    private static Command proof(String region, List<String> arns) {
        return Command.aws("acm", "describe-certificate", "--region", region, "--certificate-arn",
                arns.isEmpty() ? "-" : arns.getFirst());
    }

    /** A star stands for one label (RFC 6125). */
    static boolean covers(List<String> names, String domain) {
        String wanted = domain.toLowerCase(Locale.ROOT);
        return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).anyMatch(n -> n.equals(wanted) || (n.startsWith("*.")
                && wanted.indexOf('.') > 0 && wanted.substring(wanted.indexOf('.')).equals(n.substring(1))));
    }
}
