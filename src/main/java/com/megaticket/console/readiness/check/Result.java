package com.megaticket.console.readiness.check;

import com.megaticket.console.shared.Failure;
import java.util.List;
import java.util.Optional;

/** How a check ended. Only {@link Pass} is good: not knowing is no pass. Immutable. */
public sealed interface Result {
    List<Evidence> evidence();

    record Pass(List<Evidence> evidence) implements Result {
        public Pass {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Something is wrong for certain.
     *
     * @param unread why there may be more: a read that failed
     */
    record Fail(List<Problem> problems, Optional<Failure> unread, List<Evidence> evidence) implements Result {
        public Fail {
            problems = problems.stream().sorted(java.util.Comparator.comparing(Problem::severity)).toList();
            evidence = List.copyOf(evidence);
        }

        public Severity worst() {
            return problems.getFirst().severity();
        }
    }

    /** Refused for another reason, throttled, offline, out of time, or an answer that is not whole. */
    record CannotTell(Failure failure, List<Evidence> evidence) implements Result {
        public CannotTell {
            evidence = List.copyOf(evidence);
        }
    }

    /** @param action the IAM action that is missing, {@code ec2:DescribeImages} */
    record NotPermitted(String action, Failure failure, List<Evidence> evidence) implements Result {
        public NotPermitted {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Nothing was configured to look at.
     *
     * @param setting what to configure
     */
    record Skipped(Setting setting, List<Evidence> evidence) implements Result {
        public Skipped {
            evidence = List.copyOf(evidence);
        }
    }
}
