package org.suprovid.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Awaiting;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** What was sent to the current actor or their programmes; nothing of it is known there before (R-LESSON-60). */
@Component
@Transactional(readOnly = true)
class TransferInbox implements Awaiting {

    private final TransferMapper mapper;
    private final Cases cases;
    private final RowAccess access;

    TransferInbox(TransferMapper mapper, Cases cases, RowAccess access) {
        this.mapper = mapper;
        this.cases = cases;
        this.access = access;
    }

    /** One of them. @param caseNumber of the case that is left @param sender its programme @param receiver who is to take over */
    record Arrival(Transfer transfer, String caseNumber, String sender, String receiver) {}

    /** What waits for an answer first, then the newest. */
    List<Arrival> arrivals() {
        List<Transfer> arrived = mapper.arrived();
        Map<Long, TransferMapper.Way> ways = ways(arrived);
        return arrived.stream()
                .map(transfer -> arrival(transfer, ways.get(transfer.id())))
                .toList();
    }

    /** Number of the case as which a transfer goes on; empty if there is none for this actor. */
    Optional<String> nextCase(long id) {
        return mapper.byId(id).map(Transfer::nextCaseId).flatMap(cases::find).map(CaseFile::number);
    }

    @Override
    public List<Decision> of(StaffMember staff) {
        boolean leads = staff.seesClientData() && (staff.has(Role.CASE_MANAGER) || staff.has(Role.SUPERVISOR));
        int waiting = leads ? mapper.waiting() : 0;
        return waiting == 0
                ? List.of()
                : List.of(new Decision(TransferPaths.INBOX, "transfer.inbox.awaits", List.of(waiting)));
    }

    /** Number and programme of the case that is left are no secret from whoever sees the transfer. */
    private Map<Long, TransferMapper.Way> ways(List<Transfer> arrived) {
        List<Long> ids = arrived.stream().map(Transfer::id).toList();
        List<TransferMapper.Way> ways = ids.isEmpty() ? List.of() : access.asSystem(() -> mapper.ways(ids));
        return ways.stream().collect(Collectors.toMap(TransferMapper.Way::id, Function.identity()));
    }

    private static Arrival arrival(Transfer transfer, TransferMapper.Way way) {
        return new Arrival(transfer, way.caseNumber(), way.sender(), way.receiver());
    }
}
