package org.suprovid.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final HouseSeal house;

    SealedJson(Seals seals, HouseSeal house) {
        this.seals = seals;
        this.house = house;
    }

    /** See {@link Seals#seal(long, byte[], String)}. */
    public byte[] seal(long personId, Object value, String context) {
        return seals.seal(personId, written(value), context);
    }

    /** What belongs to no person; see {@link HouseSeal#seal(String, String)}. */
    public byte[] sealOfHouse(Object value, String context) {
        return house.seal(new String(written(value), StandardCharsets.UTF_8), context);
    }

    /** See {@link Seals#unseal(long, byte[], String)}. */
    public <T> Optional<T> unseal(long personId, byte[] sealed, String context, Class<T> type) {
        return seals.unseal(personId, sealed, context).map(plain -> read(() -> JSON.readValue(plain, type)));
    }

    public <T> Optional<T> unseal(long personId, byte[] sealed, String context, TypeReference<T> type) {
        return seals.unseal(personId, sealed, context).map(plain -> read(() -> JSON.readValue(plain, type)));
    }

    /** See {@link HouseSeal#unseal(byte[], String)}. */
    public <T> T unsealOfHouse(byte[] sealed, String context, TypeReference<T> type) {
        String plain = house.unseal(sealed, context);
        return read(() -> JSON.readValue(plain, type));
    }

    private static byte[] written(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            // its message may quote the value, so it is not passed on
            throw new IllegalArgumentException("A value to be sealed cannot be written as JSON");
        }
    }

    private interface Parsing<T> {
        T parse() throws IOException;
    }

    private static <T> T read(Parsing<T> parsing) {
        try {
            return parsing.parse();
        } catch (IOException e) {
            // its message may quote the value, so it is not passed on
            throw new UncheckedIOException(new IOException("A sealed value is not of the expected form"));
        }
    }
}
