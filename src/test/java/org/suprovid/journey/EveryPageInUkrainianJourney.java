package org.suprovid.journey;

import java.util.List;

/** In the first language every rule is asked for. */
@BrowserJourney
class EveryPageInUkrainianJourney extends EveryPage {

    EveryPageInUkrainianJourney() {
        super("uk", List.of(Screen.desk("uk"), Screen.phone("uk").dark()), List.of());
    }
}
