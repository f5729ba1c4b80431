@NullMarked
package seeded.shared;

import org.jspecify.annotations.NullMarked;
