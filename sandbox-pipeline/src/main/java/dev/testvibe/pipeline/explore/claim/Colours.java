package dev.testvibe.pipeline.explore.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Expectation;

/**
 * Colours by the words that people have for them. A test asserts the very colour that the page shows, once that is one
 * that goes by the word.
 */
final class Colours {

    private static final int ENOUGH_TO_SEE = 10;

    /** What is computed of each property once the element is at rest; a border without a width has no colour. */
    private static final String COMPUTE = """
            async (element, properties) => {
              const ends = element.getAnimations().map(one => one.finished);
              await Promise.race([Promise.allSettled(ends), new Promise(done => setTimeout(done, 1000))]);
              const style = getComputedStyle(element);
              return properties.map(name => {
                const side = /^(border-\\w+|outline)-color$/.exec(name)?.[1];
                return side && !parseFloat(style.getPropertyValue(side + '-width')) ? '' : style.getPropertyValue(name);
              });
            }
            """;

    private static final Pattern RGB =
            Pattern.compile("rgba?\\((?<r>\\d+), (?<g>\\d+), (?<b>\\d+)(?:, (?<a>[\\d.]+))?\\)");

    private final LivePage live;

    Colours(LivePage live) {
        this.live = live;
    }

    /** @param part what is coloured: text, background, border, the face of it, the whole of it; null for whatever it is */
    Resolution resolve(String line, Element element, String colour, @Nullable String part) {
        List<String> properties = properties("whole".equals(part) ? element.hasValue() ? null : "face" : part);
        List<Seen> seen = Patience.until(
                live, () -> seen(element, properties), all -> first(all, colour).isPresent());
        return first(seen, colour)
                .map(one ->
                        Resolution.of(new Expectation.HasCss(element.target(), one.property(), one.colour(), false)))
                .orElseGet(() -> new Resolution.Stopped(Findings.unsatisfied(
                        line,
                        new Judgement.DoesNotHold(
                                element.target().description() + " to be " + colour, String.valueOf(seen)))));
    }

    private static Optional<Seen> first(List<Seen> seen, String colour) {
        return seen.stream().filter(one -> isCalled(one.colour(), colour)).findFirst();
    }

    /** What people look at first comes first. */
    private static List<String> properties(@Nullable String part) {
        List<String> border = List.of("border-bottom-color", "border-top-color", "border-left-color", "outline-color");
        if (part == null) {
            List<String> all = new ArrayList<>(List.of("background-color", "color"));
            all.addAll(border);
            return all;
        }
        return switch (part) {
            case "text", "font" -> List.of("color");
            case "face" -> List.of("background-color", "color");
            case "background" -> List.of("background-color");
            default -> border;
        };
    }

    private List<Seen> seen(Element element, List<String> properties) {
        List<?> computed = (List<?>) live.locate(element.target()).evaluate(COMPUTE, properties);
        List<Seen> seen = new ArrayList<>();
        for (int index = 0; index < properties.size(); index++) {
            seen.add(new Seen(properties.get(index), String.valueOf(computed.get(index))));
        }
        return seen;
    }

    /** @param colour as the browser computes it */
    private record Seen(String property, String colour) {
        @Override
        public String toString() {
            return property + " " + (colour.isEmpty() ? "none" : colour);
        }
    }

    /**
     * Whether people call a colour so. Neighbours in the rainbow overlap; what is nearly transparent, black, white or
     * grey goes by no other name.
     *
     * @param computed as the browser computes it, such as {@code rgb(220, 53, 69)}
     */
    static boolean isCalled(String computed, String name) {
        Matcher rgb = RGB.matcher(computed);
        if (!rgb.matches() || rgb.group("a") != null && Double.parseDouble(rgb.group("a")) < 1.0 / ENOUGH_TO_SEE) {
            return false;
        }
        double red = Integer.parseInt(rgb.group("r")) / 255.0;
        double green = Integer.parseInt(rgb.group("g")) / 255.0;
        double blue = Integer.parseInt(rgb.group("b")) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double light = (most + least) / 2;
        double spread = most - least;
        double saturation = spread == 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
        boolean isGrey = saturation < 0.12 || spread < 0.06;
        double hue = hue(red, green, blue, most, spread);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "black" -> light < 0.15;
            case "white" -> light > 0.95;
            case "gray", "grey" -> isGrey && light >= 0.15 && light <= 0.95;
            default -> !isGrey && light >= 0.08 && light <= 0.97 && isHue(name, hue, light);
        };
    }

    private static boolean isHue(String name, double hue, double light) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "red" -> hue >= 345 || hue < 16;
            case "brown" -> hue >= 10 && hue < 45 && light < 0.45;
            case "orange" -> hue >= 14 && hue < 46 && light >= 0.4;
            case "yellow" -> hue >= 42 && hue < 70;
            case "green" -> hue >= 68 && hue < 172;
            case "blue" -> hue >= 185 && hue < 255;
            case "purple", "violet" -> hue >= 250 && hue < 320;
            case "pink" -> hue >= 300 && hue < 352 && light > 0.5;
            default -> false;
        };
    }

    /** The place in the rainbow, in degrees: 0 is red, 120 green, 240 blue. */
    private static double hue(double red, double green, double blue, double most, double spread) {
        if (spread == 0) {
            return 0;
        }
        double sixth = most == red
                ? (green - blue) / spread
                : most == green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
        return (sixth * 60 + 360) % 360;
    }
}
