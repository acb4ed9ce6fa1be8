package dev.testvibe.pipeline.emit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.testvibe.pipeline.recording.Target;

/** Locators in TypeScript for the selectors of a record. */
public final class Locators {

    private final Map<String, String> code;
    private final TestIdAttribute testIds;

    private Locators(Map<String, String> code, TestIdAttribute testIds) {
        this.code = code;
        this.testIds = testIds;
    }

    /**
     * Translates selectors.
     *
     * @param generator Playwright's own, asked once at most: the locators of selectors, in their order
     */
    public static Locators of(Collection<String> selectors, UnaryOperator<List<String>> generator) {
        List<String> all = selectors.stream().distinct().sorted().toList();
        TestIdAttribute testIds = TestIdAttribute.of(all);
        List<String> translated = all.isEmpty()
                ? List.of()
                : generator.apply(all.stream().map(testIds::inPlaceOfCss).toList());
        Map<String, String> code = new HashMap<>();
        for (int index = 0; index < all.size(); index++) {
            code.put(all.get(index), translated.get(index));
        }
        return new Locators(code, testIds);
    }

    /** {@code page.getByRole(…)} for a target. */
    String page(Target target) {
        return "page." + Objects.requireNonNull(code.get(target.selector()), target.selector());
    }

    /** The attribute that {@code getByTestId} must read, where it is not Playwright's own. */
    Optional<String> testIdAttribute() {
        return testIds.name();
    }
}
