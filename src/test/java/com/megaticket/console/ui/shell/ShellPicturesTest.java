package com.megaticket.console.ui.shell;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.ui.CatalogScreen;
import com.megaticket.console.catalog.ui.FakeCatalog;
import com.megaticket.console.catalog.ui.FakeSeatsLeft;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.ui.Dialogs;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Pictures;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class ShellPicturesTest extends Pictures {
    private static TestShell window(TestKit kit, Look look) {
        var service = new CatalogService(new FakeCatalog(), kit::now);
        return new TestShell(kit, look, List.of(CatalogScreen.of(kit.kit(), service, new FakeSeatsLeft(), _ -> {})));
    }

    private static Parent start(TestKit kit, Look look, List<StartFinding> findings) {
        var shell = window(kit, look);
        shell.start().begin(List.of(StartStep.Name.ENGINES, StartStep.Name.SEED, StartStep.Name.CHECK), () -> {});
        shell.start().step(StartStep.Name.ENGINES, StartStep.State.DONE);
        shell.start().step(StartStep.Name.SEED, findings.isEmpty() ? StartStep.State.RUNNING : StartStep.State.DONE);
        if (!findings.isEmpty()) {
            shell.start().step(StartStep.Name.CHECK, StartStep.State.FAILED);
            shell.start().finished(findings);
        }
        return shell.root();
    }

    @Test
    void starting() {
        take("shell", "starting", (kit, look) -> start(kit, look, List.of()));
    }

    @Test
    void blocked() {
        take("shell", "start-blocked", (kit, look) -> start(kit, look,
                List.of(StartFinding.of(new Failure.Misconfigured("KDT-Msp4-PLDR-reservations", "", ""),
                        "ap-northeast-2 · KDT-Msp4-PLDR-reservations", true),
                        StartFinding.of(new Failure.Denied("dynamodb:TransactWriteItems", "", ""),
                                "ap-northeast-2 · dynamodb:TransactWriteItems", true),
                        StartFinding.of(new Failure.Unavailable("", ""), "ap-northeast-1", false))));
    }

    @Test
    void warned() {
        take("shell", "start-warned", (kit, look) -> start(kit, look,
                List.of(StartFinding.of(new Failure.Unavailable("", ""), "ap-northeast-1", false))));
    }

    @Test
    void banners() {
        take("shell", "banners", (kit, look) -> {
            var shell = window(kit, look);
            shell.status().update(new ShellStatus(ShellStatus.Mode.LIVE, Optional.of("1234-5678-9012"),
                    List.of(new ShellStatus.Region("ap-northeast-2", ShellStatus.Role.SELLING,
                            Optional.of(Duration.ofMillis(84)),
                            Optional.of(kit.now().minusSeconds(48))),
                            new ShellStatus.Region("ap-northeast-1", ShellStatus.Role.STANDBY, Optional.empty(),
                                    Optional.empty())),
                    Optional.of(Duration.ofMillis(-3400))));
            kit.kit().banners().degraded("seoul", "ap-northeast-2", new Failure.Unavailable("cut", ""),
                    kit.now().minusSeconds(48), () -> {});
            return shell.root();
        });
    }

    @Test
    void bug() {
        take("shell", "dialog-bug", (kit, look) -> {
            var shell = window(kit, look);
            kit.kit().dialogs().bug(new Failure.Bug("7F3A", "java.lang.IllegalStateException", ""));
            return shell.root();
        });
    }

    @Test
    void question() {
        take("shell", "dialog-question", (kit, look) -> {
            var shell = window(kit, look);
            kit.kit().dialogs().ask(new Dialogs.Question("달빛 항구 · 2026년 2월 10일 (화) 19:30",
                    "1층 B구역 7열 13, 14번 좌석의 예매를 취소합니다. 되돌릴 수 없습니다.", "예매 취소", true, () -> {}));
            return shell.root();
        });
    }

    @Test
    void keys() {
        take("shell", "keys", (kit, look) -> {
            var shell = window(kit, look);
            shell.model().toggleKeys();
            return shell.root();
        });
    }

    private static void trouble(TestKit kit) {
        kit.kit().banners().degraded("seoul", "서울", new Failure.Unavailable("cut", ""), kit.now(), () -> {});
        kit.pass(Duration.ofSeconds(48));
        kit.kit().banners().cleared("seoul");
        kit.kit().work().run("sell", () -> {
            throw new Fault(new Failure.Throttled("", ""));
        }, _ -> {}, _ -> {});
        kit.background().hold();
        kit.kit().work().latest("showings").load(() -> 1, _ -> {}, _ -> {});
        kit.pass(Duration.ofMillis(250));
        kit.pass(Duration.ofSeconds(4));
    }

    @Test
    void attention() {
        take("shell", "attention", (kit, look) -> window(kit, look).root(), ShellPicturesTest::trouble);
    }

    @Test
    void notifications() {
        take("shell", "notifications", (kit, look) -> {
            var shell = window(kit, look);
            trouble(kit);
            shell.model().attention().toggle();
            return shell.root();
        });
    }

    @Test
    void largeAttention() {
        textPercent(200);
        take("shell", "large-attention", (kit, look) -> window(kit, look).root(), ShellPicturesTest::trouble);
    }

    @Test
    void largeKeys() {
        textPercent(200);
        take("shell", "large-keys", (kit, look) -> {
            var shell = window(kit, look);
            shell.model().toggleKeys();
            return shell.root();
        });
    }
}
