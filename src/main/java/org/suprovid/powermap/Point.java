package org.suprovid.powermap;

/** A place in the drawing. */
record Point(double x, double y) {

    Point towards(double angle, double distance) {
        return new Point(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
    }

    /** The direction in which another lies. */
    double angleTo(Point other) {
        return Math.atan2(other.y - y, other.x - x);
    }

    double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    Point halfwayTo(Point other) {
        return new Point((x + other.x) / 2, (y + other.y) / 2);
    }

    int roundX() {
        return (int) Math.round(x);
    }

    int roundY() {
        return (int) Math.round(y);
    }

    /** As paths write it. */
    String text() {
        return roundX() + " " + roundY();
    }
}
