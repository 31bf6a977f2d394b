package org.suprovid.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Says in the description for programmers what each parameter means and which refusals each call has to expect. */
@Component
class ApiCalls implements OpenApiCustomizer {

    private static final String ROOT = "/api/v1";
    private final Properties parameters;

    ApiCalls() throws IOException {
        parameters = PropertiesLoaderUtils.loadProperties(new ClassPathResource("api/parameters.properties"));
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> describe(path.substring(ROOT.length()), method, operation)));
    }

    private void describe(String path, HttpMethod method, Operation operation) {
        List<Parameter> asked = operation.getParameters() == null ? List.of() : operation.getParameters();
        asked.stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(meaning(path, parameter)));
        ApiResponses answers = operation.getResponses();
        refuse(answers, "401", "Nobody signed in, or not as asked for");
        refuse(answers, "403", "The caller may not do this");
        if (path.contains("{")) {
            refuse(answers, "404", "There is no such thing, or the caller may not see it");
        }
        if (method != HttpMethod.GET) {
            refuse(answers, "409", "It stands differently by now; nothing was changed");
        }
        if (operation.getRequestBody() != null) {
            refuse(answers, "422", "What was sent breaks a rule; errors names the fields");
        }
    }

    private String meaning(String path, Parameter parameter) {
        String name = parameter.getName();
        if (parameter.getIn().equals("path")) {
            String before = path.substring(0, path.indexOf("/{" + name + "}"));
            return parameters.getProperty(before.substring(before.lastIndexOf('/') + 1) + "/{" + name + "}");
        }
        return parameters.getProperty(path + "?" + name, parameters.getProperty(name));
    }

    private static void refuse(ApiResponses answers, String status, String why) {
        answers.computeIfAbsent(status, absent -> problem(why));
    }

    /** As {@code ProblemAnswers} writes it. */
    static ApiResponse problem(String why) {
        return new ApiResponse().description(why).content(ApiDescription.PROBLEM_CONTENT);
    }
}
