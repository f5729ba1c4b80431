package com.megaticket.console.app;

import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.StartupReport;
import com.megaticket.console.ui.shell.StartFinding;
import java.util.List;

final class StartFindings {
    private StartFindings() {}

    static List<StartFinding> of(StartupReport report) {
        return report.findings().stream()
                .filter(f -> f.severity() != Finding.Severity.NOTE)
                .map(f -> new StartFinding(f.what(), f.severity() == Finding.Severity.BLOCKING,
                        _ -> new com.megaticket.console.ui.FailureText(f.toString(), "", "")))
                .toList();
    }
}
