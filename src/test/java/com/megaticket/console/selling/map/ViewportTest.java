package com.megaticket.console.selling.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final Box BOUNDS = new Box(-500, 0, 1000, 800);
    private final Viewport fit = Viewport.fit(BOUNDS, 900, 600);

    @Test
    void fit_showsAllOfIt_centred() {
        assertThat(fit.screenY(0)).isCloseTo(0, within(0.01));
        assertThat(fit.screenY(800)).isCloseTo(600, within(0.01));
        assertThat(fit.screenX(0)).isCloseTo(450, within(0.01));
    }

    @Test
    void zoomed_keepsThePointUnderTheMouse() {
        Viewport in = fit.zoomed(2, 300, 200, BOUNDS);
        assertThat(in.drawingX(300)).isCloseTo(fit.drawingX(300), within(0.01));
        assertThat(in.drawingY(200)).isCloseTo(fit.drawingY(200), within(0.01));
        assertThat(in.scale()).isCloseTo(fit.scale() * 2, within(0.001));
    }

    @Test
    void zoomed_isLimited_inBothDirections() {
        assertThat(fit.zoomed(100, 0, 0, BOUNDS).scale()).isEqualTo(Viewport.MOST);
        assertThat(fit.zoomed(0.01, 0, 0, BOUNDS).scale()).isEqualTo(fit.scale());
    }

    @Test
    void panned_neverPushesTheDrawingOutOfSight() {
        Viewport far = fit.zoomed(3, 450, 300, BOUNDS).panned(10_000, -10_000, BOUNDS);
        assertThat(far.visible().meets(BOUNDS)).isTrue();
        assertThat(far.screenX(BOUNDS.x())).isCloseTo(0, within(0.01));
        assertThat(far.screenY(BOUNDS.bottom())).isCloseTo(600, within(0.01));
    }

    @Test
    void showing_movesAsLittleAsNeeded() {
        Viewport near = fit.zoomed(3, 450, 300, BOUNDS);
        var inSight = new Box(near.drawingX(400), near.drawingY(300), 10, 10);
        assertThat(near.showing(inSight, 10)).isEqualTo(near);
        var outside = new Box(BOUNDS.x(), BOUNDS.y(), 20, 20);
        Viewport moved = near.showing(outside, 10);
        assertThat(moved.screenX(outside.x())).isCloseTo(10, within(0.01));
        assertThat(moved.scale()).isEqualTo(near.scale());
    }
}
