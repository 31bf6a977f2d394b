package org.suprovid.powermap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.document.ServiceOptions;
import org.suprovid.partner.DirectoryChoices;

/** What there is to choose from when a map is drawn, in the reader's language. */
@Component
class MapOptions {

    private final DirectoryChoices directory;
    private final ServiceOptions services;
    private final MessageSource texts;

    MapOptions(DirectoryChoices directory, ServiceOptions services, MessageSource texts) {
        this.directory = directory;
        this.services = services;
        this.texts = texts;
    }

    /** Of an organisation. @param partner whom one has chosen, null for nobody @param words of the names of others */
    Map<String, Object> ofNode(Long partner, String words, Locale reader) {
        Map<String, Object> offered = new HashMap<>();
        offered.put("partners", directory.begin(words, partner, reader));
        offered.put("partnersAt", directory.path());
        offered.put("services", services.all(reader));
        offered.put("rings", rings(reader));
        return offered;
    }

    private List<Option> rings(Locale reader) {
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
