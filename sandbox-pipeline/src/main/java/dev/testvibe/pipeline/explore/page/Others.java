package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** {@code the other slides}: all of them but those that something was claimed of last, or the one that was acted on. */
public final class Others {

    private static final Set<String> WORDS = Set.of("other", "remaining");
    private final LivePage live;
    private final Grounder grounder;
    private final CurrentSubject current;
    private final ElementGroups elements;
    private Phrase said = Phrase.of("");
    private String line = "";
    private boolean isSameLine;
    private List<Element> latest = List.of();

    public Others(LivePage live, Grounder grounder, CurrentSubject current, ElementGroups elements) {
        this.elements = elements;
        this.live = live;
        this.grounder = grounder;
        this.current = current;
    }

    /** What follows is said in this line. */
    public void in(String line) {
        isSameLine = line.equals(this.line);
        this.line = line;
    }

    /** Something is claimed of them, and in one line of several of a noun one after the other. */
    public void spokenOf(Phrase phrase, List<Element> elements) {
        boolean isOneMore = isSameLine
                && phrase.kind() == said.kind()
                && phrase.words().equals(said.words())
                && (phrase.name() != null && said.name() != null || phrase.isReferenced() && said.isReferenced());
        latest = isOneMore
                ? Stream.concat(latest.stream(), elements.stream()).distinct().toList()
                : elements;
        said = phrase;
        isSameLine = true;
    }

    public static boolean isOfOthers(Phrase phrase) {
        return phrase.all()
                && phrase.name() == null
                && !phrase.isReferenced()
                && !phrase.words().isEmpty()
                && WORDS.contains(phrase.words().get(0));
    }

    /** The others, or nothing where a phrase is of none. */
    public Optional<Grounding> of(Phrase phrase) {
        if (!isOfOthers(phrase)) {
            return Optional.empty();
        }
        List<Element> all = all(phrase);
        List<Element> others = all.isEmpty() ? all : but(all);
        return Optional.of(
                others.isEmpty()
                        ? new Grounding.Absent("“" + phrase.text() + "”, or nothing says which one is not meant")
                        : new Grounding.Several(others));
    }

    /** That there is no other to be seen: as many of all as were spoken of, each of which can be seen. */
    public Optional<Resolution> none(Phrase phrase) {
        List<Element> spoken = latest;
        List<Element> all = isOfOthers(phrase) ? all(phrase) : List.of();
        boolean isAll = all.size() > 1
                && all.size() == spoken.size()
                && spoken.stream().allMatch(one -> one.visible() && isAmong(all, one));
        return isAll
                ? grounder.common(withoutOther(phrase), Purpose.READ_HIDDEN)
                        .map(this::ofAny)
                        .filter(target -> live.locate(target).count() == spoken.size())
                        .map(target -> Resolution.of(
                                new Expectation.HasCount(target, spoken.size(), Expectation.Comparison.EQUAL, false)))
                : Optional.empty();
    }

    /** What matches the others as well, if there were any: without the class that tells those that were spoken of. */
    private Target ofAny(Target all) {
        String selector = all.selector();
        for (String word : said.words()) {
            selector = selector.replaceAll("(?i)(?<=[\\w-])\\." + Pattern.quote(word) + "(?![\\w-])", "");
        }
        return new Target(selector + Selectors.ONLY_VISIBLE, all.description());
    }

    private static Phrase withoutOther(Phrase phrase) {
        return phrase.withWords(phrase.words().subList(1, phrase.words().size()));
    }

    private List<Element> all(Phrase phrase) {
        Phrase all = withoutOther(phrase);
        return elements.of(all).orElseGet(() -> grounder.ground(all, Purpose.READ_HIDDEN))
                        instanceof Grounding.Several several
                ? several.elements()
                : List.of();
    }

    /** All but those that were spoken of, or but the one that was acted on; none where neither is of them. */
    private List<Element> but(List<Element> all) {
        List<Element> among = latest.stream().filter(one -> isAmong(all, one)).toList();
        List<Element> spoken = among.isEmpty()
                ? all.stream()
                        .filter(one -> latest.stream().anyMatch(part -> holds(one, part)))
                        .toList()
                : among;
        List<Element> excepted = spoken.isEmpty()
                ? current
                        .actedOnLast()
                        .map(phrase -> grounder.ground(phrase, Purpose.OBSERVE))
                        .flatMap(grounding -> grounding instanceof Grounding.Found found
                                ? Optional.of(found.element())
                                : Optional.empty())
                        .filter(one -> isAmong(all, one))
                        .stream()
                        .toList()
                : spoken;
        return excepted.isEmpty()
                ? List.of()
                : all.stream().filter(one -> !isAmong(excepted, one)).toList();
    }

    private boolean isAmong(List<Element> all, Element one) {
        return all.stream().anyMatch(other -> isSame(other, one));
    }

    /** What was spoken of may be the heading of one of them. */
    private boolean holds(Element one, Element part) {
        return live.locate(one.target()).count() == 1
                && live.locate(part.target()).count() == 1
                && Boolean.TRUE.equals(live.locate(one.target())
                        .evaluate(
                                "(one, part) => one.contains(part)",
                                live.locate(part.target()).elementHandle()));
    }

    private boolean isSame(Element one, Element other) {
        return one.target().equals(other.target())
                || live.locate(one.target()).count() == 1
                        && live.locate(other.target()).count() == 1
                        && Boolean.TRUE.equals(live.locate(one.target())
                                .evaluate(
                                        "(one, other) => one === other",
                                        live.locate(other.target()).elementHandle()));
    }
}
