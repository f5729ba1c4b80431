package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Money;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of the kept parties in every state, in each language and look, to be looked at. */
@Tag("screenshots")
class KeptPicturesTest {
    private static final Path FOLDER = Path.of("target/screenshots/kept");

    @RegisterExtension
    final FxWindow window = new FxWindow();

    static Stream<Arguments> looks() {
        return Stream.of(Language.values()).flatMap(l -> Stream.of(Look.values()).map(k -> Arguments.of(l, k)));
    }

    private static FakeKept full() {
        var kept = new FakeKept();
        kept.web("h-over", "late@example.com", Duration.ofMinutes(-1), "1층-A-9-1", "1층-A-9-2");
        kept.web("h-urgent", "kim@example.com", Duration.ofSeconds(95), "1층-B-7-7", "1층-B-7-8", "1층-B-8-7",
                "1층-B-8-8");
        kept.web("h-web", "", Duration.ofMinutes(12), "2층-E-3-2");
        kept.window("h-window", "window-3", 2, Duration.ofMinutes(13), "1층-C-4-4", "1층-C-4-5");
        kept.window("h-broken", "window-2", 4, Duration.ofMinutes(14), "1층-A-1-1", "1층-A-1-2");
        return kept;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void list(Language language, Look look) {
        FakeKept kept = full();
        DeskWindow desk = DeskWindow.shown(window, language, look, s -> s.kept(kept));
        window.run(() -> window.lookup("#kept-list").query().requestFocus());
        save("full", language, look);
        window.type(KeyCode.ENTER);
        save("ask-sell", language, look);
        desk.desk.nextSale.add(new SaleOutcome.PriceChanged(kept.parties.get(1).hold().withSeats(
                kept.parties.get(1).hold().seats().stream()
                        .map(s -> new PricedSeat(s.seat(), s.grade(), new Money(190_000))).toList(),
                "")));
        window.type(KeyCode.ENTER);
        save("ask-repriced", language, look);
        window.type(KeyCode.ESCAPE).type(KeyCode.ENTER).type(KeyCode.ENTER);
        save("sold", language, look);
        window.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DELETE);
        save("ask-release", language, look);
        window.type(KeyCode.ESCAPE).type(KeyCode.DOWN).type(KeyCode.ENTER);
        save("incomplete", language, look);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void acts(Language language, Look look) {
        FakeKept kept = full();
        DeskWindow desk = DeskWindow.shown(window, language, look, s -> s.kept(kept));
        window.run(() -> window.lookup("#kept-list").query().requestFocus());
        window.run(() -> desk.kit.background().hold());
        window.type(KeyCode.ENTER).type(KeyCode.ENTER);
        save("working", language, look);
        desk.desk.nextSale.add(new SaleOutcome.Unknown(desk.desk.act(Act.Kind.SALE, kept.parties.get(1).hold())));
        window.run(() -> desk.kit.background().runAll());
        desk.pass(Duration.ZERO);
        save("unknown", language, look);
        desk.desk.nextSale.add(new SaleOutcome.Fenced(
                new WriteGate.Closed(WriteGate.Closed.Why.MOVED, "ap-northeast-1")));
        window.run(() -> window.lookup("#kept-list").query().requestFocus());
        window.type(KeyCode.DOWN).type(KeyCode.ENTER).type(KeyCode.ENTER);
        save("closed", language, look);
        kept.parties.remove(2);
        window.type(KeyCode.ENTER).type(KeyCode.ENTER);
        desk.pass(Duration.ZERO);
        save("changed", language, look);
        kept.unread.add(FakeKept.OTHER);
        desk.pass(Duration.ofSeconds(6));
        save("unread", language, look);
        kept.down = true;
        desk.pass(Duration.ofSeconds(6));
        save("stale", language, look);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothing(Language language, Look look) {
        var kept = new FakeKept();
        DeskWindow.shown(window, language, look, s -> s.kept(kept));
        save("empty", language, look);
        kept.unread.add(FakeKept.OTHER);
        window.clickOn("#kept-refresh");
        save("not-known", language, look);
        var down = new FakeKept();
        down.down = true;
        DeskWindow.shown(window, language, look, s -> s.kept(down));
        save("failed", language, look);
    }

    private void save(String name, Language language, Look look) {
        window.idle();
        window.picture(FOLDER.resolve(
                "%s-%s-%s.png".formatted(name, language.tag(), look.name().toLowerCase(Locale.ROOT))));
    }
}
