package com.megaticket.console.assistant;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;

/**
 * A seat as people read it.
 *
 * @param printed the number on the ticket (data contract §4.2), not the local one of the id
 */
public record SeatLine(SeatId seat, int printed, String grade, Money price) {
    /** {@code 1층 B구역 7열 20번 (VIP석)}, {@code 1F B row 7 no. 20 (VIP)}, {@code 1階 B区域 7列 20番（VIP席）}. */
    public String label(Tongue tongue) {
        String floor = seat.floor().replace("층", "");
        return switch (tongue) {
            case KO -> "%s %s구역 %s열 %d번 (%s석)".formatted(seat.floor(), seat.section(), seat.row(), printed, grade);
            case EN -> "%sF %s row %s no. %d (%s)".formatted(floor, seat.section(), seat.row(), printed, grade);
            case JA -> "%s階 %s区域 %s列 %d番（%s席）".formatted(floor, seat.section(), seat.row(), printed, grade);
        };
    }
}
