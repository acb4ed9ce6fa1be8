package dev.testvibe.pipeline.emit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.StandIn;
import dev.testvibe.pipeline.support.SupportScript;

/** The scripts that the spec of a feature leans on, and how each of its tests begins because of them. */
final class Support {

    private static final String FOLDER = "Support/";

    private final Set<String> questions = new TreeSet<>();
    private final Set<String> orderQuestions = new TreeSet<>();
    private final Set<StandIn> standIns = new LinkedHashSet<>();

    private Support() {}

    static Support of(RecordedFeature feature) {
        Support support = new Support();
        feature.scenarios().forEach(scenario -> {
            support.standIns.addAll(scenario.standIns());
            scenario.steps().stream()
                    .flatMap(step -> step.operations().stream())
                    .forEach(support::need);
        });
        return support;
    }

    private void need(Operation operation) {
        if (operation instanceof Expectation.Within within) {
            need(within.expectation());
        } else if (operation instanceof Action.ForgetEvents) {
            questions.add("forgetPageEvents");
        } else if (operation instanceof Expectation.Happened) {
            questions.add("happened");
        } else if (operation instanceof Expectation.ClassChanged) {
            questions.add("happenedTo");
        } else if (operation instanceof Expectation.ClassLasted) {
            questions.add("classLasted");
        } else if (operation instanceof Expectation.TextLasted) {
            questions.add("textLasted");
        } else if (operation instanceof Expectation.SoundVolume) {
            questions.add("soundVolumes");
        } else if (operation instanceof Expectation.Sought) {
            questions.add("seeksOf");
        } else if (operation instanceof Expectation.OfOrder ofOrder) {
            orderQuestions.add(OrderCode.function(ofOrder));
        }
    }

    private List<String> clips() {
        return standIns.stream()
                .filter(StandIn.Silence.class::isInstance)
                .map(standIn -> ((StandIn.Silence) standIn).address())
                .toList();
    }

    private boolean voices() {
        return standIns.contains(new StandIn.Voices());
    }

    List<EmittedFile> files() {
        List<EmittedFile> files = new ArrayList<>();
        if (!questions.isEmpty()) {
            files.addAll(script(SupportScript.PAGE_EVENTS));
        }
        if (!standIns.isEmpty()) {
            files.addAll(script(SupportScript.STAND_INS));
        }
        if (!orderQuestions.isEmpty()) {
            files.addAll(script(SupportScript.ORDER));
        }
        return files;
    }

    /** A script and, for the compiler, the types of what it exports. */
    private static List<EmittedFile> script(SupportScript script) {
        return List.of(
                new EmittedFile(FOLDER + script.fileName(), "support", script.source()),
                new EmittedFile(FOLDER + script.typesFileName(), "support", script.types()));
    }

    List<String> imports() {
        List<String> imports = new ArrayList<>();
        if (!questions.isEmpty()) {
            Set<String> names = new TreeSet<>(questions);
            names.add("recordPageEvents");
            imports.add(importing(names, SupportScript.PAGE_EVENTS));
        }
        if (!orderQuestions.isEmpty()) {
            imports.add(importing(orderQuestions, SupportScript.ORDER));
        }
        Set<String> names = new TreeSet<>();
        if (!clips().isEmpty()) {
            names.add("playSilenceFor");
        }
        if (voices()) {
            names.add("offerVoices");
        }
        if (!names.isEmpty()) {
            imports.add(importing(names, SupportScript.STAND_INS));
        }
        return imports;
    }

    private static String importing(Set<String> names, SupportScript script) {
        return "import { " + String.join(", ", names) + " } from '../" + FOLDER
                + script.fileName().replace(".js", "") + "';";
    }

    /** What every test does before its page is opened; stand-ins first, so that what is done with them is recorded. */
    List<String> preparation() {
        List<String> lines = new ArrayList<>();
        if (voices()) {
            lines.add("await offerVoices(page);");
        }
        if (!clips().isEmpty()) {
            lines.add("await playSilenceFor(page, ["
                    + String.join(", ", clips().stream().map(TypeScript::quote).toList()) + "]);");
        }
        if (!questions.isEmpty()) {
            lines.add("await recordPageEvents(page);");
        }
        return lines;
    }
}
