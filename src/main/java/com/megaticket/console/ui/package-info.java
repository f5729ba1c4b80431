/**
 * The window every screen stands in: shell, navigation, banners, dialogs, theme, fonts, messages. Knows {@code shared}
 * and no feature: it shows the screens it is given.
 */
@NullMarked
package com.megaticket.console.ui;

import org.jspecify.annotations.NullMarked;
