package com.megaticket.console.aws.watch;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SimpleResolver;

/** One question to one name server: UDP, once more if it stays silent, TCP when the answer was cut short. */
final class Questions {
    private final Duration limit;

    /** @param limit for one attempt */
    Questions(Duration limit) {
        this.limit = limit;
    }

    /** @param took by the attempt that was answered */
    record Reply(Message message, Duration took) {}

    /** An answer under way. */
    record Asked(InetSocketAddress server, CompletableFuture<Reply> reply) {}

    /** @param recursive whether the server shall ask others for us */
    Asked ask(InetSocketAddress server, Name name, int type, boolean recursive) {
        var question = Message.newQuery(Record.newRecord(name, type, DClass.IN));
        if (!recursive) {
            question.getHeader().unsetFlag(Flags.RD);
        }
        return new Asked(server, sent(server, question)
                .exceptionallyCompose(e -> timedOut(e) ? sent(server, question) : CompletableFuture.failedFuture(e)));
    }

    private CompletableFuture<Reply> sent(InetSocketAddress server, Message question) {
        var resolver = new SimpleResolver(server);
        resolver.setTimeout(limit);
        long start = System.nanoTime();
        // What is done there is one step of a future: no pool is needed for it.
        return resolver.sendAsync(question, Runnable::run).toCompletableFuture()
                .thenApply(m -> new Reply(m, Duration.ofNanos(System.nanoTime() - start)));
    }

    /** Blocks. @throws Fault when there was no answer */
    Reply reply(Asked asked) {
        try {
            return asked.reply().get(limit.toMillis() * 5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(Failure.givenUp(), e);
        } catch (ExecutionException | TimeoutException e) {
            String words = asked.server() + ": " + unwrapped(e);
            throw new Fault(timedOut(e) ? new Failure.TimedOut(words, "") : new Failure.Unavailable(words, ""), e);
        }
    }

    private static boolean timedOut(Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        // The library's own time-out has no type.
        return cause instanceof TimeoutException || cause instanceof SocketTimeoutException
                || (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("imed out"));
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
