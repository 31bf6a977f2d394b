package org.suprovid.referral;

/**
 * What happens at the door of a link.
 *
 * @param link null where nothing opens
 * @param proof what the page of this link holds, and no other
 */
record LinkOpening(LinkReception reception, LinkOpened link, String proof) {

    static LinkOpening none(LinkReception reception) {
        return new LinkOpening(reception, null, "");
    }
}
