package com.megaticket.console.assistant.guided;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.assistant.talk.CardNews;
import com.megaticket.console.assistant.talk.QuickReply;
import com.megaticket.console.assistant.talk.TurnSink;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The other side of the sink, in memory: answers tools from a {@link House}, keeps cards, and does what a person approves. */
final class Counter implements TurnSink {
    final House house = new House();
    final Map<String, Booked> bookings = new LinkedHashMap<>();
    final List<Proposal> proposed = new ArrayList<>();
    final List<String> called = new ArrayList<>();
    final StringBuilder heard = new StringBuilder();
    final Map<ToolName, ToolAnswer.Refused> refuses = new LinkedHashMap<>();
    List<QuickReply> replies = List.of();
    Instant now = House.TODAY.atTime(10, 0).atZone(Instants.KST).toInstant();
    Optional<String> customer = Optional.empty();
    private final List<Proposal> open = new ArrayList<>();
    private final Map<String, Results.Held> holds = new LinkedHashMap<>();
    private final Set<String> callIds = new HashSet<>();
    private int number;

    record Booked(Showing showing, List<String> seats, String grade, Optional<String> by, boolean standing) {}

    @Override
    public void text(String delta) {
        heard.append(delta);
    }

    @Override
    public void restart() {
        throw new AssertionError("the guided mode never begins anew");
    }

    @Override
    public void toolBegun(String callId, String name) {
        throw new AssertionError("only a model writes calls");
    }

    @Override
    public void quickReplies(List<QuickReply> offered) {
        replies = offered;
    }

    @Override
    public void doubted(List<String> figures) {
        throw new AssertionError("only a model's figures are doubted");
    }

    @Override
    public void used(ModelTarget target, Usage usage, ModelOutcome.Timing timing) {
        throw new AssertionError("there is no model");
    }

    @Override
    public ToolAnswer call(ToolCall call) {
        if (!callIds.add(call.id())) {
            throw new AssertionError("call id twice: " + call.id());
        }
        called.add(call.name());
        ToolName tool = ToolName.of(call.name()).orElseThrow();
        if (refuses.containsKey(tool)) {
            return java.util.Objects.requireNonNull(refuses.remove(tool));
        }
        try {
            return answer(tool, JsonMapper.builder().build().readTree(call.json()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ToolAnswer answer(ToolName tool, JsonNode args) {
        String show = args.path("performanceId").asText();
        return switch (tool) {
            case GET_PERFORMANCES -> ok(new Results.Performances(House.shows().stream()
                    .filter(s -> house.showings(s, day(args, "onDate")).stream()
                            .anyMatch(x -> x.startsAt().isAfter(now)
                                    && (!args.has("onDate") || x.date().equals(day(args, "onDate")))))
                    .map(house::line).toList()));
            case GET_PERFORMANCE_DETAILS ->
                ok(new Results.PerformanceDetails(house.line(House.show(show)), "house", House.cast(House.show(show)),
                        house.gradeLines(House.show(show), Optional.empty()), true,
                        new Results.Untrusted(
                                house.poison.getOrDefault(show, House.show(show).path("description").asText()))));
            case GET_PERFORMANCE_SCHEDULES -> schedules(show, args);
            case GET_SEAT_GRADES -> ok(new Results.SeatGrades(house.gradeLines(House.show(show),
                    Optional.of(args.path("scheduleId").asText()).filter(s -> !s.isEmpty()).map(Counter::showing)),
                    true));
            case GET_TICKET_AVAILABILITY -> {
                List<Results.GradeLine> lines = house.gradeLines(House.show(show),
                        Optional.of(showing(args.path("scheduleId").asText())));
                yield ok(new Results.Availability(lines.stream().mapToInt(l -> l.free().orElseThrow()).sum(), 1210, 0,
                        lines));
            }
            case GET_AVAILABLE_SEATS -> seats(args);
            case GET_VENUE_INFO -> ok(new Results.VenueInfo("house", "달마루 극장", "서울 무대로 91", 1210,
                    List.of(new Results.SectionSeats("1층", "A", 220), new Results.SectionSeats("2층", "E", 182))));
            case HOLD_SEATS -> hold(args);
            case CANCEL_HOLD, CONFIRM_RESERVATION -> ofHold(tool, args);
            case CANCEL_RESERVATION -> cancel(args);
            case GET_MY_RESERVATIONS ->
                customer.isEmpty() && bookings.values().stream().noneMatch(b -> b.by().isEmpty())
                        ? new ToolAnswer.Refused(ErrorCode.NOT_LOGGED_IN)
                        : ok(new Results.MyReservations(
                                bookings.entrySet().stream().filter(e -> e.getValue().by().equals(customer))
                                        .map(e -> reserved(e.getKey(), e.getValue())).toList()));
        };
    }

    private ToolAnswer schedules(String show, JsonNode args) {
        List<Showing> all = house.showings(House.show(show), day(args, "fromDate")).stream()
                .filter(s -> s.startsAt().isAfter(now)).toList();
        int limit = args.path("limit").asInt(10);
        return ok(new Results.Schedules(show, all.stream().limit(limit).map(house::schedule).toList(), all.size(),
                all.size() > limit));
    }

    private ToolAnswer seats(JsonNode args) {
        Showing showing = showing(args.path("scheduleId").asText());
        List<Results.SeatOption> options = house.options(showing, args.path("count").asInt(), text(args, "grade"),
                args.path("maxPrice").asLong(Long.MAX_VALUE), text(args, "floor"));
        return options.isEmpty()
                ? new ToolAnswer.Refused(ErrorCode.NO_ADJACENT, List.of("5", "1"))
                : ok(new Results.AvailableSeats(args.path("scheduleId").asText(), 100, List.of(), options));
    }

    private ToolAnswer hold(JsonNode args) {
        Showing showing = showing(args.path("scheduleId").asText());
        List<String> seats = StreamSupport.stream(args.path("seatIds").spliterator(), false).map(JsonNode::asText)
                .toList();
        if (!showing.startsAt().isAfter(now)) {
            return new ToolAnswer.Refused(ErrorCode.SHOW_CLOSED);
        }
        if (seats.stream().anyMatch(s -> house.isTaken(showing, s))) {
            return new ToolAnswer.Refused(ErrorCode.SEAT_TAKEN, List.of(),
                    House.lines(seats, House.gradeOf(showing, seats.getFirst()), 1));
        }
        return pending(ToolName.HOLD_SEATS, args, showing, seats);
    }

    private ToolAnswer ofHold(ToolName tool, JsonNode args) {
        Results.Held held = holds.get(args.path("holdId").asText());
        if (held == null) {
            return new ToolAnswer.Refused(ErrorCode.NOT_FOUND);
        }
        return pending(tool, args, showing(held), held.seats().stream().map(s -> s.seat().toString()).toList());
    }

    private ToolAnswer cancel(JsonNode args) {
        Booked booked = bookings.get(args.path("reservationId").asText());
        return booked == null || !booked.standing()
                ? new ToolAnswer.Refused(ErrorCode.NOT_FOUND)
                : pending(ToolName.CANCEL_RESERVATION, args, booked.showing(), booked.seats());
    }

    private ToolAnswer pending(ToolName tool, JsonNode args, Showing showing, List<String> seats) {
        String grade = House.gradeOf(showing, seats.getFirst());
        long price = java.util.Objects
                .requireNonNull(House.grades(House.show(showing.performance().value())).get(grade));
        var card = new Card(tool, showing, House.show(showing.performance().value()).path("title").asText(),
                House.lines(seats, grade, price), new Money(price * seats.size()), Optional.empty(), Optional.empty(),
                List.of());
        var proposal = new Proposal("card-" + ++number, tool, args.toString(), "hash", card, now.plusSeconds(120));
        open.add(proposal);
        proposed.add(proposal);
        return new ToolAnswer.Pending(proposal);
    }

    List<Proposal> open() {
        return List.copyOf(open);
    }

    /** A person clicks. */
    CardNews approve(ToolName tool) {
        Proposal proposal = open.stream().filter(p -> p.tool() == tool).findFirst()
                .orElseThrow(() -> new AssertionError("no card of " + tool));
        open.remove(proposal);
        return new CardNews("call", proposal, execute(proposal));
    }

    CardNews deny(ToolName tool) {
        Proposal proposal = open.stream().filter(p -> p.tool() == tool).findFirst().orElseThrow();
        open.remove(proposal);
        return new CardNews("call", proposal, new ToolAnswer.Refused(ErrorCode.DENIED));
    }

    /** The button on the card of a hold. */
    Optional<CardNews> press(ToolName tool) {
        return holds.values().stream().reduce((_, last) -> last).map(held -> {
            ofHold(tool, JsonMapper.builder().build().createObjectNode().put("holdId", held.holdingId()));
            proposed.removeLast();
            return approve(tool);
        });
    }

    private ToolAnswer execute(Proposal proposal) {
        Showing showing = proposal.card().showing();
        List<String> seats = proposal.card().seats().stream().map(s -> s.seat().toString()).toList();
        Set<String> taken = house.taken.computeIfAbsent(showing, _ -> new HashSet<>());
        return switch (proposal.tool()) {
            case HOLD_SEATS -> held(proposal, seats, taken);
            case CANCEL_HOLD -> released(proposal, seats, taken);
            case CONFIRM_RESERVATION -> sold(proposal, showing, seats);
            default -> cancelled(proposal, seats, taken);
        };
    }

    private ToolAnswer held(Proposal proposal, List<String> seats, Set<String> taken) {
        if (seats.stream().anyMatch(taken::contains)) {
            return new ToolAnswer.Refused(ErrorCode.SEAT_TAKEN, List.of(), proposal.card().seats());
        }
        taken.addAll(seats);
        Showing showing = proposal.card().showing();
        var held = new Results.Held("hold-" + ++number, proposal.card().title(), showing.date(), showing.time(),
                now.plusSeconds(60),
                proposal.card().seats(), proposal.card().total());
        holds.put(held.holdingId(), held);
        return ok(held);
    }

    private ToolAnswer released(Proposal proposal, List<String> seats, Set<String> taken) {
        seats.forEach(taken::remove);
        holds.remove(holdOf(proposal));
        return ok(new Results.Released(holdOf(proposal), List.of()));
    }

    private ToolAnswer sold(Proposal proposal, Showing showing, List<String> seats) {
        Results.Held held = java.util.Objects.requireNonNull(holds.remove(holdOf(proposal)));
        if (lost.contains(held.holdingId())) {
            return new ToolAnswer.Refused(ErrorCode.HOLD_EXPIRED, List.of(), held.seats());
        }
        String id = "rsv-" + ++number;
        bookings.put(id, new Booked(showing, seats, House.gradeOf(showing, seats.getFirst()), customer, true));
        return ok(reserved(id, java.util.Objects.requireNonNull(bookings.get(id))));
    }

    private ToolAnswer cancelled(Proposal proposal, List<String> seats, Set<String> taken) {
        String id = proposal.arguments().replaceAll(".*\"reservationId\":\"([^\"]+)\".*", "$1");
        bookings.computeIfPresent(id, (_, b) -> new Booked(b.showing(), b.seats(), b.grade(), b.by(), false));
        seats.forEach(taken::remove);
        return ok(new Results.Cancelled(id, List.of(), now));
    }

    private final Set<String> lost = new HashSet<>();

    /** Somebody else takes the seats of the open card, or of the hold that ran out. */
    void takeProposed() {
        for (Proposal card : open) {
            house.taken.computeIfAbsent(card.card().showing(), _ -> new HashSet<>())
                    .addAll(card.card().seats().stream().map(s -> s.seat().toString()).toList());
        }
        lost.addAll(holds.keySet());
    }

    private static String holdOf(Proposal proposal) {
        return proposal.arguments().replaceAll(".*\"holdId\":\"([^\"]+)\".*", "$1");
    }

    Results.Reserved reserved(String id, Booked b) {
        JsonNode show = House.show(b.showing().performance().value());
        long price = java.util.Objects.requireNonNull(House.grades(show).get(b.grade()));
        return new Results.Reserved(id, Optional.of("S" + id.hashCode() % 1000), show.path("title").asText(),
                b.showing().date(),
                b.showing().time(), House.lines(b.seats(), b.grade(), price), new Money(price * b.seats().size()),
                b.standing() ? "CONFIRMED" : "CANCELLED");
    }

    private ToolAnswer ok(Results result) {
        return new ToolAnswer.Ok(result, now);
    }

    private static Showing showing(Results.Held held) {
        return new Showing(new PerformanceId(
                House.shows().stream().filter(s -> s.path("title").asText().equals(held.title())).findFirst()
                        .orElseThrow().path("id").asText()),
                held.date(), held.time());
    }

    private static Showing showing(String scheduleId) {
        return Showing.parse(scheduleId.substring("sch:".length()));
    }

    private static Optional<String> text(JsonNode args, String name) {
        return Optional.of(args.path(name).asText()).filter(s -> !s.isEmpty());
    }

    private static LocalDate day(JsonNode args, String name) {
        return args.has(name) ? LocalDate.parse(args.path(name).asText()) : House.TODAY;
    }
}
