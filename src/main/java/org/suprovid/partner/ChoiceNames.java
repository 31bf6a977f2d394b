package org.suprovid.partner;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.partner.DirectoryChoiceMapper.Choice;

/** How a choice from the directory is named; who is gone is named still, so that one sees whom to replace. */
@Component
class ChoiceNames {

    private final MessageSource texts;

    ChoiceNames(MessageSource texts) {
        this.texts = texts;
    }

    /** @param offered whether it may be chosen */
    record Known(Option option, boolean offered) {}

    List<Known> known(Collection<Choice> choices, Locale reader) {
        return choices.stream().map(choice -> known(choice, reader)).toList();
    }

    private Known known(Choice choice, Locale reader) {
        String name = choice.gone()
                ? texts.getMessage("partner.choice.gone", new Object[] {choice.name()}, reader)
                : choice.name();
        return new Known(option(choice, name), !choice.gone());
    }

    static List<Option> options(Collection<Choice> choices) {
        return choices.stream().map(choice -> option(choice, choice.name())).toList();
    }

    private static Option option(Choice choice, String label) {
        return new Option(String.valueOf(choice.id()), label);
    }
}
