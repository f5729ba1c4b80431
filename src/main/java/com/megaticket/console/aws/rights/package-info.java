/** What the console needs from IAM, as data: who may call what on what. infra/ checks its policies against it. Calls nothing. */
@NullMarked
package com.megaticket.console.aws.rights;

import org.jspecify.annotations.NullMarked;
