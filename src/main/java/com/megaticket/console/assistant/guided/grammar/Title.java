package com.megaticket.console.assistant.guided.grammar;

import java.util.List;

/** @param names all titles of one performance, in whatever language */
public record Title(String performanceId, List<String> names) {
    public Title {
        names = List.copyOf(names);
    }
}
