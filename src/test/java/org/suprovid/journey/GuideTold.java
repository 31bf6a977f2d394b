package org.suprovid.journey;

import java.util.List;

/**
 * What people have typed on the pictures of the guide, in one language that it is read in.
 *
 * @param contact who answers at the centre
 * @param specialist who saw the client
 * @param tactics what the client decided after a visit
 */
record GuideTold(
        String language,
        String programme,
        String worker,
        String position,
        String centre,
        String address,
        String route,
        String hours,
        String contact,
        String specialist,
        String profession,
        String bring,
        String placeNote,
        String result,
        String tactics) {

    static final List<GuideTold> ALL = List.of(
            new GuideTold(
                    "uk",
                    "Зменшення шкоди",
                    "Олена Гнатюк",
                    "кейс-менеджер",
                    "Центр допомоги «Берег»",
                    "вул. Тиха, 5",
                    "трамвай 4",
                    "Пн–Пт 9–17",
                    "Оксана Левчук",
                    "Іванова С. В.",
                    "психолог",
                    "Паспорт",
                    "другий поверх, кабінет 7",
                    "Домовились про п’ять зустрічей, перша за тиждень.",
                    "Клієнтка вирішила звернутися до програми підтримки"),
            new GuideTold(
                    "ru",
                    "Снижение вреда",
                    "Елена Гнатюк",
                    "кейс-менеджер",
                    "Центр помощи «Берег»",
                    "ул. Тихая, 5",
                    "трамвай 4",
                    "Пн–Пт 9–17",
                    "Оксана Левчук",
                    "Иванова С. В.",
                    "психолог",
                    "Паспорт",
                    "второй этаж, кабинет 7",
                    "Договорились о пяти встречах, первая через неделю.",
                    "Клиентка решила обратиться в программу поддержки"),
            new GuideTold(
                    "en",
                    "Harm reduction",
                    "Olena Hnatiuk",
                    "case manager",
                    "Help centre “Bereh”",
                    "5 Tykha Street",
                    "tram 4",
                    "Mon–Fri 9–17",
                    "Oksana Levchuk",
                    "Ivanova S. V.",
                    "psychologist",
                    "Passport",
                    "second floor, room 7",
                    "Five talks are agreed, the first one in a week.",
                    "The client has decided to join the support programme"));

    @Override
    public String toString() {
        return language;
    }
}
