package org.suprovid.partner;

import java.time.LocalDate;
import java.util.List;

/** Whoever writes down what came of services says here how they were marked (R-REF-71, IND-24). */
public interface ServiceMarks {

    /** Over what was given since that day; parts that were marked too seldom to say anything are left out. */
    List<ServiceMark> of(long partnerId, LocalDate since);
}
