package com.megaticket.console.readiness.ui.words;

import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.report.Words;
import com.megaticket.console.shared.Failure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All checks in one word. Ready is said only where every check passed not long ago.
 *
 * @param counts of results, however old
 * @param ended of the run under way
 * @param common why most of what is not known is not, if that is one reason
 */
public record Summary(Call call, Map<Group, Integer> counts, int old, int ended, Optional<Common> common) {
    /** Fewer alike are no common reason. */
    private static final int MANY = 5;

    public enum Call {
        STOPPED, OLD, LOOKING, NEVER, UNKNOWN, HARMED, READY
    }

    /** One reason behind many results. */
    public record Common(Failure failure, int count) {}

    public Summary {
        counts = Map.copyOf(counts);
    }

    public static Summary of(Sheet sheet, Instant now) {
        var counts = new EnumMap<Group, Integer>(Group.class);
        sheet.lines().forEach(l -> counts.merge(Group.of(l), 1, Integer::sum));
        Sheet believed = sheet.believed(now);
        int old = (int) (sheet.ended().count() - believed.ended().count());
        int ended = (int) sheet.lines().stream().filter(l -> l.underWay().isEmpty()).count();
        return new Summary(call(sheet, believed, old), counts, old, ended, common(sheet));
    }

    private static Call call(Sheet sheet, Sheet believed, int old) {
        List<Group> groups = believed.lines().stream().map(Group::of).toList();
        if (groups.contains(Group.STOPS)) {
            return Call.STOPPED;
        }
        if (old > 0) {
            return Call.OLD;
        }
        if (groups.contains(Group.NOT_LOOKED_AT) && sheet.running()) {
            return Call.LOOKING;
        }
        if (sheet.ended().findAny().isEmpty()) {
            return Call.NEVER;
        }
        if (groups.stream().anyMatch(Group::isUnknown)) {
            return Call.UNKNOWN;
        }
        return groups.contains(Group.HARMS) ? Call.HARMED : Call.READY;
    }

    private static Optional<Common> common(Sheet sheet) {
        var alike = new ArrayList<List<Failure>>();
        sheet.ended().map(State.Ended::result).flatMap(Summary::unread).forEach(f -> alike.stream()
                .filter(same -> isSame(same.getFirst(), f)).findFirst()
                .ifPresentOrElse(same -> same.add(f), () -> alike.add(new ArrayList<>(List.of(f)))));
        return alike.stream().filter(same -> same.size() >= MANY).findFirst()
                .map(same -> new Common(same.getFirst(), same.size()));
    }

    /** Said in the same words. */
    private static boolean isSame(Failure one, Failure other) {
        return Words.key(one).equals(Words.key(other)) && Words.subject(one).equals(Words.subject(other));
    }

    private static Stream<Failure> unread(Result result) {
        return result instanceof Result.CannotTell unknown ? Stream.of(unknown.failure()) : Stream.empty();
    }

    public int count(Group group) {
        return counts.getOrDefault(group, 0);
    }

    /** What says nothing about the standby. */
    public int unknown() {
        return counts.entrySet().stream().filter(e -> e.getKey().isUnknown()).mapToInt(Map.Entry::getValue).sum();
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
