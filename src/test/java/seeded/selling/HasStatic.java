package seeded.selling;

import com.megaticket.console.architecture.Breaks;

@Breaks("noStaticState")
class HasStatic {
    static final int LIMIT = 3;
    static int count = LIMIT;
}
