package seeded.aws;

import com.megaticket.console.architecture.Breaks;
import java.util.function.Function;
import seeded.shared.Failure;

@Breaks("failuresAreMadeInOnePlace")
class MapsItself {
    Function<String, Failure> bug = Failure.Bug::new;
}
