package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.selling.kept.KeptHolds;
import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Kept parties in memory; counts what it is asked. */
final class FakeKept implements KeptHolds {
    static final Showing OTHER = Showing.parse("perf-moonlit-harbor#2026-02-15#14:00");
    private static final ShowCopy COPY = new ShowCopy("달빛 항구", "달빛극장", "");

    final List<KeptParty> parties = new ArrayList<>();
    final Set<Showing> unread = new HashSet<>();
    final List<String> asked = new ArrayList<>();
    String region = "ap-northeast-1";
    boolean down;

    /** @param left from {@link TestKit#NOW} */
    KeptParty web(String id, String user, Duration left, String... seats) {
        return add(id, Halls.SHOWING, "", Optional.of(user).filter(u -> !u.isEmpty()), seats.length, left, seats);
    }

    KeptParty window(String id, String window, int size, Duration left, String... seats) {
        return add(id, OTHER, window + "/ab12", Optional.empty(), size, left, seats);
    }

    private KeptParty add(String id, Showing showing, String heldBy, Optional<String> user, int size, Duration left,
            String... seats) {
        List<PricedSeat> priced = Arrays.stream(seats).map(SeatId::parse).map(Halls.map().sellable()::get).toList();
        Instant end = TestKit.NOW.plus(left);
        var party = new KeptParty(new Hold(showing, id, priced, COPY, heldBy, heldBy.isEmpty() ? "" : "party",
                TestKit.NOW.minusSeconds(90), end, "ap-northeast-2"), user, size);
        parties.add(party);
        return party;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public List<Showing> coming() {
        asked.add("coming");
        if (down) {
            throw new Fault(FakeDesk.DOWN);
        }
        return List.of(Halls.SHOWING, OTHER);
    }

    @Override
    public List<KeptParty> of(Showing showing) {
        asked.add(showing.timeText());
        if (down || unread.contains(showing)) {
            throw new Fault(FakeDesk.DOWN);
        }
        return parties.stream().filter(p -> p.showing().equals(showing)).toList();
    }
}
