package seeded.selling.ui;

import com.megaticket.console.architecture.Breaks;
import javafx.scene.control.Button;

@Breaks("viewModelsKnowNoControls")
record ControlViewModel(Button button) {}
