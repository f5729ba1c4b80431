package com.megaticket.console.assistant.ui;

import static com.megaticket.console.assistant.ui.Scenes.asked;
import static com.megaticket.console.assistant.ui.Scenes.began;
import static com.megaticket.console.assistant.ui.Scenes.done;
import static com.megaticket.console.assistant.ui.Scenes.failed;
import static com.megaticket.console.assistant.ui.Scenes.found;
import static com.megaticket.console.assistant.ui.Scenes.held;
import static com.megaticket.console.assistant.ui.Scenes.no;
import static com.megaticket.console.assistant.ui.Scenes.offered;
import static com.megaticket.console.assistant.ui.Scenes.ok;
import static com.megaticket.console.assistant.ui.Scenes.proposal;
import static com.megaticket.console.assistant.ui.Scenes.runs;
import static com.megaticket.console.assistant.ui.Scenes.said;
import static com.megaticket.console.assistant.ui.Scenes.schedules;
import static com.megaticket.console.assistant.ui.Scenes.settled;
import static com.megaticket.console.assistant.ui.Scenes.stopped;
import static com.megaticket.console.assistant.ui.Scenes.text;
import static com.megaticket.console.assistant.ui.Scenes.used;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the panel makes of a conversation, and what it asks of one; without a window. */
class AssistantViewModelTest extends ViewModelStage {
    @Test
    void aTurnIsToldAsItComes() {
        model.composer().draft().set("  four, Friday  ");
        model.send();
        assertThat(talk.asked).containsExactly("say four, Friday");
        assertThat(model.mode().get()).isEqualTo(AssistantViewModel.Mode.BUSY);
        assertThat(model.composer().draft().get()).isEmpty();
        talk.tell(said(1, "four, Friday"), began(1), text(1, "Let me "), text(1, "look."),
                runs(1, "c1", ToolName.GET_PERFORMANCE_SCHEDULES, "{}"), found(1, "c1", schedules(), "{}"),
                text(1, "There is one.\n"));
        assertThat(model.entries()).extracting(Entry::key).containsExactly("said-1", "answer-0", "tool-c1",
                "answer-1", "tail");
        assertThat(answer(1).text()).isEqualTo("Let me look.");
        assertThat(answer(1).flow()).isEqualTo(Entry.Flow.WHOLE);
        assertThat(answer(3).flow()).isEqualTo(Entry.Flow.COMING);
        talk.tell(done(1));
        assertThat(answer(3)).isEqualTo(new Entry.Answer("answer-1", 1,
                new Answerer(Tier.PRIMARY, Optional.of(Scenes.HAIKU)), "There is one.", Entry.Flow.WHOLE,
                java.util.List.of(new Entry.Source("get_performance_schedules", TestKit.NOW.minusSeconds(4))),
                java.util.List.of()));
        assertThat(model.mode().get()).isEqualTo(AssistantViewModel.Mode.IDLE);
        assertThat(model.spoken().get()).isEqualTo("AI. There is one.");
    }

    @Test
    void whatIsNotTakenStaysInTheField() {
        talk.takes = false;
        model.composer().draft().set("again?");
        model.send();
        assertThat(model.mode().get()).isEqualTo(AssistantViewModel.Mode.IDLE);
        assertThat(model.composer().draft().get()).isEqualTo("again?");
    }

    @Test
    void nothingIsSaidIntoATurn() {
        say("one");
        model.composer().draft().set("two");
        model.send();
        model.say("three");
        model.again();
        model.restart();
        assertThat(talk.asked).containsExactly("say one");
        assertThat(model.composer().draft().get()).isEqualTo("two");
    }

    @Test
    void restartedTextIsNotShownTwice() {
        say("one");
        talk.tell(began(1), text(1, "HALF "), new TalkEvent.ToolBegun(1, "c1", "hold_seats"),
                new TalkEvent.Restarted(1), text(1, "HALF WHOLE"), done(1));
        assertThat(model.entries()).extracting(Entry::key).containsExactly("said-1", "answer-1", "tail");
        assertThat(answer(1).text()).isEqualTo("HALF WHOLE");
    }

    @Test
    void aStoppedTurnIsCutAndCanBeAskedAgain() {
        say("one");
        talk.tell(began(1), text(1, "The showi"), runs(1, "c1", ToolName.GET_PERFORMANCES, "{}"));
        model.stop();
        model.stop();
        assertThat(talk.asked).containsExactly("say one", "stop");
        assertThat(model.mode().get()).isEqualTo(AssistantViewModel.Mode.STOPPING);
        talk.tell(stopped(1));
        assertThat(model.entries().get(2)).isInstanceOfSatisfying(Entry.ToolLine.class,
                line -> assertThat(line.stage()).isInstanceOf(Entry.Stage.Dropped.class));
        assertThat(model.entries().get(3)).isInstanceOfSatisfying(Entry.Note.class,
                note -> assertThat(note.retry()).isTrue());
        model.again();
        assertThat(talk.asked).last().isEqualTo("again");
        assertThat(model.entries()).extracting(Entry::key).containsExactly("said-1", "tail");
        talk.tell(said(2, "one"), began(2), text(2, "Whole."), done(2));
        assertThat(model.entries()).extracting(Entry::key).containsExactly("said-2", "answer-2", "tail");
    }

    @Test
    void onlyTheLastTroubleOffersRetry() {
        say("one");
        talk.tell(began(1), failed(1, ModelProblem.Kind.THROTTLED, false));
        say("two");
        assertThat(model.entries()).filteredOn(Entry.Note.class::isInstance)
                .allSatisfy(note -> assertThat(((Entry.Note) note).retry()).isFalse());
    }

    @Test
    void whereOnlyANewConversationHelpsNoRetryIsOffered() {
        say("one");
        talk.tell(began(1), failed(1, ModelProblem.Kind.CONTEXT_FULL, false));
        assertThat(model.entries().get(1)).isInstanceOfSatisfying(Entry.Note.class,
                note -> assertThat(note.retry()).isFalse());
    }

    @Test
    void anEditedMessageTakesItsAnswerAlongAndLeavesWhatWasDone() {
        say("two");
        talk.tell(began(1), text(1, "Fine."), asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)),
                settled(1, "p-1", ok(held(2))), done(1));
        model.composer().draft().set("half written");
        model.editLast();
        assertThat(model.composer().draft().get()).isEqualTo("two");
        model.escape();
        assertThat(model.composer().draft().get()).isEqualTo("half written");
        model.editLast();
        model.composer().draft().set("three");
        model.send();
        assertThat(talk.asked).last().isEqualTo("edit three");
        assertThat(model.composer().editing().get()).isFalse();
        assertThat(model.entries()).extracting(Entry::key).containsExactly("card-p-1", "tail");
        assertThat(model.live().get()).hasSize(1);
    }

    @Test
    void repliesAreSaidByNumberAndGoWithTheNextMessage() {
        assertThat(model.replies()).hasSize(3);
        say("one");
        talk.tell(began(1), offered(1, "Moonlit Harbor", "Winter Post"), done(1));
        model.reply(3);
        model.reply(0);
        model.reply(2);
        assertThat(talk.asked).containsExactly("say one", "say Winter Post");
        talk.tell(said(2, "Winter Post"));
        assertThat(model.composer().replies().get()).isEmpty();
    }

    @Test
    void titlesAreInTheWindowsLanguageWhereTheProgrammeHasThem() {
        var card = proposal("p-1", ToolName.HOLD_SEATS, 4);
        talk.tell(asked(1, card));
        assertThat(title()).as("not looked up yet").isEqualTo(Scenes.TITLE);
        talk.tell(settled(1, "p-1", no(ErrorCode.DENIED)), Scenes.found(1, "c1", Scenes.programme(), "{}"),
                asked(1, proposal("p-2", ToolName.HOLD_SEATS, 4)));
        assertThat(title()).isEqualTo("Moonlit Harbor");
        assertThat(model.spoken().get()).contains("Moonlit Harbor").doesNotContain(Scenes.TITLE);
        talk.tell(settled(1, "p-2", ok(held(4))));
        assertThat(title()).isEqualTo("Moonlit Harbor");
        talk.tell(new TalkEvent.AtDesk(1, new DeskNews.Earlier(card.card(), ok(held(4)))));
        assertThat(model.spoken().get()).contains("Moonlit Harbor").doesNotContain(Scenes.TITLE);
    }

    @Test
    void wordsNoToolReturnedAreMarked() {
        say("one");
        talk.tell(began(1), text(1, "It costs 90,000."), new TalkEvent.Doubted(1, java.util.List.of("90,000")),
                done(1));
        assertThat(answer(1).doubted()).containsExactly("90,000");
    }

    @Test
    void silenceIsSaidAndAWayOutOffered() {
        say("one");
        talk.tell(began(1));
        assertThat(model.waiting().get()).isEqualTo(Waiting.Wait.SHORT);
        kit.pass(Duration.ofSeconds(3));
        assertThat(model.waiting().get()).isEqualTo(Waiting.Wait.SLOW);
        kit.pass(Duration.ofSeconds(7));
        assertThat(model.waiting().get()).isEqualTo(Waiting.Wait.LONG);
        talk.tell(text(1, "Here"));
        assertThat(model.waiting().get()).isEqualTo(Waiting.Wait.SHORT);
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)));
        assertThat(model.waiting().get()).as("now the person is waited for").isEqualTo(Waiting.Wait.NONE);
    }

    @Test
    void theBadgeFollowsWhoAnswersAndTheMeterWhatItCost() {
        say("one");
        talk.tell(began(1), used(1, 100, 10, 4000, 0), used(1, 50, 5, 4000, 10), done(1));
        assertThat(model.badge().get().crossesRegions()).isTrue();
        assertThat(model.meter().get().turn().calls()).isEqualTo(2);
        assertThat(model.meter().get().session().usage().cacheRead()).isEqualTo(8000);
        say("two");
        talk.tell(new TalkEvent.Switched(2, Tier.PRIMARY, Tier.GUIDED, Scenes.problem(
                ModelProblem.Kind.NO_CREDENTIALS)), used(2, 1, 1, 0, 0));
        assertThat(model.badge().get()).isEqualTo(new Answerer(Tier.GUIDED, Optional.empty()));
        assertThat(model.meter().get().turn().calls()).isEqualTo(1);
        assertThat(model.meter().get().session().calls()).isEqualTo(3);
    }

    @Test
    void anotherCustomerOrANewConversationBeginsAnew() {
        talk.tell(said(1, "one"), began(1), done(1));
        model.customer(Optional.of("guest-user-1"));
        assertThat(model.entries()).containsExactly(Entry.TAIL);
        assertThat(CardTexts.masked("guest-user-1")).isEqualTo("gue••••••");
        model.customer(Optional.of("guest-user-1"));
        model.restart();
        assertThat(talk.asked).containsExactly("customer guest-user-1", "restart");
        assertThat(anew).isEqualTo(2);
    }
}
