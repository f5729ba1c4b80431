@NullMarked
package seeded.ui.fx;

import org.jspecify.annotations.NullMarked;
