package org.suprovid.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** What diagrams ask about contacts: {@code ${contacts.attemptsExhausted(execution)}} (T-28). */
@Component("contacts")
@CalledByDiagrams
public class ContactsDelegate {

    private final Contacts contacts;

    ContactsDelegate(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Whether so many attempts reached nobody that closing the case may be proposed. */
    public boolean attemptsExhausted(DelegateExecution execution) {
        return contacts.attemptsExhausted(CaseProcess.caseId(execution));
    }
}
