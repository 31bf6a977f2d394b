package org.suprovid.twelvestep;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How clients fill in the questionnaire by link, under {@code suprovid.questionnaires.*}.
 *
 * @param linkValid how long a link is good
 * @param fresh how old an answer may be when the reassessment begins; an older one is kept, and the client is asked again
 * @param round how long answers rest that their case could not be told of
 */
@ConfigurationProperties("suprovid.questionnaires")
record QuestionnaireProperties(
        @DefaultValue("P30D") Duration linkValid,
        @DefaultValue("P45D") Duration fresh,
        @DefaultValue("PT1M") Duration round) {}
