package org.suprovid.powermap;

import java.util.ArrayList;
import java.util.List;

/** Breaks a name into the two short lines that there is room for under a circle. */
final class MapLabel {

    private static final int LONGEST = 19;

    private MapLabel() {}

    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String rest = name.strip();
        while (!rest.isEmpty() && lines.size() < 2) {
            int cut = cut(rest);
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            String last = lines.remove(1);
            lines.add((last.length() < LONGEST ? last : last.substring(0, LONGEST - 1)) + "…");
        }
        return lines;
    }

    private static int cut(String text) {
        if (text.length() <= LONGEST) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return space > LONGEST / 3 ? space : LONGEST;
    }
}
