package org.suprovid.journey;

import java.util.List;

/** The same elements stand on the pages of the second language: it is for the other two looks. */
@BrowserJourney
class EveryPageInRussianJourney extends EveryPage {

    EveryPageInRussianJourney() {
        super("ru", List.of(Screen.desk("ru").dark(), Screen.phone("ru")), Axe.OF_LOOKS);
    }
}
