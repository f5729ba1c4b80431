package seeded.aws;

import seeded.shared.Failure;
import software.amazon.awssdk.core.exception.SdkException;

/** Near miss: the one mapper. */
public class AwsFailures {
    Failure of(SdkException e) {
        return new Failure.Bug(e.getClass().getSimpleName());
    }
}
