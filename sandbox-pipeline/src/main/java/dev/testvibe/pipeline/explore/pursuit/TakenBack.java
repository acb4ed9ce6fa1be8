package dev.testvibe.pipeline.explore.pursuit;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;

/** What a button takes back that gives it as well: {@code unlikes the post}, by "Like" where that says that it is liked. */
record TakenBack(LivePage live) {

    private static final String SAYS_THAT_IT_IS_GIVEN = """
            (button, given) => {
              const told = button.getAttribute('aria-pressed') ?? button.getAttribute('aria-checked');
              if (told !== null) return told === 'true';
              const done = given.replace(/e?d?$/, '') + '[a-z]?ed';
              const marks = new RegExp('(?:^|\\\\s)(?:is-|btn-)?(?:active|on|pressed|selected|checked|' + done + ')(?:$|\\\\s)', 'i');
              const words = new RegExp('\\\\b' + done + '\\\\b', 'i');
              return marks.test(button.getAttribute('class') ?? '')
                  || words.test((button.getAttribute('aria-label') ?? '') + ' ' + button.innerText);
            }
            """;

    /** Whether to press the button would give what is to be taken back. */
    boolean isNotGiven(Command command, Phrase button, Operation last) {
        String asked = first(command.buttons().get(0));
        String given = first(button);
        boolean isTheOpposite = asked.startsWith("un") && !given.isEmpty() && given.startsWith(asked.substring(2));
        return isTheOpposite
                && last instanceof Action.Click click
                && !Boolean.TRUE.equals(live.locate(click.target()).first().evaluate(SAYS_THAT_IT_IS_GIVEN, given));
    }

    private static String first(Phrase button) {
        return button.words().isEmpty() ? "" : button.words().get(0);
    }
}
