package com.megaticket.console.assistant.ui;

import static com.megaticket.console.assistant.ui.Scenes.asked;
import static com.megaticket.console.assistant.ui.Scenes.began;
import static com.megaticket.console.assistant.ui.Scenes.done;
import static com.megaticket.console.assistant.ui.Scenes.held;
import static com.megaticket.console.assistant.ui.Scenes.no;
import static com.megaticket.console.assistant.ui.Scenes.ok;
import static com.megaticket.console.assistant.ui.Scenes.proposal;
import static com.megaticket.console.assistant.ui.Scenes.runs;
import static com.megaticket.console.assistant.ui.Scenes.said;
import static com.megaticket.console.assistant.ui.Scenes.settled;
import static com.megaticket.console.assistant.ui.Scenes.sold;
import static com.megaticket.console.assistant.ui.Scenes.stopped;
import static com.megaticket.console.assistant.ui.Scenes.text;
import static org.assertj.core.api.Assertions.assertThat;
import com.megaticket.console.assistant.talk.DeskNews;
import com.megaticket.console.assistant.talk.TalkEvent;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.shared.Money;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards and holds: what approves them, what becomes of them. */
class CardsViewModelTest extends ViewModelStage {
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
}
