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

import org.jspecify.annotations.Nullable;

/**
 * What a window showed.
 *
 * @param base64 a JPEG in Base64
 */
public record Screenshot(String base64) {

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
