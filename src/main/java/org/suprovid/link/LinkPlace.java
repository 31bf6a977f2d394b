package org.suprovid.link;

/**
 * An address at which people without an account come in; what goes wrong there is said in the clothes of that door.
 *
 * @param path such as {@code /r}
 */
public record LinkPlace(String path) {

    /** @param asked path of a request, without the context */
    public boolean holds(String asked) {
        return asked.equals(path) || asked.startsWith(path + "/");
    }
}
