@NullMarked
package com.megaticket.console.aws;

import org.jspecify.annotations.NullMarked;
