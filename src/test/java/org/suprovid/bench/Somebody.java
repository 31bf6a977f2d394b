package org.suprovid.bench;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Nobody we know: found by no name, birthday or number of somebody else. */
record Somebody(String name, LocalDate born, String phone) {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    static Somebody another() {
        int n = PEOPLE.incrementAndGet();
        StringBuilder letters = new StringBuilder("К");
        for (int rest = n; rest > 0; rest /= 32) {
            letters.append((char) ('а' + rest % 32));
        }
        LocalDate born = LocalDate.of(1980, 1, 1).plusDays(n % 8000);
        return new Somebody(letters.toString(), born, String.format("+38050%07d", n));
    }
}
