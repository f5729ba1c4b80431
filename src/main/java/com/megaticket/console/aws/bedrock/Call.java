package com.megaticket.console.aws.bedrock;

import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamOutput;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamRequest;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponse;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponseHandler;

/**
 * One call, as signals that its owner takes when it likes. On the network's thread happens only the putting of them. Closing it
 * cancels the SDK's future, which closes the connection; cancelling the subscription would let the call end as if all were well.
 */
final class Call implements ConverseStreamResponseHandler, AutoCloseable {
    /** What has come of the call. */
    sealed interface Signal {
        /** A stream begins: once for each attempt of the SDK's. */
        record Began() implements Signal {}

        record Event(ConverseStreamOutput event) implements Signal {}

        /** The stream is over. That the answer is whole is not said by this. */
        record Over() implements Signal {}

        record Failed(Throwable cause) implements Signal {}

        record Stopped() implements Signal {}
    }

    private final BlockingDeque<Signal> signals = new LinkedBlockingDeque<>();
    private volatile String requestId = "";
    private @Nullable CompletableFuture<Void> future;
    private boolean closed;

    /** Begins on a thread of its own: the SDK looks for the login first, which may take as long as a silent network does. */
    void start(Background background, Supplier<BedrockRuntimeAsyncClient> client,
            ConverseStreamRequest request) {
        background.run("model call", Background.USUAL_LIMIT, () -> {
            begun(client.get().converseStream(request, this));
            return true;
        }, new Background.Done<>() {
            @Override
            public void value(Boolean value) {}

            @Override
            public void failed(Failure failure) {
                signals.add(new Signal.Failed(new Fault(failure)));
            }
        });
    }

    private void begun(CompletableFuture<Void> begun) {
        var _ = begun.whenComplete(
                (_, thrown) -> signals.add(thrown == null ? new Signal.Over() : new Signal.Failed(thrown)));
        synchronized (this) {
            future = begun;
            if (!closed) {
                return;
            }
        }
        begun.cancel(true);
    }

    /** @return empty-handed (null) when nothing came in this time */
    @Nullable
    Signal next(Duration wait) throws InterruptedException {
        return signals.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    String requestId() {
        return requestId;
    }

    /** A person's wish goes before everything that still waits to be shown. */
    void stop() {
        signals.addFirst(new Signal.Stopped());
        close();
    }

    @Override
    public void close() {
        CompletableFuture<Void> ending;
        synchronized (this) {
            closed = true;
            ending = future;
        }
        if (ending != null) {
            ending.cancel(true);
        }
    }

    @Override
    public void responseReceived(ConverseStreamResponse response) {
        if (response.responseMetadata() != null) {
            requestId = response.responseMetadata().requestId();
        }
    }

    @Override
    public void onEventStream(SdkPublisher<ConverseStreamOutput> stream) {
        signals.add(new Signal.Began());
        stream.subscribe(new Subscriber<>() {
            @Override
            public void onSubscribe(Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(ConverseStreamOutput event) {
                signals.add(new Signal.Event(event));
            }

            @Override
            public void onError(Throwable cause) {
                // Said for each attempt, and again at the end: the future alone tells the end.
            }

            @Override
            public void onComplete() {
                // Also after a stream that was cut off.
            }
        });
    }

    @Override
    public void exceptionOccurred(Throwable cause) {
        // As onError.
    }

    @Override
    public void complete() {
        // As onComplete.
    }
}
