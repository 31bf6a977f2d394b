package org.suprovid.standard;

import org.suprovid.platform.Problem;

/** There is no published standard of this code on this day. */
public class UnknownStandard extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    UnknownStandard(String code) {
        super("standard.problem.unknown", code);
    }
}
