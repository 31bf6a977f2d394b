package org.suprovid.partner;

import java.util.List;

/** Whoever counts on partners says here what runs with one of them, before nobody is sent there any more. */
public interface PartnerUse {

    /** What runs, the reader's own sight not counted, since it all goes on. */
    Running with(long partnerId);

    /**
     * Running referrals.
     *
     * @param all how many there are
     * @param seen those the reader may see
     */
    record Running(int all, List<Use> seen) {}

    /** One of them. @param link its page; @param responsible name of whoever leads it */
    record Use(String number, String link, String responsible) {}
}
