package org.suprovid.platform;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;

/** Reads a column that MyBatis sees as text; what becomes of the text says the type. */
public abstract class TextHandler<T> extends BaseTypeHandler<T> {

    /** @param text null if the column is */
    protected abstract T read(String text);

    @Override
    public T getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public T getNullableResult(ResultSet row, int column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public T getNullableResult(CallableStatement call, int column) throws SQLException {
        return read(call.getString(column));
    }
}
