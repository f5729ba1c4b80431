/**
 * The one door to the JavaFX thread: answers of background work come in here, old ones are dropped, pushed updates are
 * gathered to one a frame. Knows {@code shared} only.
 */
@NullMarked
package com.megaticket.console.ui.fx;

import org.jspecify.annotations.NullMarked;
