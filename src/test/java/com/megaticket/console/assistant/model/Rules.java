package com.megaticket.console.assistant.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.Message.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a service asks of a history, written down apart from the code that keeps to it. */
final class Rules {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Rules() {}

    /** Complaints; none when the history can be sent and then be answered. */
    static List<String> broken(List<Message> history) {
        var broken = new ArrayList<String>();
        if (history.isEmpty() || history.getFirst().role() != Role.USER || history.getLast().role() != Role.USER) {
            broken.add("does not begin and end with a person");
        }
        Set<String> ids = new HashSet<>();
        List<String> open = List.of();
        for (int i = 0; i < history.size(); i++) {
            Message message = history.get(i);
            if (i > 0 && history.get(i - 1).role() == message.role()) {
                broken.add(i + ": two of one role");
            }
            if (message.blocks().isEmpty()) {
                broken.add(i + ": empty");
            }
            var results = new ArrayList<String>();
            var calls = new ArrayList<String>();
            for (Block block : message.blocks()) {
                switch (block) {
                    case Block.Text(String text) -> check(broken, !text.isBlank(), i + ": blank text");
                    case Block.ToolUse(String id, String name, String json) -> {
                        calls.add(id);
                        check(broken, message.role() == Role.ASSISTANT, i + ": a person calls a tool");
                        check(broken, ids.add(id), i + ": second call under one id");
                        check(broken, id.matches("[a-zA-Z0-9_-]{1,64}"), i + ": id " + id);
                        check(broken, name.matches("[a-zA-Z0-9_-]{1,64}"), i + ": name " + name);
                        check(broken, object(json), i + ": arguments " + json);
                    }
                    case Block.ToolResult(String id, String json, boolean _) -> {
                        results.add(id);
                        check(broken, message.role() == Role.USER, i + ": an assistant gives a result");
                        check(broken, object(json), i + ": result " + json);
                    }
                }
            }
            check(broken, results.equals(open), i + ": results " + results + " for calls " + open);
            open = calls;
        }
        check(broken, open.isEmpty(), "calls without results at the end");
        return broken;
    }

    private static void check(List<String> broken, boolean holds, String complaint) {
        if (!holds) {
            broken.add(complaint);
        }
    }

    private static boolean object(String json) {
        try {
            var node = JSON.readTree(json);
            return node != null && node.isObject();
        } catch (IOException _) {
            return false;
        }
    }
}
