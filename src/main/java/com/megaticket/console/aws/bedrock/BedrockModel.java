package com.megaticket.console.aws.bedrock;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.CachePoints;
import com.megaticket.console.assistant.model.Message;
import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.assistant.model.ModelRequest;
import com.megaticket.console.assistant.model.ModelTraits;
import com.megaticket.console.assistant.model.Repair;
import com.megaticket.console.aws.ModelProblems;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;

/** {@link Model} on Bedrock's ConverseStream. The caller's thread waits, puts the answer together and shows it. */
public final class BedrockModel implements Model {
    private static final Logger LOG = LoggerFactory.getLogger(BedrockModel.class);
    /** A little later these may be gone; all others stay, or have cost the person time enough. */
    private static final Set<Kind> PASSING = Set.of(Kind.THROTTLED, Kind.UNAVAILABLE, Kind.NOT_READY);

    private final Function<String, BedrockRuntimeAsyncClient> clients;
    private final Background background;
    private final Patience patience;
    private final Pause pause;
    private final Ids ids;
    private final Optional<CachePoints.Ttl> cache;

    /**
     * @param clients by region
     * @param cache how long tools and system text are kept; empty = no caching
     */
    public BedrockModel(Function<String, BedrockRuntimeAsyncClient> clients, Background background, Patience patience,
            Pause pause, Ids ids, Optional<CachePoints.Ttl> cache) {
        this.clients = clients;
        this.background = background;
        this.patience = patience;
        this.pause = pause;
        this.ids = ids;
        this.cache = cache;
    }

    /** Builds what the first call would otherwise wait for. Blocks; sends nothing. */
    public void warm(String region) {
        var _ = clients.apply(region);
    }

    @Override
    public ModelOutcome converse(ModelRequest request, Sink sink, Stop stop) {
        ModelRequest sound = repaired(request);
        if (sound.history().isEmpty() || sound.history().getLast().role() != Message.Role.USER) {
            return new ModelOutcome.Broken(
                    ModelProblems.of(request.target(), Kind.INVALID_REQUEST, "nothing to answer", ""), "");
        }
        for (int attempt = 1;; attempt++) {
            if (stop.isWanted()) {
                return new ModelOutcome.Stopped("");
            }
            var answer = new Answer(ModelTraits.of(request.target().modelId()), sink);
            ModelOutcome outcome = attempt(sound, answer, stop, attempt);
            if (!(outcome instanceof ModelOutcome.Broken(ModelProblem problem, var _))) {
                return outcome;
            }
            LOG.info("model call failed: {}", problem);
            if (answer.isShown() || !PASSING.contains(problem.kind()) || attempt == patience.attempts()) {
                return outcome;
            }
            rest(attempt, stop);
        }
    }

    private static ModelRequest repaired(ModelRequest request) {
        List<Message> history = request.tools().isEmpty()
                ? Repair.withoutTools(request.history())
                : Repair.of(request.history());
        return new ModelRequest(request.target(), request.system(), request.tools(), history, request.now(),
                request.maxTokens());
    }

    private ModelOutcome attempt(ModelRequest request, Answer answer, Stop stop, int attempt) {
        long start = System.nanoTime();
        try (var call = new Call()) {
            stop.then(call::stop);
            var sent = Requests.of(request, CachePoints.of(request, cache));
            call.start(background, () -> clients.apply(request.target().region()), sent);
            return new Listening(request.target(), call, answer, patience, start).outcome(attempt);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new ModelOutcome.Stopped(answer.shown());
        } catch (RuntimeException e) {
            // Ours, or the sink's: the turn fails visibly, and the connection is closed.
            return new ModelOutcome.Broken(ModelProblems.of(request.target(), false, e, ""), answer.shown());
        }
    }

    /** A random part of a time that doubles, in small steps, so that a person can stop it. */
    private void rest(int attempt, Stop stop) {
        int most = (int) patience.pause().toMillis() << (attempt - 1);
        int step = 20;
        for (int left = most / 4 + ids.number(most * 3 / 4 + 1); left > 0 && !stop.isWanted(); left -= step) {
            pause.sleep(Duration.ofMillis(Math.min(step, left)));
        }
    }
}
