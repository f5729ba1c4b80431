package com.megaticket.console.aws.bedrock;

import java.util.List;

/** Plays the model: what is answered to a request. */
@FunctionalInterface
public interface Script {
    List<Piece> answer(Asked asked);

    /** The same to every call. */
    static Script always(Piece... pieces) {
        return _ -> List.of(pieces);
    }

    /** One answer for each call; the last one for all further ones. */
    static Script inTurn(List<List<Piece>> answers) {
        return asked -> answers.get(Math.min(asked.call(), answers.size()) - 1);
    }

    static Script inTurn(List<Piece> first, List<Piece> then) {
        return inTurn(List.of(first, then));
    }

    static List<Piece> text(String text) {
        return List.of(new Piece.Text(text), new Piece.End("end_turn"));
    }

    static List<Piece> tool(String id, String name, String input) {
        return List.of(new Piece.ToolUse(id, name, input), new Piece.End("tool_use"));
    }
}
