package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.outlook.Reason.Part;
import java.util.ArrayList;
import java.util.List;

/** From what is seen to a row of the {@link TruthTable}, with the reasons for it. */
final class Judge {
    private final String region;
    private final List<Testimony> testimonies;
    private final Standby standby;
    private final Flow flow;
    private final Serving serving;

    /** @param region the serving one */
    Judge(String region, List<Testimony> testimonies, Standby standby, Flow flow, Serving serving) {
        this.region = region;
        this.testimonies = testimonies;
        this.standby = standby;
        this.flow = flow;
        this.serving = serving;
    }

    Judgement judge(Direction way) {
        Alive alive = Alive.of(testimonies.stream().map(Testimony::vote).toList());
        TruthTable.Row row = TruthTable.row(serving instanceof Serving.Both, alive, able(), flow.state());
        var because = new ArrayList<Reason>();
        if (serving instanceof Serving.Both) {
            because.add(Reason.of(Why.SPLIT_BRAIN));
        }
        because.add(alive(alive));
        if (alive == Alive.UP) {
            flow(because, way);
            standby(because, way);
        } else {
            standby(because, way);
            flow(because, way);
        }
        return new Judgement(row.call(), because, row.next());
    }

    private Reason alive(Alive alive) {
        var where = new Part.Region(region);
        return switch (alive) {
            case UP -> Reason.of(Why.UP_BY, where, count(Vote.UP), new Part.Count(testimonies.size()));
            case DOWN -> Reason.of(Why.DOWN_BY, where, count(Vote.DOWN), new Part.Count(testimonies.size()));
            case SUSPECT -> Reason.of(Why.DOWN_BY, where, new Part.Count(1), new Part.Count(testimonies.size()));
            case DISPUTED -> Reason.of(Why.WITNESSES_DISAGREE, where);
            case BLIND -> Reason.of(Why.WITNESSES_BLIND, where);
        };
    }

    private Part.Count count(Vote vote) {
        return new Part.Count(testimonies.stream().filter(t -> t.vote() == vote).count());
    }

    private void flow(List<Reason> because, Direction way) {
        var lacks = new Part.Region(way.to());
        switch (flow.state()) {
            case STALLED -> because.add(flow.behind()
                    .map(b -> Reason.of(Why.REPLICATION_STALLED, lacks, new Part.Time(b)))
                    .orElseGet(() -> Reason.of(Why.REPLICATION_STALLED, lacks)));
            case LATE -> flow.behind()
                    .ifPresent(b -> because.add(Reason.of(Why.REPLICATION_LATE, lacks, new Part.Time(b))));
            case UNKNOWN -> because.add(Reason.of(Why.REPLICATION_UNKNOWN, lacks));
            case FLOWING, QUIET -> {
            }
        }
    }

    private void standby(List<Reason> because, Direction way) {
        var where = new Part.Region(way.to());
        switch (standby) {
            case Standby.Able _ -> {
            }
            case Standby.Blocked blocked ->
                because.add(Reason.of(Why.STANDBY_BLOCKED, where, new Part.Count(blocked.blockers())));
            case Standby.Unknown _ -> because.add(Reason.of(Why.STANDBY_UNKNOWN, where));
        }
    }

    private TruthTable.Able able() {
        return switch (standby) {
            case Standby.Able _ -> TruthTable.Able.YES;
            case Standby.Blocked _ -> TruthTable.Able.NO;
            case Standby.Unknown _ -> TruthTable.Able.UNKNOWN;
        };
    }
}
