package org.suprovid.standard;

/** A text that is no length of time; the code is the message key of the reason. */
public class InvalidSpan extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidSpan(String code) {
        super(code);
    }

    public String code() {
        return getMessage();
    }
}
