package org.suprovid.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.suprovid.security.CurrentStaff;
import org.suprovid.security.StaffDirectory;

/** Switches the language, for good where somebody is signed in, and goes back to where the reader was. */
@Controller
class Language {

    /** No empty part, no dots for a part, and none of both in disguise. */
    private static final Pattern OURS = Pattern.compile(
            "(?=/)(?![^?]*%(?:2[EeFf]|5[Cc]))" + "(?:/(?!\\.{1,2}(?:[/?]|$))[\\w\\-.~%]+)*/?(?:\\?[\\w\\-./~%=&+]*)?");

    private final LocaleResolver languages;
    private final StaffDirectory staff;

    Language(LocaleResolver languages, StaffDirectory staff) {
        this.languages = languages;
        this.staff = staff;
    }

    @PostMapping("/language")
    @PreAuthorize("permitAll()")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Languages.of(language).ifPresent(chosen -> {
            languages.setLocale(request, response, chosen);
            keep(chosen, request);
        });
        return "redirect:" + (isOurs(back) ? back : "/");
    }

    private void keep(Locale chosen, HttpServletRequest request) {
        CurrentStaff.of(request).ifPresent(reader -> staff.speak(reader.id(), chosen.getLanguage()));
    }

    /** A path of this application, and nothing that a browser or the server could read as another host, or as above the first. */
    static boolean isOurs(String path) {
        return OURS.matcher(path).matches();
    }
}
