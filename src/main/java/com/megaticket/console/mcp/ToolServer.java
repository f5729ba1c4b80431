package com.megaticket.console.mcp;

import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.tool.ArgumentsJson;
import com.megaticket.console.assistant.tool.Caller;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.assistant.tool.ToolSession;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The tools over MCP, for one program on a pair of streams. Reads run. A hold or release is looked at, told as pending and taken back at
 * once: nobody sees its card here, so no token can ever be made for it. A sale or cancel does not even reach the registry.
 */
public final class ToolServer implements AutoCloseable {
    private final McpJsonMapper json = McpJsonDefaults.getMapper();
    private final AtomicLong calls = new AtomicLong();
    private final ToolRegistry registry;
    private final ToolSession session;
    private final AnswerJson answers;
    private final Pipe pipe;
    private final McpSyncServer server;

    /** Serves from now on. Nothing else may write to {@code out}. */
    public ToolServer(
            ToolRegistry registry, ToolSession session, Policy policy, String version, InputStream in,
            OutputStream out) {
        this.registry = registry;
        this.session = session;
        answers = new AnswerJson(policy::error);
        pipe = new Pipe(json, in, out);
        server = McpServer.sync(pipe)
                .serverInfo("megaticket-console", version)
                .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
                // The registry looks at them itself, and says what is wrong as it does to everybody.
                .validateToolInputs(false)
                .tools(Arrays.stream(ToolName.values()).map(name -> offered(name, policy.tool(name))).toList())
                .build();
    }

    private SyncToolSpecification offered(ToolName name, String text) {
        var tool = McpSchema.Tool.builder(name.text(), json, ArgumentsJson.schema(name))
                .description(text)
                .annotations(McpSchema.ToolAnnotations.builder().readOnlyHint(!name.effect().writes()).build())
                .build();
        return SyncToolSpecification.builder().tool(tool)
                .callHandler((_, request) -> call(name, request.arguments())).build();
    }

    private CallToolResult call(ToolName name, @Nullable Map<String, Object> arguments) {
        return switch (name.effect()) {
            case READ, HOLD, RELEASE -> ask(name, text(arguments));
            case COMMIT, CANCEL -> said(PendingJson.unseen(), false);
        };
    }

    private CallToolResult ask(ToolName name, String arguments) {
        // A program has no turns: each call is one, so that it may ask again later what it asked before.
        session.beginTurn();
        var call = new ToolCall(Long.toString(calls.incrementAndGet()), name.text(), arguments);
        return switch (registry.ask(session, Caller.MCP, call)) {
            case ToolAnswer.Ok ok -> said(answers.json(ok), false);
            case ToolAnswer.Refused refused -> said(answers.json(refused), true);
            case ToolAnswer.Pending(Proposal proposal) -> {
                session.approvals().deny(proposal.id());
                yield said(PendingJson.of(proposal), false);
            }
        };
    }

    private String text(@Nullable Map<String, Object> arguments) {
        try {
            return arguments == null ? "" : json.writeValueAsString(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CallToolResult said(String text, boolean refused) {
        return CallToolResult.builder().addTextContent(text).isError(refused).build();
    }

    /** Blocks until the program is gone, or what it sends can no longer be understood. */
    public void awaitEnd() {
        pipe.awaitEnd();
    }

    @Override
    public void close() {
        server.close();
    }
}
