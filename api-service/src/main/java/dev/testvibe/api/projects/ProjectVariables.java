package dev.testvibe.api.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.http.Refusal;
import dev.testvibe.events.VariableSeal;

/** The variables of projects: checked as they are sent, secrets sealed as they are stored and left out as they are shown. */
@Singleton
class ProjectVariables {

    /** Most variables of a project. */
    static final int MOST = 100;
    /** Longest name and longest value, in characters. */
    static final int LONGEST_NAME = 64;

    static final int LONGEST_VALUE = 4_000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** The tests read variables from the environment: none may be one that the runner or its browser heeds. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?:CI|HOME|HOSTNAME|LANG|LOGNAME|PATH|PWD|SHELL|TMPDIR|TZ|USER|SITE_URL|CHROMIUM_PATH|FORCE_COLOR|NO_COLOR|DEBUG"
                    + "|(?:LD|NODE|NPM|DYLD|LC|PLAYWRIGHT|PW|PWTEST|SSL|HTTPS?|ALL|NO)_.*)");

    private final VariableSeal seal;

    ProjectVariables(VariablesConfig config) {
        this.seal = VariableSeal.of(config.keys().orElse(List.of()));
    }

    /** A key that is none is found at start, not with the first secret. */
    void start(@Observes StartupEvent start) {}

    /**
     * What is stored in place of what was there.
     *
     * @param sent all variables; null as the value of a secret leaves it as it is
     * @param before what is stored now
     */
    Map<String, String> stored(UUID project, Map<String, @Nullable String> sent, Map<String, String> before) {
        if (sent.size() > MOST) {
            throw Refusal.invalid("“variables” holds " + sent.size() + "; a project has at most " + MOST + ".");
        }
        Map<String, String> stored = new TreeMap<>();
        sent.forEach((name, value) ->
                stored.put(checked(name), stored(project, name, value, Optional.ofNullable(before.get(name)))));
        return stored;
    }

    private static String checked(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw Refusal.invalid("“variables”: a name has letters, digits and “_”, no digit first, and at most "
                    + LONGEST_NAME + " characters.");
        }
        if (RESERVED.matcher(name).matches()) {
            throw Refusal.invalid("“variables." + name
                    + "”: the tests read variables from the environment, where this name has a meaning of its own."
                    + " Choose another one.");
        }
        return name;
    }

    private String stored(UUID project, String name, @Nullable String value, Optional<String> before) {
        boolean secret = VariableSeal.isSecret(name);
        if (value == null) {
            return before.filter(kept -> secret)
                    .orElseThrow(() -> Refusal.invalid("“variables." + name
                            + "” has no value. Only a secret that the project has already may be null: it stays."));
        }
        if (value.length() > LONGEST_VALUE) {
            throw Refusal.invalid("“variables." + name + "” has more than " + LONGEST_VALUE + " characters.");
        }
        if (!secret) {
            return value;
        }
        if (!seal.canSeal()) {
            throw Refusal.conflict(
                    "“variables." + name + "” is a secret by its name, and this server has no key to keep"
                            + " secrets with: its operator must set TESTVIBE_VARIABLES_KEYS for the API and the workers.");
        }
        return seal.seal(project, name, value);
    }

    /** What callers may see: a secret has its name, and null for its value. */
    static Map<String, @Nullable String> shown(Map<String, String> stored) {
        Map<String, @Nullable String> shown = new TreeMap<>(stored);
        shown.replaceAll((name, value) -> VariableSeal.isSecret(name) ? null : value);
        return shown;
    }
}
