package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.region.Ruling;
import com.megaticket.console.failover.room.Consent;
import com.megaticket.console.failover.room.Demand;
import com.megaticket.console.failover.room.Demands;
import com.megaticket.console.failover.room.Needs;
import com.megaticket.console.failover.room.Precondition;
import com.megaticket.console.failover.room.RegionView;
import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.failover.room.SwitchRoom;
import com.megaticket.console.failover.runbook.Plan;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Coalesced;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/** The room as a person sees it, and what they are about to say in it. FX thread. */
public final class MoveViewModel {
    private final SwitchRoom room;
    private final MoveEquipment with;
    private final Messages messages;
    private final Coalesced<Situation> inbox;
    private final ReadOnlyObjectWrapper<Optional<Situation>> situation = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Instant> now;
    /** What a person chose to say; empty = what comes next by itself. */
    private final ObjectProperty<Optional<Intent>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Switch.Kind> kind = new SimpleObjectProperty<>(Switch.Kind.PLANNED);
    private final StringProperty to = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Step>> looked = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Switch>> past = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty who = new SimpleStringProperty();
    final StringProperty why = new SimpleStringProperty("");
    final StringProperty typed = new SimpleStringProperty("");
    /** Why what was said last was not begun; empty = it was. */
    final StringProperty refused = new SimpleStringProperty("");
    /** Where the sale was, and whether it answered, when a target was last proposed. */
    private Optional<String> proposedFrom = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    MoveViewModel(UiKit kit, MoveEquipment with) {
        this.with = with;
        room = with.room();
        messages = kit.messages();
        inbox = new Coalesced<>(kit.work().fx(), this::told);
        now = new ReadOnlyObjectWrapper<>(with.clock().get());
        who.set(with.name().get());
        kit.ticks().now().subscribe((_, _) -> now.set(with.clock().get()));
    }

    void start() {
        following = room.follow(inbox::push)::close;
    }

    void stop() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    void sight(boolean on) {
        room.sight(on);
    }

    private void told(Situation next) {
        Optional<Step> before = situation.get().flatMap(this::step);
        now.set(with.clock().get());
        Optional<String> open = next.leases().open().map(r -> r.region() + r.unread());
        if (to.get().isEmpty() || !open.equals(proposedFrom)) {
            proposedFrom = open;
            propose(next);
        }
        situation.set(Optional.of(next));
        if (!before.equals(step(next)) || !mayStay(next)) {
            // What was typed for one step must not serve for another.
            back();
            looked.set(Optional.empty());
        }
    }

    private boolean mayStay(Situation next) {
        return chosen.get().map(intent -> switch (intent) {
            case FORCE, GIVE_UP, SECOND -> next.switches().open().isPresent();
            case CLOSE_OWED -> !next.owed().isEmpty();
            case FIRST, BEGIN, PLAY, ANSWER, WORD, WORD_BACK -> true;
        }).orElse(true);
    }

    private Optional<Step> step(Situation at) {
        return at.switches().open().flatMap(Switch::next);
    }

    /** Away from where the sale is; home where it is abroad. */
    private void propose(Situation at) {
        Optional<RegionView> open = at.leases().open();
        RegionView target = at.leases().regions().stream().filter(r -> !open.equals(Optional.of(r)))
                .filter(r -> open.isPresent() || !r.main()).findFirst().orElse(at.leases().regions().getFirst());
        to.set(target.region());
        boolean dark = open.filter(RegionView::unread).isPresent();
        kind.set(
                target.main() && open.isPresent() ? Switch.Kind.BACK : dark ? Switch.Kind.FORCED : Switch.Kind.PLANNED);
    }

    Messages messages() {
        return messages;
    }

    Plan plan() {
        return with.plan();
    }

    /** Empty = nothing is known yet. */
    ReadOnlyObjectProperty<Optional<Situation>> situation() {
        return situation.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    ObjectProperty<Switch.Kind> kind() {
        return kind;
    }

    StringProperty to() {
        return to;
    }

    ObjectProperty<Optional<Step>> looked() {
        return looked;
    }

    ObjectProperty<Optional<Intent>> chosen() {
        return chosen;
    }

    String regionName(String region) {
        return RegionNames.of(region, messages);
    }

    /** One of the earlier switches, to be looked at; empty = the one under way, or the one that would be begun. */
    ObjectProperty<Optional<Switch>> past() {
        return past;
    }

    /** Whose steps are shown. One that is not begun is a dry run: nothing was changed for it. */
    Optional<Switch> shown() {
        return past.get().or(() -> situation.get().flatMap(at -> at.switches().open().or(() -> dry(at))));
    }

    boolean isDry() {
        return past.get().isEmpty() && situation.get().flatMap(at -> at.switches().open()).isEmpty();
    }

    private Optional<Switch> dry(Situation at) {
        return at.leases().regions().stream().map(RegionView::region).filter(r -> !r.equals(to.get())).findFirst()
                .map(from -> Switch.begin(kind.get(), from, to.get(), at.leases().highest().next(""),
                        new Switch.Signature(who.get(), at.self().console(), at.at(), "")));
    }

    List<StepRow> rows() {
        return shown().map(run -> StepRow.of(run, with.plan(), now.get(), isDry() || past.get().isPresent())).orElse(
                List.of());
    }

    /** The one that is looked at: chosen by a person, else the next. */
    Optional<Step> step() {
        return looked.get().or(() -> shown().flatMap(run -> run.next().or(() -> run.steps().stream().findFirst())));
    }

    /** What a step needs, as it stands; nothing of one that is over. */
    List<Precondition> needs(Step step) {
        return situation.get().flatMap(at -> shown().map(run -> run.isPast(step) || past.get().isPresent()
                ? List.<Precondition>of()
                : Needs.of(step, run, at))).orElse(List.of());
    }

    /** Which kinds lead to a region as things stand. */
    List<Switch.Kind> kinds() {
        boolean home = situation.get().map(s -> s.leases().of(to.get()).main()).orElse(false);
        return home ? List.of(Switch.Kind.BACK, Switch.Kind.FORCED) : List.of(Switch.Kind.PLANNED, Switch.Kind.FORCED);
    }

    Intent intent() {
        return chosen.get().orElseGet(() -> situation.get().map(this::usual).orElse(Intent.BEGIN));
    }

    private Intent usual(Situation at) {
        if (at.leases().isFirstMissing()) {
            return Intent.FIRST;
        }
        return at.switches().open().isPresent() ? Intent.PLAY : Intent.BEGIN;
    }

    void choose(Intent intent) {
        typed.set("");
        chosen.set(Optional.of(intent));
    }

    /** To what comes next by itself. */
    void back() {
        typed.set("");
        chosen.set(Optional.empty());
    }

    /** What has to be typed; empty = nothing. */
    Optional<Demand> demand() {
        return situation.get().flatMap(at -> {
            Optional<Switch> open = at.switches().open();
            return switch (intent()) {
                case FIRST -> Optional.of(Demands.toFirst(at));
                case BEGIN -> Optional.of(Demands.toBegin(kind.get(), to.get(), at));
                case PLAY -> open.flatMap(run -> Demands.toPlay(run, at));
                case SECOND -> open.map(run -> Demands.toSecond(run, at));
                case FORCE -> open.flatMap(Demands::toForce);
                case GIVE_UP -> Optional.of(Demands.toGiveUp());
                case CLOSE_OWED -> at.owed().stream().findFirst().map(Demands::toClose);
                case ANSWER, WORD -> Optional.of(Demands.toVouch(at));
                case WORD_BACK -> Optional.empty();
            };
        });
    }

    /** What it needs, as it stands. */
    List<Precondition> needs() {
        return situation.get().map(at -> switch (intent()) {
            case BEGIN -> Needs.toBegin(kind.get(), to.get(), at);
            case PLAY, FORCE -> at.switches().open()
                    .flatMap(run -> run.next().map(step -> Needs.of(step, run, at))).orElse(List.of());
            case FIRST, SECOND, GIVE_UP, CLOSE_OWED, ANSWER, WORD, WORD_BACK -> List.<Precondition>of();
        }).orElse(List.of());
    }

    boolean isBusy() {
        return situation.get().filter(Situation::isIdle).isEmpty();
    }

    /** Everything that can be said now beside what comes next by itself. */
    List<Intent> others() {
        return situation.get().map(at -> {
            var open = at.switches().open();
            var all = new ArrayList<Intent>();
            if (open.isPresent()) {
                if (at.self().twoPeople() && !open.get().isSeconded()) {
                    all.add(Intent.SECOND);
                }
                if (Demands.toForce(open.get()).isPresent()) {
                    all.add(Intent.FORCE);
                }
                if (!open.get().isPast(Step.OPEN)) {
                    all.add(Intent.GIVE_UP);
                }
            }
            if (!at.owed().isEmpty()) {
                all.add(Intent.CLOSE_OWED);
            }
            boolean dark = at.leases().regions().stream().anyMatch(RegionView::unread);
            if (dark && at.leases().open().filter(r -> !r.unread()).isPresent()) {
                all.add(Intent.ANSWER);
            }
            if (at.leases().ruling() instanceof Ruling.Shut(Ruling.Why why, String _) && why == Ruling.Why.BLIND) {
                all.add(Intent.WORD);
            }
            if (!at.leases().wordLeft().isZero()) {
                all.add(Intent.WORD_BACK);
            }
            return List.copyOf(all);
        }).orElse(List.of());
    }

    boolean mayAct() {
        boolean named = !who.get().isBlank();
        boolean said = demand().map(d -> d.isMet(typed.get())).orElse(true);
        boolean reasoned = !needsReason() || !why.get().isBlank();
        return !isBusy() && named && said && reasoned;
    }

    /** Where something is left out or given up, somebody will ask why. */
    boolean needsReason() {
        return switch (intent()) {
            case BEGIN, FORCE, GIVE_UP, WORD, ANSWER -> true;
            case PLAY -> demand().filter(d -> d.kind() == Demand.Kind.ANYWAY || d.kind() == Demand.Kind.TAKE_OVER)
                    .isPresent();
            case SECOND -> demand().filter(d -> d.kind() == Demand.Kind.ALONE).isPresent();
            case FIRST, CLOSE_OWED, WORD_BACK -> false;
        };
    }

    void act() {
        Optional<Situation> at = situation.get();
        if (at.isEmpty() || !mayAct()) {
            return;
        }
        try {
            say(at.get(), new Consent(who.get(), typed.get(), why.get()));
        } catch (IllegalArgumentException changed) {
            // Between what is shown and now something else is asked for: nothing was done, and it is shown.
            typed.set("");
            refused.set(messages.text("failover.form.changed"));
            room.look();
            return;
        }
        refused.set("");
        why.set("");
        back();
    }

    private void say(Situation at, Consent consent) {
        switch (intent()) {
            case FIRST -> room.first(consent);
            case BEGIN -> room.begin(kind.get(), to.get(), consent);
            case PLAY -> room.play(consent);
            case SECOND -> room.second(consent);
            case FORCE -> room.force(consent);
            case GIVE_UP -> room.giveUp(consent);
            case CLOSE_OWED -> at.owed().stream().findFirst().ifPresent(run -> room.closeOwed(run.epoch(), consent));
            case ANSWER -> room.answer(consent);
            case WORD -> room.word(true, consent);
            case WORD_BACK -> room.word(false, consent);
        }
    }

    void pause() {
        room.pause();
    }

    void look() {
        room.look();
    }
}
