package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import java.util.Date;

@Breaks("clockIsInjected")
@SuppressWarnings("JavaUtilDate")
class ReadsDate {
    final String now = new Date().toString();
}
