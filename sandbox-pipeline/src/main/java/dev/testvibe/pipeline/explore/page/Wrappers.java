package dev.testvibe.pipeline.explore.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** What holds one link and nothing besides, such as the item of a menu: it may say the state of the link. */
public record Wrappers(LivePage live) {

    /** The classes of it, then those of its like. */
    private static final String CLASSES = PageScript.function("""
            element => {
              const around = element.parentElement;
              if (!element.matches('a,button,[role=tab],[role=link],[role=button]') || !around || around === document.body || !around.parentElement) return [];
              if (shown(around) !== shown(element) || around.querySelectorAll('a,button').length > 1) return [];
              const like = [...around.parentElement.children].filter(one => one !== around && one.localName === around.localName && one.querySelector(element.localName));
              return like.length ? [around, ...like].map(one => [...one.classList].join(' ')) : [];
            }
            """);

    /** The claim that it is in a state, where a class of it or of its like says so. */
    public Optional<Resolution> byClass(Element element, String state, boolean negated) {
        if (!(live.locate(element.target()).evaluate(CLASSES) instanceof List<?> like)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (Object classes : like) {
            names.addAll(List.of(String.valueOf(classes).split(" ")));
        }
        Target around = new Target(
                element.target().selector() + " >> xpath=..",
                "what holds " + element.target().description());
        List<String> marks = names.stream()
                .filter(name -> !name.isEmpty() && StateClasses.says(name, state))
                .distinct()
                .toList();
        // of two that differ, one may say the opposite: "tab-active-off"
        return Optional.of(marks)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .map(name -> Resolution.of(new Expectation.HasClass(around, name, negated)));
    }
}
