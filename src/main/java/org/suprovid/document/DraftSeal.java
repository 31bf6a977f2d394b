package org.suprovid.document;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.platform.SealedJson;

/** Seals a draft with the key of the person it is about; with the house's while nobody knows who that is. */
@Component
class DraftSeal {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final String CONTEXT = "draft";

    private final SealedJson sealed;

    DraftSeal(SealedJson sealed) {
        this.sealed = sealed;
    }

    byte[] seal(FormContext context, Map<String, Object> answers) {
        return context.isAboutNobody()
                ? sealed.sealOfHouse(answers, CONTEXT)
                : sealed.seal(context.personId(), answers, CONTEXT);
    }

    /** @return empty if the person's key has been destroyed */
    Optional<Map<String, Object>> unseal(FormContext context, byte[] answers) {
        return context.isAboutNobody()
                ? Optional.of(sealed.unsealOfHouse(answers, CONTEXT, MAP))
                : sealed.unseal(context.personId(), answers, CONTEXT, MAP);
    }
}
