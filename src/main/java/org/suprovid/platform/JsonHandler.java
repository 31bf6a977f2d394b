package org.suprovid.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.apache.ibatis.type.JdbcType;

/** Keeps a record as readable JSON, with dates as people write them. */
public abstract class JsonHandler<T> extends TextHandler<T> {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Class<T> type;

    protected JsonHandler(Class<T> type) {
        this.type = type;
    }

    /** The JSON of a value. */
    public String write(T value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be written as JSON", e);
        }
    }

    @Override
    public T read(String json) {
        try {
            return json == null ? null : JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be read from JSON", e);
        }
    }

    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, T value, JdbcType jdbc) throws SQLException {
        ps.setObject(i, write(value), Types.OTHER);
    }
}
