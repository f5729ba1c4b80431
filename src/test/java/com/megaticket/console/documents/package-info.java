/** Documents that cannot rot unnoticed: links, names of tests, licences and requirement ids are checked against the tree. */
@NullMarked
package com.megaticket.console.documents;

import org.jspecify.annotations.NullMarked;
