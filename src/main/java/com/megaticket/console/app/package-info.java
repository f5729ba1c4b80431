/**
 * The composition root: entry point, launch options, wiring and shutdown order. Sees every package; nothing sees it.
 */
@NullMarked
package com.megaticket.console.app;

import org.jspecify.annotations.NullMarked;
