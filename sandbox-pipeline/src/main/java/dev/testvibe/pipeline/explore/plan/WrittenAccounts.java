package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The accounts that a text gives away, as log-in pages of demos and comments of features do: {@code user name ann /
 * password pw1}, {@code Password for all users: pw1}, {@code Demo account: ann / pw1}, a table of them.
 */
public final class WrittenAccounts {

    /**
     * One of them.
     *
     * @param name what is entered as user name; null where the password is everybody's
     * @param label what else it is called, such as {@code Admin}, or null
     */
    public record Account(
            @Nullable String name,
            String password,
            @Nullable String label) {}

    private static final String NAME =
            "(?:user ?-?name|user[- ]?id|user|log-?in(?: name| id)?|e-?mail(?: address)?|account|customer)";
    private static final String PASSWORD = "(?:pass ?(?:word|code|phrase)|passwd|pwd|pass|pw|pin)";
    private static final String QUOTE = "[\"'“”‘’«»`]?";
    private static final String END_OF_VALUE = "[^\\s,;|\"'“”‘’«»`()<>.:]";
    private static final String VALUE = "[^\\s,;|\"'“”‘’«»`()<>]*" + END_OF_VALUE;
    private static final String PART = "(?:[^\\s,;|/:\"'“”‘’«»`()<>]*[^\\s,;|/:\"'“”‘’«»`()<>.])";
    private static final String IS = "(?:\\s*[:=]\\s*|\\s+is\\s*:?\\s+|\\s+)";
    private static final String PLAINLY_IS = "(?:\\s*[:=]\\s*|\\s+is\\s*:?\\s+)";
    private static final String AND = "[\\s,;/|&•·–—-]*(?:\\b(?:and|with|using|the|its|their)\\b\\s*){0,3}[\\s(]*";
    private static final String ALL = "(?:all|every|any|each)(?: of)?(?: (?:the|these|those))?(?: [a-z]+){0,2}?";

    private static final Pattern LABELLED = pattern("\\b" + NAME + IS + QUOTE + "(?<name>" + VALUE + ")" + QUOTE + AND
            + "\\b" + PASSWORD + IS + QUOTE + "(?<password>" + VALUE + ")");
    private static final List<Pattern> EVERYBODYS = List.of(
            pattern("\\b" + PASSWORD + " (?:for|of) " + ALL + PLAINLY_IS + QUOTE + "(?<password>" + VALUE + ")"),
            pattern("\\b" + PASSWORD + PLAINLY_IS + QUOTE + "(?<password>" + VALUE + ")" + QUOTE + " (?:for|of) " + ALL
                    + "(?:[.,;)]|$)"),
            pattern("\\b" + ALL + " (?:have|has|uses?|shares?|with)(?: the)?(?: same)? " + PASSWORD + IS + QUOTE
                    + "(?<password>" + VALUE + ")"));
    private static final Pattern ANYBODYS = pattern("\\b(?:the|use|using|hint:?|default|demo|test|sample|common) "
            + PASSWORD + PLAINLY_IS + QUOTE + "(?<password>" + VALUE + ")");
    private static final Pattern SIDE_BY_SIDE =
            pattern("\\b(?:(?:demo|test|sample|example|default|valid|practice|trial)(?: [a-z]+){0,2}"
                    + "|credentials|accounts?|logins?|(?:log|sign) ?in(?: [a-z]+)? (?:with|as|using)|use|try)(?:\\s*:\\s*|\\s+)"
                    + QUOTE + "(?<name>" + PART + ")" + QUOTE + "(?: ?[/|] ?|:)" + QUOTE + "(?<password>" + PART
                    + ")(?=" + QUOTE + "(?:[.,;)\\s]|$))");
    private static final Pattern HEADS_A_LIST =
            pattern("\\b(?:credentials|accounts|logins|users|customers)\\b[^\\t]*$");
    private static final Pattern LISTED = pattern("^(?:[-*•] ?)?(?:(?<label>[a-z][a-z -]*): )?(?<name>" + PART
            + ") ?(?:/|:|\\||,| [–-]|\\t) ?(?<password>" + PART + ")$");

    private static final Pattern IS_NAME =
            pattern("(?:the |demo |test )?(?:" + NAME + "|user ?names|e-?mails|logins|users)");
    private static final Pattern IS_PASSWORD = pattern("(?:the |demo |test )?" + PASSWORD + "s?");
    private static final Pattern NO_VALUE = pattern(
            NAME + "|" + PASSWORD
                    + "|s|and|or|is|are|the|your|an?|required|must|should|forgot(?:ten)?|reset|remember|show|hide|fields?|please|cannot|can|not|do|does|for|in|to|with|log|sign|submit|invalid|incorrect|wrong|of|on|name|address|https?|[*•.…-]+|/.*");

    /** Who is whoever the site lets in, such as {@code demo account}. */
    private static final Pattern ANY_ROLE = pattern(
            "(?:demo|test|sample|example|trial|practice|default|provided|given|displayed|shown|existing|seeded|registered|valid)"
                    + "(?: (?:user |login |account )?(?:account|user|login|member|customer|credentials|details|data))?");

    private static final Pattern SPECIAL =
            pattern("(?:admin|administrator|manager|moderator|locked|blocked|disabled|expired|banned)(?:[_ ]?out)?");

    private WrittenAccounts() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }

    /** Every account of a text; nothing tells whether the site knows them. */
    public static List<Account> in(String text) {
        String plain = text.replace('\u00a0', ' ').replace("\r", "");
        List<Account> named = Stream.of(
                        named(LABELLED, plain), named(SIDE_BY_SIDE, plain), listed(plain), tables(plain))
                .flatMap(accounts -> accounts)
                .toList();
        List<Account> everybodys = EVERYBODYS.stream()
                .flatMap(pattern -> everybodys(pattern, plain))
                .toList();
        return named.isEmpty() && everybodys.isEmpty()
                ? everybodys(ANYBODYS, plain).toList()
                : Stream.concat(named.stream(), everybodys.stream()).distinct().toList();
    }

    /**
     * The account that is meant by a name or a role; by none, the only one there is.
     *
     * @param text where a name may stand whose password is everybody's
     */
    public static Optional<Account> meant(List<Account> all, @Nullable String role, String text) {
        Optional<Account> called = calledSo(all, role, text);
        return called.isEmpty() && role != null && ANY_ROLE.matcher(role).matches()
                ? calledSo(
                        all.stream()
                                .filter(account -> !isOfAnotherRole(account, text))
                                .toList(),
                        null,
                        text)
                : called;
    }

    /** Who logs in as somebody does not do so as who may do more than others, or nothing any more. */
    private static boolean isOfAnotherRole(Account account, String text) {
        return account.label() != null && SPECIAL.matcher(account.label()).find()
                || account.name() != null
                        && pattern("\\b" + SPECIAL.pattern() + "\\b[^\\n.;,]{0,30}" + Pattern.quote(account.name()))
                                .matcher(text)
                                .find();
    }

    private static Optional<Account> calledSo(List<Account> all, @Nullable String role, String text) {
        List<Account> named = all.stream()
                .filter(account -> account.name() != null && (role == null || isCalled(account, role)))
                .toList();
        List<String> passwords =
                named.stream().map(Account::password).distinct().toList();
        List<String> names = named.stream()
                .map(Account::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return passwords.size() == 1 && names.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        List<String> everybodys = all.stream()
                .filter(account -> account.name() == null)
                .map(Account::password)
                .distinct()
                .toList();
        return role == null || everybodys.size() != 1
                ? Optional.empty()
                : Arrays.stream(text.split("[\\s,;:|()]+"))
                        .filter(word -> folded(word).equals(folded(role)))
                        .findFirst()
                        .map(name -> new Account(name, everybodys.get(0), null));
    }

    /** {@code admin} may be Admin, {@code admin@site.test} or the account that is labelled so. */
    private static boolean isCalled(Account account, String role) {
        String name = String.valueOf(account.name());
        return Stream.of(name, name.replaceFirst("@.*", ""), Objects.requireNonNullElse(account.label(), name))
                .anyMatch(called -> folded(called).equals(folded(role)));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}@]", "");
    }

    private static Stream<Account> named(Pattern pattern, String text) {
        return found(pattern, text, match -> account(match.group("name"), match.group("password"), null));
    }

    private static Stream<Account> everybodys(Pattern pattern, String text) {
        return found(pattern, text, match -> account(null, match.group("password"), null));
    }

    private static Stream<Account> found(Pattern pattern, String text, Function<Matcher, Stream<Account>> reader) {
        List<Account> all = new ArrayList<>();
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            reader.apply(match).forEach(all::add);
        }
        return all.stream();
    }

    private static Stream<Account> account(@Nullable String name, String password, @Nullable String label) {
        boolean isValue = !isNoValue(password.strip()) && (name == null || !isNoValue(name.strip()));
        return isValue
                ? Stream.of(new Account(name == null ? null : name.strip(), password.strip(), label))
                : Stream.empty();
    }

    private static boolean isNoValue(String text) {
        return text.isEmpty() || NO_VALUE.matcher(text).matches();
    }

    /** Pairs, one a line, under a line that says what they are. */
    private static Stream<Account> listed(String text) {
        List<Account> all = new ArrayList<>();
        boolean isInList = false;
        for (String line : text.split("\n")) {
            Matcher pair = LISTED.matcher(line.strip());
            if (isInList && pair.matches()) {
                account(pair.group("name"), pair.group("password"), pair.group("label"))
                        .forEach(all::add);
            } else if (!line.isBlank()) {
                isInList = HEADS_A_LIST.matcher(line.strip()).find();
            }
        }
        return all.stream();
    }

    /** Rows of a table that has a column of user names and one of passwords. */
    private static Stream<Account> tables(String text) {
        List<Account> all = new ArrayList<>();
        List<String> heading = List.of();
        for (String line : text.split("\n")) {
            List<String> cells =
                    Arrays.stream(line.split("\t")).map(String::strip).toList();
            int name = column(heading, IS_NAME);
            int password = column(heading, IS_PASSWORD);
            if (cells.size() > 1 && column(cells, IS_NAME) >= 0 && column(cells, IS_PASSWORD) >= 0) {
                heading = cells;
            } else if (name >= 0 && password >= 0 && cells.size() == heading.size()) {
                int label = otherThan(name, password, cells.size());
                account(cells.get(name), cells.get(password), label < 0 ? null : cells.get(label))
                        .forEach(all::add);
            } else if (!line.isBlank()) {
                heading = List.of();
            }
        }
        return all.stream();
    }

    private static int column(List<String> cells, Pattern heading) {
        for (int column = 0; column < cells.size(); column++) {
            if (heading.matcher(cells.get(column)).matches()) {
                return column;
            }
        }
        return -1;
    }

    private static int otherThan(int name, int password, int columns) {
        for (int column = 0; column < columns; column++) {
            if (column != name && column != password) {
                return column;
            }
        }
        return -1;
    }
}
