package org.suprovid.notification;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Undelivered.Trouble;

/** Speaks with the gateway, and understands what it answers as far as trying again goes. */
@Component
class SmsGateway {

    private static final int HEARD = 8192;
    private final SmsProperties properties;
    private final HttpClient http;

    SmsGateway(SmsProperties properties) {
        this.properties = properties;
        // a redirect would take the message to somebody whom the operator never named
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
    }

    void send(HttpRequest request) throws Undelivered {
        HttpResponse<String> answer = answer(request);
        Trouble trouble = trouble(answer.statusCode(), answer.body());
        if (trouble != null) {
            throw new Undelivered(trouble, null);
        }
    }

    private HttpResponse<String> answer(HttpRequest request) throws Undelivered {
        CompletableFuture<HttpResponse<String>> call = http.sendAsync(request, head -> new FirstBytes(HEARD));
        try {
            return call.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new Undelivered(Trouble.UNREACHABLE, e);
        } catch (ExecutionException e) {
            throw new Undelivered(e.getCause() instanceof IOException ? Trouble.UNREACHABLE : Trouble.BROKEN, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered(Trouble.UNREACHABLE, e);
        }
    }

    /** Null if it took the message. */
    private Trouble trouble(int status, String body) {
        if (status >= 200 && status < 300) {
            boolean accepted = properties.accepted() == null
                    || properties.accepted().matcher(body).find();
            return accepted ? null : Trouble.REFUSED;
        }
        return switch (status) {
            case 401, 402, 403, 407 -> Trouble.SIGN_IN;
            case 429 -> Trouble.BUSY;
                // nobody there, or not at this address: a mistake in the settings must not cost a message
            case 404, 405, 408, 410, 425, 502, 503, 504 -> Trouble.UNREACHABLE;
            default -> status >= 400 && status < 500
                    ? Trouble.REJECTED
                    : status >= 500 ? Trouble.REFUSED : Trouble.UNREACHABLE;
        };
    }
}
