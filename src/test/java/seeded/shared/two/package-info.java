@NullMarked
package seeded.shared.two;

import org.jspecify.annotations.NullMarked;
