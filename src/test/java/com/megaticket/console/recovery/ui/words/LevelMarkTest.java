package com.megaticket.console.recovery.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.outlook.Vote;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** [NEVER-2] Never colour alone, and only what is normal, off or unwritten looks calm. */
class LevelMarkTest {
    @Test
    void everyLevelHasAShapeOfItsOwn() {
        assertThat(Arrays.stream(Level.values()).map(l -> LevelMark.of(l).icon())).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Verdict.Call.values()).map(c -> LevelMark.of(c).icon())).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Vote.values()).map(v -> LevelMark.of(v).icon())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsNotAbnormalLooksCalm(Level level) {
        assertThat(LevelMark.of(level).style().equals("level-calm")).isEqualTo(!level.abnormal());
    }
}
