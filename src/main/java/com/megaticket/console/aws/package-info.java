/**
 * Adapters to AWS: table store, catalog, start-up check, the one client factory and the one mapper of SDK errors. It
 * implements ports of the features; nothing but {@code app} sees it, and it knows no JavaFX.
 */
@NullMarked
package com.megaticket.console.aws;

import org.jspecify.annotations.NullMarked;
