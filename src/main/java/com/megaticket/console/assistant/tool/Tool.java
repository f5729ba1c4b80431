package com.megaticket.console.assistant.tool;

/**
 * One tool over the features. Arguments come parsed, in range, and with ids of this conversation only. Blocking, on any thread; a
 * {@code Fault} thrown becomes {@link ErrorCode#SERVICE_UNAVAILABLE}.
 */
public sealed interface Tool<A extends Arguments> {
    /** Looks something up. */
    non-sealed interface Read<A extends Arguments> extends Tool<A> {
        ToolAnswer run(A arguments, Booker booker);
    }

    /** Changes something, in two steps: what it would do, and, after a person approved exactly that, doing it. */
    non-sealed interface Write<A extends Arguments> extends Tool<A> {
        /** Changes nothing. */
        Draft draft(A arguments, Booker booker);

        /**
         * Does it. The same arguments again do it once.
         *
         * @param approved what the person saw: where it is otherwise by now, nothing is done
         */
        ToolAnswer execute(A arguments, Card approved, Booker booker);
    }

    /** What a write would do. */
    sealed interface Draft {
        record Fit(Card card) implements Draft {}

        record Unfit(ToolAnswer.Refused why) implements Draft {}

        /** It has been done already: nothing to approve. */
        record Already(ToolAnswer.Ok done) implements Draft {}
    }
}
