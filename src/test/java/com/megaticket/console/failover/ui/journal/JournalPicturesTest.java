package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.failover.journal.Journal;
import com.megaticket.console.ui.Pictures;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalPicturesTest extends Pictures {
    private @Nullable JournalRig rig;

    private void take(String state, Books books, Consumer<JournalRig> before) {
        take("journal", state, (kit, look) -> {
            rig = new JournalRig(kit, books);
            before.accept(Objects.requireNonNull(rig));
            return rig.shell(look);
        });
    }

    @ParameterizedTest
    @EnumSource
    void state(Books books) {
        take(books.name().toLowerCase(Locale.ROOT), books, _ -> {});
    }

    @Test
    void loading() {
        take("loading", Books.WHOLE, r -> r.kit.background().hold());
    }

    @Test
    void failed() {
        take("failed", Books.WHOLE, r -> r.logbook.broken = true);
    }

    @Test
    void waiting() {
        take("waiting", Books.DARK, r -> r.logbook.gap = new Journal.Gap(0, Optional.empty(), 3, Optional.empty(),
                Optional.of(r.kit.now().minusSeconds(21))));
    }

    @Test
    void large() {
        textPercent(200);
        take("large-tampered", Books.TAMPERED, _ -> {});
    }
}
