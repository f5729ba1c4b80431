package com.megaticket.console.aws;

import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.Finding.Kind;
import com.megaticket.console.readiness.Finding.Severity;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Collects what was found about one table in one region, in the words of readiness. Not shared between threads. */
final class Findings {
    private final String region;
    private final Table table;
    private final List<Finding> found = new ArrayList<>();

    Findings(String region, Table table) {
        this.region = region;
        this.table = table;
    }

    void add(Severity severity, Kind kind, String what, String detail) {
        found.add(new Finding(severity, kind, region, what, detail));
    }

    /** What keeps people from selling if this table lacks it; for the others it is less. */
    Severity worst() {
        return switch (table) {
            case PERFORMANCES, SCHEDULES, VENUES, RESERVATIONS -> Severity.BLOCKING;
            case CONSOLE -> Severity.WARNING;
            case USERS -> Severity.NOTE;
        };
    }

    /** @param missing what a misconfiguration means here */
    void add(Failure failure, String what, Kind missing, Severity severity) {
        switch (failure) {
            case Failure.Denied(String why, _, _) -> denied(why, what, failure.detail(), severity);
            case Failure.Misconfigured(String why, _, _) when why.equals(Logins.CLOCK) -> found.add(
                    new Finding(Severity.BLOCKING, Kind.CLOCK_OFF, "", "", failure.detail()));
            // The console's own table may be absent: that is told once, for both regions together.
            case Failure.Misconfigured _ when table == Table.CONSOLE && missing == Kind.TABLE_MISSING -> {
                return;
            }
            case Failure.Misconfigured _ -> add(severity, missing, what, failure.detail());
            case Failure.Unavailable _ -> add(outage(), Kind.UNREACHABLE, "", failure.detail());
            case Failure.TimedOut _ -> add(outage(), Kind.NO_ANSWER, "", failure.detail());
            case Failure.Throttled _ -> add(Severity.WARNING, Kind.THROTTLED, what, failure.detail());
            case Failure.Invalid _,Failure.Bug _ -> add(Severity.WARNING, Kind.CHECK_FAILED, what, failure.detail());
        }
    }

    /** Of a region it keeps people from selling there; a service that serves no region (the login's) does not. */
    private Severity outage() {
        return region.isEmpty() ? Severity.WARNING : Severity.BLOCKING;
    }

    private void denied(String why, String what, String detail, Severity severity) {
        switch (why) {
            case Logins.EXPIRED -> login(Kind.LOGIN_EXPIRED, detail);
            case Logins.MISSING -> login(Kind.CREDENTIALS_MISSING, detail);
            case Logins.REFUSED -> login(Kind.CREDENTIALS_REFUSED, detail);
            default -> add(
                    severity, Kind.PERMISSION_DENIED, why.equals(what) ? what : why + " " + what, detail);
        }
    }

    /** Concerns the person, not a region: said once. */
    private void login(Kind kind, String detail) {
        found.add(new Finding(Severity.BLOCKING, kind, "", "", detail));
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}
