package org.suprovid.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Answers;
import org.suprovid.document.Paper;
import org.suprovid.document.Printed;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Prints the case contract from case and plan, for client and case manager to sign (R-DOC-06, R-REF-18). */
@Component
class CaseContractPrint {

    private final Cases cases;
    private final CaseContracts contracts;
    private final PlanReading reading;
    private final Programmes programmes;
    private final StaffDirectory staff;
    private final MessageSource messages;
    private final Paper paper;

    CaseContractPrint(
            Cases cases,
            CaseContracts contracts,
            PlanReading reading,
            Programmes programmes,
            StaffDirectory staff,
            MessageSource messages,
            Paper paper) {
        this.cases = cases;
        this.contracts = contracts;
        this.reading = reading;
        this.programmes = programmes;
        this.staff = staff;
        this.messages = messages;
        this.paper = paper;
    }

    /** @param anew whether the next contract is wanted, though there is one; the first is always the next */
    @Transactional
    public Printed of(String number, boolean anew, Locale language) {
        CaseFile file = cases.get(number);
        Optional<Answers> signed = anew ? Optional.empty() : contracts.signed(file);
        Optional<Answers> agreed = signed.or(() -> contracts.prepared(file));
        CaseContractPaper sheet = new CaseContractPaper(
                file.cardNumber(),
                programmes.find(file.programmeId()).map(Programme::name).orElse(""),
                name(file.caseManagerId()),
                file.substituteId() == null ? "" : name(file.substituteId()),
                reading.standing(number, language),
                agreed.map(said -> said.text("special")).orElse(null),
                agreed.map(said -> said.date("validUntil")).orElse(null),
                signed.map(said -> said.date("contractOn")).orElse(null));
        String title = messages.getMessage("contract.title", null, language);
        return new Printed(number + " " + title, paper.pdf("plan/contract-paper", Map.of("paper", sheet), language));
    }

    private String name(long staffId) {
        return staff.find(staffId).map(StaffMember::name).orElse("");
    }
}
