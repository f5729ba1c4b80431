package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenHoldFileTest {
    private static final Hold HOLD = new Hold(Showing.parse("perf-moonlit-harbor#2026-02-14#19:30"), "h-1",
            List.of(new PricedSeat(SeatId.parse("1층-B-7-7"), "VIP", new Money(170_000)),
                    new PricedSeat(SeatId.parse("1층-B-OP-1"), "OP", new Money(150_000))),
            new ShowCopy("달빛 항구", "달빛극장", ""), "window-1/0a1b2c3d", "1층-B-7-7", Instant.parse("2026-02-14T09:00:00Z"),
            Instant.parse("2026-02-14T09:01:00Z"), "ap-northeast-2");

    @TempDir
    Path folder;

    @Test
    void whatIsWritten_isReadByTheNextRun_whole() {
        file().write(Optional.of(HOLD));
        assertThat(file().read()).contains(HOLD);
        file().write(Optional.empty());
        assertThat(file().read()).isEmpty();
        file().write(Optional.empty());
    }

    @Test
    void halfAFile_isNoHold() throws IOException {
        file().write(Optional.of(HOLD));
        Path path = folder.resolve("order.json");
        String text = Files.readString(path);
        Files.writeString(path, text.substring(0, text.length() / 2));
        assertThat(file().read()).isEmpty();
        Files.writeString(path, "{\"showing\":\"perf#2026-02-14#19:30\",\"seats\":[]}");
        assertThat(file().read()).isEmpty();
    }

    @Test
    void folderThatCannotBeWritten_isAFaultWithTheFolder() {
        var lost = new OpenHoldFile(folder.resolve("not/there/order.json"));
        assertThatThrownBy(() -> lost.write(Optional.of(HOLD))).isInstanceOfSatisfying(Fault.class,
                f -> assertThat(f.failure().toString()).contains("disk:").contains("there"));
    }

    private OpenHoldFile file() {
        return new OpenHoldFile(folder.resolve("order.json"));
    }
}
