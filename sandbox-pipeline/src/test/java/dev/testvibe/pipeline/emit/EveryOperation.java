package dev.testvibe.pipeline.emit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Capture;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/**
 * Every record that a sealed interface permits, made of plain values: once with the first choice for each component,
 * and once more for each other choice, such as the other constants of an enum or no literal where there need not be one.
 */
public final class EveryOperation {

    private static final Target BUTTON = new Target("internal:role=button[name=\"Save\"s]", "the \"Save\" button");

    /** What is counted is what another element holds. */
    static final Target ITEMS =
            new Target("internal:testid=[data-testid=\"list\"s] >> internal:role=listitem", "the items of the list");

    /** What a text stands for decides which texts there can be. */
    private static final Map<String, String> TEXTS = Map.of(
            "path", "/cart",
            "url", "/cart?page=1",
            "key", "Control+A",
            "file", "photo.png",
            "property", "color",
            "address", "/film.mp4");

    private EveryOperation() {}

    /** The records in a sealed hierarchy. */
    static List<Class<?>> records(Class<?> sealed) {
        return sealed.isRecord()
                ? List.of(sealed)
                : Arrays.stream(sealed.getPermittedSubclasses())
                        .flatMap(permitted -> records(permitted).stream())
                        .distinct()
                        .toList();
    }

    /** Every record of a hierarchy. */
    public static <T> List<T> of(Class<T> sealed) {
        return records(sealed).stream()
                .flatMap(record -> variants(record).map(sealed::cast))
                .toList();
    }

    private static Stream<Object> variants(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        List<List<@Nullable Object>> choices =
                Arrays.stream(components).map(EveryOperation::choices).toList();
        List<@Nullable Object> first = new ArrayList<>();
        choices.forEach(choice -> first.add(choice.get(0)));
        List<Object> variants = new ArrayList<>(List.of(make(record, first)));
        for (int component = 0; component < components.length; component++) {
            for (Object other :
                    choices.get(component).subList(1, choices.get(component).size())) {
                List<@Nullable Object> values = new ArrayList<>(first);
                values.set(component, other);
                variants.add(make(record, values));
            }
        }
        return variants.stream();
    }

    private static List<@Nullable Object> choices(RecordComponent component) {
        Class<?> type = component.getType();
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        List<@Nullable Object> choices = new ArrayList<>();
        if (type == Target.class) {
            choices.add(BUTTON);
        } else if (type == Literal.class) {
            choices.add(Literal.of("It's \"40.00\" (50%) / C:\\d"));
            choices.add(new Literal("tuna-fish", "password"));
        } else if (type == String.class) {
            choices.add(TEXTS.getOrDefault(component.getName(), "word"));
        } else if (type == List.class) {
            choices.add(List.of(Literal.of("one"), Literal.of("two")));
        } else if (type.isEnum()) {
            choices.addAll(Arrays.asList(type.getEnumConstants()));
        } else if (type == boolean.class) {
            choices.addAll(List.of(false, true));
        } else if (type == int.class) {
            choices.addAll(List.of(1, 1_500));
        } else if (type == double.class) {
            choices.addAll(List.of(0.5, -10.0));
        } else if (type == Expectation.class) {
            choices.addAll(withinATime());
        } else {
            throw new IllegalStateException("No value for " + component);
        }
        if (nullable) {
            choices.add(null);
        }
        return choices;
    }

    /** Of each kind of expectation one: a time can be set for any. */
    private static List<Expectation> withinATime() {
        return records(Expectation.class).stream()
                .filter(record -> record != Expectation.Within.class)
                .map(record -> (Expectation) variants(record).findFirst().orElseThrow())
                .toList();
    }

    private static Object make(Class<?> record, List<@Nullable Object> values) {
        try {
            Constructor<?> constructor = record.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object made = constructor.newInstance(values.toArray());
            return made instanceof Expectation.Compared compared ? remembered(compared) : made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " of " + values, e);
        }
    }

    /** What is compared was captured before, as a variable of its type. */
    private static Expectation.Compared remembered(Expectation.Compared compared) {
        return new Expectation.Compared(
                variable(compared.property()),
                ITEMS,
                ITEMS,
                compared.property(),
                compared.change(),
                compared.by(),
                compared.negated());
    }

    static String variable(Capture.Property property) {
        return property.name().toLowerCase(java.util.Locale.ROOT) + "Before";
    }
}
