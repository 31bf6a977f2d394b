package org.suprovid.client;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Slice;

/** The register with the names of people and staff, as far as the reader may see them. */
@Component
class RequestLines {

    private final Requests requests;
    private final People people;
    private final StaffNames staff;
    private final ObjectProvider<PartnerChoices> partners;

    RequestLines(Requests requests, People people, StaffNames staff, ObjectProvider<PartnerChoices> partners) {
        this.requests = requests;
        this.people = people;
        this.staff = staff;
        this.partners = partners;
    }

    @Transactional(readOnly = true)
    public Slice<RequestLine> page(RequestFilter filter, int size) {
        Slice<Request> page = requests.page(filter, size);
        return new Slice<>(named(page.rows()), page.next());
    }

    @Transactional(readOnly = true)
    public RequestLine one(Request request) {
        return named(List.of(request)).get(0);
    }

    private List<RequestLine> named(List<Request> rows) {
        Map<Long, String> names =
                people.names(rows.stream().map(Request::personId).toList());
        Map<Long, String> workers = staff.of(rows.stream()
                .flatMap(row -> Stream.of(row.takenBy(), row.responsible()))
                .toList());
        Map<Long, String> organisations = partners(rows);
        return rows.stream()
                .map(row -> new RequestLine(
                        row,
                        names.getOrDefault(row.personId(), ""),
                        workers.getOrDefault(row.takenBy(), ""),
                        workers.getOrDefault(row.responsible(), ""),
                        row.passedToPartner() == null ? "" : organisations.getOrDefault(row.passedToPartner(), "")))
                .toList();
    }

    private Map<Long, String> partners(List<Request> rows) {
        List<Long> ids = rows.stream()
                .map(Request::passedToPartner)
                .filter(Objects::nonNull)
                .toList();
        return partners.stream()
                .flatMap(known -> known.names(ids).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
