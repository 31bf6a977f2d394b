package org.suprovid.security;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The signed-in staff member as Spring Security carries it; rights are read anew from the tables on each request. */
public class StaffUser extends User {

    private static final long serialVersionUID = 1L;
    private final long staffId;
    private final String displayName;

    StaffUser(StaffMember member, String passwordHash) {
        super(member.login(), passwordHash, member.active(), true, true, true, authorities(member));
        this.staffId = member.id();
        this.displayName = member.name();
    }

    public long staffId() {
        return staffId;
    }

    public String displayName() {
        return displayName;
    }

    static Collection<GrantedAuthority> authorities(StaffMember member) {
        Stream<String> roles = member.roles().stream().map(role -> "ROLE_" + role.name());
        Stream<String> sight = member.seesClientData() ? Stream.of("CLIENT_DATA") : Stream.empty();
        Stream<String> company = member.goesAlong() ? Stream.of("ESCORT") : Stream.empty();
        return Stream.of(roles, sight, company)
                .flatMap(rights -> rights)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
