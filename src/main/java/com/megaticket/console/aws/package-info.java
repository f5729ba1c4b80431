/** Adapters to AWS: the only place, with the demo, that knows the SDK. Makes every Failure from its errors. */
@NullMarked
package com.megaticket.console.aws;

import org.jspecify.annotations.NullMarked;
