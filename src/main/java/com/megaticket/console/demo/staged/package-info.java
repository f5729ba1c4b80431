/**
 * A standby staged for the demo and for drills of the eye: the incident on record and what else was found with it, as facts of
 * readiness. Nothing of it is measured, nothing leaves this computer.
 */
@NullMarked
package com.megaticket.console.demo.staged;

import org.jspecify.annotations.NullMarked;
