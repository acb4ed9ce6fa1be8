package dev.testvibe.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

import dev.testvibe.pipeline.browser.BrowserSession;
import dev.testvibe.pipeline.browser.BrowserSettings;
import dev.testvibe.pipeline.explore.plan.Explored;

/** Explores the scenarios of a feature, a few at once: each explorer has a browser of its own and takes the next. */
final class Explorers {

    /** Where explorers get their browsers from. */
    interface Browsers {

        /** One for a single explorer, until it is given back. */
        BrowserSession take();

        void giveBack(BrowserSession browser);

        /** Each explorer starts one, and ends it. */
        static Browsers of(BrowserSettings settings) {
            return new Browsers() {
                @Override
                public BrowserSession take() {
                    return BrowserSession.start(settings);
                }

                @Override
                public void giveBack(BrowserSession browser) {
                    browser.close();
                }
            };
        }
    }

    /** A browser costs more to start than a scenario or two to explore. */
    private static final int SCENARIOS_WORTH_A_BROWSER = 3;

    private final Browsers source;
    private final int atOnce;

    Explorers(Browsers source, int atOnce) {
        this.source = source;
        this.atOnce = atOnce;
    }

    /** One scenario, by its place in the feature, in a browser that nobody else uses meanwhile. */
    interface Explorer {
        Explored explore(BrowserSession browser, int index);
    }

    /** The scenarios in their order; what one explorer throws ends them all. */
    List<Explored> explore(int scenarios, Explorer explorer) {
        AtomicReferenceArray<Explored> explored = new AtomicReferenceArray<>(scenarios);
        AtomicInteger next = new AtomicInteger();
        Callable<Void> untilNoneIsLeft = () -> {
            try {
                BrowserSession browser = source.take();
                try {
                    for (int index = next.getAndIncrement(); index < scenarios; index = next.getAndIncrement()) {
                        explored.set(index, explorer.explore(browser, index));
                    }
                } finally {
                    source.giveBack(browser);
                }
            } catch (RuntimeException e) {
                next.set(scenarios);
                throw e;
            }
            return null;
        };
        int browsers = Math.max(1, Math.min(atOnce, scenarios / SCENARIOS_WORTH_A_BROWSER + 1));
        ExecutorService pool = Executors.newFixedThreadPool(browsers);
        try {
            await(pool.invokeAll(Collections.nCopies(browsers, untilNoneIsLeft)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
        return IntStream.range(0, scenarios).mapToObj(explored::get).toList();
    }

    private static void await(List<Future<Void>> ends) throws InterruptedException {
        for (Future<Void> end : ends) {
            try {
                end.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
    }
}
