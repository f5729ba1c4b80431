/**
 * Words every feature uses: failures, loadable values, money, ids, time, background work. A leaf: it knows no JavaFX,
 * no AWS and no feature.
 */
@NullMarked
package com.megaticket.console.shared;

import org.jspecify.annotations.NullMarked;
