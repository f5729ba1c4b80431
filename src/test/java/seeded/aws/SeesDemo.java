package seeded.aws;

import com.megaticket.console.architecture.Breaks;
import seeded.demo.Cloud;

@Breaks("onlyAppJoins")
record SeesDemo(Cloud cloud) {}
