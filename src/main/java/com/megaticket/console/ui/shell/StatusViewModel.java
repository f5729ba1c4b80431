package com.megaticket.console.ui.shell;

import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.ui.Banner;
import com.megaticket.console.ui.Banners;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.fx.Ticks;
import com.megaticket.console.ui.shell.StatusPart.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The status bar: mode, account, regions with the age of their last answer, clock offset. What is not known says so. */
public final class StatusViewModel {
    /** An answer older than this is no longer the present (a console reads each region every 5 s). */
    static final Duration OLD = Duration.ofSeconds(15);
    private static final String CLOCK_BANNER = "clock";

    private final ObjectProperty<ShellStatus> status;
    private final Messages messages;
    private final Ticks ticks;
    private final Banners banners;
    private final ObservableValue<List<StatusPart>> parts;

    public StatusViewModel(ShellStatus.Mode mode, Messages messages, Ticks ticks, Banners banners) {
        this.status = new SimpleObjectProperty<>(ShellStatus.unknown(mode));
        this.messages = messages;
        this.ticks = ticks;
        this.banners = banners;
        this.parts = Bindings.createObjectBinding(this::draw, status, ticks.now(), messages.languageProperty());
    }

    /** Takes a new status. FX thread. */
    public void update(ShellStatus next) {
        status.set(next);
        if (next.clockOffset().filter(StatusViewModel::isTooMuch).isPresent()) {
            banners.notice(CLOCK_BANNER, Banner.Level.WARNING, "ui.banner.clock", ticks.now().get());
        } else {
            banners.cleared(CLOCK_BANNER);
        }
    }

    public ShellStatus.Mode mode() {
        return status.get().mode();
    }

    ObservableValue<List<StatusPart>> parts() {
        return parts;
    }

    private List<StatusPart> draw() {
        ShellStatus now = status.get();
        var line = new ArrayList<StatusPart>();
        line.add(switch (now.mode()) {
            case DEMO -> new StatusPart("status-mode", messages.text("ui.status.demo"),
                    messages.text("ui.status.demo.note"), Level.WARNING);
            case LIVE -> new StatusPart("status-mode", messages.text("ui.status.live"),
                    messages.text("ui.status.live.note"), Level.NORMAL);
        });
        String account = now.mode() == ShellStatus.Mode.DEMO
                ? messages.text("ui.status.account.demo")
                : now.account().orElse(messages.text("ui.status.unknown"));
        line.add(new StatusPart("status-account", messages.text("ui.status.account", account),
                messages.text("ui.status.account.note"), Level.QUIET));
        now.regions().forEach(region -> line.add(region(region)));
        line.add(clock(now.clockOffset()));
        if (now.mode() == ShellStatus.Mode.DEMO) {
            line.add(new StatusPart("status-note", messages.text("ui.status.demo.short"),
                    messages.text("ui.status.demo.note"), Level.QUIET));
        }
        return line;
    }

    private StatusPart region(ShellStatus.Region region) {
        String name = RegionNames.of(region.id(), messages);
        String role = messages.text(switch (region.role()) {
            case SELLING -> "ui.status.writing";
            case HALTED -> "ui.status.halted";
            case STANDBY -> "ui.status.standby";
        });
        boolean standby = region.role() == ShellStatus.Role.STANDBY;
        Instant at = region.answeredAt().orElse(null);
        Duration age = at == null ? Duration.ZERO : Duration.between(at, ticks.now().get());
        boolean old = at == null || age.compareTo(OLD) > 0;
        String answer = at == null
                ? messages.text("ui.status.no-answer")
                : old
                        ? messages.text("ui.status.last-answer", messages.formats().duration(age))
                        : region.latency().map(messages.formats()::latency)
                                .orElse(messages.text("ui.status.unknown"));
        return new StatusPart("status-" + region.id(), name + " · " + role + " · " + answer, region.id(),
                !old && region.role() != ShellStatus.Role.HALTED
                        ? Level.NORMAL
                        : standby ? Level.WARNING : Level.DANGER);
    }

    private StatusPart clock(Optional<Duration> offset) {
        String text = offset.map(o -> messages.text("ui.status.clock", seconds(o)))
                .orElse(messages.text("ui.status.clock", messages.text("ui.status.unknown")));
        return new StatusPart("status-clock", text, messages.text("ui.status.clock.note"),
                offset.filter(StatusViewModel::isTooMuch).isPresent() ? Level.WARNING : Level.QUIET);
    }

    private static String seconds(Duration offset) {
        long tenths = Math.round(offset.toMillis() / 100.0);
        String sign = tenths < 0 ? "−" : tenths > 0 ? "+" : "±";
        return "%s%d.%d s".formatted(sign, Math.abs(tenths) / 10, Math.abs(tenths) % 10);
    }

    private static boolean isTooMuch(Duration offset) {
        return offset.abs().compareTo(ServiceClock.WARN_ABOVE) > 0;
    }
}
