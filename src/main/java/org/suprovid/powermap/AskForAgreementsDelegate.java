package org.suprovid.powermap;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseProcess;
import org.suprovid.casework.Cases;
import org.suprovid.engine.CalledByDiagrams;

/** A plan has come into force: supervisors arrange the agreements that its КМ-2 misses (R-7S-03b). */
@Component("askForAgreements")
@CalledByDiagrams
class AskForAgreementsDelegate implements JavaDelegate {

    private final Cases cases;
    private final MissingAgreements missing;
    private final PartnerAgreementProcess process;

    AskForAgreementsDelegate(Cases cases, MissingAgreements missing, PartnerAgreementProcess process) {
        this.cases = cases;
        this.missing = missing;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = cases.get(CaseProcess.caseId(execution));
        missing.of(file).forEach(partner -> process.begin(file, partner));
    }
}
