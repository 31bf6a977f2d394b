package org.suprovid.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@WebSlice
class ErrorPagesTests {

    @Autowired
    TestRestTemplate browser;

    @ParameterizedTest
    @CsvSource({
        "/nowhere,404,Тут нічого немає",
        "/asks,400,Запит не вдалося зрозуміти",
        "/unreadable,400,Запит не вдалося зрозуміти",
        "/damaged,500,У нас щось зламалося",
        "/late,409,Хтось уже встиг раніше",
        "/twice,409,Хтось уже встиг раніше",
        "/invalid,422,Поки що прийняти не можна",
        "/broken,500,У нас щось зламалося",
        "/unreachable,503,Коротка перерва",
        "/lost,503,Коротка перерва",
        "/full,507,Диск бази даних заповнений"
    })
    void aPersonReadsWhatHappenedAndWhatToDo(String path, int status, String title) {
        ResponseEntity<String> page = get(path, MediaType.TEXT_HTML, "uk", String.class);
        assertThat(page.getStatusCode().value()).isEqualTo(status);
        assertThat(page.getBody())
                .contains("<html lang=\"uk\">", title)
                .doesNotContain("Exception", "\tat ", "secret", "10.0.0.1", "??");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere,404",
        "/asks,400",
        "/unreadable,400",
        "/damaged,500",
        "/late,409",
        "/twice,409",
        "/broken,500",
        "/unreachable,503",
        "/lost,503",
        "/full,507"
    })
    void aProgramGetsProblemDetails(String path, int status) {
        ResponseEntity<JsonNode> answer = get(path, MediaType.APPLICATION_JSON, "en", JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("status").asInt()).isEqualTo(status);
        assertThat(answer.getBody().get("detail").asText()).isNotBlank();
        assertThat(answer.getBody().toString()).doesNotContain("secret", "10.0.0.1", "Exception");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        JsonNode error = get("/invalid", MediaType.APPLICATION_JSON, "ru", JsonNode.class)
                .getBody()
                .at("/errors/0");
        assertThat(error.get("path").asText()).isEqualTo("km2[0].due");
        assertThat(error.get("field").asText()).isEqualTo("due");
        assertThat(error.get("message").asText()).isEqualTo("Выберите…");
    }

    @Test
    void aBreakageCarriesANumberForTheOperator() {
        assertThat(get("/broken", MediaType.APPLICATION_JSON, "en", JsonNode.class)
                        .getBody()
                        .get("reference")
                        .asText())
                .hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unreachable", "/lost"})
    void anUnreachableDatabaseSaysWhenToTryAgain(String path) {
        assertThat(get(path, MediaType.TEXT_HTML, "en", String.class)
                        .getHeaders()
                        .getFirst(HttpHeaders.RETRY_AFTER))
                .isEqualTo("10");
    }

    /** Nobody ends at a page that names another page and does not lead there. */
    @ParameterizedTest
    @CsvSource({
        "/somebody-elses,404,/work,Моя робота",
        "/waits,403,/cases/КМ-2026-00012-1,Ірина Бондар",
        "/cases/2026-00012-1/late,409,/cases/2026-00012-1,Відкрити 2026-00012-1",
        "/asks?number=many,400,/asks,Відкрити цю сторінку заново",
        "/list?after=nothing,404,/list,На початок списку"
    })
    void aPageThatSaysWhatWentWrongLeadsOn(String path, int status, String next, String told) {
        ResponseEntity<String> page = get(path, MediaType.TEXT_HTML, "uk", String.class);
        assertThat(page.getStatusCode().value()).isEqualTo(status);
        assertThat(page.getBody()).contains("href=\"" + next + "\"", told);
    }

    /** Whoever came by a link has no account: no page of staff, no way to their sign-in. */
    @ParameterizedTest
    @CsvSource({"/q/broken,500,зламалося", "/q/no/such,404,Відкрийте посилання ще раз"})
    void atALinkIsSaidInItsOwnClothesWhatWentWrong(String path, int status, String told) {
        ResponseEntity<String> page = get(path, MediaType.TEXT_HTML, "uk", String.class);
        assertThat(page.getStatusCode().value()).isEqualTo(status);
        assertThat(page.getBody())
                .contains(told, "lang=\"uk\"", "/assets/answer")
                .doesNotContain("href=\"/\"", "sign-in", "/assets/app");
    }

    @Test
    void aLetterTooLongForALinkIsAnsweredThereInItsLanguage() {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.TEXT_HTML));
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
        HttpEntity<String> letter = new HttpEntity<>("language=ru&wishes=" + "a".repeat(20_000), headers);
        ResponseEntity<String> page = browser.exchange("/q/secret", HttpMethod.POST, letter, String.class);
        assertThat(page.getStatusCode().value()).isEqualTo(413);
        assertThat(page.getBody())
                .contains("lang=\"ru\"", "Это слишком длинно", "/assets/answer")
                .doesNotContain("href=\"/\"", "sign-in", "secret");
    }

    /** A program has no session that could have ended. */
    @Test
    void aProgramIsToldHowToSignIn() {
        String detail = get("/api/closed", MediaType.APPLICATION_JSON, "en", JsonNode.class)
                .getBody()
                .get("detail")
                .asText();
        assertThat(detail).contains("HTTP Basic").doesNotContain("session has ended");
    }

    /** It has no page to load again, no window to go back to, and no first page to start from. */
    @ParameterizedTest
    @CsvSource({
        "/api/nowhere,404,does not see it",
        "/api/asks,400,openapi.json",
        "/api/late,409,Read it again before",
        "/api/invalid,422,fields that are named",
        "/api/unreachable,503,Retry-After",
        "/api/full,507,make room"
    })
    void aProgramIsAdvisedAsAProgram(String path, int status, String advice) {
        ResponseEntity<JsonNode> answer = get(path, MediaType.ALL, "en", JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().get("detail").asText())
                .contains(advice)
                .doesNotContain("page", "window", "Go back");
        for (String language : List.of("uk", "ru")) {
            assertThat(get(path, MediaType.ALL, language, JsonNode.class)
                            .getBody()
                            .toString())
                    .doesNotContainIgnoringCase("сторінк")
                    .doesNotContainIgnoringCase("страниц")
                    .doesNotContain("вікні", "окне");
        }
    }

    private <T> ResponseEntity<T> get(String path, MediaType accept, String language, Class<T> type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(accept));
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return browser.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), type);
    }
}
