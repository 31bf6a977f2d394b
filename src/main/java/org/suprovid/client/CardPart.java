package org.suprovid.client;

import java.util.List;
import org.suprovid.document.NeedToKnow.Sensitive;
import org.suprovid.document.Reading;
import org.suprovid.document.SheetItem;

/**
 * One of the card's sections as it is shown.
 *
 * @param shown whether sensitive answers are among the items
 * @param mayShow whether the reader may ask for the sensitive answers that are withheld
 * @param stayed whether they are withheld because they stay with those who led the case before
 */
record CardPart(
        String id,
        String title,
        List<SheetItem> items,
        boolean shown,
        boolean withheld,
        boolean mayShow,
        boolean stayed) {

    static CardPart closed(Reading.Section section, Sensitive state) {
        return new CardPart(
                section.id(),
                section.title(),
                section.items(),
                false,
                section.withheld(),
                section.withheld() && state == Sensitive.FOLDED,
                section.withheld() && state == Sensitive.STAYED);
    }

    static CardPart opened(Reading.Section section) {
        return new CardPart(section.id(), section.title(), section.items(), true, false, false, false);
    }
}
