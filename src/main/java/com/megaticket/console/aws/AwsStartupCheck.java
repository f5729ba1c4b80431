package com.megaticket.console.aws;

import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.Finding.Kind;
import com.megaticket.console.readiness.Finding.Severity;
import com.megaticket.console.readiness.StartupCheck;
import com.megaticket.console.readiness.StartupReport;
import com.megaticket.console.readiness.StartupReport.ConsoleTable;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** {@link StartupCheck} on AWS: every table of every region at once, each on its own thread. */
public final class AwsStartupCheck implements StartupCheck {
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final AwsClients clients;
    private final TableNames names;
    private final List<String> regions;
    private final Background background;
    private final ServiceClock clock;
    private final List<String> strays;

    /**
     * @param regions the main one first
     * @param strays names of {@link StrayEndpoints}
     */
    public AwsStartupCheck(
            AwsClients clients,
            TableNames names,
            List<String> regions,
            Background background,
            ServiceClock clock,
            List<String> strays) {
        this.clients = clients;
        this.names = names;
        this.regions = List.copyOf(regions);
        this.background = background;
        this.clock = clock;
        this.strays = List.copyOf(strays);
    }

    @Override
    public StartupReport run() {
        var tables = new ArrayList<CompletableFuture<TableProbe.Answer>>();
        var writes = new ArrayList<CompletableFuture<List<Finding>>>();
        for (String region : regions) {
            var store = clients.store(region, names);
            for (Table table : Table.values()) {
                var probe = new TableProbe(clients.reads(region), store, names, table);
                tables.add(started(region + " " + table, probe::run,
                        f -> new TableProbe.Answer(table, Optional.empty(), ended(region, table, f))));
            }
            boolean standby = !region.equals(regions.getFirst());
            var probe = new WriteProbe(store, names.of(Table.RESERVATIONS), standby, Ids.random());
            writes.add(started(region + " writes", probe::run, f -> ended(region, Table.RESERVATIONS, f)));
        }
        var account = started("account", this::account, f -> new Account(Optional.empty(), Optional.of(f)));

        var answers = tables.stream().map(CompletableFuture::join).toList();
        var findings = new ArrayList<Finding>();
        answers.forEach(a -> findings.addAll(a.findings()));
        writes.forEach(w -> findings.addAll(w.join()));
        account.join().failure().ifPresent(f -> {
            var about = new Findings("", Table.USERS);
            about.add(f, "sts:GetCallerIdentity", Kind.CHECK_FAILED, Severity.NOTE);
            findings.addAll(about.found());
        });
        findings.addAll(general(answers));
        // The answer that refused the request also told the service's time.
        findings.replaceAll(f -> f.kind() == Kind.CLOCK_OFF && f.what().isEmpty() && !clock.offset().isZero()
                ? new Finding(f.severity(), f.kind(), f.region(), "" + clock.offset().toSeconds(), f.detail())
                : f);
        return new StartupReport(
                once(findings), account.join().number(), consoleTable(answers), clock.offset(), clock.now());
    }

    private record Account(Optional<String> number, Optional<Failure> failure) {}

    private Account account() {
        if (!clients.live()) {
            return new Account(Optional.empty(), Optional.empty());
        }
        try (var identity = clients.identity(regions.getFirst())) {
            return new Account(Optional.of(identity.getCallerIdentity().account()), Optional.empty());
        } catch (RuntimeException e) {
            return new Account(Optional.empty(), Optional.of(AwsFailures.of("sts:GetCallerIdentity", e)));
        }
    }

    private List<Finding> general(List<TableProbe.Answer> answers) {
        var findings = new ArrayList<Finding>();
        if (clock.offset().abs().compareTo(ServiceClock.WARN_ABOVE) > 0) {
            findings.add(new Finding(
                    Severity.WARNING, Kind.CLOCK_OFF, "", "" + clock.offset().toSeconds(), clock.offset().toString()));
        }
        strays.forEach(s -> findings.add(new Finding(Severity.WARNING, Kind.ENDPOINT_IGNORED, "", s, "")));
        var consoles = answers.stream().filter(a -> a.table() == Table.CONSOLE).toList();
        String name = names.of(Table.CONSOLE);
        var absent = Stream.iterate(0, i -> i < consoles.size(), i -> i + 1)
                .filter(i -> consoles.get(i).present().equals(Optional.of(false)))
                .map(regions::get)
                .toList();
        if (!absent.isEmpty() && absent.size() == regions.size()) {
            findings.add(new Finding(Severity.WARNING, Kind.CONSOLE_TABLE_ABSENT, "", name, ""));
        } else {
            absent.forEach(r -> findings.add(new Finding(Severity.WARNING, Kind.CONSOLE_TABLE_HALF, r, name, "")));
        }
        return findings;
    }

    private static ConsoleTable consoleTable(List<TableProbe.Answer> answers) {
        var present = answers.stream().filter(a -> a.table() == Table.CONSOLE).map(TableProbe.Answer::present).toList();
        if (present.contains(Optional.of(false))) {
            return ConsoleTable.NOT_IN_BOTH;
        }
        return present.contains(Optional.<Boolean>empty()) ? ConsoleTable.UNKNOWN : ConsoleTable.IN_BOTH;
    }

    /** An outage is one finding for a region, not one for each table. */
    private static List<Finding> once(List<Finding> findings) {
        var seen = new HashSet<List<Object>>();
        return findings.stream().filter(f -> seen.add(List.of(f.kind(), f.region(), f.what()))).toList();
    }

    private static List<Finding> ended(String region, Table table, Failure failure) {
        var findings = new Findings(region, table);
        findings.add(failure, "", Kind.CHECK_FAILED, Severity.WARNING);
        return findings.found();
    }

    private interface Otherwise<T> {
        T of(Failure failure);
    }

    private <T> CompletableFuture<T> started(String what, Callable<T> work, Otherwise<T> otherwise) {
        var answer = new CompletableFuture<T>();
        background.run("check " + what, LONGEST, work, new Background.Done<T>() {
            @Override
            public void value(T value) {
                answer.complete(value);
            }

            @Override
            public void failed(Failure failure) {
                answer.complete(otherwise.of(failure));
            }
        });
        return answer;
    }
}
