package org.suprovid.twelvestep;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suprovid.link.LinkDoor;
import org.suprovid.link.LinkDoors;
import org.suprovid.link.LinkKind;

/** Where the links of clients lead, and how they are found. */
@Configuration(proxyBeanMethods = false)
class QuestionnaireDoor {

    @Bean
    LinkDoor<QuestionnaireBehind> clientsDoor(LinkDoors doors, QuestionnaireMapper mapper) {
        return doors.to(new LinkKind<QuestionnaireBehind>() {

            @Override
            public String place() {
                return QuestionnaireLinks.PLACE;
            }

            @Override
            public Optional<QuestionnaireBehind> byToken(byte[] mark) {
                return mapper.byToken(mark);
            }

            @Override
            public Optional<QuestionnaireBehind> byCode(byte[] mark) {
                return mapper.byCode(mark);
            }

            @Override
            public String context(QuestionnaireBehind link) {
                return QuestionnaireLinks.context(link.caseId());
            }
        });
    }
}
