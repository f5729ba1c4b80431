package seeded.aws;

import com.megaticket.console.architecture.Breaks;
import seeded.assistant.model.ModelProblem;
import software.amazon.awssdk.core.exception.SdkException;

@Breaks("sdkErrorsAreMappedInOnePlace")
class MapsProblemItself {
    ModelProblem of(SdkException e) {
        return new ModelProblem(e.getClass().getSimpleName());
    }
}
