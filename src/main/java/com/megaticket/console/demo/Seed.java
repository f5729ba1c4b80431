package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fills empty tables with the demo house: one hall, twelve performances, showings around today, a few rows. The same time
 * and random seed give the same house. On a later day it only adds the showings that have come nearer.
 */
final class Seed {
    /** On the venue: the day up to which showings were made. */
    private static final String SEEDED_ON = "demoSeededOn";
    /** Sold parties in the first coming showing of the first performances: few, since a row on disk takes its time. */
    private static final int[] PARTIES = {24, 8, 4};

    private static final int AT_ONCE = 100;

    private final TableNames names;
    private final RegionStore store;
    private final EngineLink link;
    private final Instant now;
    private final LocalDate today;

    Seed(TableNames names, RegionStore store, EngineLink link, Instant now) {
        this.names = names;
        this.store = store;
        this.link = link;
        this.now = now;
        this.today = SeedShow.today(now);
    }

    void fill(long randomSeed) throws IOException, InterruptedException {
        String seededOn = seededOn();
        if (seededOn.equals(today.toString())) {
            return;
        }
        List<SeedShow> shows = SeedShow.programme();
        if (seededOn.isEmpty()) {
            put(Table.RESERVATIONS, rows(shows, new Random(randomSeed)));
        }
        put(Table.PERFORMANCES, shows.stream().map(s -> s.item(today, now)).toList());
        put(Table.SCHEDULES, missing(shows.stream().flatMap(s -> schedules(s).stream()).toList()));
        ObjectNode venue = (ObjectNode) SeedVenue.house().item(now);
        // Last, so that a start that was broken off is done again.
        venue.set(SEEDED_ON, Json.text(today.toString()));
        put(Table.VENUES, List.of(venue));
    }

    /** An arena and a stadium with one showing each, to see how seat maps scale. */
    void addLargeVenues() throws IOException, InterruptedException {
        for (SeedVenue venue : List.of(SeedVenue.arena(), SeedVenue.stadium())) {
            SeedShow show = SeedShow.large(venue);
            put(Table.VENUES, List.of(venue.item(now)));
            put(Table.PERFORMANCES, List.of(show.item(today, now)));
            put(Table.SCHEDULES, schedules(show));
        }
    }

    private String seededOn() throws IOException {
        ObjectNode get = Json.object().put("TableName", names.of(Table.VENUES)).put("ConsistentRead", true);
        get.putObject("Key").set("venueId", Json.text(SeedVenue.house().id()));
        return link.call("GetItem", get).path("Item").path(SEEDED_ON).path("S").asText();
    }

    /** The second show of the programme has one cancelled showing, the third one sold out, for the screens to say so. */
    private List<JsonNode> schedules(SeedShow show) {
        var items = new ArrayList<JsonNode>();
        for (Showing showing : show.showings(today)) {
            long days = today.until(showing.date(), java.time.temporal.ChronoUnit.DAYS);
            String status = show.id().value().equals("perf-glass-orchard") && days == 2
                    ? "CANCELLED"
                    : show.id().value().equals("perf-snow-station-zero") && days == 4 ? "SOLDOUT" : "AVAILABLE";
            items.add(show.scheduleItem(showing, status, now));
        }
        return items;
    }

    /** Showings that are there keep what people made of them. */
    private List<JsonNode> missing(List<JsonNode> schedules) throws IOException {
        String table = names.of(Table.SCHEDULES);
        var missing = new ArrayList<JsonNode>();
        for (int from = 0; from < schedules.size(); from += RegionStore.MOST_READ) {
            List<JsonNode> some = schedules.subList(from, Math.min(schedules.size(), from + RegionStore.MOST_READ));
            Set<ItemKey> keys = some.stream()
                    .map(s -> ItemKey.of(table, s, store.schemas()))
                    .collect(Collectors.toSet());
            Set<ItemKey> there = store.readAll(keys, link).keySet();
            some.stream().filter(s -> !there.contains(ItemKey.of(table, s, store.schemas()))).forEach(missing::add);
        }
        return missing;
    }

    private List<JsonNode> rows(List<SeedShow> shows, Random random) {
        var rows = new ArrayList<JsonNode>();
        for (int i = 0; i < PARTIES.length; i++) {
            SeedShow show = shows.get(i);
            Showing first = show.showings(today).stream()
                    .filter(s -> s.startsAt().isAfter(now))
                    .findFirst()
                    .orElseThrow();
            rows.addAll(new SeedRows(show, first, now, random).make(PARTIES[i]));
        }
        return rows;
    }

    /** In transactions: on disk one of a hundred rows takes a third of the time of four batches. */
    private void put(Table table, List<JsonNode> items) throws IOException, InterruptedException {
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            ObjectNode request = Json.object();
            ArrayNode actions = request.putArray("TransactItems");
            for (JsonNode item : items.subList(from, Math.min(items.size(), from + AT_ONCE))) {
                actions.addObject().putObject("Put").put("TableName", names.of(table)).set("Item", item);
            }
            store.write("TransactWriteItems", request, link);
        }
    }
}
