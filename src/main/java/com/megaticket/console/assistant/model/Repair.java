package com.megaticket.console.assistant.model;

import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.Message.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a history one that a service accepts, whatever stops and faults left behind: it begins with a person, roles alternate, no
 * text is blank, every call of a tool has exactly one result in the one message that follows it, results without a call are gone,
 * and ids and arguments have the form that is asked for (Bedrock Converse, ToolUseBlock). A history without faults is left as it is,
 * byte for byte, since a cache lives on that.
 */
public final class Repair {
    /** What a model is told of a call that nobody can say the outcome of. Neutral: it says neither that it ran nor that somebody stopped it. */
    public static final String UNKNOWN = "{\"error\":\"not executed, outcome unknown: check before retrying\"}";
    private static final int ID_MOST = 64;

    private final List<Message> sound = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Repair() {}

    public static List<Message> of(List<Message> messages) {
        var repair = new Repair();
        List<Message> runs = runs(messages);
        for (int i = 0; i < runs.size(); i++) {
            Message run = runs.get(i);
            boolean answered = i + 1 < runs.size() && runs.get(i + 1).role() == Role.USER;
            if (run.role() == Role.USER) {
                repair.add(Role.USER, texts(run));
            } else if (!repair.sound.isEmpty() && repair.assistant(run, answered ? runs.get(i + 1).blocks() : List.of())
                    && answered) {
                i++;
            }
        }
        return List.copyOf(repair.sound);
    }

    /** The same history as text only, for a request without tools: blocks of tools would be refused. */
    public static List<Message> withoutTools(List<Message> messages) {
        return of(messages.stream().map(m -> new Message(m.role(), m.blocks().stream().map(Repair::told).toList()))
                .toList());
    }

    private static Block told(Block block) {
        return switch (block) {
            case Block.Text text -> text;
            case Block.ToolUse use -> new Block.Text("[call of " + use.name() + " " + use.json() + "]");
            case Block.ToolResult result -> new Block.Text("[result " + result.json() + "]");
        };
    }

    /** Neighbours of one role as one message, without blank texts; a message that calls a tool ends its run. */
    private static List<Message> runs(List<Message> messages) {
        var runs = new ArrayList<Message>();
        for (Message message : messages) {
            var blocks = message.blocks().stream().filter(b -> !(b instanceof Block.Text(String t) && t.isBlank()))
                    .toList();
            if (blocks.isEmpty()) {
                continue;
            }
            if (!runs.isEmpty() && runs.getLast().role() == message.role()
                    && (message.role() == Role.USER || !calls(runs.getLast()))) {
                runs.add(joined(runs.removeLast(), blocks));
            } else {
                runs.add(new Message(message.role(), blocks));
            }
        }
        return runs;
    }

    private static boolean calls(Message message) {
        return message.blocks().stream().anyMatch(Block.ToolUse.class::isInstance);
    }

    private static List<Block> texts(Message message) {
        return message.blocks().stream().filter(Block.Text.class::isInstance).toList();
    }

    private static Message joined(Message first, List<? extends Block> more) {
        var blocks = new ArrayList<>(first.blocks());
        blocks.addAll(more);
        return new Message(first.role(), blocks);
    }

    private void add(Role role, List<? extends Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        sound.add(
                !sound.isEmpty() && sound.getLast().role() == role
                        ? joined(sound.removeLast(), blocks)
                        : new Message(role, List.copyOf(blocks)));
    }

    /** @return whether what follows has been used up, because it answers calls */
    private boolean assistant(Message run, List<Block> following) {
        var calls = new LinkedHashMap<String, Block.ToolUse>();
        var blocks = new ArrayList<Block>();
        for (Block block : run.blocks()) {
            switch (block) {
                case Block.Text text -> blocks.add(text);
                case Block.ToolUse use when !calls.containsKey(use.id()) -> {
                    var sent = new Block.ToolUse(unique(use.id()), word(use.name(), "unnamed"),
                            Json.arguments(use.json()));
                    calls.put(use.id(), sent);
                    blocks.add(sent);
                }
                case Block.ToolUse _,Block.ToolResult _ -> {
                    // A second call under one id cannot be answered; results are never an assistant's.
                }
            }
        }
        add(Role.ASSISTANT, blocks);
        if (calls.isEmpty()) {
            return false;
        }
        var answer = new ArrayList<Block>(results(calls, following));
        following.stream().filter(Block.Text.class::isInstance).forEach(answer::add);
        add(Role.USER, answer);
        return true;
    }

    private static List<Block.ToolResult> results(Map<String, Block.ToolUse> calls, List<Block> following) {
        var given = new LinkedHashMap<String, Block.ToolResult>();
        for (Block block : following) {
            if (block instanceof Block.ToolResult result) {
                given.putIfAbsent(result.id(), result);
            }
        }
        return calls.entrySet().stream().map(call -> {
            Block.ToolResult result = given.get(call.getKey());
            return result == null
                    ? new Block.ToolResult(call.getValue().id(), UNKNOWN, true)
                    : new Block.ToolResult(call.getValue().id(), Json.result(result.json()), result.error());
        }).toList();
    }

    private String unique(String id) {
        String word = word(id, "call");
        String free = word;
        for (int n = 2; !ids.add(free); n++) {
            String end = "-" + n;
            free = word.substring(0, Math.min(word.length(), ID_MOST - end.length())) + end;
        }
        return free;
    }

    private static String word(String text, String otherwise) {
        String word = text.replaceAll("[^a-zA-Z0-9_-]", "_");
        return word.isEmpty() ? otherwise : word.substring(0, Math.min(word.length(), ID_MOST));
    }
}
