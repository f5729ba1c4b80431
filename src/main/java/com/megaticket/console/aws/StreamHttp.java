package com.megaticket.console.aws;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;

/**
 * The way streams come in: Netty, because cancelling a call there closes its connection (HTTP/1.1) or its stream (HTTP/2) at once.
 * One person listens to one stream, so a few connections and two threads do, for all regions. The threads are ours: the SDK would let
 * the program wait for them two seconds at its end.
 */
final class StreamHttp implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final int THREADS = 2;
    private static final Duration TLS = Duration.ofSeconds(3);
    /** Twice the longest silence a turn puts up with: our own watch speaks first, with its own words. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Limits limits;
    private @Nullable EventLoopGroup threads;

    StreamHttp(Limits limits) {
        this.limits = limits;
    }

    /** Closed by the client it is built into. */
    synchronized NettyNioAsyncHttpClient.Builder to(URI endpoint) {
        if (threads == null) {
            threads = new NioEventLoopGroup(THREADS, new DefaultThreadFactory("model-stream", true));
        }
        var http = NettyNioAsyncHttpClient.builder()
                .connectionTimeout(limits.connect())
                .connectionAcquisitionTimeout(limits.attempt())
                .tlsNegotiationTimeout(TLS)
                .readTimeout(SILENCE)
                .connectionMaxIdleTime(limits.idle())
                .maxConcurrency(CONNECTIONS)
                .tcpKeepAlive(true)
                .eventLoopGroup(SdkEventLoopGroup.create(threads, NioSocketChannel::new));
        // In the clear only a server on this computer answers; it speaks HTTP/1.1, and the client's own choice would be HTTP/2.
        return "http".equals(endpoint.getScheme()) ? http.protocol(Protocol.HTTP1_1) : http;
    }

    @Override
    public synchronized void close() {
        if (threads != null) {
            // Nobody waits for it; a little quiet lets connections end that are being closed right now.
            var _ = threads.shutdownGracefully(200, 1000, TimeUnit.MILLISECONDS);
        }
    }
}
