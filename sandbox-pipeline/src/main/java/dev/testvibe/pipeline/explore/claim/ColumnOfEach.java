package dev.testvibe.pipeline.explore.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.GroupParts;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Operation;

/** What every one of a group shows under a heading, or in the part of it that goes by a name. */
final class ColumnOfEach {

    /** Where no part goes by such a word, what a thing says in words is all there is of it. */
    private static final Pattern SAID_IN_WORDS = Pattern.compile(
            "name|type|status|number|balance|date|time|title|price|amount|total|address|e-?mail|id|code|role|author",
            Pattern.CASE_INSENSITIVE);

    private final LivePage live;
    private final Groups groups;
    private final NamedThings named;
    private final GroupParts parts;
    private final ListClaims lists;
    private final Literals literals;

    ColumnOfEach(LivePage live, Groups groups, ListClaims lists, Literals literals) {
        this.live = live;
        this.groups = groups;
        this.named = new NamedThings(live);
        this.parts = new GroupParts(live);
        this.lists = lists;
        this.literals = literals;
    }

    /** @return nothing where the claim is not of every one of several things */
    Optional<Resolution> resolve(String line, Expect expect) {
        Phrase things = expect.subject();
        String column = expect.detail();
        boolean isOfEach = things != null
                && things.all()
                && !expect.negated()
                && CurrentSubject.isOfAll(things)
                && (things.kind() == null || things.kind() == Kind.ROW || things.kind() == Kind.ITEM);
        if (things == null || column == null || !isOfEach) {
            return Optional.empty();
        }
        Groups.Found found = named.inColumns(things)
                .<Groups.Found>map(Groups.Found.Group::new)
                .orElseGet(() -> things.kind() == null ? groups.named(things) : groups.of(things));
        if (!(found instanceof Groups.Found.Group group)) {
            return things.kind() == null
                    ? Optional.of(
                            new Resolution.Stopped(Findings.ungrounded(line, ((Groups.Found.None) found).reason())))
                    : Optional.empty();
        }
        String text = String.valueOf(expect.value());
        return Optional.of(parts.named(group.target(), column, false, false)
                .part()
                .<Resolution>map(part -> Resolution.of(new Expectation.HasTexts(
                        part.target(), Collections.nCopies(part.texts().size(), literals.of(text)), false)))
                .or(() -> SAID_IN_WORDS.matcher(column).matches()
                        ? lists.ofEach(line, new Expect(Claim.SHOWS, things, text, null, Match.WORDS, false), things)
                                .flatMap(said -> alone(said, column, text))
                        : Optional.empty())
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line, "nothing of each of “" + things.text() + "” goes by “" + column + "”"))));
    }

    /** A text is what goes by a word where it stands by itself, or behind that word: {@code Status: Open}. */
    private Optional<Resolution> alone(Resolution said, String column, String text) {
        if (!(said instanceof Resolution.Resolved resolved)) {
            return Optional.of(said);
        }
        List<Operation> operations = new ArrayList<>();
        for (Operation operation : resolved.operations()) {
            operations.add(operation);
            if (operation instanceof Expectation.HasText inside && inside.match() != Match.EXACT) {
                Optional<Operation> behindLabel = labelled(inside, column, text);
                if (behindLabel.isEmpty()) {
                    return Optional.empty();
                }
                operations.add(behindLabel.get());
            }
        }
        return Optional.of(new Resolution.Resolved(operations));
    }

    private Optional<Operation> labelled(Expectation.HasText inside, String column, String text) {
        String called = column.equalsIgnoreCase("author") ? "(?:author|by)" : Pattern.quote(column);
        Matcher label = Pattern.compile("(?i:\\b" + called + ")\\s*[:=–-]?\\s*" + Pattern.quote(text)
                        + "(?=\\s*(?:$|[\\n,;|·•()/]|\\s[–—-]\\s|\\.(?:\\s|$)))")
                .matcher(live.locate(inside.target()).innerText());
        return label.find()
                ? Optional.of(new Expectation.HasText(
                        inside.target(),
                        literals.of(label.group().replaceAll("\\s+", " ")),
                        Match.WORDS,
                        inside.rendered(),
                        false))
                : Optional.empty();
    }
}
