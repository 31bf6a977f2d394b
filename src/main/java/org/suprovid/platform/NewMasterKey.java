package org.suprovid.platform;

import java.io.PrintStream;
import java.util.List;

/** Prints a master key for an operator who is about to set a system up; nothing is started. */
public final class NewMasterKey {

    private static final String ASKED = "--suprovid.print-new-master-key";

    private NewMasterKey() {}

    public static boolean isAsked(String... arguments) {
        return List.of(arguments).contains(ASKED);
    }

    public static void print(PrintStream out) {
        out.println(MasterKey.generate());
    }
}
