package com.megaticket.console.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What can be opened beside any screen.
 *
 * @param node built once, when it is first opened
 * @param focus puts the keyboard into it
 */
public record Side(String titleKey, String icon, String keyTextKey, Supplier<Node> node, Runnable focus) {}
