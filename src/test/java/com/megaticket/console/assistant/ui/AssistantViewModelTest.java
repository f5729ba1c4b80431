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
import static com.megaticket.console.assistant.ui.Scenes.sold;
import static com.megaticket.console.assistant.ui.Scenes.stopped;
import static com.megaticket.console.assistant.ui.Scenes.text;
import static com.megaticket.console.assistant.ui.Scenes.used;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.shared.Money;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the panel makes of a conversation, and what it asks of one; without a window. */
class AssistantViewModelTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private final ScriptedTalk talk = new ScriptedTalk();
    private TestKit kit;
    private AssistantViewModel model;
    private int anew;

    @BeforeEach
    void open() {
        kit = new TestKit(Language.EN);
        model = new AssistantViewModel(kit.kit(), new AssistantEquipment(talk, kit::now,
                new Answerer(Tier.PRIMARY, Optional.empty()), Prices.published(), new FakeKeeping().keeping()),
                () -> anew++);
    }

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
    void anEnterApprovesTheOneCardThatCouldBeRead() {
        say("one");
        talk.tell(began(1), asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)), done(1));
        model.commitOne();
        assertThat(talk.asked).as("a card younger than a glance").containsExactly("say one");
        kit.pass(AssistantViewModel.READ);
        model.commitOne();
        assertThat(talk.asked).last().isEqualTo("approve p-1");
    }

    /** The talk went on: an Enter that was to send something, pressed once too often, is no approval. */
    @Test
    void anEnterApprovesNoCardOfAnEarlierTurn() {
        say("one");
        talk.tell(began(1), asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)), done(1));
        assertThat(live().key()).isEqualTo(Live.Key.ENTER);
        say("two");
        talk.tell(began(2), text(2, "It is at seven."), done(2));
        kit.pass(Duration.ofSeconds(5));
        assertThat(live().key()).as("what the card says").isEqualTo(Live.Key.ALT_ENTER);
        model.commitOne();
        assertThat(talk.asked).containsExactly("say one", "say two");
        model.commitOnPurpose();
        assertThat(talk.asked).last().isEqualTo("approve p-1");
    }

    @ParameterizedTest
    @EnumSource(value = ToolName.class, names = {"CANCEL_RESERVATION", "CONFIRM_RESERVATION"})
    void whatCannotBeTakenBackIsNotApprovedByABareEnter(ToolName tool) {
        say("one");
        talk.tell(began(1), asked(1, proposal("p-1", tool, 2)), done(1));
        kit.pass(Duration.ofSeconds(5));
        assertThat(live().key()).isEqualTo(Live.Key.ALT_ENTER);
        assertThat(model.spoken().get()).contains("Alt+Enter approves");
        model.commitOne();
        assertThat(talk.asked).containsExactly("say one");
        model.commitOnPurpose();
        assertThat(talk.asked).last().isEqualTo("approve p-1");
    }

    private Live.Approval live() {
        return (Live.Approval) model.live().get().getFirst();
    }

    @Test
    void anEnterNeverChoosesAmongTwo() {
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)), asked(1, proposal("p-2", ToolName.HOLD_SEATS, 1)));
        kit.pass(Duration.ofSeconds(5));
        model.commitOne();
        model.commitOnPurpose();
        model.escape();
        assertThat(talk.asked).isEmpty();
        model.deny("p-1");
        assertThat(talk.asked).containsExactly("deny p-1");
    }

    @Test
    void aCardThatRanOutApprovesNothing() {
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)));
        kit.pass(Duration.ofSeconds(61));
        model.commitOne();
        model.commitOnPurpose();
        model.approve("p-1");
        assertThat(talk.asked).isEmpty();
    }

    @Test
    void aSaleCanBeApprovedThoughItsHoldRanOut() {
        var card = new com.megaticket.console.assistant.tool.Card(ToolName.CONFIRM_RESERVATION, Scenes.SHOWING, "x",
                Scenes.seats(2), new com.megaticket.console.shared.Money(1),
                Optional.of(TestKit.NOW.plusSeconds(10)), Optional.empty(), java.util.List.of());
        talk.tell(asked(1, new com.megaticket.console.assistant.tool.Proposal("p-1", ToolName.CONFIRM_RESERVATION,
                "{}", "", card, TestKit.NOW.plusSeconds(60))));
        assertThat(model.live().get().getFirst().until()).isEqualTo(TestKit.NOW.plusSeconds(10));
        kit.pass(Duration.ofSeconds(11));
        model.approve("p-1");
        assertThat(talk.asked).containsExactly("approve p-1");
    }

    @Test
    void aRunningCardIsNotApprovedTwice() {
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)), Scenes.running(1, "p-1"));
        kit.pass(Duration.ofSeconds(5));
        model.commitOne();
        model.approve("p-1");
        assertThat(talk.asked).isEmpty();
    }

    @Test
    void escapeDeniesTheOneCardWhenNothingElseIsUnderWay() {
        say("one");
        talk.tell(began(1), asked(1, proposal("p-1", ToolName.HOLD_SEATS, 2)));
        model.escape();
        assertThat(talk.asked).last().isEqualTo("stop");
        talk.tell(stopped(1));
        model.escape();
        assertThat(talk.asked).last().isEqualTo("deny p-1");
    }

    @Test
    void aHoldLivesUntilItIsSold() {
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 4)), settled(1, "p-1", ok(held(4))));
        assertThat(model.live().get()).singleElement().isInstanceOf(Live.Hold.class);
        kit.pass(Duration.ofSeconds(5));
        model.commitOne();
        assertThat(talk.asked).as("a bare Enter sells nothing").isEmpty();
        model.commitOnPurpose();
        assertThat(talk.asked).containsExactly("confirm h-1");
        assertThat(model.live().get()).singleElement().isEqualTo(new Live.Hold(
                (com.megaticket.console.assistant.tool.Results.Held) held(4), true));
        model.commitOnPurpose();
        assertThat(talk.asked).hasSize(1);
        talk.tell(asked(1, proposal("p-2", ToolName.CONFIRM_RESERVATION, 4)), Scenes.running(1, "p-2"));
        assertThat(model.live().get()).singleElement().isInstanceOf(Live.Approval.class);
        talk.tell(settled(1, "p-2", ok(sold(4))));
        assertThat(model.live().get()).isEmpty();
        assertThat(model.spoken().get()).endsWith("S-7K4M2");
    }

    /** Below "I have put a card there" and whatever was said since: one looks for news at the end. */
    @Test
    void whatBecameOfACardStandsLast() {
        talk.tell(said(1, "취소"), began(1), asked(1, proposal("p-1", ToolName.CANCEL_RESERVATION, 2)),
                text(1, "카드에서 승인해 주세요."), done(1), said(2, "내일은?"), began(2), text(2, "열한 시입니다."), done(2));
        assertThat(model.entries()).extracting(Entry::key).containsSubsequence("card-p-1", "said-2");
        talk.tell(settled(1, "p-1", no(ErrorCode.DENIED)));
        assertThat(model.entries()).extracting(Entry::key).endsWith("card-p-1", "tail")
                .filteredOn("card-p-1"::equals).hasSize(1);
    }

    @Test
    void aSaleThatWasCancelledSinceIsNotLeftStandingAsSold() {
        talk.tell(asked(1, proposal("p-1", ToolName.CONFIRM_RESERVATION, 4)), settled(1, "p-1", ok(sold(4))),
                asked(2, proposal("p-2", ToolName.CANCEL_RESERVATION, 4)), settled(2, "p-2",
                        ok(new com.megaticket.console.assistant.tool.Results.Cancelled(
                                ((com.megaticket.console.assistant.tool.Results.Reserved) sold(4)).reservationId(),
                                java.util.List.of(), TestKit.NOW))));
        var line = (Entry.CardLine) model.entries().getFirst();
        assertThat(line.undone()).isTrue();
        assertThat(new CardNode(kit.kit().messages(), line).spoken()).startsWith("Sold · Booking cancelled");
    }

    @Test
    void aSaleThatWasNotMadeLeavesTheHoldUnlessItIsOver() {
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 4)), settled(1, "p-1", ok(held(4))));
        model.confirm("h-1", new Money(320_000));
        talk.tell(asked(1, proposal("p-2", ToolName.CONFIRM_RESERVATION, 4)),
                settled(1, "p-2", no(ErrorCode.SERVICE_UNAVAILABLE)));
        assertThat(model.live().get()).singleElement().matches(hold -> !((Live.Hold) hold).asked());
        talk.tell(asked(1, proposal("p-3", ToolName.CONFIRM_RESERVATION, 4)),
                settled(1, "p-3", no(ErrorCode.OUTCOME_UNKNOWN)));
        assertThat(model.live().get()).as("what is not known is not sold again").isEmpty();
        assertThat(model.entries().get(2)).isInstanceOfSatisfying(Entry.CardLine.class,
                card -> assertThat(card.state()).isInstanceOf(CardState.Settled.class));
    }

    @Test
    void aButtonRefusedBeforeThereWasACardCanBePressedAgain() {
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 4)), settled(1, "p-1", ok(held(4))));
        model.release("h-1");
        talk.tell(runs(1, "button-1", ToolName.CANCEL_HOLD, "{\"holdId\":\"h-1\"}"),
                Scenes.refused(1, "button-1", ErrorCode.SERVICE_UNAVAILABLE));
        assertThat(model.live().get()).singleElement().matches(hold -> !((Live.Hold) hold).asked());
        model.release("h-1");
        talk.tell(runs(1, "button-2", ToolName.CANCEL_HOLD, "{\"holdId\":\"h-1\"}"),
                Scenes.refused(1, "button-2", ErrorCode.NOT_FOUND));
        assertThat(model.live().get()).isEmpty();
    }

    @Test
    void whatTheCounterDoesWithTheHoldIsFollowed() {
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 4)), settled(1, "p-1", ok(held(4))),
                new TalkEvent.AtDesk(1, new DeskNews.Prolonged("h-1", TestKit.NOW.plusSeconds(120))));
        assertThat(model.live().get().getFirst().until()).isEqualTo(TestKit.NOW.plusSeconds(120));
        talk.tell(new TalkEvent.AtDesk(1, new DeskNews.Sold("h-1",
                (com.megaticket.console.assistant.tool.Results.Reserved) sold(4))));
        assertThat(model.live().get()).isEmpty();
        assertThat(model.spoken().get()).isEqualTo("Sold at the counter. Booking number S-7K4M2");
    }

    @Test
    void aSaleNobodyKnewOfAndThatWasNotMadeGivesItsHoldBack() {
        var card = proposal("p-2", ToolName.CONFIRM_RESERVATION, 4);
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 4)), settled(1, "p-1", ok(held(4))), asked(1, card),
                settled(1, "p-2", no(ErrorCode.OUTCOME_UNKNOWN)));
        assertThat(model.live().get()).isEmpty();
        assertThat(model.spoken().get()).startsWith("The answer was lost").contains("Print nothing", "orders screen");
        talk.tell(new TalkEvent.AtDesk(2, new DeskNews.Settled("c", card.card(), no(ErrorCode.NOT_DONE))));
        assertThat(model.live().get()).singleElement().isInstanceOfSatisfying(Live.Hold.class,
                hold -> assertThat(hold.asked()).isFalse());
        assertThat(model.spoken().get()).startsWith("Found out: nothing was sold.");
        assertThat(model.entries().get(1)).isInstanceOfSatisfying(Entry.CardLine.class,
                line -> assertThat(line.state()).isEqualTo(new CardState.Settled(no(ErrorCode.NOT_DONE))));
    }

    @Test
    void aSaleFoundOutToBeMadeGivesNothingBack() {
        var card = proposal("p-2", ToolName.CONFIRM_RESERVATION, 4);
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 4)), settled(1, "p-1", ok(held(4))), asked(1, card),
                settled(1, "p-2", no(ErrorCode.OUTCOME_UNKNOWN)),
                new TalkEvent.AtDesk(2, new DeskNews.Settled("c", card.card(), ok(sold(4)))));
        assertThat(model.live().get()).isEmpty();
        assertThat(model.spoken().get()).startsWith("Found out: it is sold. Booking number S-7K4M2");
    }

    @Test
    void aHoldFoundToBeMadeIsLiveAgain() {
        var card = proposal("p-1", ToolName.HOLD_SEATS, 4);
        talk.tell(asked(1, card), settled(1, "p-1", no(ErrorCode.OUTCOME_UNKNOWN)),
                new TalkEvent.AtDesk(1, new DeskNews.Settled("c", card.card(), ok(held(4)))));
        assertThat(model.live().get()).singleElement().isInstanceOf(Live.Hold.class);
        model.commitOnPurpose();
        assertThat(talk.asked).containsExactly("confirm h-1");
    }

    @Test
    void theEndOfAConversationBeforeIsSaidAndNothingMore() {
        talk.tell(new TalkEvent.AtDesk(2, new DeskNews.Earlier(Scenes.card(ToolName.HOLD_SEATS, 4), ok(held(4)))));
        assertThat(model.live().get()).isEmpty();
        assertThat(model.spoken().get()).startsWith("Approved in the conversation before: Seats held")
                .contains("on the map");
    }

    @Test
    void givingBackCanBeRepeatedWhenItsAnswerIsLost() {
        talk.tell(asked(1, proposal("p-1", ToolName.HOLD_SEATS, 4)), settled(1, "p-1", ok(held(4))),
                asked(1, proposal("p-2", ToolName.CANCEL_HOLD, 4)),
                settled(1, "p-2", no(ErrorCode.OUTCOME_UNKNOWN)));
        assertThat(model.live().get()).singleElement().isInstanceOf(Live.Hold.class);
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

    private void say(String text) {
        int turn = 1 + (int) model.entries().stream().filter(Entry.Said.class::isInstance).count();
        model.say(text);
        talk.tell(said(turn, text));
    }

    private String title() {
        return switch (model.live().get().getFirst()) {
            case Live.Approval card -> card.proposal().card().title();
            case Live.Hold hold -> hold.held().title();
        };
    }

    private Entry.Answer answer(int place) {
        return (Entry.Answer) model.entries().get(place);
    }
}
