package org.suprovid.notification;

import java.util.List;
import org.springframework.stereotype.Component;

/** The ways out of the house. */
@Component
class Channels {

    private final List<Channel> all;

    Channels(List<Channel> all) {
        this.all = all;
    }

    /** Codes of those that the operator has set up. */
    List<String> ready() {
        return all.stream().filter(Channel::isReady).map(Channel::code).toList();
    }

    Channel of(String code) {
        return all.stream()
                .filter(channel -> channel.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
