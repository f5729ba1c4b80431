package com.megaticket.console.aws.bedrock;

/**
 * Takes what a model thinks aloud ({@code <thinking>…</thinking>}, as Nova does) out of its text, also where a tag is split over several
 * deltas. What may be the beginning of a tag is kept back until it is known.
 */
final class Thinking {
    private static final String OPEN = "<thinking>";
    private static final String CLOSE = "</thinking>";

    private final StringBuilder held = new StringBuilder();
    private boolean inside;
    private boolean begun;

    /** @return what of it can be shown now */
    String take(String delta) {
        held.append(delta);
        var visible = new StringBuilder();
        while (true) {
            String tag = inside ? CLOSE : OPEN;
            int at = held.indexOf(tag);
            int end = at >= 0 ? at : held.length() - beginning(tag);
            String before = held.substring(0, end);
            held.delete(0, at >= 0 ? at + tag.length() : end);
            if (!inside) {
                visible.append(before);
            }
            if (at < 0) {
                return shown(visible.toString());
            }
            inside = !inside;
        }
    }

    /** @return what was kept back; nothing where a thought was never closed */
    String end() {
        String rest = inside ? "" : held.toString();
        held.setLength(0);
        return shown(rest);
    }

    /** An answer does not begin with the blank lines that followed a thought. */
    private String shown(String text) {
        String shown = begun ? text : text.stripLeading();
        begun |= !shown.isEmpty();
        return shown;
    }

    /** Length of the longest end of what is held that a tag could begin with. */
    private int beginning(String tag) {
        for (int length = Math.min(tag.length() - 1, held.length()); length > 0; length--) {
            if (tag.startsWith(held.substring(held.length() - length))) {
                return length;
            }
        }
        return 0;
    }
}
