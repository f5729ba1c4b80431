package com.megaticket.console.bench;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.CacheMeter;
import com.megaticket.console.assistant.model.CachePoints;
import com.megaticket.console.assistant.model.History;
import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelRequest;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.ModelTraits;
import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.model.ToolSpec;
import com.megaticket.console.assistant.tool.Caller;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.assistant.tool.ToolSession;
import com.megaticket.console.aws.bedrock.Asked;
import com.megaticket.console.aws.bedrock.BedrockModel;
import com.megaticket.console.aws.bedrock.ModelRig;
import com.megaticket.console.aws.bedrock.Patience;
import com.megaticket.console.aws.bedrock.Piece;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.VirtualBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One booking of two seats in nine calls of a model whose lines are fixed: what it asks of the tools is real, what they answer is real,
 * what is sent is what our adapter sends.
 */
final class NineCalls {
    private static final List<String> SAID = List.of("이번 주에 볼 만한 공연 있어요?", "글래스 오차드로 금요일 저녁, 두 명이요. 얼마예요?",
            "R석으로, 통로 쪽이면 좋겠어요", "1번으로 잡아 주세요", "네, 예매 확정할게요");
    private static final String NOW = "Now: 2026-03-09 10:00 KST. Customer: walk-up. Held: nothing.";

    /** @param bytes of all request bodies */
    record Played(long bytes, CacheMeter meter, int firstRead) {}

    private final ToolRegistry registry;
    private final Function<ToolAnswer, String> json;
    private final ToolSession session;
    private String performance = "";
    private String schedule = "";
    private List<String> seats = List.of();

    NineCalls(ToolRegistry registry, Function<ToolAnswer, String> json, ToolSession session) {
        this.registry = registry;
        this.json = json;
        this.session = session;
    }

    Played play(String system, List<ToolSpec> specs, Optional<CachePoints.Ttl> cache) {
        var target = new ModelTarget(ModelRig.HAIKU, ModelRig.REGION);
        var service = new CachePlay(ModelTraits.of(ModelRig.HAIKU).minimumPrefix().orElseThrow());
        var price = Prices.published().of(ModelRig.HAIKU);
        var history = new History();
        var meter = CacheMeter.START;
        int firstRead = 0;
        try (var rig = new ModelRig(asked -> answer(asked, service))) {
            var model = new BedrockModel(rig.clients::bedrock, new VirtualBackground(), Patience.USUAL, Pause.real(),
                    Ids.random(), cache);
            for (String said : SAID) {
                session.beginTurn();
                history.said(said);
                ModelOutcome.Ended ended = ModelOutcome.Ended.TOOLS;
                while (ended == ModelOutcome.Ended.TOOLS) {
                    var request = new ModelRequest(target, system, specs, history.messages(), NOW, 1024);
                    ModelOutcome outcome = model.converse(request, new ModelRig.Shown(), new Stop());
                    if (!(outcome instanceof ModelOutcome.Answered answered)) {
                        throw new IllegalStateException("" + outcome);
                    }
                    meter = meter.plus(answered.usage(), price, cache.isPresent());
                    if (firstRead == 0 && answered.usage().cacheRead() > 0) {
                        firstRead = meter.session().calls();
                    }
                    history.answered(answered.blocks());
                    ended = answered.ended();
                    if (ended == ModelOutcome.Ended.TOOLS) {
                        history.results(results(answered.blocks()));
                    }
                }
            }
            return new Played(rig.server.asked().stream().mapToLong(Asked::bytes).sum(), meter, firstRead);
        }
    }

    private List<Block.ToolResult> results(List<Block> blocks) {
        var results = new ArrayList<Block.ToolResult>();
        for (Block block : blocks) {
            if (block instanceof Block.ToolUse(String id, String name, String input)) {
                ToolAnswer answer = registry.ask(session, Caller.MODEL, new ToolCall(id, name, input));
                remember(name, answer);
                results.add(new Block.ToolResult(id, json.apply(answer), false));
            }
        }
        return results;
    }

    private void remember(String name, ToolAnswer answer) {
        switch (answer) {
            case ToolAnswer.Ok(Results.Performances found, var _) -> performance = found.performances().stream()
                    .filter(p -> p.performanceId().contains("glass")).findFirst().orElseThrow().performanceId();
            case ToolAnswer.Ok(Results.Schedules found, var _) -> schedule = found.schedules().getFirst().scheduleId();
            case ToolAnswer.Ok(Results.AvailableSeats found, var _) -> seats = found.options().getFirst().seatIds();
            case ToolAnswer.Refused refused -> throw new IllegalStateException(name + " refused: " + refused);
            case ToolAnswer.Ok _,ToolAnswer.Pending _ -> {
                // Told to the model; the script needs nothing of it.
            }
        }
    }

    /** The model's lines. Each answer is counted as the service would count it. */
    private List<Piece> answer(Asked asked, CachePlay service) {
        String id = "tooluse_" + asked.call();
        List<Piece> lines = switch (asked.call()) {
            case 1 -> List.of(new Piece.ToolUse(id, "get_performances", "{}"));
            case 2 -> List.of(new Piece.Text("지금 예매하실 수 있는 공연입니다. 보고 싶은 공연과 날짜, 인원을 알려 주시면 좌석을 찾아 드릴게요."));
            case 3 -> List.of(new Piece.ToolUse(id + "a", "get_performance_schedules",
                    "{\"performanceId\":\"" + performance + "\",\"limit\":4}"),
                    new Piece.ToolUse(id + "b", "get_seat_grades", "{\"performanceId\":\"" + performance + "\"}"));
            case 4 ->
                List.of(new Piece.Text("금요일 19:30 🌙 소야 공연이 있습니다. 🔴 VIP, 🟠 R, 🟡 S, 🟢 A 등급이 있는데 어느 등급으로 찾아 드릴까요?"));
            case 5 -> List.of(new Piece.ToolUse(id, "get_available_seats", "{\"performanceId\":\"" + performance
                    + "\",\"scheduleId\":\"" + schedule + "\",\"count\":2,\"grade\":\"R\",\"aisle\":true}"));
            case 6 -> List.of(new Piece.Text("두 분이 나란히 앉으실 수 있는 자리 세 가지를 찾았습니다. 1번은 통로 바로 옆입니다. 몇 번으로 할까요?"));
            case 7 -> List.of(new Piece.ToolUse(id, "hold_seats", "{\"scheduleId\":\"" + schedule + "\",\"seatIds\":["
                    + String.join(",", seats.stream().map(s -> '"' + s + '"').toList()) + "]}"));
            case 8 -> List.of(new Piece.Text("화면에 카드가 열렸습니다. 좌석과 금액을 확인하시고 승인해 주세요. 승인하시면 60초 동안 좌석이 잡힙니다."));
            case 9 -> List.of(new Piece.Text("카드의 확정 버튼을 눌러 주시면 예매가 완료됩니다. 완료된 내용은 화면에 표시됩니다."));
            default -> throw new IllegalStateException("a tenth call");
        };
        boolean tools = lines.getFirst() instanceof Piece.ToolUse;
        long output = CachePlay.estimate(lines.stream().map(Object::toString).toList());
        var whole = new ArrayList<>(lines);
        whole.add(new Piece.End(tools ? "tool_use" : "end_turn", service.tokens(asked.body(), output)));
        return whole;
    }
}
