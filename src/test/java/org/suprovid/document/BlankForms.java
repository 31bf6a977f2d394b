package org.suprovid.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of this repository as a browser is given them when nothing is known yet. */
@Component
public class BlankForms {

    private final Forms forms;
    private final ObjectMapper json;

    BlankForms(Forms forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    public List<String> ids() {
        return ShippedForms.ids();
    }

    /** What the page of a task asks for. */
    public String view(String form, Locale locale) {
        try {
            return json.writeValueAsString(
                    new FormView(forms.json(forms.currentDeployment(), form, locale), Map.of(), null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
