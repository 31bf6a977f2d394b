package org.suprovid.conventions;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** What fails for one diagram, table or form says first in which file. */
class NamesItsFile implements InvocationInterceptor {

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        try {
            invocation.proceed();
        } catch (AssertionError failure) {
            throw new AssertionError(file(called.getArguments().get(0)) + ": " + failure.getMessage(), failure);
        }
    }

    private static Object file(Object argument) {
        if (argument instanceof Diagram diagram) {
            return diagram.file();
        }
        return argument instanceof FormFile form ? "forms/" + form.name() + ".form" : argument;
    }
}
