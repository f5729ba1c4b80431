package com.megaticket.console.selling.map;

/**
 * The part of the drawing that is in sight: screen = drawing × scale + offset. Immutable.
 *
 * @param width of the screen area, in pixels
 */
public record Viewport(double scale, double offsetX, double offsetY, double width, double height) {
    public static final double MOST = 3;

    /** All of {@code box}, centred, as large as it goes, but not beyond twice its natural size. */
    public static Viewport fit(Box box, double width, double height) {
        double scale = Math.max(0.001, Math.min(2, Math.min(width / box.width(), height / box.height())));
        return new Viewport(scale, width / 2 - box.centreX() * scale, height / 2 - box.centreY() * scale, width,
                height);
    }

    public double screenX(double x) {
        return x * scale + offsetX;
    }

    public double screenY(double y) {
        return y * scale + offsetY;
    }

    public double drawingX(double screenX) {
        return (screenX - offsetX) / scale;
    }

    public double drawingY(double screenY) {
        return (screenY - offsetY) / scale;
    }

    public Box visible() {
        return new Box(drawingX(0), drawingY(0), width / scale, height / scale);
    }

    public Viewport panned(double dx, double dy, Box bounds) {
        return new Viewport(scale, offsetX + dx, offsetY + dy, width, height).kept(bounds);
    }

    /** Zooms round a point of the screen, which stays where it is; not smaller than all of {@code bounds}. */
    public Viewport zoomed(double factor, double atX, double atY, Box bounds) {
        double least = Math.min(scale, fit(bounds, width, height).scale());
        double next = Math.clamp(scale * factor, least, MOST);
        double x = drawingX(atX);
        double y = drawingY(atY);
        return new Viewport(next, atX - x * next, atY - y * next, width, height).kept(bounds);
    }

    /** The same middle in an area of another size. */
    public Viewport resized(double newWidth, double newHeight, Box bounds) {
        return new Viewport(scale, offsetX + (newWidth - width) / 2, offsetY + (newHeight - height) / 2, newWidth,
                newHeight).kept(bounds);
    }

    /** Moved as little as needed to bring {@code box} into sight. */
    public Viewport showing(Box box, double margin) {
        double dx = nudge(screenX(box.x()) - margin, screenX(box.right()) + margin, width);
        double dy = nudge(screenY(box.y()) - margin, screenY(box.bottom()) + margin, height);
        return new Viewport(scale, offsetX + dx, offsetY + dy, width, height);
    }

    private static double nudge(double from, double to, double size) {
        return from < 0 ? -from : to > size ? size - to : 0;
    }

    /** The drawing is never pushed out of sight: what is smaller than the area stays in it, what is larger covers it. */
    private Viewport kept(Box bounds) {
        return new Viewport(scale, kept(offsetX, bounds.x() * scale, bounds.width() * scale, width),
                kept(offsetY, bounds.y() * scale, bounds.height() * scale, height), width, height);
    }

    private static double kept(double offset, double from, double size, double area) {
        double low = -from;
        double high = area - size - from;
        return Math.clamp(offset, Math.min(low, high), Math.max(low, high));
    }
}
