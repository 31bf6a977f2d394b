package org.suprovid.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Whoever sends clients to partners says here how each of them answers. */
public interface PartnerAnswers {

    /** Over what was sent since that day, by partner; a partner nobody was sent to is left out. */
    Map<Long, AnswerRecord> of(Collection<Long> partnerIds, LocalDate since);
}
