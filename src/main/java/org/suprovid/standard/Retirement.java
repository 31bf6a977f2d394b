package org.suprovid.standard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a published version out of force: the one before it holds again, and cases that began with it keep it. */
@Service
public class Retirement {

    private final StandardMapper mapper;
    private final Standards standards;

    Retirement(StandardMapper mapper, Standards standards) {
        this.mapper = mapper;
        this.standards = standards;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void retire(long versionId) {
        mapper.retire(versionId);
        standards.forget(versionId);
    }
}
