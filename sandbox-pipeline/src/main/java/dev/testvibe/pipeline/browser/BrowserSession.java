package dev.testvibe.pipeline.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Proxy;

/** One browser for a feature; each scenario gets a context of its own. */
public final class BrowserSession implements AutoCloseable {

    /** Keeps Chromium from calling home; nothing of it concerns a page. */
    public static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run",
            "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final Browser browser;
    private final Duration patience;

    private BrowserSession(Playwright playwright, Browser browser, Duration patience) {
        this.playwright = playwright;
        this.browser = browser;
        this.patience = patience;
    }

    /** Starts a browser. */
    public static BrowserSession start(BrowserSettings settings) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        try {
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setArgs(QUIET)
                    .setChromiumSandbox(settings.chromiumSandbox())
                    .setHeadless(true);
            if (settings.chromium() != null) {
                options.setExecutablePath(settings.chromium());
            }
            if (settings.proxy() != null) {
                options.setProxy(new Proxy(settings.proxy()));
            }
            return new BrowserSession(playwright, playwright.chromium().launch(options), settings.patience());
        } catch (RuntimeException e) {
            playwright.close();
            throw new IllegalStateException(notStarted(settings, String.valueOf(e.getMessage())), e);
        }
    }

    private static String notStarted(BrowserSettings settings, String message) {
        boolean unsandboxed = settings.chromiumSandbox() && message.contains("sandbox");
        String cause = message.lines()
                .map(line -> line.replaceFirst("^\\s*message='", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("Error {"))
                .findFirst()
                .orElse("");
        return unsandboxed
                ? "Chromium's own sandbox cannot be on here, for root it never can. Run as an ordinary user, or set"
                        + " TESTVIBE_CHROMIUM_SANDBOX=false for sites that you trust."
                : "Chromium did not start: " + cause
                        + (settings.chromium() == null ? " Set CHROMIUM_PATH to a Chromium." : "");
    }

    private static Map<String, String> environment() {
        String node = System.getenv().getOrDefault("PLAYWRIGHT_NODEJS_PATH", NodeJs.onPath());
        return Map.of("PLAYWRIGHT_NODEJS_PATH", node, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    }

    /** A page of a fresh context: no cookies, no storage, nothing of another scenario. */
    public LivePage open(String siteUrl) {
        return LivePage.in(browser.newContext(new Browser.NewContextOptions()), siteUrl, patience);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
