package org.suprovid.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Problem;
import org.suprovid.platform.Slice;

/** What is known of each partner: services, place, papers, cost, hours (R-DOC-25, R-REF-07). */
@Component
@Transactional(readOnly = true)
public class Directory {

    private final DirectoryMapper mapper;

    Directory(DirectoryMapper mapper) {
        this.mapper = mapper;
    }

    /** Also of partners who are active no more. */
    public Optional<DirectoryEntry> find(long id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    public Map<Long, DirectoryEntry> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.byIds(ids).stream()
                        .map(DirectoryRow::entry)
                        .collect(Collectors.toMap(DirectoryEntry::id, Function.identity()));
    }

    /** @throws Problem.NotFound if there is no such partner */
    public DirectoryEntry get(String code) {
        return mapper.byCode(code)
                .map(DirectoryRow::entry)
                .orElseThrow(() -> new Problem.NotFound("partner.problem.missing"));
    }

    /** One page, by name. */
    Slice<DirectoryEntry> page(DirectoryFilter filter, int size) {
        List<DirectoryEntry> rows =
                mapper.page(filter, size + 1).stream().map(DirectoryRow::entry).toList();
        return Slice.of(rows, size, entry -> String.valueOf(entry.id()));
    }

    /** Which kind of professional help a service is (R-CAT-10), by service; those that are none are left out. */
    public Map<String, String> domains() {
        return mapper.domains().stream()
                .collect(Collectors.toMap(DirectoryMapper.ServiceDomain::code, DirectoryMapper.ServiceDomain::domain));
    }
}
