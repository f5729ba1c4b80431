package com.megaticket.console.assistant.guided.grammar;

import java.util.List;

/**
 * Performances that were named.
 *
 * @param ids one = that one; more = one of these, to be asked
 * @param unknown a title seems to be meant that is not on the programme
 */
public record Mention(List<String> ids, boolean unknown) {
    public Mention {
        ids = List.copyOf(ids);
    }

    public boolean isOne() {
        return ids.size() == 1;
    }
}
