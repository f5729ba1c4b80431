package com.megaticket.console.demo;

import com.megaticket.console.shared.schema.TableNames;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What kind of demo cloud to start.
 *
 * @param engine where DynamoDB Local lies
 * @param data folder for both regions' data; empty = in memory, gone at the end
 * @param fresh forget what the folder holds
 * @param twoRegions false starts Seoul alone, which is quicker and leaves the machine to the test
 * @param seeded fill empty tables with the demo house; the same clock and random seed give the same house
 */
public record DemoOptions(
        EngineFolder engine,
        Optional<Path> data,
        boolean fresh,
        boolean twoRegions,
        boolean seeded,
        long randomSeed,
        TableNames names) {

    /** In memory, both regions, empty tables. */
    public static DemoOptions inMemory() {
        return new DemoOptions(
                EngineFolder.find(), Optional.empty(), true, true, false, 2026,
                TableNames.withPrefix(TableNames.DEFAULT_PREFIX));
    }

    /** On disk, both regions, seeded at the first start. */
    public static DemoOptions onDisk(Path data) {
        return new DemoOptions(
                EngineFolder.find(), Optional.of(data), false, true, true, 2026,
                TableNames.withPrefix(TableNames.DEFAULT_PREFIX));
    }

    public DemoOptions withFresh(boolean wanted) {
        return new DemoOptions(engine, data, wanted, twoRegions, seeded, randomSeed, names);
    }

    public DemoOptions withSeed(boolean wanted) {
        return new DemoOptions(engine, data, fresh, twoRegions, wanted, randomSeed, names);
    }

    public DemoOptions withNames(TableNames others) {
        return new DemoOptions(engine, data, fresh, twoRegions, seeded, randomSeed, others);
    }

    public DemoOptions seoulOnly() {
        return new DemoOptions(engine, data, fresh, false, seeded, randomSeed, names);
    }
}
