package com.megaticket.console.selling.ui;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/** What keys mean on the seat map itself; every key is listed by F1. FX thread. */
final class MapKeys {
    static final double STEP = 1.2;

    private final SeatMapCanvas canvas;
    private final SeatMapViewModel map;
    private final MapMouse mouse;
    private final BooleanSupplier enterChooses;
    private final Subscription focused;
    private boolean spaceDown;

    /** @param enterChooses whether Enter chooses the keyboard's seat, else it is the screen's */
    MapKeys(SeatMapCanvas canvas, SeatMapViewModel map, MapMouse mouse, BooleanSupplier enterChooses) {
        this.canvas = canvas;
        this.map = map;
        this.mouse = mouse;
        this.enterChooses = enterChooses;
        canvas.setOnKeyPressed(this::pressed);
        canvas.setOnKeyReleased(this::released);
        focused = canvas.focusedProperty().subscribe((_, now) -> {
            space(false);
            if (now) {
                map.travel(0, 0);
            }
        });
    }

    void close() {
        focused.unsubscribe();
    }

    private void space(boolean down) {
        spaceDown = down;
        mouse.space(down);
    }

    private void pressed(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        if (typed(e.getCode()) || key(e.getCode(), e.isShiftDown())) {
            e.consume();
        }
    }

    /** By the key, not by the character: the same with a Korean or Japanese input method on. */
    private boolean typed(KeyCode code) {
        MapTyping typing = map.typing();
        if (code.isLetterKey() || code.isDigitKey()) {
            String name = code.getName();
            typing.add(name.substring(name.length() - 1));
            return true;
        }
        if (typing.isEmpty()) {
            return false;
        }
        switch (code) {
            case SPACE -> typing.add(" ");
            case BACK_SPACE -> typing.erase();
            case ESCAPE -> typing.clear();
            case ENTER -> accept(typing);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A party is chosen where the keyboard stands; a place was gone to while it was typed. */
    private void accept(MapTyping typing) {
        if (typing.party().isEmpty()) {
            typing.clear();
        } else if (map.focus().get() >= 0) {
            map.choice().chooseParty(map.focus().get());
        }
    }

    private boolean key(KeyCode code, boolean shift) {
        switch (code) {
            case LEFT -> travel(-1, 0, shift);
            case RIGHT -> travel(1, 0, shift);
            case UP -> travel(0, -1, false);
            case DOWN -> travel(0, 1, false);
            case PAGE_DOWN -> map.turn(1).ifPresent(canvas::fit);
            case PAGE_UP -> map.turn(-1).ifPresent(canvas::fit);
            case SPACE -> space(true);
            case ENTER -> {
                return enter();
            }
            case INSERT -> mouse.brush().set(!mouse.brush().get());
            case HOME -> canvas.fitAll();
            case PLUS, ADD, EQUALS -> canvas.zoom(STEP);
            case MINUS, SUBTRACT -> canvas.zoom(1 / STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void travel(int right, int back, boolean choosing) {
        int from = map.focus().get();
        map.travel(right, back);
        if (choosing && from >= 0) {
            map.choice().extendTo(map.focus().get());
        }
    }

    private boolean enter() {
        if (!enterChooses.getAsBoolean() || map.focus().get() < 0) {
            return false;
        }
        map.choice().toggle(map.focus().get());
        return !map.choice().selection().get().isEmpty();
    }

    /** Space chooses when let go, unless it was held to move the map. */
    private void released(KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE && spaceDown) {
            boolean used = mouse.isSpaceUsed();
            space(false);
            if (!used && map.focus().get() >= 0) {
                map.choice().toggle(map.focus().get());
            }
            e.consume();
        }
    }
}
