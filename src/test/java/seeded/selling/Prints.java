package seeded.selling;

import com.megaticket.console.architecture.Breaks;

@Breaks("noStdStreams")
class Prints {
    void print() {
        System.out.println();
    }
}
