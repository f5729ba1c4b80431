/**
 * What a person may choose about the console: language, look, text size, holds, warnings. Chosen on one screen, in force at
 * once, kept by a store. Knows no feature: whoever wires it hands the numbers on.
 */
@NullMarked
package com.megaticket.console.ui.settings;

import org.jspecify.annotations.NullMarked;
