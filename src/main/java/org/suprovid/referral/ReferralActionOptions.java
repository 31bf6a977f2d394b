package org.suprovid.referral;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.suprovid.document.Option;
import org.suprovid.partner.DirectoryChoices;
import org.thymeleaf.context.ILazyContextVariable;
import org.thymeleaf.context.LazyContextVariable;

/** What the pages offer to choose from that ask before something happens to a referral. */
@ControllerAdvice(assignableTypes = ReferralActionPages.class)
class ReferralActionOptions {

    private final DirectoryChoices directory;
    private final MessageSource texts;

    ReferralActionOptions(DirectoryChoices directory, MessageSource texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @ModelAttribute("choices")
    List<Option> choices(Locale reader) {
        return named("referral.choice.", Stream.of(ChecksChoice.values()).map(Enum::name), reader);
    }

    @ModelAttribute("checkWays")
    List<Option> checkWays(Locale reader) {
        return named("referral.checkWay.", Stream.of(CheckWay.values()).map(Enum::name), reader);
    }

    @ModelAttribute("visitOutcomes")
    List<Option> visitOutcomes(Locale reader) {
        return named("referral.visit.", VisitEntry.OUTCOMES.stream(), reader);
    }

    @ModelAttribute("channels")
    List<Option> channels(Locale reader) {
        return named("referral.channel.", VisitEntry.CHANNELS.stream().map(Enum::name), reader);
    }

    @ModelAttribute("reasons")
    List<Option> reasons(Locale reader) {
        return named("referral.reason.", Reasons.ALL.stream(), reader);
    }

    @ModelAttribute("marks")
    List<Option> marks(Locale reader) {
        return named("referral.mark.", Stream.of("1", "2", "3", "4", "5"), reader);
    }

    /** Looked up by the page that asks for them only. */
    @ModelAttribute("partners")
    ILazyContextVariable<List<Option>> partners(
            @RequestParam(required = false) String furtherPartner,
            @RequestParam(defaultValue = "") String words,
            Locale reader) {
        return later(() -> directory.begin(words, furtherPartner, reader));
    }

    @ModelAttribute("partnersAt")
    ILazyContextVariable<String> partnersAt() {
        return later(directory::path);
    }

    private static <T> ILazyContextVariable<T> later(Supplier<T> found) {
        return new LazyContextVariable<>() {
            @Override
            protected T loadValue() {
                return found.get();
            }
        };
    }

    private List<Option> named(String prefix, Stream<String> codes, Locale reader) {
        return codes.map(code -> new Option(code, texts.getMessage(prefix + code, null, reader)))
                .toList();
    }
}
