package com.megaticket.console.recovery.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.SeenWorld;
import com.megaticket.console.recovery.outlook.Verdict.Call;
import com.megaticket.console.recovery.outlook.Verdict.Next;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {
    private static final Rules RULES = Rules.LIVE;
    private Kept kept = Kept.first(SeenWorld.MOMENT);
    private int seconds;
    private String serving = SeenWorld.SEOUL;

    private Verdict after(int more, Call said) {
        for (int i = 0; i < more; i++) {
            seconds++;
            kept = kept.next(new Judgement(said, List.of(Reason.of(Why.UP_BY)), Next.NOTHING),
                    new Serving.One(serving, List.of()), RULES, SeenWorld.MOMENT.plus(Duration.ofSeconds(seconds)));
        }
        return kept.shown();
    }

    private static Why first(Verdict verdict) {
        return verdict.because().getFirst().why();
    }

    @Test
    void firstWordIsSaidAtOnce() {
        assertThat(kept.shown().call()).isEqualTo(Call.DO_NOT_GO);
        assertThat(after(1, Call.STAY).call()).isEqualTo(Call.STAY);
    }

    @Test
    void goMustLast() {
        after(5, Call.STAY);
        Verdict early = after(30, Call.GO);
        assertThat(early.call()).isEqualTo(Call.PREPARE);
        assertThat(first(early)).isEqualTo(Why.NOT_CONFIRMED_YET);
        assertThat(after(1, Call.GO)).returns(Call.GO, Verdict::call).returns(true, Verdict::locked);
    }

    @Test
    void flappingNeverReachesGo() {
        after(5, Call.STAY);
        for (int i = 0; i < 20; i++) {
            assertThat(after(25, Call.GO).call()).isEqualTo(Call.PREPARE);
            assertThat(after(3, Call.STAY).call()).isEqualTo(Call.PREPARE);
        }
        assertThat(after(31, Call.STAY).call()).isEqualTo(Call.STAY);
    }

    @Test
    void goStaysUntilAPersonHasSeenIt() {
        after(32, Call.GO);
        Verdict back = after(300, Call.STAY);
        assertThat(back).returns(Call.PREPARE, Verdict::call).returns(true, Verdict::locked)
                .returns(Next.ACKNOWLEDGE, Verdict::next);
        assertThat(first(back)).isEqualTo(Why.CAME_BACK);
        kept = kept.acknowledged();
        assertThat(after(1, Call.STAY)).returns(Call.STAY, Verdict::call).returns(false, Verdict::locked);
    }

    @Test
    void seenGoStaysGoButNoLongerLocks() {
        after(32, Call.GO);
        kept = kept.acknowledged();
        assertThat(after(5, Call.GO)).returns(Call.GO, Verdict::call).returns(false, Verdict::locked);
        assertThat(after(1, Call.STAY).call()).isEqualTo(Call.PREPARE);
        assertThat(after(31, Call.STAY)).returns(Call.STAY, Verdict::call).returns(false, Verdict::locked);
    }

    @Test
    void goBreaksOffWhenTheSightIsLost() {
        after(32, Call.GO);
        assertThat(after(1, Call.DO_NOT_GO)).returns(Call.DO_NOT_GO, Verdict::call).returns(true, Verdict::locked);
        assertThat(after(10, Call.GO).call()).isEqualTo(Call.PREPARE);
    }

    @Test
    void secondSwitchIsHeldOffForAnHour() {
        after(32, Call.GO);
        serving = SeenWorld.TOKYO;
        assertThat(after(1, Call.STAY)).returns(Call.STAY, Verdict::call).returns(false, Verdict::locked);
        Verdict again = after(60, Call.GO);
        assertThat(again).returns(Call.DO_NOT_GO, Verdict::call).returns(true, Verdict::locked);
        assertThat(first(again)).isEqualTo(Why.JUST_SWITCHED);
        assertThat(after(3600, Call.GO).call()).isEqualTo(Call.GO);
    }

    @Test
    void personMayOverrideTheHoldOff() {
        after(5, Call.STAY);
        serving = SeenWorld.TOKYO;
        after(40, Call.GO);
        kept = kept.acknowledged();
        assertThat(after(1, Call.GO).call()).isEqualTo(Call.GO);
    }

    @Test
    void dangerIsSaidAtOnceAndCalmOnlyAfterAWhile() {
        after(5, Call.STAY);
        assertThat(after(1, Call.DO_NOT_GO).call()).isEqualTo(Call.DO_NOT_GO);
        assertThat(after(30, Call.STAY).call()).isEqualTo(Call.DO_NOT_GO);
        assertThat(after(1, Call.STAY).call()).isEqualTo(Call.STAY);
    }
}
