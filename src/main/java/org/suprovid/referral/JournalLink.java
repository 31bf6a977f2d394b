package org.suprovid.referral;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** A link that asks for the same as the page it stands on. */
record JournalLink(Map<String, Object> asked) {

    static JournalLink of(JournalFilter filter) {
        return new JournalLink(new LinkedHashMap<>())
                .with("programme", filter.programme())
                .with("worker", filter.worker())
                .with("partner", filter.partner())
                .with("service", filter.service())
                .with("state", filter.state())
                .with("from", filter.from())
                .with("to", filter.to())
                .with("overdue", filter.overdue());
    }

    static JournalLink of(MonitoringFilter filter) {
        return new JournalLink(new LinkedHashMap<>())
                .with("programme", filter.programme())
                .with("worker", filter.worker())
                .with("check", filter.check())
                .with("result", filter.result())
                .with("from", filter.from())
                .with("to", filter.to());
    }

    JournalLink after(String place) {
        return with("after", place);
    }

    String to(String path) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        asked.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
        return link.encode().buildAndExpand(asked).toUriString();
    }

    private JournalLink with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(asked);
        more.put(name, value);
        return new JournalLink(more);
    }
}
