package com.megaticket.console.ui;

import com.megaticket.console.ui.fx.Ticks;
import com.megaticket.console.ui.fx.Work;

/** What every screen is built from, made once by the wiring. A view-model takes of it only what it needs. */
public record UiKit(Messages messages, Views views, Banners banners, Dialogs dialogs, Ticks ticks, Work work,
        Notifications notifications) {
    public UiKit(Messages messages, Views views, Banners banners, Dialogs dialogs, Ticks ticks, Work work) {
        this(messages, views, banners, dialogs, ticks, work, new Notifications(banners, ticks));
        work.tellFailures(notifications::failed);
    }
}
