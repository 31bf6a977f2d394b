package org.suprovid.referral;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A slip has its link from the moment it is issued, and loses it with the consent or the referral, in the same transaction. */
@Component
class LinksFollow {

    private final Links links;
    private final LinkBook book;

    LinksFollow(Links links, LinkBook book) {
        this.links = links;
        this.book = book;
    }

    @EventListener
    void on(ReferralIssued issued) {
        links.linkFor(issued.referralId());
    }

    @EventListener
    void on(ReferralRevoked revoked) {
        book.revoke(revoked.referralId());
    }
}
