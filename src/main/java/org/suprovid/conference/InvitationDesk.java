package org.suprovid.conference;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.Cases;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldErrors;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.AccessLog;

/** What somebody who takes part sees, who need not see the case, and how they ask for another conference (R-CONF-04, R-12S-10c). */
@Component
@Transactional
class InvitationDesk {

    private final ConferenceMapper conferences;
    private final ConferenceStore store;
    private final Invitations invitations;
    private final ConferenceAsking asking;
    private final Cases cases;
    private final AccessLog log;
    private final RowAccess access;

    InvitationDesk(
            ConferenceMapper conferences,
            ConferenceStore store,
            Invitations invitations,
            ConferenceAsking asking,
            Cases cases,
            AccessLog log,
            RowAccess access) {
        this.conferences = conferences;
        this.store = store;
        this.invitations = invitations;
        this.asking = asking;
        this.cases = cases;
        this.log = log;
        this.access = access;
    }

    /** Path of its page, for whoever sees the case; empty for the others, who read the invitation. */
    @Transactional(readOnly = true)
    public Optional<String> pageInCase(long id) {
        return conferences
                .byId(id)
                .map(conference ->
                        ConferencePaths.of(cases.get(conference.caseId()).number(), conference.number()));
    }

    /** @throws Problem.NotFound if there is none, or the reader has no part in it: both look the same */
    public Invitation show(long id) {
        boolean seesCase = conferences.byId(id).isPresent();
        return access.asOneself(() -> {
            Conference conference = store.get(id);
            Invitation invitation =
                    invitations.of(conference, CurrentActor.staffId(), seesCase).orElseThrow(ConferenceStore::missing);
            log.read(
                    "CONFERENCE",
                    conference.personId(),
                    cases.get(conference.caseId()).cardId(),
                    conference.caseId());
            return invitation;
        });
    }

    /**
     * Asks for another conference about the same case (R-12S-10c).
     *
     * @throws Problem.Invalid if nothing is said, or too much
     * @throws Problem.Conflict if the case is closed
     */
    public void askForAnother(long id, String wish) {
        Invitation invitation = show(id);
        if (!invitation.mayAsk()) {
            throw new Problem.Conflict("casework.problem.closed", invitation.caseNumber());
        }
        String said = wish == null ? "" : wish.strip();
        FieldErrors errors = new FieldErrors("document.error").optional("wish", said, FieldErrors.PARAGRAPH);
        if (said.isEmpty()) {
            errors.add("wish", "conference.error.noWish");
        }
        errors.refuse();
        access.asOneself(() -> {
            asking.asTeam(cases.get(store.get(id).caseId()), CurrentActor.staffId(), said);
            return null;
        });
    }
}
