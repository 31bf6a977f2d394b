package org.suprovid.journey;

import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a journey its {@link Desk}; when a journey fails, every open window leaves a picture and its HTML behind. */
class Windows implements BeforeEachCallback, AfterEachCallback, ParameterResolver, TestExecutionExceptionHandler {

    private static final Namespace HERE = Namespace.create(Windows.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        var application = SpringExtension.getApplicationContext(context);
        String address = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
        String scenario = context.getRequiredTestClass().getSimpleName().replaceFirst("Journey$", "");
        Pictures pictures = new Pictures(scenario.toLowerCase(Locale.ROOT));
        context.getStore(HERE)
                .put(Desk.class, new Desk(chromium.browser(), address, application.getBean(Clock.class), pictures));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Desk resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return desk(context);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        desk(context).keepWhatIsSeen();
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        desk(context).close();
    }

    private static Desk desk(ExtensionContext context) {
        return context.getStore(HERE).get(Desk.class, Desk.class);
    }
}
