package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/**
 * What an icon depicts: a class such as {@code fa-pause}, the file of an image, a sign such as ▶ or, where none of them
 * says anything, a name; of the element itself or of the one icon in it.
 */
final class Icons {

    /** The signs that fonts have for what is often depicted. */
    private static final Map<String, List<String>> SIGNS = Map.of(
            "play", List.of("▶", "►", "▷", "⏵"),
            "pause", List.of("⏸", "❚❚", "||", "‖", "▮▮"),
            "stop", List.of("⏹", "■", "◼"),
            "next", List.of("⏭", "»"),
            "previous", List.of("⏮", "«"),
            "mute", List.of("🔇", "🔈"),
            "close", List.of("✕", "✖", "×"),
            "delete", List.of("🗑"));

    /** The one icon in the element, then the element itself; of its own classes only those that are of an icon. */
    private static final String LOOK = """
            element => {
              const inner = [...element.querySelectorAll('i, svg, img, span')].filter(one => !one.querySelector('i, svg, img, span'));
              const named = one => ['aria-label', 'title', 'alt'].find(name => one.getAttribute(name)) || '';
              const face = (one, within, classes) => ({ within, classes, source: one.getAttribute('src') || '',
                attribute: named(one), label: one.getAttribute(named(one) || 'title') || '' });
              const classes = one => (one.getAttribute('class') || '').split(/\\s+/).filter(Boolean);
              const ofIcon = name => /^(fa|fas|far|bi|mdi|glyphicon|icon|ri|la|ti)[-_]|[-_]icon\\b|\\bicon\\b/.test(name);
              const faces = [face(element, '', classes(element).filter(ofIcon))];
              if (inner.length === 1) faces.unshift(face(inner[0], inner[0].tagName.toLowerCase(), classes(inner[0])));
              return { faces, text: element.textContent };
            }
            """;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int POLL_MS = 60;
    private static final int LOOKS = 25;

    private final LivePage live;

    Icons(LivePage live) {
        this.live = live;
    }

    private record Face(String within, List<String> classes, String source, String attribute, String label) {

        Target of(Target element) {
            return within.isEmpty()
                    ? element
                    : new Target(element.selector() + " >> " + within, "the icon of " + element.description());
        }
    }

    private record Sight(List<Face> faces, String text) {}

    /** The assertion on what says it; where something else is depicted, on what would say it. */
    Resolution shown(String line, Element element, String depicted, boolean negated) {
        Target target = element.target();
        if (depicted.chars().noneMatch(Character::isLetter)) {
            // the sign itself: a part of it is another sign
            return Resolution.of(new Expectation.HasText(
                    target, Literal.of(depicted), negated ? Match.ANYWHERE : Match.EXACT, false, negated));
        }
        Optional<Expectation> says = says(target, depicted, negated);
        for (int look = 1; look < LOOKS && says.isEmpty() && !negated; look++) {
            live.page().waitForTimeout(POLL_MS);
            says = says(target, depicted, false);
        }
        return says.or(() -> wouldSay(target, depicted, negated))
                .or(() -> called(target, depicted, negated))
                .map(Resolution::of)
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line, "nothing of “" + target.description() + "” says what its icon depicts")));
    }

    private Sight look(Target target) {
        return JSON.convertValue(live.locate(target).evaluate(LOOK), Sight.class);
    }

    private Optional<Expectation> says(Target target, String depicted, boolean negated) {
        Sight sight = look(target);
        for (Face face : sight.faces()) {
            Optional<String> name = face.classes().stream()
                    .filter(one -> depicts(one, depicted))
                    .findFirst();
            if (name.isPresent()) {
                return Optional.of(new Expectation.HasClass(face.of(target), name.get(), negated));
            }
            String file = face.source().replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
            if (depicts(file, depicted)) {
                return Optional.of(new Expectation.HasAttribute(
                        face.of(target), "src", Literal.of(file), Match.ENDS_WITH, negated));
            }
        }
        return sign(sight.text(), depicted).map(sign -> hasSign(target, sign, negated));
    }

    /** Its class with the other thing in it, or a sign for it. */
    private Optional<Expectation> wouldSay(Target target, String depicted, boolean negated) {
        Sight sight = look(target);
        for (String other : SIGNS.keySet()) {
            for (Face face : sight.faces()) {
                Optional<String> name = face.classes().stream()
                        .filter(one -> depicts(one, other))
                        .findFirst();
                if (name.isPresent()) {
                    String likewise = name.get().replace(other, depicted);
                    return Optional.of(new Expectation.HasClass(face.of(target), likewise, negated));
                }
            }
            List<String> signs = SIGNS.getOrDefault(depicted, List.of());
            if (sign(sight.text(), other).isPresent() && !signs.isEmpty()) {
                return Optional.of(hasSign(target, signs.get(0), negated));
            }
        }
        return Optional.empty();
    }

    private Optional<Expectation> called(Target target, String depicted, boolean negated) {
        return look(target).faces().stream()
                .filter(face -> depicts(face.label(), depicted))
                .findFirst()
                .map(face -> new Expectation.HasAttribute(
                        face.of(target), face.attribute(), Literal.of(face.label()), Match.EXACT, negated));
    }

    private static Expectation hasSign(Target target, String sign, boolean negated) {
        return new Expectation.HasText(target, Literal.of(sign), Match.ANYWHERE, false, negated);
    }

    /** The sign as the page writes it, such as {@code ❚ ❚}. */
    private static Optional<String> sign(@Nullable String text, String depicted) {
        for (String sign : SIGNS.getOrDefault(depicted, List.of())) {
            String spaced = sign.codePoints()
                    .mapToObj(point -> Pattern.quote(Character.toString(point)))
                    .collect(Collectors.joining("\\s*"));
            Matcher matcher = Pattern.compile(spaced).matcher(text == null ? "" : text);
            if (matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    /** Whether the depicted thing is one of the words of a name, as in {@code bi-play-fill}. */
    private static boolean depicts(String name, String depicted) {
        String words = name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return List.of(words.split("[^a-z0-9]+", -1)).contains(depicted);
    }
}
