package org.suprovid.powermap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.platform.ServiceCatalogue;

/** What there is to choose from when a map is drawn, in the reader's language. */
@Component
class MapOptions {

    private final ServiceCatalogue services;
    private final MessageSource texts;

    MapOptions(ServiceCatalogue services, MessageSource texts) {
        this.services = services;
        this.texts = texts;
    }

    List<Option> services(Locale reader) {
        return services.active().stream()
                .map(code -> new Option(code, texts.getMessage("plan.service." + code, null, code, reader)))
                .toList();
    }

    List<Option> rings(Locale reader) {
        return IntStream.rangeClosed(1, MapRules.RINGS)
                .mapToObj(ring ->
                        new Option(String.valueOf(ring), texts.getMessage("powermap.ring." + ring, null, reader)))
                .toList();
    }

    List<Option> meanings(Locale reader) {
        return Arrays.stream(Meaning.values())
                .map(meaning ->
                        new Option(meaning.name(), texts.getMessage("powermap.meaning." + meaning, null, reader)))
                .toList();
    }

    /** The client and everybody on the map. */
    List<Option> ends(MapSheet sheet, Locale reader) {
        List<Option> ends = new ArrayList<>();
        ends.add(new Option("0", texts.getMessage("powermap.client", null, reader)));
        sheet.nodes()
                .forEach(node -> ends.add(new Option(String.valueOf(node.id()), node.number() + " · " + node.name())));
        return ends;
    }
}
