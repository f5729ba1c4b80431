package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.room.Surroundings;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.ui.Pictures;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;

class MovePicturesTest extends Pictures {
    private void take(String state, boolean twoPeople, Consumer<MoveRig> before, Runnable then) {
        take("failover", state, (kit, look) -> {
            var made = new MoveRig(kit, twoPeople);
            before.accept(made);
            return made.shell(look);
        }, _ -> then.run());
    }

    private void take(String state, Consumer<MoveRig> before) {
        take(state, false, before, () -> {});
    }

    private void press(String button) {
        window().lookup(button).queryAs(Button.class).fire();
    }

    @Test
    void firstLease() {
        take("first", _ -> {});
    }

    @Test
    void readyToBegin() {
        take("ready", MoveRig::first);
    }

    @Test
    void nothingKnownOfTheSurroundings() {
        take("unknown", r -> {
            r.first();
            r.rooms.around = Surroundings.UNKNOWN;
        });
    }

    @Test
    void closeIsAsked() {
        take("close-asked", r -> r.first().begin().play());
    }

    @Test
    void secondPersonIsMissing() {
        take("second-person", true, r -> r.first().begin().play(), () -> {});
    }

    @Test
    void stepIsPlayed() {
        take("playing", r -> {
            r.first().begin().play();
            r.rooms.background.hold();
            r.play();
        });
    }

    @Test
    void commandByHand() {
        take("by-hand", r -> {
            r.first().begin().play();
            r.work(Step.HARDEN, (_, _) -> new StepOutcome.ByHand(
                    "aws dynamodb put-resource-policy --region ap-northeast-2 --resource-arn "
                            + "arn:aws:dynamodb:ap-northeast-2:123456789012:table/KDT-Msp4-PLDR-reservations "
                            + "--policy file://hard-fence.json"));
            r.play();
        });
    }

    @Test
    void leftOut() {
        take("force-asked", false, r -> {
            r.first();
            r.rooms.around = new Surroundings(Optional.of(Surroundings.Advice.GO),
                    Optional.of(r.rooms.regions.hand.wall), OptionalInt.of(0), new Surroundings.Loss(Optional.of(
                            Duration.ofSeconds(12)), true, OptionalLong.of(4)),
                    true);
            r.rooms.regions.cut.add(MoveRig.SEOUL);
            r.rooms.pass(Duration.ofSeconds(70));
            r.room.look();
            r.begin().play();
            r.room.play(MoveRig.typed("ANYWAY"));
        }, () -> press("#intent-force"));
    }

    @Test
    void openThoughTheOldRegionIsDark() {
        take("forced-open", r -> r.first().forced());
    }

    @Test
    void closeOwed() {
        take("owed", false, r -> {
            r.first().forced();
            r.rooms.regions.cut.clear();
            r.rooms.read();
            r.room.look();
        }, () -> press("#intent-close-owed"));
    }

    @Test
    void over() {
        take("over", false, r -> r.first().begin().play().play(), () -> {
            ListView<?> past = window().lookup("#past-list").queryAs(ListView.class);
            past.getSelectionModel().select(0);
        });
    }

    @Test
    void givenUp() {
        take("undo", r -> {
            r.first().begin().play();
            r.work(Step.HARDEN, (_, _) -> new StepOutcome.NotYet(StepOutcome.Reason.NOT_HEALTHY, "0 of 2"));
            r.play();
            r.room.giveUp(MoveRig.typed("GIVE UP"));
        });
    }

    @Test
    void blind() {
        take("blind", false, r -> {
            r.first();
            r.rooms.regions.cut.add(MoveRig.TOKYO);
            for (int i = 0; i < 15; i++) {
                r.rooms.pass(Duration.ofSeconds(5));
                r.rooms.read();
            }
            r.room.look();
        }, () -> press("#intent-word"));
    }

    @Test
    void large() {
        textPercent(150);
        take("large-close-asked", r -> r.first().begin().play());
        take("large-ready", MoveRig::first);
    }
}
