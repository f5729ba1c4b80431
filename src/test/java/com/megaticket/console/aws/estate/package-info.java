/** The adapters of readiness against a real socket, with the SDK's own clients. */
@NullMarked
package com.megaticket.console.aws.estate;

import org.jspecify.annotations.NullMarked;
