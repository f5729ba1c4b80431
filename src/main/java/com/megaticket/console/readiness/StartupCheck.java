package com.megaticket.console.readiness;

/**
 * Port: looks at tables, indexes, TTL, permissions, login, clock and endpoints of both regions. Blocking, up to about ten
 * seconds when a region does not answer; never on the FX thread. Changes nothing and does not throw: what goes wrong is a
 * finding.
 */
public interface StartupCheck {
    StartupReport run();
}
