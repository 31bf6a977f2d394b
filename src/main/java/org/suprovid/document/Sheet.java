package org.suprovid.document;

import java.util.List;

/**
 * A document, or a blank form, as it is read and printed.
 *
 * @param id of the document, null for a blank form
 * @param number of the case, card or request it belongs to, empty for a blank form
 * @param path page of the case, card or request
 * @param reason why there is a new version, code; null for the first
 * @param signedOn date in words
 * @param erased whether the person was erased, so that no answer can be read any more
 * @param sensitive whether sensitive answers are among the items, or left out
 * @param signatures codes of those who sign on paper
 */
public record Sheet(
        Long id,
        String formId,
        String title,
        String programme,
        String number,
        String path,
        int version,
        DocumentStatus status,
        String reason,
        String author,
        String signedOn,
        boolean erased,
        NeedToKnow.Sensitive sensitive,
        List<String> signatures,
        List<SheetItem> items) {

    public boolean isFolded() {
        return sensitive == NeedToKnow.Sensitive.FOLDED;
    }

    public boolean isClosed() {
        return sensitive == NeedToKnow.Sensitive.CLOSED;
    }

    /** Sensitive answers stayed with those who led the case before. */
    public boolean stayed() {
        return sensitive == NeedToKnow.Sensitive.STAYED;
    }

    public boolean isShown() {
        return sensitive == NeedToKnow.Sensitive.SHOWN;
    }

    /** Nobody of the staff has filled it in: the client did, on the page behind their link. */
    public boolean isByLink() {
        return !isBlank() && author.isEmpty();
    }

    public boolean isBlank() {
        return id == null;
    }
}
