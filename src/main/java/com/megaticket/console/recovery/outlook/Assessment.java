package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows from one picture. A pure function: the same picture gives the same answer.
 *
 * @param region the serving one, or the main one while that is not known
 */
public record Assessment(String region, Serving serving, List<Testimony> testimonies, Standby standby, Flow flow,
        Loss loss, List<Indication> indications, Judgement judgement) {
    public Assessment {
        testimonies = List.copyOf(testimonies);
        indications = List.copyOf(indications);
    }

    /** @param readiness of the standby, as the readiness board last said */
    public static Assessment of(Sight sight, Standby readiness) {
        Serving serving = Writers.of(sight);
        String region = serving instanceof Serving.One(String one, var _) ? one : sight.pair().main();
        Direction way = sight.pair().from(region);
        List<Testimony> testimonies = Witnesses.of(sight, region);
        Standby standby = standby(sight, way.to(), readiness);
        Flow flow = Flows.of(sight, way);
        Judgement judgement = new Judge(region, testimonies, standby, flow, serving).judge(way);
        return new Assessment(region, serving, testimonies, standby, flow, Losses.of(sight, way, flow), lines(sight),
                darkened(sight, judgement));
    }

    /** A region whose tables do not answer takes nothing over, whatever the board said this morning. */
    private static Standby standby(Sight sight, String region, Standby readiness) {
        if (sight.unreachable(Key.store(region))) {
            return new Standby.Blocked(Reason.of(Why.UNREACHABLE_REGION, new Reason.Part.Region(region)), 1);
        }
        if (sight.fresh(Key.store(region)).isEmpty()) {
            return new Standby.Unknown(Reason.of(Why.STANDBY_UNKNOWN, new Reason.Part.Region(region)));
        }
        return readiness;
    }

    private static List<Indication> lines(Sight sight) {
        var lines = new ArrayList<Indication>();
        sight.pair().regions().forEach(r -> lines.addAll(RegionLines.of(sight, r)));
        sight.pair().directions().forEach(d -> lines.addAll(LagLines.of(sight, d)));
        lines.addAll(DnsLines.of(sight));
        lines.addAll(RegionLines.usEast1(sight));
        return lines;
    }

    private static Judgement darkened(Sight sight, Judgement judged) {
        if (!usEast1Dark(sight)) {
            return judged;
        }
        var because = new ArrayList<>(judged.because());
        because.add(Reason.of(Why.US_EAST_1_DARK));
        return new Judgement(judged.call(), because, judged.next());
    }

    /** Everything that is asked in us-east-1 is unreachable, while something else answers. */
    public static boolean usEast1Dark(Sight sight) {
        List<Key<?>> asked = Key.all(sight.pair()).stream()
                .filter(k -> k.source().plane() == Source.Plane.US_EAST_1 || k.where().equals(Key.US_EAST_1))
                .filter(k -> !sight.unseen(Subject.of(k)).map(Indication::level).equals(Optional.of(Level.OFF)))
                .toList();
        boolean otherAnswers = sight.pair().regions().stream()
                .anyMatch(r -> sight.fresh(Key.store(r)).isPresent());
        return !asked.isEmpty() && otherAnswers && asked.stream().allMatch(sight::unreachable);
    }
}
