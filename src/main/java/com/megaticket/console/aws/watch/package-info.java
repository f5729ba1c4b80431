/**
 * What the watch over two regions asks of AWS, Route 53's name servers and the public addresses: one class a source. Knows the
 * words of the watch, decides nothing, keeps nothing but what saves a call.
 */
@NullMarked
package com.megaticket.console.aws.watch;

import org.jspecify.annotations.NullMarked;
