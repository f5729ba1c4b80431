package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.ui.Messages;

/** How a number came about, said with every one. */
final class Provenances {
    private Provenances() {}

    static String of(Outlook.Self self, Messages messages) {
        return self.injected()
                ? messages.text("recovery.injected")
                : messages.text(RecoveryKeys.of(self.provenance()));
    }
}
