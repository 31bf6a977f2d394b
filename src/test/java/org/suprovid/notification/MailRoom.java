package org.suprovid.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** A real mail server that can be unplugged and comes back where it was. */
public class MailRoom {

    private final ServerSetup setup;
    private GreenMail server;

    MailRoom() {
        setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        plugIn();
    }

    public void plugIn() {
        server = new GreenMail(setup);
        server.start();
    }

    public void unplug() {
        server.stop();
    }

    public int port() {
        return setup.getPort();
    }

    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    public List<MimeMessage> sentTo(String address) {
        return Arrays.asList(server.getReceivedMessagesForDomain(address));
    }

    List<MimeMessage> all() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** The plain text of a mail; the HTML says the same. */
    public static String text(MimeMessage mail) {
        return part(mail, 0);
    }

    public static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int index) {
        try {
            var related = (MimeMultipart)
                    ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            var alternative = (MimeMultipart) related.getBodyPart(0).getContent();
            return alternative.getBodyPart(index).getContent().toString().replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
