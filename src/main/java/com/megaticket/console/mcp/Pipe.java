package com.megaticket.console.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import reactor.core.publisher.Mono;

/** The SDK's transport, which does not tell when the other side is gone or can no longer be understood; this one does. */
final class Pipe extends StdioServerTransportProvider {
    private final CountDownLatch ended = new CountDownLatch(1);

    Pipe(McpJsonMapper json, InputStream in, OutputStream out) {
        super(json, in, out);
    }

    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void setSessionFactory(McpServerSession.Factory factory) {
        super.setSessionFactory(transport -> factory.create(new Told(transport, ended)));
    }

    /** Whoever reads the input closes the session when it stops reading, whatever the reason. */
    private record Told(McpServerTransport to, CountDownLatch ended) implements McpServerTransport {
        @Override
        public void close() {
            to.close();
            ended.countDown();
        }

        @Override
        public Mono<Void> closeGracefully() {
            return to.closeGracefully();
        }

        @Override
        public Mono<Void> sendMessage(McpSchema.JSONRPCMessage message) {
            return to.sendMessage(message);
        }

        @Override
        public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
            return to.unmarshalFrom(data, type);
        }

        @Override
        public List<String> protocolVersions() {
            return to.protocolVersions();
        }
    }
}
