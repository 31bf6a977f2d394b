package org.suprovid.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Answers;
import org.suprovid.partner.ServiceMark;
import org.suprovid.partner.ServiceMarks;
import org.suprovid.platform.Enough;
import org.suprovid.platform.RowAccess;

/** Marks of a service in its parts, kept with the line and counted for whoever gave it (R-REF-71, IND-24). */
@Component
class LineMarks implements ServiceMarks {

    /** By the key of the question. */
    private static final Map<String, String> PARTS = Map.of(
            "qualityByCaseManager", "WORKER",
            "attitude", "ATTITUDE",
            "accessibility", "ACCESSIBILITY",
            "usefulness", "USEFULNESS",
            "confidentiality", "CONFIDENTIALITY",
            "waiting", "WAITING");

    private final LineMarkMapper mapper;
    private final RowAccess access;

    LineMarks(LineMarkMapper mapper, RowAccess access) {
        this.mapper = mapper;
        this.access = access;
    }

    /** Those that were given; all of them may be left out. */
    void keep(long lineId, Answers answers) {
        PARTS.forEach((key, part) -> {
            if (answers.has(key)) {
                mapper.insert(lineId, part, answers.integer(key));
            }
        });
    }

    /** Numbers only, so nobody's sight narrows them. */
    @Override
    @Transactional(readOnly = true)
    public List<ServiceMark> of(long partnerId, LocalDate since) {
        return access.asSystem(() -> mapper.ofPartner(partnerId, since, Enough.PEOPLE));
    }
}
