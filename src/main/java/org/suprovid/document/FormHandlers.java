package org.suprovid.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who owns a form; a form that nobody owns is simply kept as a document. */
@Component
class FormHandlers {

    private static final FormHandler NOBODY = () -> "";
    private final ObjectProvider<FormHandler> providers;
    private volatile Map<String, FormHandler> handlers;

    FormHandlers(ObjectProvider<FormHandler> providers) {
        this.providers = providers;
    }

    FormHandler of(String form) {
        if (handlers == null) {
            List<FormHandler> all = providers.orderedStream().toList();
            handlers = all.stream().collect(Collectors.toUnmodifiableMap(FormHandler::form, Function.identity()));
        }
        return handlers.getOrDefault(form, NOBODY);
    }
}
