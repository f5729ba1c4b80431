package com.megaticket.console.readiness.check;

import com.megaticket.console.readiness.estate.Action;
import java.util.Arrays;
import java.util.List;

/** A read a check may make. A test holds checks to what they declare; the operator's policy is made from it. */
public record Use(Action action, Where where) {
    public static List<Use> in(Where where, Action... actions) {
        return Arrays.stream(actions).map(a -> new Use(a, where)).toList();
    }
}
