@NullMarked
package seeded.assistant.talk;

import org.jspecify.annotations.NullMarked;
