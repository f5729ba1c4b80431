package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Finding;

/** Kinds of findings, gravest first: whoever stands at the door without a seat before what is only untidy. */
public enum Kind {
    SOLD_TWICE, SALE_LOST, INCOMPLETE, HOLD_OVER_SALE, NO_ACT, NO_MONEY, MONEY_WITHOUT_SEATS, STRANDED, UNREADABLE;

    public static Kind of(Finding finding) {
        return switch (finding) {
            case Finding.SoldTwice _ -> SOLD_TWICE;
            case Finding.SaleLost _ -> SALE_LOST;
            case Finding.IncompleteParty _ -> INCOMPLETE;
            case Finding.HoldOverSale _ -> HOLD_OVER_SALE;
            case Finding.NoAct _ -> NO_ACT;
            case Finding.NoMoney _ -> NO_MONEY;
            case Finding.MoneyWithoutSeats _ -> MONEY_WITHOUT_SEATS;
            case Finding.Stranded _ -> STRANDED;
            case Finding.Unreadable _ -> UNREADABLE;
        };
    }
}
