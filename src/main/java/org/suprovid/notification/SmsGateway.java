package org.suprovid.notification;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
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

    /** A connection kept from the last message may have ended meanwhile, which is known only by using it: then once more. */
    private HttpResponse<String> answer(HttpRequest request) throws Undelivered {
        try {
            return call(request);
        } catch (Undelivered e) {
            if (e.getCause() instanceof ConnectException || !(e.getCause() instanceof IOException)) {
                throw e;
            }
            return call(request);
        }
    }

    private HttpResponse<String> call(HttpRequest request) throws Undelivered {
        CompletableFuture<HttpResponse<String>> call = http.sendAsync(request, head -> new FirstBytes(HEARD));
        try {
            return call.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new Undelivered(Trouble.UNREACHABLE, e);
        } catch (ExecutionException e) {
            boolean away = e.getCause() instanceof IOException;
            boolean late = e.getCause() instanceof HttpTimeoutException;
            throw new Undelivered(away ? Trouble.UNREACHABLE : Trouble.BROKEN, late ? e : e.getCause());
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
