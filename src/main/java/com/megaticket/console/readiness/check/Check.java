package com.megaticket.console.readiness.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One check of the standby's readiness.
 *
 * @param uses every read it may make
 * @param look asks questions and reports what it finds; reports nothing when all is well. Blocks; changes nothing
 */
public record Check(CheckId id, List<Use> uses, Consumer<Looking> look) {
    public Check {
        uses = List.copyOf(uses);
    }

    @SafeVarargs
    public static Check of(CheckId id, Consumer<Looking> look, List<Use>... uses) {
        var all = new ArrayList<Use>();
        for (List<Use> some : uses) {
            all.addAll(some);
        }
        return new Check(id, all, look);
    }

    /** It compares what all others have read, so it runs when they have ended. */
    public boolean isLast() {
        return id == CheckId.R31;
    }

    /** Blocks until looked through. Never throws: what goes wrong is the result. */
    public Result run(Survey survey, Blueprint plan) {
        var looking = new Looking(survey, plan);
        try {
            look.accept(looking);
        } catch (Unconfigured missing) {
            return looking.skipped(missing.setting());
        } catch (RuntimeException e) {
            looking.unread(id, e);
        }
        return looking.result();
    }
}
