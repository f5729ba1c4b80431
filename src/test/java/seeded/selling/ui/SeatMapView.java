package seeded.selling.ui;

import javafx.scene.Node;
import seeded.shared.Failure;

/** Near miss: a view sees its view-model, nodes, an interface of the screen and a sealed interface. */
record SeatMapView(SeatMapViewModel model, Node node, Painter painter, Failure failure) {}
