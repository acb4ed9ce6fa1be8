package dev.testvibe.pipeline.explore.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.testvibe.pipeline.language.StepParser.Role;

/** The first row of a table of one column, where it says what stands below it: {@code I see the following errands | errand |}. */
final class ColumnHeading {

    private static final Set<String> CALLED = Set.of("name", "title", "text", "label");

    private ColumnHeading() {}

    /** @param announcement of the table, which names what it lists */
    static List<List<String>> without(String announcement, Role role, List<List<String>> table) {
        boolean isAColumn =
                role == Role.THEN && table.size() > 1 && table.get(0).size() == 1;
        return isAColumn
                        && isWhatIsListed(
                                announcement, SingularWords.of(table.get(0).get(0)))
                ? table.subList(1, table.size())
                : table;
    }

    /** Several of it are announced, and one of them would hardly be called so. */
    private static boolean isWhatIsListed(String announcement, List<String> heading) {
        boolean isByName = heading.size() == 2 && CALLED.contains(heading.get(1));
        if (heading.size() != 1 && !isByName) {
            return false;
        }
        String noun = heading.get(0);
        return Arrays.stream(announcement.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(said -> !said.equals(noun) && SingularWords.of(said).equals(List.of(noun)));
    }
}
