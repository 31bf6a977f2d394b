package org.suprovid.standard;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.springframework.stereotype.Component;

/** Keeps a span as its ISO-8601 text, in every mapper. */
@Component
class SpanHandler extends BaseTypeHandler<Span> {

    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, Span span, JdbcType type) throws SQLException {
        ps.setString(i, span.toString());
    }

    @Override
    public Span getNullableResult(ResultSet row, String column) throws SQLException {
        return span(row.getString(column));
    }

    @Override
    public Span getNullableResult(ResultSet row, int column) throws SQLException {
        return span(row.getString(column));
    }

    @Override
    public Span getNullableResult(CallableStatement call, int column) throws SQLException {
        return span(call.getString(column));
    }

    private static Span span(String text) {
        return text == null ? null : Span.of(text);
    }
}
