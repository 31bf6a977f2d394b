package org.suprovid.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody who works here, as an administrator fills it in.
 *
 * @param login only of somebody new; then it stays
 * @param programmes ids
 * @param seen revision of the entry as it was shown; nothing of somebody new
 */
public record StaffForm(
        String login,
        String name,
        String position,
        String phone,
        String language,
        Boolean active,
        Set<String> roles,
        Set<String> programmes,
        String seen) {

    public StaffForm {
        login = text(login);
        name = text(name);
        position = text(position);
        phone = text(phone);
        language = text(language);
        roles = roles == null ? Set.of() : roles;
        programmes = programmes == null ? Set.of() : programmes;
    }

    static StaffForm of(StaffMember member) {
        return new StaffForm(
                member.login(),
                member.name(),
                member.position(),
                member.phone(),
                member.language(),
                member.active(),
                member.roles().stream().map(Role::name).collect(Collectors.toSet()),
                member.programmes().stream().map(String::valueOf).collect(Collectors.toSet()),
                String.valueOf(member.revision()));
    }

    /** Whether roles, programmes and lock are as they were. */
    boolean allowsTheSameAs(StaffForm before) {
        return isActive() == before.isActive() && roles.equals(before.roles) && programmes.equals(before.programmes);
    }

    boolean isActive() {
        return Boolean.TRUE.equals(active);
    }

    /** Those that exist; {@link StaffEditing} refuses others. */
    Set<Role> known() {
        List<String> names = List.of(Role.values()).stream().map(Role::name).toList();
        return roles.stream().filter(names::contains).map(Role::valueOf).collect(Collectors.toSet());
    }

    /** Ids that could be some. */
    Set<Long> numbers() {
        return programmes.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("position", position);
        values.put("phone", phone);
        values.put("language", language);
        values.put("active", String.valueOf(isActive()));
        values.put("roles", String.join(", ", new TreeSet<>(roles)));
        values.put("programmes", String.join(", ", new TreeSet<>(programmes)));
        return values;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
