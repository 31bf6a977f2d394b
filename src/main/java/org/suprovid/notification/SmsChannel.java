package org.suprovid.notification;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.suprovid.notification.Undelivered.Trouble;

/** Text messages: the brief words of a letter, and its link. */
@Component
class SmsChannel implements Channel {

    static final String CODE = "SMS";
    private final SmsProperties properties;
    private final MailProperties mail;
    private final SmsGateway gateway;

    SmsChannel(SmsProperties properties, MailProperties mail, SmsGateway gateway) {
        this.properties = properties;
        this.mail = mail;
        this.gateway = gateway;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isReady() {
        return properties.isSet() && mail.hasSite();
    }

    /** The gateway's own sender may name us: whoever asked for discretion is written to under a neutral one only. */
    @Override
    public boolean reaches(Addressee to) {
        return to.addresses().containsKey(CODE)
                && number(to).isPresent()
                && (!to.at(CODE).discreet() || StringUtils.hasText(properties.sender(true)));
    }

    @Override
    public int tries() {
        return properties.tries();
    }

    @Override
    public void send(long id, Letter letter, Addressee to) throws Undelivered {
        if (letter.brief() == null) {
            throw new Undelivered(Trouble.BROKEN, null);
        }
        PhoneNumber number = number(to).orElseThrow(() -> new Undelivered(Trouble.ADDRESS, null));
        String link = letter.path() == null ? null : mail.link(letter.path());
        SmsText text = SmsText.of(letter.brief(), link, properties.parts());
        String from =
                Optional.ofNullable(properties.sender(to.at(CODE).discreet())).orElse("");
        gateway.send(new SmsRequest(properties, key(id), from, number.value(), text.text()).http());
    }

    private Optional<PhoneNumber> number(Addressee to) {
        return PhoneNumber.parse(to.at(CODE).value(), properties.country());
    }

    /** The same however often it is sent: a node that dies after the gateway took it cannot know that it did. */
    private static String key(long id) {
        return "suprovid-" + id;
    }
}
