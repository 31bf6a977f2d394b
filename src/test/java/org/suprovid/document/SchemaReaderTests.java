package org.suprovid.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaReaderTests {

    private static List<SchemaProblem> problems(String json) {
        SchemaReader reader = new SchemaReader();
        reader.read(json.getBytes(StandardCharsets.UTF_8));
        return reader.problems();
    }

    static List<String> shipped() {
        return ShippedForms.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void ourOwnFormsHaveNoProblem(String id) {
        assertThat(problems(new String(ShippedForms.bytes(id), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ShippedForms.schema(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"type":"expression","id":"X","key":"a"}                                             | cannot be checked
            {"type":"iframe","id":"X"}                                                           | cannot be checked
            {"type":"filepicker","id":"X","key":"a"}                                             | cannot be checked
            {"type":"datetime","subtype":"year","id":"X","key":"a"}                              | cannot be checked
            {"type":"list","id":"X","path":"a"}                                                  | cannot be checked
            {"type":"checkbox","id":"","key":"a"}                                                | has an id
            {"type":"checkbox","id":"X","key":"a.b"}                                             | one English word
            {"type":"checkbox","id":"X","key":"this"}                                            | one English word
            {"type":"checkbox","id":"X","key":"${x}"}                                            | one English word
            {"type":"group","id":"X","path":"a","components":[]}                                 | a group has no path
            {"type":"textfield","id":"X","key":"a"}                                              | needs a maxLength
            {"type":"textfield","id":"X","key":"a","validate":{"maxLength":99999}}               | between 0 and 4000
            {"type":"textfield","id":"X","key":"a","validate":{"maxLength":"=b"}}                | no expression
            {"type":"textfield","id":"X","key":"a","validate":{"maxLength":9,"pattern":"("}}     | no regular expression
            {"type":"textfield","id":"X","key":"a","validate":{"maxLength":9,"minLength":10}}    | minLength is above
            {"type":"textfield","id":"X","key":"a","validate":{"maxLength":9,"magic":1}}         | not known
            {"type":"number","id":"X","key":"a"}                                                 | needs min and max
            {"type":"number","id":"X","key":"a","validate":{"min":2,"max":1}}                    | min is above max
            {"type":"checkbox","id":"X","key":"a","validate":{"required":"=b"}}                  | use a condition
            {"type":"checkbox","id":"X","key":"a","readonly":"=b"}                               | no expression
            {"type":"checkbox","id":"X","key":"a","conditional":{"hide":"b = 1"}}                | begins with
            {"type":"checkbox","id":"X","key":"a","conditional":{"hide":"=b = = 1"}}             | no FEEL
            {"type":"checkbox","id":"X","key":"a","conditional":{"hide":"=some x in 1..999999999 satisfies false"}} | over a range
            {"type":"select","id":"X","key":"a"}                                                 | either values
            {"type":"select","id":"X","key":"a","valuesExpression":"=b"}                         | by an expression
            {"type":"select","id":"X","key":"a","valuesKey":"a"}                                 | key of a field
            {"type":"select","id":"X","key":"a","values":[{"value":1,"label":"1"}]}              | are texts
            {"type":"textarea","id":"X","key":"a","validate":{"maxLength":9},"properties":{"decision":"true"}} | can be a decision
            {"type":"checkbox","id":"X","key":"a","properties":{"decision":"yes"}}               | can be a decision
            {"type":"checkbox","id":"X","key":"a","properties":{"sensitive":"9"}}                | 0, 1 or 2
            """)
    void whatTheServerCannotCheckIsRefused(String component, String reason) {
        assertThat(problems("{\"id\":\"trial\",\"components\":[" + component + "]}"))
                .anySatisfy(problem -> {
                    assertThat(problem.reason()).contains(reason);
                    assertThat(problem.elementId()).isIn("X", "");
                });
    }

    @Test
    void decisionsInRowsAndDoubleKeysAreRefused() {
        String box = "{\"type\":\"checkbox\",\"id\":\"%s\",\"key\":\"a\",\"properties\":{\"decision\":\"true\"}}";
        String list =
                "{\"type\":\"dynamiclist\",\"id\":\"L\",\"path\":\"l\",\"components\":[" + box.formatted("X") + "]}";

        assertThat(problems("{\"id\":\"t\",\"components\":[" + list + "]}"))
                .extracting(SchemaProblem::reason)
                .containsExactly("a row of a list cannot decide the way of the case");
        assertThat(problems("{\"id\":\"t\",\"components\":[" + box.formatted("X") + "," + box.formatted("Y") + "]}"))
                .containsExactly(new SchemaProblem("Y", "another field beside it has the same key"));
    }

    @Test
    void filesThatAreNoFormsAreRefused() {
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("{\"id\":\"a\",\"id\":\"b\"}")).isNotEmpty();
        assertThat(problems("{\"id\":\"../a\",\"components\":[]}")).isNotEmpty();
        assertThat(problems("[".repeat(100_000))).isNotEmpty();
        assertThat(problems("{\"id\":\"a\",\"components\":{}}")).isNotEmpty();
        String deep = "{\"type\":\"group\",\"id\":\"G%d\",\"components\":[";
        StringBuilder groups = new StringBuilder("{\"id\":\"a\",\"components\":[");
        for (int i = 0; i < 9; i++) {
            groups.append(deep.formatted(i));
        }
        assertThat(problems(groups + "]}".repeat(10)))
                .extracting(SchemaProblem::reason)
                .containsExactly("groups and lists are nested too deeply");
    }
}
