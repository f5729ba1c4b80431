package com.megaticket.console.assistant.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.talk.TurnEnd;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.ui.fx.ManualBackground;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptRecorderTest {
    private static final Instant NOW = Instant.parse("2026-02-10T05:05:00Z");
    private static final ModelTarget HAIKU = new ModelTarget("global.model", "ap-northeast-2");

    private final Disk disk = new Disk();
    private final ManualBackground background = new ManualBackground();
    private final List<Optional<Failure>> told = new ArrayList<>();
    private int days = 30;
    private final TranscriptRecorder recorder = new TranscriptRecorder(disk, background, () -> NOW, () -> days,
            new Counting(), told::add);

    @Test
    void everyEventIsKeptInOrderAndATextOnce() {
        recorder.heard(new TalkEvent.Said(1, "두 명 010-1234-5678", NOW));
        recorder.heard(new TalkEvent.Began(1, Tier.PRIMARY, Optional.of(HAIKU)));
        recorder.heard(new TalkEvent.Text(1, "전화 010-12"));
        recorder.heard(new TalkEvent.Text(1, "34-5678 확인"));
        recorder.heard(new TalkEvent.ToolRuns(1, "c1", "get_performances", "{\"mail\":\"someone@example.com\"}"));
        recorder.heard(new TalkEvent.ToolEnded(1, "c1", new ToolAnswer.Refused(ErrorCode.NOT_FOUND), "{}",
                Duration.ofMillis(12)));
        recorder.heard(new TalkEvent.Used(1, HAIKU, new Usage(1, 2, 3, 4, 5),
                new ModelOutcome.Timing(Duration.ofMillis(6), Duration.ofMillis(7), 1, "req-1")));
        recorder.heard(new TalkEvent.Ended(1, new TurnEnd.Done(), NOW));
        assertThat(disk.lines).extracting(l -> l.kind().text() + " " + l.facts()).containsExactly(
                "said {text=두 명 [phone]}", "began {tier=PRIMARY, model=global.model, region=ap-northeast-2}",
                "answer {text=전화 [phone] 확인}",
                "tool-called {call=c1, tool=get_performances, arguments={\"mail\":\"[e-mail]\"}}",
                "tool-ended {call=c1, tool=get_performances, outcome=NOT_FOUND, result={}, ms=12}",
                "used {model=global.model, region=ap-northeast-2, input=1, output=2, cacheRead=3, cacheWrite5m=4, "
                        + "cacheWrite1h=5, attempts=1, firstEventMs=6, ms=7, request=req-1}",
                "ended {end=done}");
        assertThat(recorder.transcript().lines()).isEqualTo(disk.lines);
        var json = new TranscriptJson();
        assertThat(json.lines(recorder.transcript()).lines().map(l -> json.read(l).orElseThrow()))
                .isEqualTo(disk.lines);
    }

    @Test
    void aFullDiskIsToldAndCostsNothing() {
        recorder.heard(new TalkEvent.Said(1, "one", NOW));
        disk.full = true;
        recorder.heard(new TalkEvent.Said(2, "two", NOW));
        recorder.heard(new TalkEvent.Said(3, "three", NOW));
        assertThat(told).last().matches(Optional::isPresent);
        assertThat(recorder.transcript().lines()).hasSize(3);
        disk.full = false;
        recorder.again();
        assertThat(told).last().matches(Optional::isEmpty);
        assertThat(disk.lines).extracting(l -> l.fact("text")).containsExactly("one", "two", "three");
    }

    @Test
    void whatComesWhileADiskIsSlowIsWrittenAfterIt() {
        background.hold();
        for (int i = 1; i <= 3; i++) {
            recorder.heard(new TalkEvent.Said(i, "m" + i, NOW));
        }
        assertThat(background.waiting()).isEqualTo(1);
        background.runAll();
        assertThat(disk.lines).extracting(l -> l.fact("text")).containsExactly("m1", "m2", "m3");
    }

    @Test
    void nothingIsKeptWhenNothingIsToBe() {
        days = 0;
        recorder.heard(new TalkEvent.Said(1, "one", NOW));
        recorder.tidy();
        assertThat(disk.lines).isEmpty();
        assertThat(disk.deletedBefore).containsExactly(Instant.MAX);
        assertThat(recorder.transcript().lines()).as("it can still be exported").hasSize(1);
        days = 7;
        recorder.tidy();
        assertThat(disk.deletedBefore).last().isEqualTo(NOW.minus(Duration.ofDays(7)));
    }

    @Test
    void anotherConversationHasAnotherFile() {
        recorder.heard(new TalkEvent.Said(1, "one", NOW));
        recorder.beginAnew();
        recorder.heard(new TalkEvent.Said(1, "two", NOW));
        assertThat(disk.files).containsExactly("id-1", "id-2");
        assertThat(recorder.transcript().lines()).hasSize(1);
    }

    @Test
    void aPageEscapesWhateverWasWrittenAndLoadsNothing() {
        recorder.heard(new TalkEvent.Said(1, "<script>alert('x')</script> & \"q\"", NOW));
        recorder.heard(new TalkEvent.Began(1, Tier.PRIMARY, Optional.of(HAIKU)));
        recorder.heard(new TalkEvent.Text(1, "<img src=http://example.com/x>"));
        recorder.heard(new TalkEvent.ToolEnded(1, "c1", new ToolAnswer.Refused(ErrorCode.NOT_FOUND), "<b>",
                Duration.ofMillis(12)));
        recorder.heard(new TalkEvent.Used(1, HAIKU, new Usage(1, 2, 3, 4, 5),
                new ModelOutcome.Timing(Duration.ofMillis(6), Duration.ofMillis(7), 1, "req-1")));
        String page = new TranscriptPage(new Echo()).of(recorder.transcript());
        assertThat(page).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot;", "&lt;img src",
                "&lt;b&gt;", "req-1", "<html lang=\"ko\">", "&lt;assistant.export.title&gt;")
                .doesNotContain("<script", "<img", "<b>", "href=", "src=\"", "url(");
    }

    /** Gives every word back in signs that have to be escaped. */
    private static final class Echo implements PageWords {
        @Override
        public String language() {
            return "ko";
        }

        @Override
        public String text(String key) {
            return "<" + key + ">";
        }

        @Override
        public String time(Instant at) {
            return "<time>";
        }

        @Override
        public String dateTime(Instant at) {
            return "<date>";
        }

        @Override
        public String answerer(String tier) {
            return "<" + tier + ">";
        }

        @Override
        public String tool(String name) {
            return "<" + name + ">";
        }

        @Override
        public String card(TranscriptLine asked) {
            return "<card>";
        }

        @Override
        public String outcome(String tool, String outcome, String booking) {
            return "<" + outcome + ">";
        }

        @Override
        public Optional<String> note(TranscriptLine line) {
            return Optional.of("<note>");
        }
    }

    private static final class Disk implements TranscriptStore {
        private final List<TranscriptLine> lines = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private final List<Instant> deletedBefore = new ArrayList<>();
        private boolean full;

        @Override
        public void append(String conversation, Instant begunAt, List<TranscriptLine> more) {
            if (full) {
                throw new Fault(new Failure.Misconfigured("disk:/folder", "no space left", ""));
            }
            lines.addAll(more);
            if (!files.contains(conversation)) {
                files.add(conversation);
            }
        }

        @Override
        public List<Kept> list() {
            return List.of();
        }

        @Override
        public Optional<Transcript> read(String conversation) {
            return Optional.empty();
        }

        @Override
        public int deleteBegunBefore(Instant moment) {
            deletedBefore.add(moment);
            return 0;
        }
    }

    private static final class Counting implements Ids {
        private int made;

        @Override
        public String uuid() {
            return "id-" + ++made;
        }

        @Override
        public int number(int bound) {
            return 0;
        }
    }
}
