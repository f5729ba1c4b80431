@NullMarked
package seeded.ui;

import org.jspecify.annotations.NullMarked;
