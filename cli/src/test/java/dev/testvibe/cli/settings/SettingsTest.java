package dev.testvibe.cli.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.testvibe.cli.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void aStoredKeyIsNotUsedForAnotherServer() {
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", folder.toString());
        UserConfig.of(environment).login("https://one.example", "tvb_one");

        assertThat(Settings.resolve("https://ONE.example/", null, environment, folder)
                        .apiKey())
                .contains("tvb_one");
        assertThat(Settings.resolve("https://two.example", null, environment, folder)
                        .apiKey())
                .isEmpty();
    }

    @Test
    void onlyTheUserMayReadTheConfigFile() throws Exception {
        UserConfig.of(Map.of("XDG_CONFIG_HOME", folder.toString())).login("https://one.example", "tvb_one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("testvibe/config.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aRepositoryCannotCollectTheKeyOfTheEnvironment() throws Exception {
        Files.writeString(folder.resolve(".testvibe.json"), "{\"server\":\"https://elsewhere.example\"}");
        Map<String, String> environment =
                Map.of("XDG_CONFIG_HOME", folder.toString(), "TESTVIBE_API_KEY", "tvb_secret");

        assertThatThrownBy(() -> Settings.resolve(null, null, environment, folder))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("elsewhere.example");
    }

    @Test
    void flagThenEnvironmentThenRepositoryNameTheProject() throws Exception {
        Files.writeString(folder.resolve(".testvibe.json"), "{\"project\":\"repository\"}");
        Map<String, String> plain =
                Map.of("XDG_CONFIG_HOME", folder.toString(), "TESTVIBE_SERVER", "https://one.example");
        Map<String, String> chosen = new HashMap<>(plain);
        chosen.put("TESTVIBE_PROJECT", "environment");

        assertThat(Settings.resolve(null, "flag", chosen, folder).project()).contains("flag");
        assertThat(Settings.resolve(null, null, chosen, folder).project()).contains("environment");
        assertThat(Settings.resolve(null, null, plain, folder).project()).contains("repository");
    }

    @Test
    void aRepositorysProjectIsNotLookedForOnAnotherServer() {
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", folder.toString());
        UserConfig.of(environment).use("https://two.example", "everywhere");
        RepositoryFile.of(folder).use("https://one.example", "repository");

        assertThat(Settings.resolve("https://one.example", null, environment, folder)
                        .project())
                .contains("repository");
        assertThat(Settings.resolve("https://two.example", null, environment, folder)
                        .project())
                .contains("everywhere");
    }

    @Test
    void theNearestRepositoryFileAboveCounts() throws Exception {
        Path below = Files.createDirectories(folder.resolve("a/b/c"));
        Files.writeString(folder.resolve(".testvibe.json"), "{\"project\":\"far\"}");
        Files.writeString(folder.resolve("a/.testvibe.json"), "{\"project\":\"near\",\"other\":1}");

        assertThat(RepositoryFile.of(below).project("https://one.example")).contains("near");
        RepositoryFile.of(below).use("https://one.example", "chosen");
        assertThat(Files.readString(folder.resolve("a/.testvibe.json"))).contains("chosen", "other");
    }
}
