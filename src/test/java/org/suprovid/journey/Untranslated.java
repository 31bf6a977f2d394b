package org.suprovid.journey;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is still English on a page of another language, in texts, names and places to type into. */
final class Untranslated {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");
    // addresses, and the number of a breakage
    private static final Pattern NO_WORDS = Pattern.compile("\\S+@\\S+|https?://\\S+|\\b[0-9a-f]{8}\\b");
    // proper names, and what is written the same everywhere
    private static final Set<String> ANYWHERE = Set.of(
            "Europe",
            "Kyiv",
            "SNAPSHOT",
            "BPMN",
            "ALLIANCE",
            "JavaScript",
            "Enter",
            "Esc",
            "Alliance",
            "Ukraine",
            "PDF",
            "XLSX",
            "SMS",
            "III");
    private static final Pattern BROKEN = Pattern.compile("\\?\\?\\S+\\?\\?|\\{\\d}");
    private static final String TEXTS =
            """
            () => {
              // the mark of bpmn.io stays as its licence wants it
              const NOT_OURS = 'script, style, noscript, kbd, .fjs-powered-by, .bjs-powered-by';
              const language = document.documentElement.lang;
              const own = (element) => !element?.closest(`[lang]:not([lang^="${language}"]), ${NOT_OURS}`);
              const texts = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const { parentElement, data } = walker.currentNode;
                if (data.trim() && own(parentElement)) texts.push(data.trim());
              }
              for (const name of ['placeholder', 'aria-label', 'title', 'alt', 'data-label', 'aria-description'])
                for (const element of document.querySelectorAll(`[${name}]`))
                  if (own(element)) texts.push(element.getAttribute(name));
              return [document.title, ...texts];
            }
            """;
    private final Words words;

    Untranslated(Words words) {
        this.words = words;
    }

    List<String> on(Page page) {
        List<String> found = new ArrayList<>();
        String path = URI.create(page.url()).getPath();
        for (Object text : (List<?>) page.evaluate(TEXTS)) {
            if (isForeign(text.toString())) {
                found.add(path + " says \"" + text + "\"");
            }
        }
        return found;
    }

    private boolean isForeign(String text) {
        return BROKEN.matcher(text).find() || words.isEnglish(text) || hasLatinWord(text);
    }

    private static boolean hasLatinWord(String text) {
        Matcher latin = LATIN.matcher(NO_WORDS.matcher(text).replaceAll(""));
        while (latin.find()) {
            if (!ANYWHERE.contains(latin.group())) {
                return true;
            }
        }
        return false;
    }
}
