package org.suprovid.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.springframework.stereotype.Component;

/** Keeps the working of a date as readable JSON. */
@Component
class WorkingHandler extends BaseTypeHandler<Working> {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static String json(Working working) {
        try {
            return JSON.writeValueAsString(working);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A working cannot be written", e);
        }
    }

    static Working working(String json) {
        try {
            return json == null ? null : JSON.readValue(json, Working.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A working cannot be read", e);
        }
    }

    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, Working working, JdbcType type) throws SQLException {
        ps.setObject(i, json(working), Types.OTHER);
    }

    @Override
    public Working getNullableResult(ResultSet row, String column) throws SQLException {
        return working(row.getString(column));
    }

    @Override
    public Working getNullableResult(ResultSet row, int column) throws SQLException {
        return working(row.getString(column));
    }

    @Override
    public Working getNullableResult(CallableStatement call, int column) throws SQLException {
        return working(call.getString(column));
    }
}
