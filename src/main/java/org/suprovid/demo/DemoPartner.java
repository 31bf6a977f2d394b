package org.suprovid.demo;

import java.util.List;
import java.util.Set;
import org.suprovid.partner.EntryForm;

/**
 * An invented partner.
 *
 * @param where area, address, route, coordinates, hours
 * @param person name, position, phone, mail of who answers
 */
record DemoPartner(
        String code,
        String name,
        String neutralName,
        String kind,
        String place,
        List<String> where,
        Set<String> services,
        Set<String> papers,
        Set<String> friendly,
        String note,
        List<String> person) {

    static final List<DemoPartner> ALL = List.of(
            new DemoPartner(
                    "LEGAL_AID",
                    "Центр правової допомоги «Опора»",
                    null,
                    "LEGAL",
                    null,
                    List.of(
                            "Поділ",
                            "вул. Набережна, 14",
                            "Метро «Контрактова площа», 5 хвилин пішки; вхід із двору",
                            "50.4652, 30.5189",
                            "пн–пт 9:00–17:00"),
                    Set.of("LEGAL_ADVICE", "ID_DOCUMENTS", "LEGAL"),
                    Set.of(),
                    Set.of("DRUG_USE", "AFTER_PRISON", "ANONYMOUS"),
                    "Без паспорта приймають: саме його й допомагають відновити.",
                    List.of("Марина Ткач", "координаторка прийому", "+380 44 555 01 14", "pryiom@opora.example")),
            new DemoPartner(
                    "AIDS_CENTRE",
                    "Міський Центр СНІДу",
                    "Міський лікувальний центр № 5",
                    "AIDS_CENTRE",
                    "AIDS_CENTRE",
                    List.of(
                            "Солом’янка",
                            "вул. Медична, 2",
                            "Тролейбус 40 до зупинки «Лікарня»; другий поверх, каб. 7",
                            "50.4291, 30.4701",
                            "пн–пт 8:00–15:00, забір крові до 11:00"),
                    Set.of("EXT_HIV_CONFIRM", "AIDS_CENTRE_REGISTRATION", "ART", "TB_SCREENING", "MEDICAL"),
                    Set.of("PASSPORT"),
                    Set.of("HIV", "DRUG_USE", "NO_QUEUE"),
                    "",
                    List.of("Олег Яременко", "медичний координатор", "+380 44 555 02 20", "coord@center5.example")),
            new DemoPartner(
                    "STI_CLINIC",
                    "Шкірно-венерологічний диспансер",
                    "Поліклініка на Садовій",
                    "STI_CLINIC",
                    "HEALTH_FACILITY",
                    List.of(
                            "Шулявка",
                            "вул. Садова, 31",
                            "Метро «Шулявська», далі автобус 9",
                            "50.4556, 30.4456",
                            "пн–сб 8:00–19:00"),
                    Set.of("EXT_STI_TEST", "EXT_STI_CONFIRM", "EXT_STI_TREAT"),
                    Set.of("PASSPORT", "DOCTOR_DECLARATION"),
                    Set.of("ANONYMOUS"),
                    "Анонімно, якщо сказати про це в реєстратурі.",
                    List.of("Ніна Коваленко", "старша медсестра", "+380 44 555 03 31", "")),
            new DemoPartner(
                    "WOMEN_HEALTH",
                    "Жіноча консультація № 2",
                    null,
                    "MEDICAL",
                    "HEALTH_FACILITY",
                    List.of(
                            "Оболонь",
                            "просп. Весняний, 8",
                            "Метро «Мінська», 10 хвилин пішки",
                            "50.5121, 30.4987",
                            "пн–пт 8:00–18:00"),
                    Set.of("GYNAECOLOGIST"),
                    Set.of("PASSPORT", "DOCTOR_REFERRAL"),
                    Set.of("WITH_CHILDREN", "WHEELCHAIR"),
                    "",
                    List.of("Лариса Дяченко", "лікарка", "+380 44 555 04 08", "")),
            new DemoPartner(
                    "SOCIAL_SERVICES",
                    "Центр соціальних служб",
                    null,
                    "SOCIAL",
                    "COMMUNITY_CENTRE",
                    List.of(
                            "Дарниця",
                            "вул. Зелена, 20",
                            "Електричка до станції «Дарниця»",
                            "50.4478, 30.6412",
                            "пн–пт 9:00–18:00"),
                    Set.of(
                            "SOCIAL_HOUSEHOLD",
                            "ECONOMIC",
                            "PSYCHOLOGIST",
                            "PSYCHOLOGICAL",
                            "EMPLOYMENT",
                            "TRANSPORT_HELP"),
                    Set.of("PASSPORT", "TAX_NUMBER"),
                    Set.of("WITH_CHILDREN", "YOUNG", "AFTER_PRISON"),
                    "Для перевезення записуватися за два дні.",
                    List.of("Тетяна Мороз", "завідувачка відділення", "+380 44 555 05 20", "viddil@css.example")),
            new DemoPartner(
                    "REHABILITATION",
                    "Реабілітаційний центр «Берег»",
                    null,
                    "REHAB_CENTRE",
                    "REHAB_CENTRE",
                    List.of(
                            "Київська область",
                            "с. Прибережне, вул. Лісова, 3",
                            "Автобус від метро «Академмістечко», потім зустрічають",
                            "50.5912, 30.1234",
                            "цілодобово"),
                    Set.of("REHABILITATION", "DETOX", "SELF_HELP_GROUP", "RESOCIALISATION"),
                    Set.of("PASSPORT", "FLUOROGRAPHY"),
                    Set.of("DRUG_USE", "AFTER_PRISON"),
                    "",
                    List.of("Ігор Савченко", "директор", "+380 67 555 06 03", "bereg@bereg.example")));

    EntryForm entry() {
        return new EntryForm(
                name,
                neutralName,
                kind,
                services,
                person.get(2),
                place,
                where.get(0),
                where.get(1),
                where.get(2),
                where.get(3),
                where.get(4),
                Set.of("uk", "ru"),
                papers,
                note,
                kind.equals("REHAB_CENTRE") ? "PARTLY" : "FREE",
                kind.equals("REHAB_CENTRE") ? "перший місяць безоплатно" : "",
                "",
                friendly);
    }
}
