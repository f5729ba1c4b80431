package com.megaticket.console.assistant.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.Message.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** [assistant §12, 1–6 and §13, 4] Whatever a turn leaves behind, the next request is one that a service accepts. */
class HistoryTest {
    private static final List<String> TEXTS = List.of("", " ", "\n\t", "네 명", "one moment", "  ok ");
    private static final List<String> JSONS = List.of("", " ", "{}", "{\"a\":1}", "[1]", "\"text\"", "{\"a\":",
            "nonsense",
            "{} {}", "null");

    @Test
    void anyTurnThatStopsOrBreaksAnywhereLeavesAHistoryThatCanBeSent() {
        for (int seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var history = new History();
            for (int turn = 0; turn < 1 + random.nextInt(5); turn++) {
                turn(history, random);
                if (random.nextInt(5) == 0) {
                    history.dropLastTurn();
                }
                history.said("and now?");
                assertThat(Rules.broken(history.messages())).as("seed %d: %s", seed, history.messages()).isEmpty();
            }
        }
    }

    /** A turn as a hostile or broken model and an impatient person make it, left off at a random place. */
    private static void turn(History history, Random random) {
        if (random.nextInt(10) > 0) {
            history.said(any(TEXTS, random));
        }
        for (int round = 0; round < random.nextInt(4); round++) {
            var blocks = new ArrayList<Block>();
            var calls = new ArrayList<Block.ToolUse>();
            for (int i = 0; i < random.nextInt(5); i++) {
                if (random.nextBoolean()) {
                    blocks.add(new Block.Text(any(TEXTS, random)));
                } else {
                    var call = new Block.ToolUse(any(List.of("a", "b", "a b", "", "x".repeat(70)), random),
                            any(List.of("get", "", "no such/tool"), random), any(JSONS, random));
                    blocks.add(call);
                    calls.add(call);
                }
            }
            history.answered(blocks);
            if (random.nextInt(4) == 0) {
                history.answered(List.of(new Block.Text("cut o")));
            }
            if (random.nextInt(6) == 0) {
                history.note("[the hold ran out]");
            }
            results(history, calls, random);
            if (random.nextInt(6) == 0) {
                return;
            }
        }
    }

    private static void results(History history, List<Block.ToolUse> calls, Random random) {
        var results = new ArrayList<Block.ToolResult>();
        for (var call : calls) {
            for (int i = random.nextInt(4) == 0 ? random.nextInt(3) : 1; i > 0; i--) {
                results.add(new Block.ToolResult(call.id(), any(JSONS, random), random.nextBoolean()));
            }
        }
        if (random.nextInt(5) == 0) {
            results.add(new Block.ToolResult("stranger", "{}", false));
        }
        Collections.shuffle(results, random);
        int first = random.nextInt(results.size() + 1);
        history.results(results.subList(0, first));
        if (random.nextInt(3) > 0) {
            history.results(results.subList(first, results.size()));
        }
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** A cache lives on equal bytes. */
    @Test
    void aSoundHistoryIsLeftAsItIs() {
        var sound = List.of(Message.user("네 명"),
                new Message(Message.Role.ASSISTANT, List.of(new Block.Text("Let me look."),
                        new Block.ToolUse("a", "get_performances", "{ \"onDate\" : \"2026-12-04\" }"))),
                new Message(Message.Role.USER, List.of(new Block.ToolResult("a", "{\"b\":1, \"a\":2}", false))),
                new Message(Message.Role.ASSISTANT, List.of(new Block.Text("Four."))), Message.user("ok"));
        assertThat(Repair.of(sound)).isEqualTo(sound);
    }

    @Test
    void aCallWithoutResultIsToldNeutrally() {
        var history = new History();
        history.said("book it");
        history.answered(
                List.of(new Block.ToolUse("a", "hold_seats", "{}"), new Block.ToolUse("b", "get_venue_info", "{}")));
        history.results(List.of(new Block.ToolResult("b", "{\"name\":\"Hall\"}", false)));
        history.said("well?");
        assertThat(history.messages().getLast().blocks()).containsExactly(
                new Block.ToolResult("a", Repair.UNKNOWN, true),
                new Block.ToolResult("b", "{\"name\":\"Hall\"}", false), new Block.Text("well?"));
    }

    @Test
    void theLastTurnCanBeTakenOutButWhatHappenedStays() {
        var history = new History();
        history.said("first");
        history.answered(List.of(new Block.Text("yes")));
        history.said("hold B7");
        history.answered(List.of(new Block.ToolUse("a", "hold_seats", "{}")));
        history.note("[held: B 7-7]");
        history.answered(List.of(new Block.Text("done")));
        assertThat(history.dropLastTurn()).contains("hold B7");
        history.said("hold B8");
        assertThat(history.messages()).containsExactly(Message.user("first"),
                new Message(Message.Role.ASSISTANT, List.of(new Block.Text("yes"))), new Message(Message.Role.USER,
                        List.of(new Block.Text("[held: B 7-7]"), new Block.Text("hold B8"))));
        history.clear();
        assertThat(history.dropLastTurn()).isEmpty();
        assertThat(history.messages()).isEmpty();
    }

    /** [assistant §12, 8] */
    @Test
    void withoutToolsARequestHasNoBlocksOfTools() {
        var told = Repair.withoutTools(List.of(Message.user("hi"),
                new Message(Message.Role.ASSISTANT, List.of(new Block.ToolUse("a", "get", "{}"))),
                new Message(Message.Role.USER, List.of(new Block.ToolResult("a", "{\"x\":1}", false)))));
        assertThat(told).flatExtracting(Message::blocks).hasOnlyElementsOfType(Block.Text.class);
        assertThat(Rules.broken(told)).isEmpty();
    }
}
