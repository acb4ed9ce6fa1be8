package dev.testvibe.pipeline.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Secrets;

/**
 * What a window showed.
 *
 * @param base64 a JPEG in Base64
 */
public record Screenshot(String base64) {

    private static final double TIMEOUT_MS = 2_000;
    private static final int QUALITY = 45;
    /** What a password field holds is not shown. */
    private static final String SHOWN = """
            () => {
              const within = root => [...root.querySelectorAll('*')].flatMap(element => [
                element.matches('input:not([type=password]), textarea') ? element.value : '',
                ...(element.shadowRoot ? [element.shadowRoot.textContent, ...within(element.shadowRoot)] : [])]);
              return [document.body?.innerText ?? '', ...within(document)].join('\\n');
            }
            """;

    /** What the window shows; nothing where that holds a secret, or cannot be had. */
    public static Optional<Screenshot> of(LivePage live, Secrets secrets) {
        try {
            boolean isSecret = live.inFrames(SHOWN).map(String::valueOf).anyMatch(text -> !secrets.hidden(text)
                    .equals(text));
            return isSecret
                    ? Optional.empty()
                    : Optional.of(new Screenshot(Base64.getEncoder()
                            .encodeToString(live.page()
                                    .screenshot(new Page.ScreenshotOptions()
                                            .setType(ScreenshotType.JPEG)
                                            .setQuality(QUALITY)
                                            .setAnimations(ScreenshotAnimations.DISABLED)
                                            .setTimeout(TIMEOUT_MS)))));
        } catch (PlaywrightException withoutPage) {
            return Optional.empty();
        }
    }

    /** The picture of a PNG file; nothing where it holds none. */
    public static Optional<Screenshot> ofPng(Path file) {
        try {
            @Nullable BufferedImage shown = ImageIO.read(file.toFile());
            if (shown == null) {
                return Optional.empty();
            }
            BufferedImage opaque = new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = opaque.createGraphics();
            graphics.drawImage(shown, 0, 0, Color.WHITE, null);
            graphics.dispose();
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(opaque, "jpg", jpeg);
            return Optional.of(new Screenshot(Base64.getEncoder().encodeToString(jpeg.toByteArray())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
