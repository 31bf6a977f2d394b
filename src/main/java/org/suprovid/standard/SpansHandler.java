package org.suprovid.standard;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Keeps several spans as an array of their ISO-8601 texts. */
public class SpansHandler extends BaseTypeHandler<List<Span>> {

    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, List<Span> spans, JdbcType type) throws SQLException {
        Object[] texts = spans.stream().map(Span::toString).toArray();
        ps.setArray(i, ps.getConnection().createArrayOf("text", texts));
    }

    @Override
    public List<Span> getNullableResult(ResultSet row, String column) throws SQLException {
        return spans(row.getArray(column));
    }

    @Override
    public List<Span> getNullableResult(ResultSet row, int column) throws SQLException {
        return spans(row.getArray(column));
    }

    @Override
    public List<Span> getNullableResult(CallableStatement call, int column) throws SQLException {
        return spans(call.getArray(column));
    }

    private static List<Span> spans(Array array) throws SQLException {
        return array == null
                ? List.of()
                : Stream.of((String[]) array.getArray()).map(Span::of).toList();
    }
}
