package org.suprovid.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.suprovid.notification.Undelivered.Trouble;

/** Mail by SMTP: plain text, and the same as plain HTML. */
@Component
class MailChannel implements Channel {

    static final String CODE = "MAIL";
    private final ObjectProvider<JavaMailSender> server;
    private final MailProperties properties;
    private final LetterPaper paper;
    private final String host;

    /** @param host may be there and empty, as compose files hand it on; the server then is one that nobody set */
    MailChannel(
            ObjectProvider<JavaMailSender> server,
            MailProperties properties,
            LetterPaper paper,
            @Value("${spring.mail.host:}") String host) {
        this.server = server;
        this.properties = properties;
        this.paper = paper;
        this.host = host;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isReady() {
        return properties.isComplete() && StringUtils.hasText(host);
    }

    /** Name of the mail server, empty if none is set. */
    String host() {
        return host;
    }

    @Override
    public boolean reaches(Addressee to) {
        return to.addresses().containsKey(CODE)
                && StringUtils.hasText(properties.sender(to.at(CODE).discreet()));
    }

    @Override
    public int tries() {
        return properties.tries();
    }

    @Override
    public void send(long id, Letter letter, Addressee to) throws Undelivered {
        JavaMailSender sender = server.getObject();
        try {
            sender.send(message(sender.createMimeMessage(), id, letter, to));
        } catch (MessagingException e) {
            throw new Undelivered(Trouble.ADDRESS, e);
        } catch (MailAuthenticationException e) {
            throw new Undelivered(Trouble.SIGN_IN, e);
        } catch (MailException e) {
            throw new Undelivered(trouble(e), e);
        }
    }

    private MimeMessage message(MimeMessage message, long id, Letter letter, Addressee to) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        String from = properties.sender(to.at(CODE).discreet());
        helper.setFrom(from);
        helper.setTo(to.at(CODE).value());
        helper.setSubject(letter.subject());
        String link = letter.path() == null ? null : properties.link(letter.path());
        helper.setText(paper.text(letter, link), paper.html(letter, link, to.locale()));
        // nobody answers us, and no machine shall
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        // the same however often it is sent: a node that dies after the server took it cannot know that it did
        message.setHeader("Message-ID", "<" + id + ".suprovid@" + host(from, to) + ">");
        return message;
    }

    /** Our own name, unless it would say who writes. */
    private String host(String from, Addressee to) {
        return to.at(CODE).discreet()
                ? from.substring(from.indexOf('@') + 1)
                : properties.site().getHost();
    }

    /** Spring names a cause when there was no connection, and one exception for each mail when there was. */
    private static Trouble trouble(MailException e) {
        if (!(e instanceof MailSendException sending)) {
            return Trouble.BROKEN;
        }
        if (sending.getCause() != null) {
            return Trouble.UNREACHABLE;
        }
        return Arrays.stream(sending.getMessageExceptions()).anyMatch(MailChannel::isAboutAddress)
                ? Trouble.ADDRESS
                : Trouble.REFUSED;
    }

    /** For good: an address that is only busy is not called invalid. */
    private static boolean isAboutAddress(Exception e) {
        return e instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}
