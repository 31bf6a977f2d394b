package org.suprovid.demo;

import static org.suprovid.demo.Story.Stop.AGREEMENT;
import static org.suprovid.demo.Story.Stop.ASSESSMENT;
import static org.suprovid.demo.Story.Stop.CARD;
import static org.suprovid.demo.Story.Stop.CARRYING_OUT;
import static org.suprovid.demo.Story.Stop.CLOSED_MOVED;
import static org.suprovid.demo.Story.Stop.CLOSED_SOLVED;
import static org.suprovid.demo.Story.Stop.CLOSING;
import static org.suprovid.demo.Story.Stop.CONSENT;
import static org.suprovid.demo.Story.Stop.COUNSELLING;
import static org.suprovid.demo.Story.Stop.DECLINED;
import static org.suprovid.demo.Story.Stop.MONITORED;
import static org.suprovid.demo.Story.Stop.NOT_TARGET_GROUP;
import static org.suprovid.demo.Story.Stop.ONE_TIME;
import static org.suprovid.demo.Story.Stop.PLAN;
import static org.suprovid.demo.Story.Stop.PLAN_MOVED;
import static org.suprovid.demo.Story.Stop.REQUEST_OPEN;
import static org.suprovid.demo.Story.Stop.REVIEWED;
import static org.suprovid.demo.Story.Stop.REVIEW_DUE;
import static org.suprovid.demo.Story.Stop.WITHDRAWN;

import java.util.List;
import java.util.stream.Stream;
import org.suprovid.demo.Story.Stop;

/** Thirty-eight invented people outside and fifteen in a home, spread over every stage; any likeness is chance. */
final class Stories {

    private static final List<Story> OUTSIDE = List.of(
            woman("Ковальчук", "Марина", 1997, "PWID", 3, REQUEST_OPEN, "LEGAL", "Потрібна консультація юриста"),
            man("Бондар", "Ігор", 1988, "PWID", 1, REQUEST_OPEN, "MEDICAL", "Хоче пройти тестування"),
            woman("Шевчук", "Лариса", 1979, "SW", 40, NOT_TARGET_GROUP, "ECONOMIC", "Запитує про матеріальну допомогу"),
            man("Ткаченко", "Юрій", 1991, "PWID", 33, DECLINED, "PSYCHOLOGICAL", "Важко спати, тривога"),
            man("Олійник", "Вадим", 1985, "PWID", 20, ONE_TIME, "SOCIAL_HOUSEHOLD", "Шприци та презервативи"),
            woman("Лисенко", "Оксана", 1993, "SW", 12, ONE_TIME, "MEDICAL", "Презервативи, розмова"),
            man("Поліщук", "Андрій", 1990, "PWID", 2, CARD, "LEGAL", "Затримали на вулиці, не знає своїх прав"),
            man("Остапенко", "Ярослав", 1998, "PWUD", 3, CONSENT, "PSYCHOLOGICAL", "Хоче ще раз прочитати умови"),
            woman("Гаврилюк", "Світлана", 2001, "PWID", 5, ASSESSMENT, "MEDICAL", "Давно не робила тест"),
            man("Кузьменко", "Роман", 1982, "PLHIV", 14, ASSESSMENT, "MEDICAL", "Хоче повернутися до лікаря"),
            woman("Павленко", "Інна", 1995, "SW", 18, ASSESSMENT, "PSYCHOLOGICAL", "Погрози від партнера"),
            man("Марченко", "Олег", 1987, "PWID", 10, ASSESSMENT, "EMPLOYMENT", "Шукає роботу після звільнення"),
            woman("Савченко", "Дарина", 1999, "PWUD", 21, COUNSELLING, "SOCIAL_HOUSEHOLD", "Немає де жити"),
            man("Руденко", "Віктор", 1976, "PWID", 25, COUNSELLING, "MEDICAL", "Кашель, втома"),
            man("Назаренко", "Євген", 1984, "PWID", 22, COUNSELLING, "EMPLOYMENT", "Хоче відновити посвідчення водія"),
            woman("Мороз", "Катерина", 1992, "PWID", 26, PLAN, "LEGAL", "Втрачено паспорт"),
            man("Клименко", "Денис", 1994, "MSM", 28, PLAN, "PSYCHOLOGICAL", "Хоче поговорити з психологом"),
            woman("Павлюк", "Аліна", 2003, "SW", 30, AGREEMENT, "SOCIAL_HOUSEHOLD", "Допомога з дитиною"),
            man("Гриценко", "Тимур", 1993, "MSM", 27, AGREEMENT, "PSYCHOLOGICAL", "Тривога після розриву"),
            man("Петренко", "Максим", 1989, "PWID", 16, CARRYING_OUT, "MEDICAL", "Тестування та щеплення"),
            woman("Кравчук", "Наталія", 1986, "PLHIV", 17, CARRYING_OUT, "MEDICAL", "Взяття на облік"),
            man("Коваленко", "Сергій", 1981, "PWID", 24, CARRYING_OUT, "EMPLOYMENT", "Курси водіїв"),
            woman("Бойчук", "Тетяна", 1990, "PWID", 12, CARRYING_OUT, "PSYCHOLOGICAL", "Група взаємодопомоги"),
            woman("Литвин", "Лідія", 1982, "PWID", 10, CARRYING_OUT, "MEDICAL", "Хоче перевірити печінку"),
            woman("Дяченко", "Софія", 1988, "PLHIV", 11, CARRYING_OUT, "LEGAL", "Розголосили діагноз на роботі"),
            man("Шевченко", "Артем", 1996, "PWUD", 17, PLAN_MOVED, "LEGAL", "Суд переніс засідання"),
            woman("Іваненко", "Галина", 1974, "PWID", 60, MONITORED, "MEDICAL", "Лікування гепатиту"),
            man(
                    "Ткачук",
                    "Микола",
                    1983,
                    "RECENTLY_RELEASED",
                    64,
                    MONITORED,
                    "SOCIAL_HOUSEHOLD",
                    "Прописка після звільнення"),
            woman("Мельничук", "Ольга", 1998, "SW", 70, MONITORED, "PSYCHOLOGICAL", "Вихід із насильства"),
            man("Романюк", "Богдан", 1980, "PWID", 101, REVIEW_DUE, "MEDICAL", "Програма замісної терапії"),
            woman("Захарчук", "Людмила", 1977, "PLHIV", 99, REVIEW_DUE, "MEDICAL", "Регулярні візити до лікаря"),
            man("Гончарук", "Степан", 1972, "PWID", 112, REVIEWED, "SOCIAL_HOUSEHOLD", "Місце в гуртожитку"),
            woman("Левченко", "Вікторія", 1994, "PWID", 118, REVIEWED, "EMPLOYMENT", "Навчання на перукарку"),
            man("Панченко", "Олександр", 1985, "PWID", 119, CLOSING, "LEGAL", "Відновлення документів"),
            woman("Шульга", "Жанна", 1982, "PWID", 121, CLOSING, "MEDICAL", "Курс лікування пройдено"),
            woman("Коломієць", "Ірина", 1991, "SW", 160, CLOSED_SOLVED, "MEDICAL", "Лікування завершено"),
            man("Захарченко", "Павло", 1987, "PWID", 155, CLOSED_MOVED, "EMPLOYMENT", "Переїзд до родини"),
            woman("Прокопенко", "Любов", 1984, "PWID", 90, WITHDRAWN, "PSYCHOLOGICAL", "Більше не потребує супроводу"));

    /** All stories of the organisation; those of the home come last. */
    static final List<Story> ALL =
            Stream.concat(OUTSIDE.stream(), Residents.ALL.stream()).toList();

    private Stories() {}

    private static Story woman(
            String surname, String name, int born, String group, int ago, Stop stop, String need, String request) {
        return new Story(surname, name, "FEMALE", born, group, ago, stop, need, request);
    }

    private static Story man(
            String surname, String name, int born, String group, int ago, Stop stop, String need, String request) {
        return new Story(surname, name, "MALE", born, group, ago, stop, need, request);
    }
}
