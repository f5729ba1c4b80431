package seeded.selling;

import com.megaticket.console.architecture.Breaks;
import javafx.scene.Node;

@Breaks("javafxOnlyInUi")
record DrawsItself(Node node) {}
