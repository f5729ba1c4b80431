package com.megaticket.console.recovery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.outlook.Assessment;
import com.megaticket.console.recovery.outlook.Indication;
import com.megaticket.console.recovery.outlook.Rules;
import com.megaticket.console.recovery.outlook.Sight;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Testimony;
import com.megaticket.console.recovery.ui.words.ReasonTexts;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.recovery.watch.Pace;
import com.megaticket.console.recovery.watch.Tempo;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.TestKit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the watch itself says of each night has every particular that its sentence names. */
class JudgedTest {
    private final Messages messages = new Messages(Language.EN, TestKit.features());

    static Assessment judged(Scene scene) {
        var picture = scene.at(TestKit.NOW).outlook().picture();
        return Assessment.of(new Sight(picture, Told.PAIR, Rules.LIVE, k -> Pace.LIVE.every(k.source(), Tempo.CALM)),
                new Standby.Able());
    }

    /** A night with the lines that the watch itself would show. */
    static Outlook outlook(Scene scene) {
        Outlook told = scene.at(TestKit.NOW).outlook();
        Assessment found = judged(scene);
        return new Outlook(told.picture(), told.verdict(), found.serving(), found.testimonies(), found.standby(),
                found.loss(), found.indications(), told.alarms(), told.self());
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceIsWhole(Scene scene) {
        Assessment found = judged(scene);
        var texts = new ReasonTexts(messages);
        List<String> said = Stream.of(found.indications().stream().map(Indication::reason),
                found.testimonies().stream().map(Testimony::reason), found.serving().evidence().stream(),
                found.judgement().because().stream()).flatMap(reasons -> reasons).map(texts::of).toList();
        assertThat(said).hasSizeGreaterThan(20).noneMatch(text -> text.contains("?") || text.contains("{"));
    }
}
