package com.megaticket.console.readiness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.ui.words.Summary;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadinessViewModelTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private final ReadinessRig rig = window.on(() -> new ReadinessRig(new TestKit(Language.EN), Sheets.NEVER));
    private final ReadinessViewModel model = window.on(() -> new ReadinessViewModel(rig.kit.kit(), rig.equipment()));

    private <T> T on(Function<ReadinessViewModel, T> read) {
        return window.on(() -> read.apply(model));
    }

    private Optional<CheckId> chosen() {
        return on(m -> m.chosen().get());
    }

    private String told() {
        return on(m -> m.told().get());
    }

    private void shown(Sheets sheets) {
        window.run(() -> {
            rig.tell(sheets);
            model.start();
            model.sight(true);
        });
        window.idle();
    }

    @Test
    void theFirstWhoLooksHasEverythingLookedAtAndTheNextDoesNot() {
        shown(Sheets.NEVER);
        assertThat(rig.inspection.asked).containsExactly("all");
        window.run(() -> {
            model.sight(false);
            rig.tell(Sheets.STAGED);
            model.sight(true);
        });
        assertThat(rig.inspection.asked).containsExactly("all");
    }

    @Test
    void nothingIsDrawnWhileNobodyLooks() {
        shown(Sheets.STAGED);
        window.run(() -> model.sight(false));
        Instant before = on(m -> m.now().get());
        window.run(() -> {
            rig.kit.pass(Duration.ofMinutes(1));
            rig.tell(Sheets.READY);
        });
        window.idle();
        CheckId first = on(m -> m.rows().get().getFirst().id());
        assertThat(first).isEqualTo(CheckId.R1);
        Instant after = on(m -> m.now().get());
        assertThat(after).isEqualTo(before);
        window.run(() -> model.sight(true));
        Summary.Call call = on(m -> m.summary().orElseThrow().call());
        assertThat(call).isEqualTo(Summary.Call.READY);
    }

    @Test
    void theWorstIsChosenUntilAPersonChooses() {
        shown(Sheets.UNKNOWN);
        assertThat(chosen()).contains(CheckId.R32);
        window.run(() -> rig.tell(Sheets.STAGED));
        window.idle();
        assertThat(chosen()).contains(CheckId.R1);
        window.run(() -> {
            model.choose(CheckId.R27);
            rig.tell(Sheets.HARMED);
        });
        window.idle();
        assertThat(chosen()).contains(CheckId.R27);
    }

    @Test
    void whatIsAskedGoesToTheOneInspection() {
        shown(Sheets.STAGED);
        window.run(() -> {
            model.choose(CheckId.R5);
            model.lookAgain();
            model.lookAtAll();
            model.giveUp();
            model.accept();
        });
        assertThat(rig.inspection.asked).containsExactly("again R5", "all", "cancel", "accept");
        assertThat(told()).startsWith("Accepted");
    }

    @Test
    void aDiskThatTakesNothingIsSaidWithWhatToDo() {
        shown(Sheets.CHANGED);
        rig.inspection.diskFull = true;
        window.run(model::accept);
        assertThat(told()).startsWith("Not done.").contains("/state/readiness");
        assertThat(rig.inspection.asked).isEmpty();
    }

    @Test
    void whatProvesItIsThereOnlyWhereSomethingIsWrong() {
        shown(Sheets.STAGED);
        String bash = on(m -> m.proof().orElseThrow().bash());
        assertThat(bash).startsWith("aws ec2 describe-launch-template-versions");
        window.run(() -> model.choose(CheckId.R12));
        Optional<Command> proof = on(ReadinessViewModel::proof);
        assertThat(proof).isEmpty();
    }

    @Test
    void itLetsGo() {
        int before = rig.inspection.followers();
        shown(Sheets.STAGED);
        window.run(model::stop);
        window.run(model::stop);
        assertThat(rig.inspection.followers()).isEqualTo(before);
    }
}
