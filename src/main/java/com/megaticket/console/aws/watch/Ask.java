package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.AwsFailures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks a service; what it throws arrives as a fault that names the action. */
final class Ask {
    private static final int MOST_PAGES = 50;

    private Ask() {}

    /** @param action as a policy writes it: {@code route53:ListHealthChecks} */
    static <T> T of(String action, Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            throw AwsFailures.fault(action, e);
        }
    }

    /**
     * Every page, or none.
     *
     * @param page by the mark the page before it gave; empty for the first
     * @param next the mark a page gives; empty on the last
     */
    static <P> List<P> pages(String action, Function<Optional<String>, P> page, Function<P, Optional<String>> next) {
        return of(action, () -> {
            var pages = new ArrayList<P>();
            Optional<String> mark = Optional.empty();
            do {
                if (pages.size() == MOST_PAGES) {
                    throw new IllegalStateException(action + " does not come to an end");
                }
                pages.add(page.apply(mark));
                mark = next.apply(pages.getLast());
            } while (mark.isPresent());
            return pages;
        });
    }
}
