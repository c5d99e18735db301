package care.alliance.e2e.support;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chromium, started once; every person gets a context of their own. */
public final class Browser implements AutoCloseable {

    private static final List<String> KNOWN_PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String home;

    public Browser(Alliance alliance) {
        home = alliance.gateway().toString();
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** A person with an ordinary browser. */
    public Page person() {
        return page(options());
    }

    /** A person whose browser runs no script. */
    public Page personWithoutScript() {
        return page(options().setJavaScriptEnabled(false));
    }

    /** A person with a window of this width, in light or dark. */
    public Page person(int width, ColorScheme scheme) {
        return page(options().setViewportSize(width, 900).setColorScheme(scheme));
    }

    /** A person whose clock shows the time of another zone. */
    public Page personIn(String zone) {
        return page(options().setTimezoneId(zone));
    }

    private NewContextOptions options() {
        return new NewContextOptions().setBaseURL(home).setLocale("en-GB").setTimezoneId("Europe/London");
    }

    private Page page(NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    private static Path executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("ALLIANCE_CHROMIUM")), KNOWN_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium found; ./verify installs one"));
    }

    /** Everybody closes their windows. */
    public void everybodyLeaves() {
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
