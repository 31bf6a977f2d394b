package org.suprovid.standard;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.ibatis.type.JdbcType;
import org.springframework.stereotype.Component;
import org.suprovid.platform.TextHandler;

/** Keeps a span as its ISO-8601 text, in every mapper. */
@Component
class SpanHandler extends TextHandler<Span> {

    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, Span span, JdbcType type) throws SQLException {
        ps.setString(i, span.toString());
    }

    @Override
    protected Span read(String text) {
        return text == null ? null : Span.of(text);
    }
}
