/** The eyes of the watch, with the SDK's real clients and real sockets on this computer. */
@NullMarked
package com.megaticket.console.aws.watch;

import org.jspecify.annotations.NullMarked;
