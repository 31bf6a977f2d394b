package org.suprovid.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the description for programmers what holds at every call: how one signs in, and what a refusal looks like. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String ABOUT =
            "What the pages do, for programs. Every call signs in by itself (HTTP Basic): there are no"
                    + " sessions and no tokens, and a session of the browser opens nothing here. A partner's program brings its key.";
    private static final String STAFF = "staff";
    private static final String PROBLEM = "Problem";

    static final Content PROBLEM_CONTENT = new Content()
            .addMediaType(
                    "application/problem+json",
                    new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));

    @Bean
    OpenApiCustomizer whatHoldsAtEveryCall() {
        return api -> {
            api.setInfo(new Info().title("Suprovid").version("v1").description(ABOUT));
            describe(api.getComponents());
            operations(api).forEach(ApiDescription::complete);
        };
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private static void describe(Components components) {
        components.addSecuritySchemes(
                STAFF,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description(
                                "Login and password of somebody of the staff, at every call; what they may see, the program may"));
        components.addSchemas(PROBLEM, problem());
    }

    /** RFC 9457, as {@code ProblemAnswers} writes it. */
    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("path", new StringSchema())
                .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("title", new StringSchema().description("What is wrong, in the reader's language"))
                .addProperty("detail", new StringSchema().description("What to do about it"))
                .addProperty("status", new IntegerSchema())
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "errors", new ArraySchema().items(error).description("Per field, where answers are refused"))
                .addProperty("reference", new StringSchema().description("What to tell the operator"));
    }

    private static void complete(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.addSecurityItem(new SecurityRequirement().addList(STAFF));
        }
        operation.getResponses().addApiResponse("default", ApiCalls.problem("Refused or failed; nothing was changed"));
    }
}
