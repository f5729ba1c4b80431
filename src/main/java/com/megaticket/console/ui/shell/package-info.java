/**
 * The window itself: start screen, navigation, banners, dialogs, key list, status bar. Shows the screens it is given and
 * knows none by name.
 */
@NullMarked
package com.megaticket.console.ui.shell;

import org.jspecify.annotations.NullMarked;
