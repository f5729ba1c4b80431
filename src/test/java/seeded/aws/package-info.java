@NullMarked
package seeded.aws;

import org.jspecify.annotations.NullMarked;
