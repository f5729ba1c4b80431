@NullMarked
package seeded.failover;

import org.jspecify.annotations.NullMarked;
