package seeded.aws;

import seeded.assistant.model.ModelProblem;
import software.amazon.awssdk.core.exception.SdkException;

/** Near miss: the part of the one mapper that speaks of models. */
public class ModelProblems {
    ModelProblem of(SdkException e) {
        return new ModelProblem(e.getClass().getSimpleName());
    }
}
