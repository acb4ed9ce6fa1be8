package dev.testvibe.pipeline.explore.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;

/**
 * What a bare phrase points back to: "the row" or "the task item" to the one that was spoken of or added last, "the
 * slider" to the one that was moved, where several could be meant.
 */
public final class CurrentSubject {

    private static final Pattern DEFINITE = Pattern.compile("^(?:the|that|this|its) ", Pattern.CASE_INSENSITIVE);
    /** {@code its delete button}: of what something was done with last. */
    private static final Pattern OWNED = Pattern.compile("^its ", Pattern.CASE_INSENSITIVE);

    private static final List<String> PRONOUN = List.of("it");
    private static final Set<Kind> KINDS = Set.of(Kind.ROW, Kind.ITEM);

    private record Mention(Phrase phrase, boolean isActedOn) {}

    private @Nullable Phrase latest;
    private List<String> wordsOfAdded = List.of();
    /** What was acted on, and what an attribute told from its like, the latest first. */
    private final Deque<Mention> mentions = new ArrayDeque<>();

    private boolean isClaimed;

    private final List<String> remarks = new ArrayList<>();

    /** Something was added that the feature calls by these words. */
    public void added(List<String> words) {
        wordsOfAdded = words;
        latest = Phrase.of("the new " + String.join(" ", words)).by(Hint.FRESH, "");
    }

    /** It is the one that this phrase refers to. */
    public void is(Phrase phrase) {
        latest = phrase;
    }

    public void spokenOf(Phrase phrase) {
        if ((phrase.isReferenced() || phrase.kind() == Kind.MESSAGE && phrase.name() != null) && !phrase.all()) {
            mentions.push(new Mention(phrase, false));
        }
        if (phrase.kind() != null && KINDS.contains(phrase.kind()) && !phrase.isVague() && !phrase.all()) {
            latest = phrase;
        }
    }

    /** Something is claimed of another thing, and "it" could be either. */
    public void claimed() {
        isClaimed = true;
    }

    /** Something was done with it. */
    public void acted(Phrase phrase) {
        isClaimed = false;
        if (!phrase.all()) {
            mentions.push(new Mention(phrase, true));
        }
    }

    /** What "it" is: what something was done with last. */
    public Optional<Phrase> pronoun(Phrase phrase) {
        return !isClaimed
                        && phrase.kind() == null
                        && isBare(phrase)
                        && phrase.words().equals(PRONOUN)
                ? actedOn().findFirst()
                : Optional.empty();
    }

    /** Grounds a phrase; where none or several fit, it is what was mentioned last under its noun. */
    public Grounding ground(Grounder grounder, Phrase phrase, Purpose purpose) {
        Grounding grounding = grounder.ground(phrase, purpose);
        boolean isPlain = grounding instanceof Grounding.Found || grounding instanceof Grounding.Several;
        if (grounding instanceof Grounding.Ambiguous
                && OWNED.matcher(phrase.text()).find()
                && phrase.within() == null) {
            return actedOn()
                    .map(owner -> grounder.ground(phrase.in(owner), purpose))
                    .filter(Grounding.Found.class::isInstance)
                    .findFirst()
                    .orElse(grounding);
        }
        if (isPlain || !isBare(phrase) || !DEFINITE.matcher(phrase.text()).find()) {
            return grounding;
        }
        return mentions.stream()
                .map(Mention::phrase)
                .filter(one -> isLike(one, phrase))
                .map(one -> grounder.ground(one, purpose))
                .filter(Grounding.Found.class::isInstance)
                .findFirst()
                .orElse(grounding);
    }

    /** What was acted on last under the noun of a bare phrase, where that had a name. */
    public Optional<Phrase> latestLike(Phrase phrase) {
        return isBare(phrase) && DEFINITE.matcher(phrase.text()).find()
                ? actedOn()
                        .filter(one -> one.name() != null && isLike(one, phrase))
                        .findFirst()
                : Optional.empty();
    }

    /** What something was done with last. */
    Optional<Phrase> actedOnLast() {
        return actedOn().findFirst();
    }

    /** The same where a name or an attribute tells it from its like. */
    public Optional<Phrase> latestToldLike(Phrase phrase) {
        return isBare(phrase) && DEFINITE.matcher(phrase.text()).find()
                ? actedOn()
                        .filter(one -> one.name() != null || one.isReferenced())
                        .filter(one -> isLike(one, phrase))
                        .findFirst()
                : Optional.empty();
    }

    private Stream<Phrase> actedOn() {
        return mentions.stream().filter(Mention::isActedOn).map(Mention::phrase);
    }

    /** One of several that are alike was taken for a phrase; it is what the phrase means from now on. */
    public void takenAsExample(Phrase phrase, int position, Element element) {
        acted(phrase.at(position));
        remarks.add("“" + phrase.text() + "” fits several elements that are alike; "
                + (position == 1 ? "the first" : "number " + position) + " is taken, "
                + element.target().selector());
    }

    /** What was decided and not said by the feature, since it was asked last. */
    public List<String> remarks() {
        List<String> latestRemarks = List.copyOf(remarks);
        remarks.clear();
        return latestRemarks;
    }

    private static boolean isLike(Phrase acted, Phrase phrase) {
        List<String> words = phrase.words();
        boolean sameNoun = phrase.kind() == null
                ? !words.isEmpty() && !acted.words().isEmpty() && last(words).equals(last(acted.words()))
                : phrase.kind() == Kind.ELEMENT ? phrase.noun().equals(acted.noun()) : phrase.kind() == acted.kind();
        return sameNoun && acted.words().containsAll(words);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** Whether it has nothing by which it tells one thing from its like. */
    public static boolean isBare(Phrase phrase) {
        return phrase.name() == null
                && phrase.hints().isEmpty()
                && phrase.position() == 0
                && !phrase.all()
                && phrase.within() == null;
    }

    /** The same, whether one or all of them are meant. */
    public static boolean isOfAll(Phrase phrase) {
        return phrase.name() == null && phrase.hints().isEmpty() && phrase.position() == 0 && phrase.within() == null;
    }

    /** The phrase itself, or what it points back to. */
    public Phrase of(Phrase phrase) {
        Phrase meant = latest;
        boolean bare = isBare(phrase);
        boolean thatKind = phrase.kind() == null
                ? !wordsOfAdded.isEmpty() && !phrase.words().isEmpty()
                : KINDS.contains(phrase.kind());
        return meant != null && bare && thatKind && wordsOfAdded.containsAll(phrase.words()) ? meant : phrase;
    }
}
