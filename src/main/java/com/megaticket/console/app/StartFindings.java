package com.megaticket.console.app;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.Finding.Severity;
import com.megaticket.console.readiness.StartupReport;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import com.megaticket.console.ui.shell.StartFinding;
import java.util.List;

/** What the start-up check found, as the start screen shows it. */
final class StartFindings {
    /** Where a finding is that concerns no region; the name is the same in every language. */
    private static final String NOWHERE = "AWS";

    private StartFindings() {}

    /**
     * Worst first, as reported; notes are left out. A region that does not answer never keeps the console closed: that is when
     * an operator needs it most. Nor does anything wrong in a region where nothing is being sold.
     *
     * @param selling the region the sale is in
     */
    static List<StartFinding> of(StartupReport report, LaunchOptions.Cloud cloud, String selling) {
        return report.findings().stream()
                .filter(f -> f.severity() != Severity.NOTE)
                .map(f -> new StartFinding(
                        subject(f), blocks(f, selling), messages -> words(f, what(f, cloud), messages)))
                .toList();
    }

    private static boolean blocks(Finding finding, String selling) {
        boolean here = finding.region().isEmpty() || finding.region().equals(selling);
        return finding.severity() == Severity.BLOCKING && here && switch (finding.kind()) {
            case UNREACHABLE, NO_ANSWER -> false;
            default -> true;
        };
    }

    /** {@code {0}} is the thing, {@code {1}} the region in people's words, {@code {2}} its id. */
    private static FailureText words(Finding finding, String what, Messages messages) {
        String region = finding.region();
        Object[] args = {what, region.isEmpty() ? NOWHERE : RegionNames.of(region, messages), region};
        String means = finding.severity() != Severity.BLOCKING
                ? "readiness.means.warning"
                : region.isEmpty() ? "readiness.means.everywhere" : "readiness.means.region";
        String key = finding.kind().key();
        return new FailureText(
                messages.text(key + ".happened", args), messages.text(means, args), messages.text(key + ".todo", args));
    }

    /** A login has no name of its own: its texts take what a command of the AWS CLI needs to mean the same one. */
    private static String what(Finding finding, LaunchOptions.Cloud cloud) {
        return switch (finding.kind()) {
            case LOGIN_EXPIRED, CREDENTIALS_MISSING, CREDENTIALS_REFUSED ->
                cloud instanceof LaunchOptions.Cloud.Live(AwsAccess.Login.Profile(String name), var _)
                        ? " --profile " + (name.matches("[\\w.@/+-]+") ? name : '"' + name + '"')
                        : "";
            default -> finding.what().strip();
        };
    }

    /** Only what the texts do not say: they name the rest themselves. */
    private static String subject(Finding finding) {
        String what = finding.what().strip();
        return switch (finding.kind()) {
            case CLOCK_OFF -> what.isEmpty() ? "" : (what.startsWith("-") ? what : "+" + what) + " s";
            case THROTTLED, CHECK_FAILED -> what;
            default -> "";
        };
    }
}
