package com.megaticket.console.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the status bar says, as the wiring last knew it.
 *
 * @param account account number, or profile with it; empty = not known yet, or a demo, which has none
 * @param clockOffset service time minus this computer's time; empty = not measured yet
 */
public record ShellStatus(Mode mode, Optional<String> account, List<Region> regions, Optional<Duration> clockOffset) {
    public ShellStatus {
        regions = List.copyOf(regions);
    }

    public enum Mode {
        DEMO, LIVE
    }

    public enum Role {
        /** Sales are written there. */
        SELLING,
        /** They were, and nothing may be written now. */
        HALTED, STANDBY
    }

    /**
     * @param id {@code ap-northeast-2}
     * @param latency of the last answer; empty = none yet
     * @param answeredAt when it last answered; empty = never
     */
    public record Region(String id, Role role, Optional<Duration> latency, Optional<Instant> answeredAt) {}

    public static ShellStatus unknown(Mode mode) {
        return new ShellStatus(mode, Optional.empty(), List.of(), Optional.empty());
    }
}
