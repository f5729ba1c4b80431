package com.megaticket.console.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.megaticket.console.aws.bedrock.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts a request as a caching service would: tools, system, messages in this order; at each cache point the longest beginning that
 * was marked before is read, the rest up to the last point is written; beginnings below the minimum are not cached at all. Time-outs of
 * the cache do not occur: a booking takes less than five minutes.
 */
final class CachePlay {
    /** How far before a point a service looks for a beginning it knows (Bedrock, simplified cache management). */
    private static final int LOOK_BACK = 20;

    private final long minimum;
    private final Set<String> known = new HashSet<>();

    CachePlay(long minimum) {
        this.minimum = minimum;
    }

    /**
     * The estimate: four ASCII characters are a token, any other character is one. Not a tokenizer; the same for everything compared.
     */
    static long estimate(String text) {
        long ascii = text.chars().filter(c -> c < 128).count();
        return (ascii + 3) / 4 + (text.length() - ascii);
    }

    Piece.Tokens tokens(JsonNode body, long output) {
        var blocks = new ArrayList<JsonNode>();
        body.at("/toolConfig/tools").forEach(blocks::add);
        body.path("system").forEach(blocks::add);
        body.path("messages").forEach(m -> m.path("content").forEach(blocks::add));
        var begins = new ArrayList<String>();
        var sizes = new ArrayList<Long>();
        var points = new ArrayList<Integer>();
        var sofar = new StringBuilder();
        long size = 0;
        for (JsonNode block : blocks) {
            if (block.has("cachePoint")) {
                points.add(begins.size() - 1);
            } else {
                sofar.append(block);
                size += estimate(block.toString());
                begins.add(sofar.toString());
                sizes.add(size);
            }
        }
        long read = 0;
        long marked = 0;
        for (int point : points) {
            for (int i = point; i >= 0 && i > point - LOOK_BACK; i--) {
                if (known.contains(begins.get(i))) {
                    read = Math.max(read, sizes.get(i));
                }
            }
            marked = sizes.get(point) >= minimum ? sizes.get(point) : marked;
        }
        points.stream().filter(p -> sizes.get(p) >= minimum).forEach(p -> known.add(begins.get(p)));
        long written = Math.max(0, marked - read);
        return new Piece.Tokens(size - read - written, output, read, written, 0);
    }

    static long estimate(List<String> texts) {
        return texts.stream().mapToLong(CachePlay::estimate).sum();
    }
}
