package org.suprovid.twelvestep;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.CheckedForms;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.Forms;
import org.suprovid.platform.RowAccess;
import org.suprovid.twelvestep.QuestionnaireActivities.Asked;

/** Takes in what a client says by link: link, document, marks in one transaction; whether the case waits for it comes after. */
@Component
@Transactional
class QuestionnaireIntake {

    private final QuestionnaireMapper mapper;
    private final QuestionnaireActivities activities;
    private final Cases cases;
    private final Forms forms;
    private final Documents documents;
    private final CheckedForms checks;
    private final LaterSaid said;
    private final RowAccess access;
    private final Clock clock;

    QuestionnaireIntake(
            QuestionnaireMapper mapper,
            QuestionnaireActivities activities,
            Cases cases,
            Forms forms,
            Documents documents,
            CheckedForms checks,
            LaterSaid said,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.activities = activities;
        this.cases = cases;
        this.forms = forms;
        this.documents = documents;
        this.checks = checks;
        this.said = said;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Asked> asked(QuestionnaireBehind link, Locale reader) {
        return access.asSystem(() -> activities.of(cases.get(link.caseId()), reader));
    }

    /**
     * Uses the link up. Of what is said after the case was closed only the sums are kept.
     *
     * @return whether it was good still; nothing is kept otherwise
     * @throws org.suprovid.platform.Problem.Invalid with every error; the link stays good then
     */
    public boolean take(QuestionnaireBehind link, Map<String, Object> answers) {
        return access.asSystem(() -> {
            if (mapper.use(link.id(), clock.instant()) == 0) {
                return false;
            }
            CaseFile file = cases.get(link.caseId());
            FormContext context = forms.inNoTask(QuestionnaireForm.FORM, file.cardId(), file.id(), file.personId(), "");
            if (link.later()) {
                said.addUp(file, checks.read(context, answers));
            } else {
                documents.submit(context, answers);
            }
            return true;
        });
    }
}
