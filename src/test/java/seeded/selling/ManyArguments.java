package seeded.selling;

import com.megaticket.console.architecture.Breaks;

@Breaks("constructorsAreShort")
class ManyArguments {
    ManyArguments(int a, int b, int c, int d, int e, int f, int g) {}
}
