package com.megaticket.console.app;

import com.megaticket.console.assistant.Redaction;
import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.guided.Guided;
import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelMetrics;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.talk.Brief;
import com.megaticket.console.assistant.talk.Chain;
import com.megaticket.console.assistant.talk.Measured;
import com.megaticket.console.assistant.talk.ModelLoop;
import com.megaticket.console.assistant.talk.Talk;
import com.megaticket.console.assistant.talk.TalkParts;
import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.transcript.ExportFile;
import com.megaticket.console.assistant.transcript.TranscriptStore;
import com.megaticket.console.assistant.ui.Answerer;
import com.megaticket.console.assistant.ui.AssistantEquipment;
import com.megaticket.console.assistant.ui.AssistantPanel;
import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.catalog.SeatsLeft;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.ui.SellingScreens;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.tools.Bookings;
import com.megaticket.console.tools.Counter;
import com.megaticket.console.ui.Banner;
import com.megaticket.console.ui.SaveDialog;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.shell.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * The assistant of one window: tools over its desk, who answers, and the panel. What it works with may still be late. FX thread.
 */
final class Assistant {
    final Late<Desk> looks = new Late<>(Desk.class);
    final Late<Model> model = new Late<>(Model.class);
    final Late<ModelMetrics> metrics = new Late<>(ModelMetrics.class);
    final Late<TranscriptStore> transcripts = new Late<>(TranscriptStore.class);
    final Late<ExportFile> export = new Late<>(ExportFile.class);
    final ModelSettings settings;
    private final UiKit kit;
    private final ServiceClock clock;
    private final IntSupplier days;
    private final SaveDialog saving;
    private final Policy policy = Policy.load();
    private final Talk talk;
    private final Answerer first;
    private @Nullable AssistantPanel panel;

    /**
     * @param models to be asked before the guided mode; empty = none, as in the demo
     * @param days how long transcripts are kept
     */
    Assistant(UiKit kit, Parts parts, ServiceClock clock, Optional<ModelSettings.Read> models, String region,
            IntSupplier days) {
        this.kit = kit;
        this.clock = clock;
        this.days = days;
        saving = parts.saving();
        settings = models.map(ModelSettings.Read::settings).orElseGet(ModelSettings::usual);
        var bookings = new Bookings();
        var order = new OrderOnMap(parts.selling().assisted(), kit.work().fx(), bookings);
        var counter = new Counter(parts.shows(), parts.plans(), parts.seatsLeft(), looks.port(), parts.desk(),
                policy::limit, clock::now);
        var registry = LoggedTools.over(counter, bookings, order);
        var with = new TalkParts(registry, new AnswerJson(policy::error), kit.work().background(), clock::now,
                Ids.random(), Redaction::of);
        List<Chain.Link> links = links(with, models.isPresent(), region);
        first = new Answerer(links.getFirst().tier(), links.getFirst().target());
        talk = new Talk(with, new Chain(links, clock::now));
        if (models.isPresent() && settings.metrics()) {
            talk.listen(new Measured(metrics.port()));
        }
        order.follow(talk);
        kit.ticks().now().subscribe((_, _) -> talk.beat());
        models.ifPresent(this::say);
    }

    private List<Chain.Link> links(TalkParts with, boolean asksModels, String region) {
        var links = new ArrayList<Chain.Link>();
        if (asksModels) {
            var loop = new ModelLoop(model.port(), Brief.of(policy, settings.maxTokens()), with.answers(), clock::now,
                    settings);
            links.add(link(Tier.PRIMARY, settings.primary(region), loop));
            settings.fallback(region).ifPresent(target -> links.add(link(Tier.FALLBACK, target, loop)));
        }
        var tongue = Tongue.valueOf(kit.messages().language().tag().toUpperCase(Locale.ROOT));
        links.add(new Chain.Link(Tier.GUIDED, Optional.empty(), new Guided(policy, tongue, clock::now)));
        return links;
    }

    private static Chain.Link link(Tier tier, ModelTarget target, ModelLoop loop) {
        return new Chain.Link(tier, Optional.of(target), loop.on(target));
    }

    /** What an administrator should look at. */
    private void say(ModelSettings.Read read) {
        for (ModelSettings.Warning warning : read.warnings()) {
            Banner.Notice words = switch (warning) {
                case ModelSettings.Warning.EndOfLife w -> new Banner.Notice("assistant.models.end-of-life",
                        List.of(w.modelId(), w.since().toString()));
                case ModelSettings.Warning.UnknownKey w -> new Banner.Notice("assistant.models.unknown",
                        List.of(w.key()));
                case ModelSettings.Warning.BadValue w -> new Banner.Notice("assistant.models.bad",
                        List.of(w.key(), w.value()));
            };
            kit.banners().notice("models " + words.args().getFirst(), Banner.Level.WARNING, words, clock.now(), null);
        }
    }

    /** What lies beside the screens when it is opened. */
    Side side() {
        return new Side("assistant.title", "fth-message-square", "assistant.key.open", this::node, this::focus);
    }

    private Node node() {
        AssistantPanel made = panel;
        if (made == null) {
            made = new AssistantPanel(kit, new AssistantEquipment(talk, clock::now, first, Prices.published(),
                    new AssistantEquipment.Keeping(transcripts.port(), days, Ids.random(),
                            (format, name) -> saving.choose("assistant.export", format.name(), format.extension(),
                                    name),
                            export.port())));
            panel = made;
        }
        return made.node();
    }

    private void focus() {
        if (panel != null) {
            panel.focus();
        }
    }

    /** The retention setting changed. */
    void tidy() {
        if (panel != null) {
            panel.tidy();
        }
    }

    /** With this login no model can be asked. Any thread. */
    void unfit(ModelProblem why) {
        talk.unfit(why);
    }

    /** What of the window the tools work on. */
    record Parts(
            CatalogService shows,
            Function<String, Optional<SeatPlan>> plans,
            SeatsLeft seatsLeft,
            Desk desk,
            SellingScreens selling,
            SaveDialog saving) {}
}
