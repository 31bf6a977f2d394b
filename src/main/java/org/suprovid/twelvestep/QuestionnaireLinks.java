package org.suprovid.twelvestep;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.LinkSecrets;
import org.suprovid.link.LinkState;
import org.suprovid.platform.CurrentActor;

/** The links by which clients fill in the questionnaire: one answer each, revocable, made anew (R-DOC-19, R-ROLE-01). */
@Component
@Transactional
class QuestionnaireLinks {

    /** First part of their addresses; their codes are typed there. */
    static final String PLACE = "/q";

    private final QuestionnaireMapper mapper;
    private final Assessments assessments;
    private final QuestionnaireTurn turn;
    private final LinkSecrets secrets;
    private final QuestionnaireProperties properties;
    private final Clock clock;

    QuestionnaireLinks(
            QuestionnaireMapper mapper,
            Assessments assessments,
            QuestionnaireTurn turn,
            LinkSecrets secrets,
            QuestionnaireProperties properties,
            Clock clock) {
        this.mapper = mapper;
        this.assessments = assessments;
        this.turn = turn;
        this.secrets = secrets;
        this.properties = properties;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<QuestionnaireLink> of(long caseId) {
        return mapper.of(caseId);
    }

    /** The link whose slip may be printed. */
    @Transactional(readOnly = true)
    public Optional<AnswerLink> open(long caseId) {
        return mapper.of(caseId).stream()
                .filter(link -> link.state(clock.instant()) == LinkState.OPEN)
                .findFirst()
                .map(this::shown);
    }

    /** Makes another link; one that was open opens nothing from here on. @throws Problem.Conflict if it is not the client's turn */
    public AnswerLink renew(CaseFile file) {
        turn.mustBe(file);
        revoke(file.id());
        LinkSecrets.Made made = secrets.make(context(file.id()));
        Instant now = clock.instant();
        mapper.insert(new QuestionnaireLink.New(
                file.id(),
                assessments.rounds(file.id()),
                made.tokenMark(),
                made.codeMark(),
                made.sealed(),
                now,
                author(),
                now.plus(properties.linkValid()),
                !file.isOpen()));
        return open(file.id()).orElseThrow();
    }

    /** From here on the link opens nothing; nothing happens if none is open. */
    public void revoke(long caseId) {
        mapper.revokeOpen(caseId, author(), clock.instant());
    }

    private AnswerLink shown(QuestionnaireLink link) {
        return AnswerLink.of(PLACE, secrets.open(link.sealed(), context(link.caseId())), link.expiresAt());
    }

    static String context(long caseId) {
        return "questionnaire_link of " + caseId;
    }

    /** Null for the system. */
    private static Long author() {
        return CurrentActor.staffId() == 0 ? null : CurrentActor.staffId();
    }
}
