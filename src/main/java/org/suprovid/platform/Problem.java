package org.suprovid.platform;

import java.util.List;

/** A request that is answered with a clear problem instead of a result; texts are message keys, never data. */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient Object[] args;

    protected Problem(String code, Object... args) {
        super(code, null, false, false);
        this.code = code;
        this.args = args;
    }

    /** Message key; title and advice are {@code <code>.title} and {@code <code>.advice}. */
    public String code() {
        return code;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }

    /** 404: there is no such thing, or it is not for the one who asks; both look the same. */
    public static class NotFound extends Problem {
        private static final long serialVersionUID = 1L;

        public NotFound(String code, Object... args) {
            super(code, args);
        }
    }

    /** 403: the one who asks is known and may not do this. */
    public static class Forbidden extends Problem {
        private static final long serialVersionUID = 1L;

        public Forbidden(String code, Object... args) {
            super(code, args);
        }
    }

    /** 409: somebody was faster, or the matter has moved on. */
    public static class Conflict extends Problem {
        private static final long serialVersionUID = 1L;

        public Conflict(String code, Object... args) {
            super(code, args);
        }
    }

    /** 422: what was sent cannot be taken; says which fields and why. */
    public static class Invalid extends Problem {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldError> errors;

        public Invalid(List<FieldError> errors) {
            super("problem.invalid");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
