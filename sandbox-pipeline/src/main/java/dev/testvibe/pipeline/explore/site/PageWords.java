package dev.testvibe.pipeline.explore.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.words.LoginWords;

/** What people and sites call the same page. */
public final class PageWords {

    public static final String CHECKOUT = "checkout";

    private static final Set<String> OF_ANY_SITE = Set.of(
            "",
            "main",
            "home",
            "start",
            "landing",
            "index",
            "web",
            "website",
            "site",
            "application",
            "app",
            "page",
            "the",
            "a",
            "an");

    private static final List<String> REGISTRATION =
            List.of("registration", "register", "sign up", "signup", "create account", "join");

    /** In the words of {@link SiteMap}. */
    private static final List<List<String>> SYNONYMS = List.of(
            REGISTRATION,
            LoginWords.PAGES,
            List.of("search", "find", "look up"),
            List.of("cart", "basket", "bag"),
            List.of("todo", "todos", "to do", "task", "tasks"));

    private static final List<String> SEARCHING = List.of("find", "search");

    private static final Map<String, List<String>> DONE = Map.of(
            "confirmation", List.of("confirmed"),
            "completion", List.of("completed"),
            "cancellation", List.of("cancelled", "canceled"),
            "success", List.of("successful", "successfully"));

    private PageWords() {}

    /** The words that tell a page from the others of its site. */
    public static List<String> of(@Nullable String page) {
        return page == null
                ? List.of()
                : SiteMap.words(page).stream()
                        .filter(word -> !OF_ANY_SITE.contains(word))
                        .toList();
    }

    /** The words themselves, then what else sites call the same. */
    public static List<List<String>> otherwise(List<String> words) {
        return Stream.concat(Stream.of(words), others(words)).toList();
    }

    /** {@code the registration page} may be called "Sign up". */
    static Stream<List<String>> others(List<String> words) {
        String called = String.join(" ", words);
        return Stream.concat(
                SYNONYMS.stream()
                        .filter(names -> names.contains(called))
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(called))
                        .map(other -> List.of(other.split(" "))),
                searches(words));
    }

    /** {@code the owner search page} may be called "Find owners". */
    private static Stream<List<String>> searches(List<String> words) {
        List<String> things =
                words.stream().filter(word -> !SEARCHING.contains(word)).toList();
        return things.isEmpty() || things.size() != words.size() - 1
                ? Stream.of()
                : SEARCHING.stream().filter(verb -> !words.contains(verb)).map(verb -> Stream.concat(
                                Stream.of(verb), things.stream())
                        .toList());
    }

    /** {@code the order confirmation page} says "Order confirmed": that it is done, and never how to do it. */
    static Stream<List<String>> whenDone(List<String> words) {
        return words.isEmpty()
                ? Stream.of()
                : DONE.getOrDefault(words.get(words.size() - 1), List.of()).stream()
                        .map(done -> Stream.concat(words.subList(0, words.size() - 1).stream(), Stream.of(done))
                                .toList())
                        .filter(done -> done.size() > 1);
    }

    /** Whether it is the page to register or to log in: whatever a link to it says, its address says that. */
    static boolean isEntrance(List<String> words) {
        return isRegistration(words) || LoginWords.PAGES.contains(String.join(" ", words));
    }

    public static boolean isRegistration(List<String> words) {
        return REGISTRATION.contains(String.join(" ", words));
    }
}
