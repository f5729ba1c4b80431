@NullMarked
package seeded.selling.ui;

import org.jspecify.annotations.NullMarked;
