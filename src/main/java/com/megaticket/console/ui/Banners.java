package com.megaticket.console.ui;

import com.megaticket.console.shared.Failure;
import java.time.Instant;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is wrong around the sale, said until it is cleared. One banner per id; a later one replaces it. FX thread. */
public final class Banners {
    private final ObservableList<Banner> shown = FXCollections.observableArrayList();
    /** Kept: a view of a list that nobody holds stops telling. */
    private final ObservableList<Banner> seen = FXCollections.unmodifiableObservableList(shown);

    public ObservableList<Banner> shown() {
        return seen;
    }

    /**
     * A dependency does not answer. The age counts from the first failure; repeats keep it.
     *
     * @param subject what does not answer, in the user's words or as the service names it: a region, a table
     */
    public void degraded(String id, String subject, Failure failure, Instant now, @Nullable Runnable retry) {
        Instant since = shown.stream().filter(b -> b.id().equals(id)).map(Banner::since).findFirst().orElse(now);
        put(new Banner(id, Banner.Level.DANGER, new Banner.Broken(subject, failure), since, retry));
    }

    /** Something to know, without a failure: texts by key, {@code <key>.happened/.means/.todo}. */
    public void notice(String id, Banner.Level level, String key, Instant now) {
        notice(id, level, new Banner.Notice(key, List.of()), now, null);
    }

    /** @param retry null = nothing a person could try */
    public void notice(String id, Banner.Level level, Banner.Notice text, Instant now, @Nullable Runnable retry) {
        Instant since = shown.stream().filter(b -> b.id().equals(id)).map(Banner::since).findFirst().orElse(now);
        put(new Banner(id, level, text, since, retry));
    }

    /** Idempotent. */
    public void cleared(String id) {
        shown.removeIf(b -> b.id().equals(id));
    }

    private void put(Banner banner) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(banner.id())) {
                shown.set(i, banner);
                return;
            }
        }
        shown.add(banner);
    }
}
