package org.suprovid.link;

import java.util.Optional;

/** One kind of links: where they lead and how they are found; asked as the system, in a transaction. */
public interface LinkKind<T extends LinkBehind> {

    /** First part of the address, such as {@code /r}; codes are typed there. */
    String place();

    Optional<T> byToken(byte[] mark);

    Optional<T> byCode(byte[] mark);

    /** What its sealed secret is bound to. */
    String context(T link);
}
