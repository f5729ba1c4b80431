package seeded.failover;

import com.megaticket.console.architecture.Breaks;
import seeded.app.Wiring;

@Breaks("onlyAppJoins")
record SeesApp(Wiring wiring) {}
