@NullMarked
package seeded.shared.one;

import org.jspecify.annotations.NullMarked;
