@NullMarked
package seeded.stray;

import org.jspecify.annotations.NullMarked;
