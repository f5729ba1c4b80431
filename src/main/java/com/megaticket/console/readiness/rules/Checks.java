package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Check;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All checks, in the order of their ids. */
public final class Checks {
    private Checks() {}

    public static List<Check> all() {
        return Stream
                .of(UserDataChecks.all(), FleetChecks.all(), CapacityChecks.all(), DnsChecks.all(), TableChecks.all(),
                        WriteChecks.all(), ModelChecks.all(), TriggerChecks.all(), ProbeChecks.all(), DrillChecks.all(),
                        List.of(PlaceholderCheck.check(), HealthCheckCheck.check(), RightsChecks.check(),
                                EdgeChecks.check(),
                                CertificateCheck.check(), NetworkCheck.check()))
                .flatMap(List::stream).sorted(Comparator.comparing(Check::id)).toList();
    }
}
