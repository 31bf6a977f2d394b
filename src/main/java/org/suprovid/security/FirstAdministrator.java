package org.suprovid.security;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/** Lets an operator into an empty system: adds one administrator when nobody works here yet, and never again. */
@Component
@Order(FirstAdministrator.ORDER)
class FirstAdministrator implements ApplicationRunner {

    static final int ORDER = 50;
    private static final int SHORTEST_PASSWORD = 12;
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private final StaffDirectory staff;
    private final StaffMapper mapper;
    private final TransactionTemplate transaction;
    private final String login;
    private final String password;

    FirstAdministrator(
            StaffDirectory staff,
            StaffMapper mapper,
            TransactionTemplate transaction,
            @Value("${suprovid.first-admin:}") String login,
            @Value("${suprovid.first-password:}") String password) {
        this.staff = staff;
        this.mapper = mapper;
        this.transaction = transaction;
        this.login = login;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (StringUtils.hasText(login)) {
            transaction.executeWithoutResult(status -> add());
        }
    }

    private void add() {
        // of two nodes that start at once, the second waits and finds somebody here
        mapper.lockForFirst();
        if (mapper.somebodyIsHere()) {
            LOG.warn("SUPROVID_FIRST_ADMIN is ignored, since somebody works here already; remove it");
            return;
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new WeakFirstPassword(SHORTEST_PASSWORD);
        }
        long id = staff.add(new NewStaff(login, login, "", "", "", "uk", Set.of(Role.ADMIN), Set.of()), password);
        // it stands in a file or a shell's history: it opens the page to change it and nothing else
        mapper.passwordIsGiven(id);
        LOG.info("The first administrator may sign in; remove SUPROVID_FIRST_ADMIN and SUPROVID_FIRST_PASSWORD now");
    }
}
