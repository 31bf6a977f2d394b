package org.suprovid.powermap;

/** The line of an arrow: bent a little to its left, so that two arrows between the same two stay apart. */
record Curve(Point start, Point control, Point end) {

    private static final double BEND = 0.16;
    private static final double GAP = 3;
    private static final double HEAD = 13;
    private static final double HALF = Math.toRadians(24);
    private static final double BAR = 9;
    private static final double BESIDE = 9;

    /** From the rim of one circle to the rim of another. */
    static Curve between(Point from, Point to, double fromRadius, double toRadius) {
        double angle = from.angleTo(to);
        Point control = from.halfwayTo(to).towards(angle - Math.PI / 2, from.distanceTo(to) * BEND);
        Point start = from.towards(from.angleTo(control), fromRadius + GAP);
        Point end = to.towards(to.angleTo(control), toRadius + GAP);
        return new Curve(start, control, end);
    }

    String path() {
        return "M" + start.text() + "Q" + control.text() + " " + end.text();
    }

    /** Beside the line, where a word stands without covering a short arrow. */
    Point middle() {
        return start.halfwayTo(end).halfwayTo(control).towards(start.angleTo(end) - Math.PI / 2, BESIDE);
    }

    String headAtEnd() {
        return head(end);
    }

    String headAtStart() {
        return head(start);
    }

    /** A bar across the line: here it ends. */
    String barAtEnd() {
        double back = end.angleTo(control);
        Point left = end.towards(back + Math.PI / 2, BAR);
        Point right = end.towards(back - Math.PI / 2, BAR);
        Point rightBack = right.towards(back, HEAD / 3);
        Point leftBack = left.towards(back, HEAD / 3);
        return left.text() + "," + right.text() + "," + rightBack.text() + "," + leftBack.text();
    }

    private String head(Point tip) {
        double back = tip.angleTo(control);
        return tip.text() + "," + tip.towards(back + HALF, HEAD).text() + ","
                + tip.towards(back - HALF, HEAD).text();
    }
}
