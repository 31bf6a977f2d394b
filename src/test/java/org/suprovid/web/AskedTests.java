package org.suprovid.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** A page of ours that says what went wrong leads to pages of ours only. */
class AskedTests {

    @ParameterizedTest
    @CsvSource({
        "/cases, /cases",
        "/cases/%D0%9A%D0%A31001-1, /cases/КУ1001-1",
        "/, /",
        "//stranger.example/sign-in, /",
        "/%5Cstranger.example, /",
        "/%2Fstranger.example, /",
        "https://stranger.example/, /",
        "/%zz, /",
        "/api/v1/cases/%zz, /api/"
    })
    void onlyPathsOfOurHouseAreLedBackTo(String asked, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, asked);
        assertThat(Asked.path(request)).isEqualTo(path);
    }
}
