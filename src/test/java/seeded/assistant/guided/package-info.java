/** Seeds. */
@NullMarked
package seeded.assistant.guided;

import org.jspecify.annotations.NullMarked;
