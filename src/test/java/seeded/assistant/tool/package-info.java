@NullMarked
package seeded.assistant.tool;

import org.jspecify.annotations.NullMarked;
