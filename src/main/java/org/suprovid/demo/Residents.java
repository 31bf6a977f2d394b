package org.suprovid.demo;

import static org.suprovid.demo.Story.Stop.AGREEMENT;
import static org.suprovid.demo.Story.Stop.CARD;
import static org.suprovid.demo.Story.Stop.CLOSED_SOLVED;
import static org.suprovid.demo.Story.Stop.CLOSING;
import static org.suprovid.demo.Story.Stop.FULL_ASSESSMENT;
import static org.suprovid.demo.Story.Stop.FULL_PLAN;
import static org.suprovid.demo.Story.Stop.INTAKE;
import static org.suprovid.demo.Story.Stop.LOOKING_BACK;
import static org.suprovid.demo.Story.Stop.MODEL;
import static org.suprovid.demo.Story.Stop.MONITORED;
import static org.suprovid.demo.Story.Stop.PLAN;
import static org.suprovid.demo.Story.Stop.QUESTIONNAIRE;
import static org.suprovid.demo.Story.Stop.RENEWED;
import static org.suprovid.demo.Story.Stop.REQUEST_OPEN;
import static org.suprovid.demo.Story.Stop.REVIEW_DUE;

import java.util.List;
import org.suprovid.demo.Story.Stop;

/** Residents of an invented home for the elderly, spread over the twelve steps; any likeness is chance. */
final class Residents {

    static final String GROUP = "ELDERLY_RESIDENT";

    static final List<Story> ALL = List.of(
            woman("Гнатенко", "Параска", 1941, 1, REQUEST_OPEN, "SOCIAL_HOUSEHOLD", "Хоче вишивати разом з іншими"),
            man("Сидорук", "Степан", 1948, 2, CARD, "PSYCHOLOGICAL", "Сумує за домом"),
            woman("Бабенко", "Марія", 1944, 6, INTAKE, "SOCIAL_HOUSEHOLD", "Бракує спілкування"),
            woman("Кириленко", "Ганна", 1950, 9, MODEL, "MEDICAL", "Болять ноги, хоче більше рухатися"),
            man("Остапчук", "Федір", 1939, 7, PLAN, "SOCIAL_HOUSEHOLD", "Любить співати, немає з ким"),
            woman("Яременко", "Ольга", 1946, 8, AGREEMENT, "SOCIAL_HOUSEHOLD", "Хоче на виставку"),
            man(
                    "Ярош",
                    "Григорій",
                    1951,
                    20,
                    FULL_ASSESSMENT,
                    "PSYCHOLOGICAL",
                    "Давня самотність після втрати дружини"),
            woman("Дяченко", "Людмила", 1955, 26, FULL_PLAN, "LEGAL", "Документи на житло, стосунки з родиною"),
            woman("Онищенко", "Катерина", 1947, 62, MONITORED, "PSYCHOLOGICAL", "Тривожно вночі, хоче розмов"),
            man("Харченко", "Василь", 1943, 190, QUESTIONNAIRE, "SOCIAL_HOUSEHOLD", "Шаховий гурток"),
            woman("Демченко", "Надія", 1949, 192, LOOKING_BACK, "MEDICAL", "Зарядка та прогулянки"),
            man("Титаренко", "Леонід", 1940, 193, REVIEW_DUE, "SOCIAL_HOUSEHOLD", "Квіти у дворі"),
            woman("Нестеренко", "Зоя", 1945, 205, RENEWED, "SOCIAL_HOUSEHOLD", "Театр і музика"),
            man("Власенко", "Петро", 1952, 196, CLOSING, "EMPLOYMENT", "Майструвати разом з онуками"),
            woman("Карпенко", "Віра", 1942, 200, CLOSED_SOLVED, "SOCIAL_HOUSEHOLD", "Знайти подруг"));

    private Residents() {}

    private static Story woman(String surname, String name, int born, int ago, Stop stop, String need, String request) {
        return new Story(surname, name, "FEMALE", born, GROUP, ago, stop, need, request);
    }

    private static Story man(String surname, String name, int born, int ago, Stop stop, String need, String request) {
        return new Story(surname, name, "MALE", born, GROUP, ago, stop, need, request);
    }
}
