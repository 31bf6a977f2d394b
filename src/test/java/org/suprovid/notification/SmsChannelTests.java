package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.suprovid.notification.SmsRoom.Answer;
import org.suprovid.notification.SmsRoom.Call;
import org.suprovid.notification.Undelivered.Trouble;

/** Text messages leave over whatever gateway the operator has, and what it answers decides whether they are tried again. */
class SmsChannelTests {

    private static final String NUMBER = "+380501112233";
    private final SmsRoom gateway = new SmsRoom();
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void theUsualSettings() {
        settings.put("suprovid.sms.url", gateway.url());
        settings.put("suprovid.sms.from", "Suprovid");
        settings.put("suprovid.sms.timeout", "700ms");
    }

    @AfterEach
    void close() {
        gateway.unplug();
    }

    @Test
    void aMessageSaysWhoToWhatAndByWhichKey() throws Exception {
        send(letter("Slip S-2026-00017.", "/r/abc"), to("050 111-22-33", false));
        Call call = gateway.calls().get(0);
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(call.header("Idempotency-Key")).isEqualTo("suprovid-17");
        assertThat(call.json().path("from").asText()).isEqualTo("Suprovid");
        assertThat(call.json().path("to").asText()).isEqualTo(NUMBER);
        assertThat(call.json().path("text").asText()).isEqualTo("Slip S-2026-00017. https://cases.example.org/r/abc");
    }

    @Test
    void whateverIsSaidStaysInItsField() throws Exception {
        String words = "\"},{\"to\":\"+1\" {to} \\ привіт\n$1";
        send(letter(words, null), to(NUMBER, false));
        assertThat(gateway.calls().get(0).json().path("to").asText()).isEqualTo(NUMBER);
        assertThat(gateway.calls().get(0).json().path("text").asText()).isEqualTo(words);
    }

    @Test
    void aGatewayThatWantsAFormGetsOne() throws Exception {
        settings.put("suprovid.sms.content-type", "application/x-www-form-urlencoded");
        settings.put("suprovid.sms.body", "phone={to}&msg={text}&ref={id}");
        send(letter("Так & ні", null), to(NUMBER, false));
        assertThat(gateway.calls().get(0).body())
                .isEqualTo("phone=%2B380501112233&msg=%D0%A2%D0%B0%D0%BA+%26+%D0%BD%D1%96&ref=suprovid-17");
    }

    @Test
    void aGatewayThatWantsItInTheAddressGetsItThere() throws Exception {
        settings.put("suprovid.sms.method", "get");
        settings.put("suprovid.sms.url", gateway.url() + "?to={to}&text={text}");
        send(letter("a b", null), to(NUMBER, false));
        assertThat(gateway.calls().get(0).method()).isEqualTo("GET");
        assertThat(gateway.calls().get(0).path()).isEqualTo("/messages?to=%2B380501112233&text=a+b");
    }

    @Test
    void itSignsInAsTheGatewayWants() throws Exception {
        settings.put("suprovid.sms.username", "us");
        settings.put("suprovid.sms.password", "secret");
        settings.put("suprovid.sms.headers.X-Account", "17");
        send(letter("a", null), to(NUMBER, false));
        assertThat(gateway.calls().get(0).header("Authorization")).isEqualTo("Basic dXM6c2VjcmV0");
        assertThat(gateway.calls().get(0).header("X-Account")).isEqualTo("17");
        settings.put("suprovid.sms.token", "t0ken");
        send(letter("a", null), to(NUMBER, false));
        assertThat(gateway.calls().get(1).header("Authorization")).isEqualTo("Bearer t0ken");
        assertThat(properties().toString()).doesNotContain("secret", "t0ken");
    }

    @ParameterizedTest
    @CsvSource({
        "200, ",
        "202, ",
        "400, REJECTED",
        "422, REJECTED",
        "401, SIGN_IN",
        "402, SIGN_IN",
        "403, SIGN_IN",
        "429, BUSY",
        "404, UNREACHABLE",
        "500, REFUSED",
        "503, UNREACHABLE"
    })
    void whatItAnswersDecidesWhatFollows(int status, Trouble trouble) {
        gateway.answers(Answer.of(status));
        assertThat(troubleOf(to(NUMBER, false))).isEqualTo(trouble);
    }

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, false, true",
        "SIGN_IN, false, true",
        "BUSY, false, true",
        "REFUSED, false, false",
        "REJECTED, true, false",
        "ADDRESS, true, false"
    })
    void onlyWhatIsHopelessIsGivenUpAtOnce(Trouble trouble, boolean hopeless, boolean concernsAll) {
        assertThat(trouble.isHopeless()).isEqualTo(hopeless);
        assertThat(trouble.concernsAll()).isEqualTo(concernsAll);
    }

    @Test
    void nobodyThereIsTriedAgain() {
        gateway.unplug();
        assertThat(troubleOf(to(NUMBER, false))).isEqualTo(Trouble.UNREACHABLE);
        gateway.plugIn();
    }

    @Test
    void aConnectionThatEndedMeanwhileCostsNoMinute() throws Exception {
        SmsChannel channel = channel();
        channel.send(1, letter("a", null), to(NUMBER, false));
        gateway.unplug();
        gateway.plugIn();
        channel.send(2, letter("b", null), to(NUMBER, false));
        assertThat(gateway.textsTo(NUMBER)).containsExactly("a", "b");
    }

    @Test
    void whoTakesTooLongIsNotWaitedFor() {
        gateway.answers(Answer.late(5000));
        long before = System.nanoTime();
        assertThat(troubleOf(to(NUMBER, false))).isEqualTo(Trouble.UNREACHABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void anAnswerWithoutAnEndIsNotListenedToForEver() {
        gateway.answers(Answer.withoutEnd());
        assertThat(troubleOf(to(NUMBER, false))).isNull();
    }

    @Test
    void anAnswerThatIsNoHttpIsNoYes() throws Exception {
        try (ServerSocket babbler = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread talk = new Thread(() -> babble(babbler));
            talk.setDaemon(true);
            talk.start();
            settings.put("suprovid.sms.url", "http://127.0.0.1:" + babbler.getLocalPort() + "/");
            assertThat(troubleOf(to(NUMBER, false))).isEqualTo(Trouble.UNREACHABLE);
        }
    }

    @Test
    void aPageOfSomeProxyIsNoYesIfTheOperatorSaysWhatAYesIs() {
        settings.put("suprovid.sms.accepted", "\"status\":\"(queued|sent)\"");
        gateway.answers(Answer.of(200, "<html>Welcome</html>"), Answer.of(200));
        assertThat(troubleOf(to(NUMBER, false))).isEqualTo(Trouble.REFUSED);
        assertThat(troubleOf(to(NUMBER, false))).isNull();
    }

    @Test
    void nobodyTakesAMessageElsewhere() {
        SmsRoom stranger = new SmsRoom();
        gateway.answers(Answer.redirect(stranger.url()));
        assertThat(troubleOf(to(NUMBER, false))).isEqualTo(Trouble.UNREACHABLE);
        assertThat(stranger.calls()).isEmpty();
        stranger.unplug();
    }

    @Test
    void whoAskedForDiscretionIsWrittenToUnderANeutralSenderOrNotAtAll() throws Exception {
        assertThat(channel().reaches(to(NUMBER, false))).isTrue();
        assertThat(channel().reaches(to(NUMBER, true))).isFalse();
        settings.put("suprovid.sms.neutral-from", "INFO");
        assertThat(channel().reaches(to(NUMBER, true))).isTrue();
        send(letter("a", null), to(NUMBER, true));
        assertThat(gateway.calls().get(0).json().path("from").asText()).isEqualTo("INFO");
    }

    @Test
    void whatIsNoNumberIsNoWay() {
        assertThat(channel().reaches(to("0501112233 мама", false))).isFalse();
        assertThat(channel().reaches(to("@karina", false))).isFalse();
    }

    @Test
    void withoutAGatewayItIsNotReady() {
        assertThat(channel().isReady()).isTrue();
        settings.put("suprovid.sms.url", "");
        assertThat(channel().isReady()).isFalse();
        settings.remove("suprovid.sms.url");
        assertThat(channel().isReady()).isFalse();
        assertThatCode(this::properties).doesNotThrowAnyException();
    }

    private Trouble troubleOf(Addressee to) {
        Undelivered undelivered = catchThrowableOfType(Undelivered.class, () -> send(letter("a", null), to));
        return undelivered == null ? null : undelivered.trouble();
    }

    private void send(Letter letter, Addressee to) throws Undelivered {
        channel().send(17, letter, to);
    }

    private SmsChannel channel() {
        MailProperties mail = new MailProperties("us@example.org", null, URI.create("https://cases.example.org"), 12);
        return new SmsChannel(properties(), mail, new SmsGateway(properties()));
    }

    private SmsProperties properties() {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("suprovid.sms", SmsProperties.class);
    }

    private static Letter letter(String brief, String path) {
        return new Letter("Subject", List.of(), brief, path, "Open", Set.of());
    }

    private static Addressee to(String number, boolean discreet) {
        return new Addressee(1, "", Locale.ENGLISH, Map.of("SMS", new Address(number, null, discreet)));
    }

    private static void babble(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket caller = server.accept();
                    OutputStream out = caller.getOutputStream()) {
                out.write("\u0000\u0001 220 hello, this is no gateway\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            } catch (java.io.IOException e) {
                return;
            }
        }
    }
}
