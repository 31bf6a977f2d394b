package org.suprovid.engine.internal;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.suprovid.engine.CalledByDiagrams;

/**
 * Lets expressions touch plain values, allow-listed beans and the readable side of an execution, nothing else.
 * It stands in front of the engine's resolvers, so a payload that climbs to a class loader ends here.
 */
class ExpressionGuard extends ReadOnlyResolver {

    static final Set<String> OF_EXECUTION = Set.of(
            "processBusinessKey",
            "getProcessBusinessKey",
            "getVariable",
            "hasVariable",
            "id",
            "getId",
            "processInstanceId",
            "getProcessInstanceId",
            "businessKey",
            "getBusinessKey",
            "currentActivityId",
            "getCurrentActivityId");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        check(base, property);
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        check(base, method);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base != null) {
            throw new ELException(
                    "Expressions may not write to " + base.getClass().getSimpleName());
        }
    }

    private static void check(Object base, Object member) {
        if (base != null && !(allowed(base, String.valueOf(member)))) {
            throw new ELException("Expressions may not use " + member + " of "
                    + base.getClass().getSimpleName());
        }
    }

    private static boolean allowed(Object base, String member) {
        if (member.equals("class") || member.equals("getClass")) {
            return false;
        }
        if (base instanceof VariableScope) {
            return OF_EXECUTION.contains(member);
        }
        return plain(base) || marked(base.getClass());
    }

    private static boolean plain(Object base) {
        return base instanceof String
                || base instanceof Number
                || base instanceof Boolean
                || base instanceof Date
                || base instanceof Collection
                || base instanceof Map
                || base.getClass().isArray();
    }

    /** Proxies keep the annotation on their superclass. */
    private static boolean marked(Class<?> type) {
        return type != null && (type.isAnnotationPresent(CalledByDiagrams.class) || marked(type.getSuperclass()));
    }
}
