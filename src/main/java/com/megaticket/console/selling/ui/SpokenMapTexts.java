package com.megaticket.console.selling.ui;

import com.megaticket.console.ui.Messages;

/** In the language of the window. */
record SpokenMapTexts(Messages messages) implements MapTexts {
    @Override
    public String stage() {
        return messages.text("selling.stage");
    }

    @Override
    public String section(String floor, String section) {
        return messages.text("selling.section.on-floor", SeatNames.floor(messages, floor), section);
    }
}
