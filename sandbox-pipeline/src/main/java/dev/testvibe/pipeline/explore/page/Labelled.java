package dev.testvibe.pipeline.explore.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;

/** The field of which something is claimed, where its label goes by the same name: {@code my city is "Graz"}. */
public final class Labelled {

    private static final Pattern CONTROL = Pattern.compile("textbox|searchbox|combobox|spinbutton|slider|input|select");

    private Labelled() {}

    /** Nothing where there is more than one field, or something besides labels that say no more than its name. */
    public static Optional<Element> field(Phrase phrase, Grounding.Ambiguous several, Grounder grounder) {
        boolean isOfNoKind = phrase.kind() == null && CurrentSubject.isBare(phrase);
        String name = String.join(" ", phrase.words());
        long controls = several.candidates().stream().filter(Labelled::isField).count();
        boolean areLabels = several.candidates().stream().allMatch(one -> isField(one) || isLabel(one, name));
        return isOfNoKind
                        && controls == 1
                        && areLabels
                        && grounder.ground(phrase.ofKind(Kind.FIELD), Purpose.READ) instanceof Grounding.Found found
                ? Optional.of(found.element())
                : Optional.empty();
    }

    private static boolean isField(Grounding.Candidate candidate) {
        return CONTROL.matcher(candidate.role()).matches();
    }

    private static boolean isLabel(Grounding.Candidate candidate, String name) {
        return candidate
                .text()
                .replaceAll("[\\s:*]+$", "")
                .toLowerCase(Locale.ROOT)
                .equals(name);
    }
}
