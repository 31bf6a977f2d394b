package org.suprovid.conference;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.ProcessBeside;

/** Starts the process of a conference, once: through the diagram of its case if that waits for conferences, else at once. */
@Component
@Transactional
class ConferenceStart {

    private final ConferenceMapper mapper;
    private final ConferenceStore store;
    private final Cases cases;
    private final ProcessBeside beside;

    ConferenceStart(ConferenceMapper mapper, ConferenceStore store, Cases cases, ProcessBeside beside) {
        this.mapper = mapper;
        this.store = store;
        this.cases = cases;
        this.beside = beside;
    }

    void requested(long conferenceId, CaseFile file) {
        beside.begin(file, ConferenceProcess.CONFERENCE_REQUESTED, which(conferenceId), () -> start(conferenceId));
    }

    void start(long conferenceId) {
        Conference conference = store.hold(conferenceId);
        if (conference.processInstanceId() == null && conference.isRunning()) {
            CaseFile file = cases.get(conference.caseId());
            mapper.started(
                    conference.id(), beside.start(file, ConferenceProcess.CONFERENCE_REQUESTED, which(conferenceId)));
        }
    }

    private static Map<String, Object> which(long id) {
        return Map.of(ConferenceProcess.CONFERENCE_ID, id);
    }
}
