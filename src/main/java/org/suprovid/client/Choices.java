package org.suprovid.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.document.Searched;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.ServiceCatalogue;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;
import org.suprovid.security.TargetGroups;

/** What the forms of first contact offer to choose from. */
@Component
class Choices {

    private final StaffNames staff;
    private final Programmes programmes;
    private final ServiceCatalogue services;
    private final ObjectProvider<PartnerChoices> partners;
    private final MessageSource texts;

    Choices(
            StaffNames staff,
            Programmes programmes,
            ServiceCatalogue services,
            ObjectProvider<PartnerChoices> partners,
            MessageSource texts) {
        this.staff = staff;
        this.programmes = programmes;
        this.services = services;
        this.partners = partners;
        this.texts = texts;
    }

    List<Option> staff(long programme) {
        return staff.of(programme)
                .map(member -> new Option(String.valueOf(member.id()), member.name()))
                .toList();
    }

    /** The same and, by their programme, those of the others that the actor works for: a client may be led there. */
    List<Option> staffOfAll(long programme) {
        Map<String, Option> all = new LinkedHashMap<>();
        staff(programme).forEach(member -> all.put(member.value(), member));
        programmes.active().stream()
                .filter(other -> CurrentActor.get().programmes().contains(other.id()))
                .forEach(other -> staff(other.id())
                        .forEach(member -> all.putIfAbsent(
                                member.value(), new Option(member.value(), member.label() + " · " + other.name()))));
        return List.copyOf(all.values());
    }

    /** One who is named already and not chosen here. */
    List<Option> member(long id) {
        return List.of(new Option(String.valueOf(id), staff.of(List.of(id)).getOrDefault(id, "")));
    }

    /** The programmes the actor works for, and the one the person is in already. */
    List<Option> programmes(long current) {
        return programmes.active().stream()
                .filter(programme -> programme.id() == current
                        || CurrentActor.get().programmes().contains(programme.id()))
                .map(programme -> new Option(String.valueOf(programme.id()), programme.name()))
                .toList();
    }

    List<Option> groups(Locale reader) {
        return named("client.group.", TargetGroups.CODES, reader);
    }

    List<Option> services(Locale reader) {
        return named("plan.service.", services.active(), reader);
    }

    /** By {@code valuesKey}. */
    Map<String, Searched> partners(Locale reader) {
        return partners.stream().collect(Collectors.toMap(known -> "partners", known -> known.partners(reader)));
    }

    Programme programme(long id) {
        return programmes.find(id).orElseThrow();
    }

    private List<Option> named(String prefix, List<String> codes, Locale reader) {
        return codes.stream()
                .map(code -> new Option(code, texts.getMessage(prefix + code, null, reader)))
                .toList();
    }
}
