package com.megaticket.console.recovery.outlook;

import java.util.List;

/** Who takes the writes: derived, since DynamoDB knows no such thing. */
public sealed interface Serving {
    List<Reason> evidence();

    record One(String region, List<Reason> evidence) implements Serving {
        public One {
            evidence = List.copyOf(evidence);
        }
    }

    /** Both regions take writes of clients: the same seat can be sold twice now. */
    record Both(List<Reason> evidence) implements Serving {
        public Both {
            evidence = List.copyOf(evidence);
        }
    }

    record Unknown(List<Reason> evidence) implements Serving {
        public Unknown {
            evidence = List.copyOf(evidence);
        }
    }
}
