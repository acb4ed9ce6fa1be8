package dev.testvibe.it;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Pair} as a parameter: one for all classes of a process, whole before each test. A process that
 * shares the classes with others is given one after another, each with a test plan and a root of its own; only the session
 * of the launcher lasts.
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
        return context.getStore(
                        ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(WithPair.class))
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
