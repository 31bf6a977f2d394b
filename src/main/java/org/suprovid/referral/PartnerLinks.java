package org.suprovid.referral;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suprovid.link.LinkDoor;
import org.suprovid.link.LinkDoors;
import org.suprovid.link.LinkKind;

/** Where the links of slips and letters lead, and how they are found (R-REF-21). */
@Configuration(proxyBeanMethods = false)
class PartnerLinks {

    @Bean
    LinkDoor<LinkOpened> partnersDoor(LinkDoors doors, LinkMapper mapper) {
        return doors.to(new LinkKind<LinkOpened>() {

            @Override
            public String place() {
                return LinkBook.PLACE;
            }

            @Override
            public Optional<LinkOpened> byToken(byte[] mark) {
                return mapper.byToken(mark);
            }

            @Override
            public Optional<LinkOpened> byCode(byte[] mark) {
                return mapper.byCode(mark);
            }

            @Override
            public String context(LinkOpened link) {
                return LinkBook.context(link.referralId());
            }
        });
    }
}
