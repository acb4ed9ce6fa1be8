package dev.testvibe.pipeline.explore.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.OrderReader;
import dev.testvibe.pipeline.explore.claim.Landmarks.Landmark.Lost;
import dev.testvibe.pipeline.explore.claim.Landmarks.Landmark.Seen;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.GroupParts;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.Groups.Found.Group;
import dev.testvibe.pipeline.explore.page.Groups.Found.None;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.OrderClaim;
import dev.testvibe.pipeline.language.intent.OrderClaim.Direction;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.ValueKind;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** Decides which things a claim about order compares, and as what. */
public final class OrderResolver {

    private final OrderReader reader;
    private final Groups groups;
    private final GroupParts groupParts;
    private final Landmarks landmarks;
    private final Literals literals;

    public OrderResolver(LivePage live, Grounder grounder, Literals literals, CurrentSubject current) {
        this.reader = new OrderReader(live);
        this.groups = new Groups(live, grounder);
        this.groupParts = new GroupParts(live);
        this.landmarks = new Landmarks(live, grounder, current);
        this.literals = literals;
    }

    public Resolution resolve(String line, OrderClaim claim) {
        if (claim instanceof OrderClaim.Place place) {
            return place(line, place);
        } else if (claim instanceof OrderClaim.Relative relative) {
            return relative(line, relative);
        } else if (claim instanceof OrderClaim.Between between) {
            return between(line, between);
        } else if (claim instanceof OrderClaim.Sequence sequence) {
            return sequence(line, sequence);
        }
        return sorted(line, (OrderClaim.Sorted) claim);
    }

    private Resolution place(String line, OrderClaim.Place claim) {
        Groups.Found found = groupOf(claim);
        if (!(found instanceof Group group)) {
            return none(line, found);
        }
        Landmarks.Landmark subject = landmarks.of(line, claim.subject(), group.target());
        if (!(subject instanceof Seen seen)) {
            return ((Lost) subject).why();
        }
        boolean last = claim.place() < 0;
        return with(
                seen.sights(),
                new Expectation.HasPlace(
                        seen.target(), group.target(), last ? -claim.place() : claim.place(), last, claim.negated()));
    }

    /** {@code the note "Tea" is the first in the feed}: of the notes, where the page calls anything so. */
    private Groups.Found groupOf(OrderClaim.Place claim) {
        boolean isOfAnything = claim.group().kind() == Kind.ITEM
                && claim.group().words().isEmpty()
                && claim.subject().kind() == null
                && claim.subject().words().size() == 1;
        Phrase things = Phrase.of(claim.group().text())
                .withWords(claim.subject().words())
                .ofAll();
        Groups.Found called = isOfAnything
                ? groups.named(NounGroups.inFeed(things, claim.group().within()))
                : new Groups.Found.None("", false);
        return called instanceof Group ? called : groups.of(claim.group());
    }

    private Resolution relative(String line, OrderClaim.Relative claim) {
        Landmarks.Landmark one = landmarks.of(line, claim.subject(), null);
        Landmarks.Landmark other = beside(line, claim.other(), one);
        if (!(one instanceof Seen subject) || !(other instanceof Seen landmark)) {
            return ((Lost) (one instanceof Seen ? other : one)).why();
        }
        List<Operation> sights = new ArrayList<>(subject.sights());
        sights.addAll(landmark.sights());
        return with(
                sights,
                claim.before()
                        ? new Expectation.ComesBefore(subject.target(), landmark.target())
                        : new Expectation.ComesBefore(landmark.target(), subject.target()));
    }

    private Landmarks.Landmark beside(String line, Phrase landmark, Landmarks.Landmark subject) {
        return subject instanceof Seen seen
                ? landmarks.beside(line, landmark, seen.target())
                : landmarks.of(line, landmark, null);
    }

    /** The one of the two ends that comes first on this page is the one that must. */
    private Resolution between(String line, OrderClaim.Between claim) {
        Landmarks.Landmark middle = landmarks.of(line, claim.subject(), null);
        Landmarks.Landmark one = beside(line, claim.one(), middle);
        Landmarks.Landmark other = beside(line, claim.other(), middle);
        if (!(middle instanceof Seen subject) || !(one instanceof Seen first) || !(other instanceof Seen second)) {
            return ((Lost) (middle instanceof Lost ? middle : one instanceof Lost ? one : other)).why();
        }
        List<Operation> sights = new ArrayList<>(subject.sights());
        sights.addAll(first.sights());
        sights.addAll(second.sights());
        boolean asSaid = reader.comesBefore(first.target(), second.target());
        Target low = asSaid ? first.target() : second.target();
        Target high = asSaid ? second.target() : first.target();
        return with(
                sights,
                new Expectation.ComesBefore(low, subject.target()),
                new Expectation.ComesBefore(subject.target(), high));
    }

    private Resolution sequence(String line, OrderClaim.Sequence claim) {
        Optional<Target> group = group(claim.group());
        if (group.isEmpty()) {
            return none(line, groups.of(claim.group()));
        }
        GroupParts.Meant parts = groupParts.with(group.get(), claim.texts());
        if (parts.part().isEmpty() && !parts.candidates().isEmpty()) {
            return stopped(
                    line, "several parts of the items show these texts: " + String.join(", ", parts.candidates()));
        }
        Target shown = parts.part().map(GroupParts.Part::target).orElse(group.get());
        return Resolution.of(new Expectation.HasTexts(
                shown, claim.texts().stream().map(literals::of).toList(), false));
    }

    private Resolution sorted(String line, OrderClaim.Sorted claim) {
        Optional<Target> group = group(claim.group());
        if (group.isEmpty()) {
            return none(line, groups.of(claim.group()));
        }
        Direction direction = claim.direction();
        boolean isOfWords = direction != null && direction.kind() == ValueKind.TEXT;
        GroupParts.Meant parts = groupParts.named(group.get(), claim.by(), claim.quoted(), isOfWords);
        if (parts.part().isEmpty()) {
            String wanted = claim.by() == null ? "is meant" : "is the “" + claim.by() + "”";
            return stopped(
                    line,
                    "it is not plain which part of the items " + wanted
                            + (parts.candidates().isEmpty()
                                    ? ""
                                    : "; they have " + String.join(", ", parts.candidates())));
        }
        GroupParts.Part part = parts.part().get();
        Optional<ValueKind> kind = kind(part.texts(), direction == null ? null : direction.kind());
        String order = kind.map(read -> reader.order(part.texts(), read)).orElse("unreadable");
        return switch (order) {
            case "unreadable" ->
                stopped(
                        line,
                        "“" + String.join("”, “", part.texts()) + "” cannot be compared as "
                                + (direction == null || direction.kind() == null
                                        ? "numbers, dates or texts"
                                        : direction.kind().name().toLowerCase(Locale.ROOT) + "s"));
            case "too few" ->
                stopped(
                        line,
                        "there are fewer than two of them, so that they are sorted could not be told from that they are not");
            case "all alike" ->
                stopped(
                        line,
                        "they all show the same, so that they are sorted could not be told from that they are not");
            default ->
                Resolution.of(new Expectation.Sorted(
                        part.target(),
                        kind.orElseThrow(),
                        direction == null ? order.equals("descending") : direction.descending()));
        };
    }

    /** What a phrase means together: what is in the place that it names, or each that it names. */
    private Optional<Target> group(Phrase phrase) {
        Groups.Found found = groups.of(phrase);
        return found instanceof Group group
                ? Optional.of(group.target())
                : found instanceof None none && none.isAmbiguous()
                                || phrase.words().isEmpty()
                        ? Optional.empty()
                        : groups.together(phrase);
    }

    /** As what values can be compared; digits that are no numbers to be compared are no words either. */
    private Optional<ValueKind> kind(List<String> texts, @Nullable ValueKind wanted) {
        if (wanted != null) {
            return Optional.of(wanted);
        }
        for (ValueKind kind : List.of(ValueKind.NUMBER, ValueKind.DATE)) {
            if (!reader.order(texts, kind).equals("unreadable")) {
                return Optional.of(kind);
            }
        }
        boolean figures = texts.stream().anyMatch(text -> text.matches("[^\\p{L}]*\\d.*"));
        return figures ? Optional.empty() : Optional.of(ValueKind.TEXT);
    }

    private static Resolution with(List<Operation> sights, Operation... claims) {
        List<Operation> all = new ArrayList<>(sights);
        all.addAll(List.of(claims));
        return new Resolution.Resolved(all.stream().distinct().toList());
    }

    private static Resolution none(String line, Groups.Found found) {
        return stopped(line, found instanceof None none ? none.reason() : "no locator matches all of them");
    }

    private static Resolution stopped(String line, String reason) {
        return new Resolution.Stopped(Findings.ungrounded(line, reason));
    }
}
