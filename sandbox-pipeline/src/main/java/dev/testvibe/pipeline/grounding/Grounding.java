package dev.testvibe.pipeline.grounding;

import java.util.List;
import java.util.stream.Collectors;

/** What became of a noun phrase on a page. */
public sealed interface Grounding {

    /**
     * Exactly one element.
     *
     * @param element the element
     */
    record Found(Element element) implements Grounding {}

    /**
     * All of several elements, which the phrase means together.
     *
     * @param elements each with a target of its own
     */
    record Several(List<Element> elements) implements Grounding {
        public Several {
            elements = List.copyOf(elements);
        }
    }

    /**
     * Nothing on the page fits.
     *
     * @param phrase the words of the step
     */
    record Absent(String phrase) implements Grounding {}

    /**
     * Several elements fit equally well.
     *
     * @param phrase the words of the step
     * @param candidates each of them
     */
    record Ambiguous(String phrase, List<Candidate> candidates) implements Grounding {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        /** A short description of each. */
        public List<String> descriptions() {
            return candidates.stream().map(Candidate::description).toList();
        }
    }

    /**
     * One of several that fit.
     *
     * @param role as assistive technology knows it
     * @param text what it shows
     */
    record Candidate(String description, String role, String text) {}

    /** The same in words for a person. */
    default String explanation() {
        if (this instanceof Absent absent) {
            return "nothing on the page fits " + absent.phrase();
        }
        if (this instanceof Ambiguous ambiguous) {
            return ambiguous.candidates().size() + " elements fit " + ambiguous.phrase() + ": "
                    + ambiguous.descriptions().stream().limit(6).collect(Collectors.joining(", "));
        }
        return "found";
    }
}
