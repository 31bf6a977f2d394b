package org.suprovid.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suprovid.engine.Deployments;
import org.suprovid.platform.Problem;

/** Forms exactly as they were deployed beside their diagram, in the language of whoever reads them. */
@Component
public class Forms {

    static final List<String> LANGUAGES = List.of("uk", "ru", "en");
    private static final int MOST = 200;
    private final Deployments deployments;
    private final Map<Key, Served> served = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Served> eldest) {
            return size() > MOST;
        }
    };

    Forms(Deployments deployments) {
        this.deployments = deployments;
    }

    static String resource(String formId) {
        return "forms/" + formId + ".form";
    }

    /**
     * Where a form is filled that belongs to no task: as deployed last, in the reader's language.
     *
     * @param subject what of the case or card it is about, empty for all of it
     */
    public FormContext inNoTask(String form, Long cardId, Long caseId, long personId, String subject) {
        Locale reader = LocaleContextHolder.getLocale();
        return new FormContext(form, currentDeployment(), null, null, null, cardId, caseId, personId, subject, reader);
    }

    /** The deployment that holds the forms of today. */
    public String currentDeployment() {
        return deployments.current().orElseThrow(() -> new Problem.NotFound("document.formMissing"));
    }

    /** The schema for form-js with all words translated. @throws Problem.NotFound if the deployment holds no such form */
    public String json(String deploymentId, String formId, Locale locale) {
        return served(deploymentId, formId, locale).json();
    }

    FormSchema schema(String deploymentId, String formId, Locale locale) {
        return served(deploymentId, formId, locale).schema();
    }

    private Served served(String deploymentId, String formId, Locale locale) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        Key key = new Key(deploymentId, formId, language);
        return cached(key, () -> read(key));
    }

    private Served read(Key key) {
        byte[] english = deployments
                .resource(key.deploymentId(), resource(key.formId()))
                .orElseThrow(() -> new Problem.NotFound("document.formMissing"));
        Optional<byte[]> translations = key.language().equals("en")
                ? Optional.empty()
                : deployments.resource(
                        key.deploymentId(), "forms/i18n/" + key.formId() + "_" + key.language() + ".json");
        byte[] json =
                translations.map(texts -> FormTexts.translate(english, texts)).orElse(english);
        return new Served(new String(json, java.nio.charset.StandardCharsets.UTF_8), FormSchema.parse(json));
    }

    private Served cached(Key key, Supplier<Served> reading) {
        synchronized (served) {
            if (served.containsKey(key)) {
                return served.get(key);
            }
        }
        Served fresh = reading.get();
        synchronized (served) {
            served.put(key, fresh);
        }
        return fresh;
    }

    private record Key(String deploymentId, String formId, String language) {}

    private record Served(String json, FormSchema schema) {}
}
