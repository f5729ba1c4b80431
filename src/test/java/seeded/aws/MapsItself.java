package seeded.aws;

import com.megaticket.console.architecture.Breaks;
import java.util.function.Function;
import seeded.shared.Failure;
import software.amazon.awssdk.core.exception.SdkException;

@Breaks("sdkErrorsAreMappedInOnePlace")
class MapsItself {
    final Function<String, Failure> bug = Failure.Bug::new;

    Failure of(SdkException e) {
        return bug.apply(e.getClass().getName());
    }
}
