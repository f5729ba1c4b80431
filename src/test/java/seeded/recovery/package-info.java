@NullMarked
package seeded.recovery;

import org.jspecify.annotations.NullMarked;
