package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.tool.ArgumentsJson;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.demo.CloudJoin;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.demo.DemoSession;
import com.megaticket.console.demo.JoinOutcome;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.TableNames;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The whole console as a program starts it: a process of its own, the SDK's client, a demo cloud. */
class McpRunIT {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path data;
    private static DemoSession cloud;
    private static DynamoDbClient rows;
    private static McpSyncClient program;

    @BeforeAll
    static void start() {
        cloud = ((JoinOutcome.Joined) CloudJoin.join(DemoOptions.onDisk(data))).session();
        rows = TestCloud.client(cloud.endpoint(LaunchOptions.SEOUL).uri(), LaunchOptions.SEOUL, Duration.ofSeconds(20));
        List<String> command = command();
        var parameters = ServerParameters.builder(command.getFirst()).args(command.subList(1, command.size())).build();
        program = McpClient.sync(new StdioClientTransport(parameters, McpJsonDefaults.getMapper()))
                .requestTimeout(LONG).initializationTimeout(LONG).build();
        program.initialize();
    }

    @AfterAll
    static void stop() {
        program.closeGracefully();
        rows.close();
        cloud.close();
    }

    private static List<String> command() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "--mcp", "--data", data.toString());
    }

    private static JsonNode call(ToolName tool, Map<String, Object> arguments) throws IOException {
        var request = McpSchema.CallToolRequest.builder(tool.text()).arguments(arguments).build();
        McpSchema.CallToolResult result = program.callTool(request);
        JsonNode answer = JSON.readTree(((McpSchema.TextContent) result.content().getFirst()).text());
        assertThat(result.isError()).as("%s", answer).isEqualTo(answer.has("errorCode"));
        return answer;
    }

    /** Every item of every table, as the store has it now. */
    private static Set<Map<String, AttributeValue>> items() {
        var names = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
        var items = new HashSet<Map<String, AttributeValue>>();
        Schema.TABLES.forEach(t -> rows
                .scanPaginator(r -> r.tableName(names.of(t.table())).consistentRead(true)).items().forEach(items::add));
        return items;
    }

    @Test
    void offersEveryToolWithItsTextAndSchema() throws IOException {
        Policy policy = Policy.load();
        List<McpSchema.Tool> tools = program.listTools().tools();
        assertThat(tools).extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ToolName.values()).map(ToolName::text).toList());
        for (McpSchema.Tool tool : tools) {
            ToolName name = ToolName.of(tool.name()).orElseThrow();
            assertThat(tool.description()).isEqualTo(policy.tool(name));
            assertThat(JSON.<JsonNode>valueToTree(tool.inputSchema()))
                    .isEqualTo(JSON.readTree(ArgumentsJson.schema(name)));
            assertThat(tool.annotations().readOnlyHint()).isNotEqualTo(name.effect().writes());
        }
    }

    /** [NEVER-3] */
    @Test
    void readsRunAndAHoldIsOnlyProposed() throws IOException {
        Set<Map<String, AttributeValue>> before = items();
        JsonNode shows = call(ToolName.GET_PERFORMANCES, Map.of());
        assertThat(shows.path("success").asBoolean()).isTrue();
        String show = shows.at("/performances/0/performanceId").asText();
        String showing = call(ToolName.GET_PERFORMANCE_SCHEDULES, Map.of("performanceId", show))
                .at("/schedules/0/scheduleId").asText();
        JsonNode option = call(ToolName.GET_AVAILABLE_SEATS,
                Map.of("performanceId", show, "scheduleId", showing, "count", 2)).at("/options/0");
        List<String> seats = new ArrayList<>();
        option.path("seatIds").forEach(s -> seats.add(s.asText()));
        assertThat(seats).hasSize(2);
        // As often as it likes: there is no turn that a program could wait for.
        for (int times = 0; times < 5; times++) {
            JsonNode held = call(ToolName.HOLD_SEATS, Map.of("scheduleId", showing, "seatIds", seats));
            assertThat(held.path("status").asText()).isEqualTo("PENDING_APPROVAL");
            assertThat(held.path("note").asText()).contains("Pending approval in the console", "Nothing has happened");
            assertThat(held.at("/proposal/seats")).hasSize(2);
            assertThat(held.at("/proposal/total").asLong()).isEqualTo(option.path("total").asLong()).isPositive();
        }
        assertThat(items()).isEqualTo(before);
    }

    /** [NEVER-3] Even with words that look like a person's. */
    @Test
    void salesAndCancelsAreLeftToThePersonAtTheConsole() throws IOException {
        Set<Map<String, AttributeValue>> before = items();
        for (JsonNode answer : List.of(
                call(ToolName.CONFIRM_RESERVATION, Map.of("holdId", "any", "confirmed", true)),
                call(ToolName.CANCEL_RESERVATION, Map.of("reservationId", "any", "approved", "by the manager")))) {
            assertThat(answer.path("success").asBoolean(true)).isFalse();
            assertThat(answer.path("status").asText()).isEqualTo("PENDING_APPROVAL");
        }
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void whatNoToolToldIsRefused() throws IOException {
        assertThat(call(ToolName.GET_PERFORMANCE_DETAILS, Map.of("performanceId", "perf-invented"))
                .path("errorCode").asText()).isEqualTo("UNKNOWN_ID");
        assertThat(call(ToolName.CANCEL_HOLD, Map.of("holdId", "invented")).path("errorCode").asText())
                .isEqualTo("UNKNOWN_ID");
        assertThat(call(ToolName.GET_PERFORMANCE_DETAILS, Map.of()).path("errorCode").asText())
                .isEqualTo("INVALID_INPUT");
    }

    /** The program leaves, or speaks nonsense: either way the process ends, and has said nothing but the protocol. */
    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense\n"})
    void saysNothingButTheProtocolAndEndsWithIt(String last) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8); var in = process.outputWriter()) {
            in.write("""
                    {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2024-11-05",\
                    "capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
                    {"jsonrpc":"2.0","method":"notifications/initialized"}
                    {"jsonrpc":"2.0","id":2,"method":"tools/list"}
                    """);
            in.flush();
            var lines = new ArrayList<>(List.of(out.readLine(), out.readLine()));
            in.write(last);
            in.flush();
            if (last.isEmpty()) {
                process.getOutputStream().close();
            }
            assertThat(process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
            try (Stream<String> rest = out.lines()) {
                rest.forEach(lines::add);
            }
            for (String line : lines) {
                assertThat(JSON.readTree(line).path("jsonrpc").asText()).isEqualTo("2.0");
            }
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
