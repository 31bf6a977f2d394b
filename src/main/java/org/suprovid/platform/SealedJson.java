package org.suprovid.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals records and maps as JSON; fields that a newer version of a record no longer knows are passed over. */
@Component
public class SealedJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Seals seals;

    SealedJson(Seals seals) {
        this.seals = seals;
    }

    /** See {@link Seals#seal(long, byte[], String)}. */
    public byte[] seal(long personId, Object value, String context) {
        try {
            return seals.seal(personId, JSON.writeValueAsBytes(value), context);
        } catch (JsonProcessingException e) {
            // its message may quote the value, so it is not passed on
            throw new IllegalArgumentException("A value to be sealed cannot be written as JSON");
        }
    }

    /** See {@link Seals#unseal(long, byte[], String)}. */
    public <T> Optional<T> unseal(long personId, byte[] sealed, String context, Class<T> type) {
        return seals.unseal(personId, sealed, context).map(plain -> {
            try {
                return JSON.readValue(plain, type);
            } catch (IOException e) {
                throw unreadable();
            }
        });
    }

    public <T> Optional<T> unseal(long personId, byte[] sealed, String context, TypeReference<T> type) {
        return seals.unseal(personId, sealed, context).map(plain -> {
            try {
                return JSON.readValue(plain, type);
            } catch (IOException e) {
                throw unreadable();
            }
        });
    }

    private static UncheckedIOException unreadable() {
        return new UncheckedIOException(new IOException("A sealed value is not of the expected form"));
    }
}
