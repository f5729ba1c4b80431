package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.best.Ask;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.SeatId;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Works a window at random, by what a clerk's keys and clicks call. FX thread. */
final class SoakClerk {
    private final SoakWindow at;
    private final Random random;
    private final SoakJudge judge;
    /** Bookings that screens called sold, for clerks and buyers to cancel. */
    private final Collection<Booking> told;
    private volatile boolean resting;

    SoakClerk(SoakWindow at, Random random, SoakJudge judge, Collection<Booking> told) {
        this.at = at;
        this.random = random;
        this.judge = judge;
        this.told = told;
        at.panel.stage().subscribe((before, now) -> {
            if (!before.getClass().equals(now.getClass())) {
                judge.count("stage " + now.getClass().getSimpleName());
            }
        });
        at.sale.state().subscribe((_, now) -> {
            if (now instanceof SaleViewModel.Sold sold) {
                told.add(sold.booking());
                judge.count("sales");
            }
        });
        at.orders.notice().subscribe((_, now) -> {
            if (now.orElse(null) instanceof Notice.OfCancel(CancelOutcome.Cancelled cancelled)) {
                judge.count("cancels");
                if (cancelled.rest().isEmpty()) {
                    at.orders.booking().ifPresent(b -> told.removeIf(
                            t -> t.reservationId().equals(b.reservationId())));
                }
            }
        });
    }

    void rest(boolean now) {
        resting = now;
    }

    /** Once a beat. */
    void act() {
        if (at.map.chart().get() instanceof Loadable.Failed && random.nextInt(8) == 0) {
            judge.count("retries of the chart");
            at.map.retry();
        }
        if (resting || random.nextInt(3) == 0) {
            return;
        }
        switch (at.panel.stage().get()) {
            case SalePanelViewModel.Choosing choosing -> choosing(choosing);
            case SalePanelViewModel.Holding _ -> holding();
            case SalePanelViewModel.Asking _ -> at.panel.sell();
            case SalePanelViewModel.Done _ -> at.panel.next();
            case SalePanelViewModel.HoldUnknown _,SalePanelViewModel.SaleUnknown _ -> {
                if (random.nextInt(12) == 0) {
                    judge.count("unknown set aside");
                    at.panel.next();
                }
            }
            case SalePanelViewModel.Taking _,SalePanelViewModel.Selling _ -> {
            }
        }
        if (random.nextInt(3) > 0) {
            cancelling();
        }
    }

    private void choosing(SalePanelViewModel.Choosing choosing) {
        int what = random.nextInt(10);
        if (!at.panel.best().seats().isEmpty()) {
            if (what < 7) {
                at.panel.proceed();
            } else {
                at.panel.best().next();
            }
        } else if (!choosing.seats().isEmpty()) {
            if (what < 7) {
                at.panel.proceed();
            } else if (what < 8) {
                at.panel.back();
            } else {
                pick();
            }
        } else if (what < 3) {
            at.panel.best().ask(Ask.seats(1 + random.nextInt(4)));
            at.panel.best().find();
        } else {
            pick();
        }
    }

    private void pick() {
        at.map.chart().get().shown().ifPresent(chart -> {
            List<Integer> few = SoakShopper.contested(chart.layout());
            int seat = few.get(random.nextInt(few.size()));
            at.map.choice().toggle(seat);
            if (random.nextBoolean()) {
                at.map.choice().extendTo(few.get(Math.min(few.size() - 1, few.indexOf(seat) + 1)));
            }
        });
    }

    /** Most sell; some dawdle until the hold has run out. */
    private void holding() {
        int what = random.nextInt(40);
        if (what < 12) {
            at.panel.sell();
        } else if (what < 15) {
            judge.count("extends");
            at.panel.extend();
        } else if (what < 18) {
            judge.count("releases");
            at.panel.back();
        } else if (what < 20) {
            at.panel.proceed();
        }
    }

    private void cancelling() {
        OrderViewModel orders = at.orders;
        switch (orders.step().get()) {
            case ASKING -> {
                if (random.nextInt(5) == 0) {
                    orders.keep();
                } else {
                    orders.cancel();
                }
            }
            case LOOKING -> {
                if (orders.isCancellable()) {
                    List<SeatId> seats = orders.booking().map(Booking::seatIds).orElse(List.of());
                    if (seats.size() > 1 && random.nextInt(3) == 0) {
                        orders.choose(seats.getFirst(), false);
                    }
                    orders.askCancel();
                } else if (!told.isEmpty()) {
                    orders.open(told.stream().skip(random.nextInt(told.size())).findFirst().orElseThrow()
                            .reservationId());
                }
            }
            case CANCELLING, UNKNOWN -> {
            }
        }
    }
}
