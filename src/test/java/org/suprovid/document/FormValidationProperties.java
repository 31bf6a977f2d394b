package org.suprovid.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.suprovid.document.FormValidation.Validated;

/** Whatever is sent to whichever form of ours: the answer is a list of errors, never an exception, never a stowaway. */
class FormValidationProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final List<FormSchema> FORMS =
            ShippedForms.ids().stream().map(ShippedForms::schema).toList();
    private static final List<String> CODES = FORMS.stream()
            .flatMap(FormSchema::all)
            .flatMap(field -> field.values().stream())
            .map(Option::value)
            .distinct()
            .toList();
    private static final List<String> NASTY = List.of(
            "2026-01-31", "2026-02-30", "0000-00-00", "=agrees", "${1+1}", "a\u0000", "\ud800", "<script>", " ", "");
    private static final List<String> ALIEN = List.of("caseId", "caseManager", "this", "data", "", "a.b", "km1[0].due");

    @Property(tries = 1000)
    void nothingSentBreaksTheCheckOrSlipsThroughIt(@ForAll("attempts") Attempt attempt) {
        FormSchema form = attempt.form();
        Validated result = FormValidation.validate(form, attempt.sent(), Map.of(), TODAY);

        assertThat(result.errors()).allSatisfy(error -> assertThat(error.code()).startsWith("document.error."));
        assertNoStowaway(form.fields(), result.cleaned());
        assertThat(Decisions.of(form, result.cleaned()).keySet())
                .isEqualTo(form.decisions().stream().map(FormField::key).collect(Collectors.toSet()));
    }

    @Property(tries = 1000)
    void whatWasTakenOnceIsTakenAgainUnchanged(@ForAll("attempts") Attempt attempt) {
        FormSchema form = attempt.form();
        Map<String, Object> cleaned =
                FormValidation.validate(form, attempt.sent(), Map.of(), TODAY).cleaned();

        assertThat(FormValidation.validate(form, cleaned, Map.of(), TODAY).cleaned())
                .isEqualTo(cleaned);
    }

    private static void assertNoStowaway(List<FormField> fields, Map<?, ?> cleaned) {
        Map<String, FormField> declared = new HashMap<>();
        declare(fields, declared);
        assertThat(Set.copyOf(cleaned.keySet()))
                .allSatisfy(key -> assertThat(declared).containsKey(key.toString()));
        cleaned.forEach((key, value) -> {
            if (value instanceof List<?> list) {
                list.stream()
                        .filter(row -> row instanceof Map)
                        .forEach(row -> assertNoStowaway(declared.get(key).children(), (Map<?, ?>) row));
            }
        });
    }

    private static void declare(List<FormField> fields, Map<String, FormField> declared) {
        for (FormField field : fields) {
            if (field.kind() == FieldKind.GROUP) {
                declare(field.children(), declared);
            } else if (field.key() != null) {
                declared.put(field.key(), field);
            }
        }
    }

    record Attempt(FormSchema form, Map<String, Object> sent) {}

    @Provide
    Arbitrary<Attempt> attempts() {
        return Arbitraries.randomValue(random -> {
            FormSchema form = FORMS.get(random.nextInt(FORMS.size()));
            return new Attempt(form, new Junk(random, form).object(3));
        });
    }

    /** Random JSON that knows the keys and codes of a form, and tries others, too. */
    private record Junk(Random random, List<String> keys) {

        Junk(Random random, FormSchema form) {
            this(
                    random,
                    form.all()
                            .map(FormField::key)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
        }

        Map<String, Object> object(int depth) {
            Map<String, Object> object = new HashMap<>();
            for (int i = random.nextInt(25); i > 0; i--) {
                String key = random.nextInt(40) == 0 ? one(ALIEN) : random.nextInt(40) == 0 ? text() : one(keys);
                object.put(key, value(depth));
            }
            return object;
        }

        private Object value(int depth) {
            int kind = random.nextInt(depth > 0 ? 12 : 8);
            return switch (kind) {
                case 0, 1, 2 -> one(CODES);
                case 3 -> one(NASTY);
                case 4 -> random.nextBoolean() ? random.nextInt(200) : Double.longBitsToDouble(random.nextLong());
                case 5 -> random.nextBoolean() ? random.nextLong() : new BigDecimal(BigInteger.TEN, random.nextInt());
                case 6 -> random.nextBoolean() ? null : random.nextBoolean();
                case 7 -> text();
                case 8 -> object(depth - 1);
                case 9 -> list(() -> value(depth - 1));
                case 10 -> list(() -> one(CODES));
                default -> list(() -> object(depth - 1));
            };
        }

        private List<Object> list(Supplier<Object> item) {
            return Stream.generate(item).limit(random.nextInt(5)).collect(Collectors.toList());
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65536));
            }
            return text.toString();
        }

        private <T> T one(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
