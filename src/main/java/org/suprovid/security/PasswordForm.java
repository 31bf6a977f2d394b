package org.suprovid.security;

/** Somebody changes their own password. */
public record PasswordForm(String current, String next, String again) {

    public PasswordForm {
        current = current == null ? "" : current;
        next = next == null ? "" : next;
        again = again == null ? "" : again;
    }

    /** Tells no password, wherever it may be written. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
