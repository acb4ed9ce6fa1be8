package dev.testvibe.it;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Pair} as a parameter: one for all of a run, whole before each test.
 */
public final class WithPair implements BeforeEachCallback, ParameterResolver {

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        pair(context).restore();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pair.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return pair(context);
    }

    private static Pair pair(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(WithPair.class))
                .computeIfAbsent(Pair.class, type -> start(), Pair.class);
    }

    private static Pair start() {
        try {
            return Pair.start();
        } catch (Exception e) {
            throw new IllegalStateException("The pair could not be started", e);
        }
    }
}
