package org.suprovid.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.springframework.stereotype.Component;

/** Reads the extensions of a deadline, gathered as JSON; they are written one by one. */
@Component
class ExtensionsHandler extends BaseTypeHandler<Extensions> {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, Extensions extensions, JdbcType type) {
        throw new UnsupportedOperationException("Extensions are written one by one");
    }

    @Override
    public Extensions getNullableResult(ResultSet row, String column) throws SQLException {
        return extensions(row.getString(column));
    }

    @Override
    public Extensions getNullableResult(ResultSet row, int column) throws SQLException {
        return extensions(row.getString(column));
    }

    @Override
    public Extensions getNullableResult(CallableStatement call, int column) throws SQLException {
        return extensions(call.getString(column));
    }

    private static Extensions extensions(String json) {
        try {
            return json == null ? Extensions.NONE : JSON.readValue(json, Extensions.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Extensions cannot be read", e);
        }
    }
}
