/**
 * Bedrock on this computer: a server that speaks its event stream over real sockets, scripted as well or as badly as a test wants, and
 * the tests of our adapter by the SDK's own client. Scripts and server are for the assistant's other tests too.
 */
@NullMarked
package com.megaticket.console.aws.bedrock;

import org.jspecify.annotations.NullMarked;
