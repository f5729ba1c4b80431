/**
 * The clerk's screens: seat map with its sale panel, and orders. View-models see the port
 * {@link com.megaticket.console.selling.Desk} and hold no controls; views see view-models only.
 */
@NullMarked
package com.megaticket.console.selling.ui;

import org.jspecify.annotations.NullMarked;
