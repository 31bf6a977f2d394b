package org.suprovid.link;

/** What opens the page of a link: by address, or typed from paper. */
public record LinkSecret(String token, String code) {

    String text() {
        return token + " " + code;
    }

    static LinkSecret of(String text) {
        String[] parts = text.split(" ");
        return new LinkSecret(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return "LinkSecret";
    }
}
