package dev.testvibe.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.testvibe.cli.ScriptedServer;
import dev.testvibe.cli.ScriptedServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTest {
    private static final String PROJECTS = """
            [{"id":"%s","name":"Shop","siteUrl":"https://shop.example/"},
             {"id":"11111111-1111-1111-1111-111111111111","name":"Twin","siteUrl":"https://a.example/"},
             {"id":"22222222-2222-2222-2222-222222222222","name":"twin","siteUrl":"https://b.example/"}]
            """.formatted(Run.PROJECT);
    private static final String FEATURES = "/projects/" + Run.PROJECT + "/features";

    @TempDir
    Path folder;

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private Run run(String... arguments) {
        return runWith("", arguments);
    }

    private Run runWith(String input, String... arguments) {
        return Run.of(Run.environment(server.url(), folder), folder, input, arguments);
    }

    @Test
    void printsTheServersJsonWithNothingElse() throws Exception {
        server.answer("GET /projects?limit=500", PROJECTS);

        Run run = run("projects", "list", "--json");

        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(run.out())).isEqualTo(json.readTree(PROJECTS));
    }

    @Test
    void joinsThePagesOfAList() {
        server.answer(
                "GET " + FEATURES + "?limit=500",
                new Answer(
                        200,
                        Map.of("Link", "<http://elsewhere.example/x?limit=500&after=7>; rel=\"next\""),
                        "[{\"id\":7,\"name\":\"Seven\",\"status\":\"draft\"}]",
                        true));
        server.answer("GET " + FEATURES + "?limit=500&after=7", "[{\"id\":8,\"name\":\"Eight\",\"status\":\"draft\"}]");

        Run run = run("features", "list");

        assertThat(run.out().lines()).hasSize(3).anyMatch(line -> line.matches("7 +Seven +draft"));
        assertThat(run.out()).contains("Eight");
    }

    @Test
    void usesAProjectByItsNameForTheWholeRepository() throws Exception {
        Path repository = Files.createDirectories(folder.resolve("repository"));
        Files.createDirectory(repository.resolve(".git"));
        Path below = Files.createDirectories(repository.resolve("src/deep"));
        server.answer("GET /projects?limit=500", PROJECTS);
        server.answer("GET /projects/" + Run.PROJECT, "{\"id\":\"" + Run.PROJECT + "\",\"name\":\"Shop\"}");

        Run run = Run.of(Run.environment(server.url(), folder), below, "", "use", "SHOP");

        assertThat(run.exitStatus()).isZero();
        assertThat(new ObjectMapper()
                        .readTree(repository.resolve(".testvibe.json").toFile()))
                .isEqualTo(new ObjectMapper()
                        .createObjectNode()
                        .put("server", server.url())
                        .put("project", Run.PROJECT));
    }

    @Test
    void doesNotChooseBetweenTwoProjectsOfOneName() {
        server.answer("GET /projects?limit=500", PROJECTS);

        Run run = run("use", "twin");

        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("11111111-").contains("22222222-");
        assertThat(folder.resolve(".testvibe.json")).doesNotExist();
    }

    @Test
    void namesTheProjectsThatThereAreForOneThatIsNot() {
        server.answer("GET /projects?limit=500", PROJECTS);

        Run run = run("projects", "show", "Shopp");

        assertThat(run.exitStatus()).isEqualTo(3);
        assertThat(run.err()).contains("“Shopp”").contains("Shop, Twin");
    }

    @Test
    void takesGherkinFromStdinAsItIs() throws Exception {
        server.answer("POST " + FEATURES, Answer.of(201, "{\"id\":12,\"name\":\"Café\"}"));

        Run run = runWith("Feature: Café\n\tScenario: “ü”\n", "features", "create", "Café", "-");

        assertThat(run.out()).contains("Created “Café” (12)");
        assertThat(new ObjectMapper()
                        .readTree(server.received("POST " + FEATURES).get(0).body()))
                .isEqualTo(new ObjectMapper()
                        .createObjectNode()
                        .put("name", "Café")
                        .put("gherkin", "Feature: Café\n\tScenario: “ü”\n"));
    }

    @Test
    void encodesANameInAPathWhateverItHolds() {
        server.answer("DELETE " + FEATURES + "/a%2Fb%20%3F%20%C3%BC", "{\"ok\":true}");

        assertThat(run("features", "delete", "a/b ? ü").exitStatus()).isZero();
    }

    @Test
    void keepsTheVariablesOfAProjectOutOfItsArguments() throws Exception {
        Files.writeString(folder.resolve("variables.json"), "{\"password\":\"hunter2\"}");
        server.answer("PATCH /projects/" + Run.PROJECT, "{\"ok\":true}");

        run("projects", "update", Run.PROJECT, "--variables", "variables.json");

        assertThat(server.received("PATCH /projects/" + Run.PROJECT))
                .singleElement()
                .satisfies(it -> assertThat(it.body()).isEqualTo("{\"variables\":{\"password\":\"hunter2\"}}"));
    }

    @Test
    void changesOneVariableAndLeavesTheOthersWithTheSecretsAmongThem() {
        server.answer(
                "GET /projects/" + Run.PROJECT, "{\"variables\":{\"password\":null,\"user\":\"ann\",\"old\":\"x\"}}");
        server.answer("PATCH /projects/" + Run.PROJECT, "{\"ok\":true}");

        run("projects", "update", Run.PROJECT, "--variable", "user=bob=b", "--remove-variable", "old");

        assertThat(server.received("PATCH /projects/" + Run.PROJECT))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.body()).isEqualTo("{\"variables\":{\"password\":null,\"user\":\"bob=b\"}}"));
    }

    @Test
    void takesAVariableWithoutValueFromTheEnvironmentOrSaysThatItIsNotThere() {
        Run run = run("projects", "create", "Shop", "--site-url", "https://shop.example", "--variable", "no_token");

        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("no_token").contains("environment");
    }

    @Test
    void showsTheNameOfASecretAndTheValueOfWhatIsNone() {
        server.answer(
                "GET /projects/" + Run.PROJECT,
                "{\"id\":\"" + Run.PROJECT
                        + "\",\"name\":\"Shop\",\"variables\":{\"password\":null,\"user\":\"ann\"}}");

        assertThat(run("projects", "show", Run.PROJECT).out()).contains("password (secret), user=ann");
    }

    @Test
    void doesNotRepeatASecretFromAFileThatItCannotRead() throws Exception {
        Files.writeString(folder.resolve("variables.json"), "{\"password\":hunter2}");

        Run run = run("projects", "update", Run.PROJECT, "--variables", "variables.json");

        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("variables.json").doesNotContain("hunter2");
    }

    @Test
    void letsNoTextOfTheServerCommandTheTerminal() {
        server.answer(
                "GET " + FEATURES + "/12/generation/log",
                "{\"featureId\":12,\"sections\":[{\"section\":\"a\",\"title\":\"A\\u001b[2J\",\"state\":\"completed\","
                        + "\"statusReason\":null,\"log\":[\"\\u001b]0;owned\\u0007 title\"]}]}");

        assertThat(run("log", "12").out())
                .contains("owned")
                .doesNotContain("\u001b")
                .doesNotContain("\u0007");
    }

    @Test
    void sendsAKeyThatMakesADispatchSafeToRepeat() {
        server.answer(
                "POST " + FEATURES + "/Login/generate",
                new Answer(503, Map.of("Retry-After", "0"), "{}", true),
                Answer.of(202, "{\"requestId\":\"r\",\"featureId\":12}"));

        Run run = run("generate", "Login");

        assertThat(run.exitStatus()).isZero();
        List<List<String>> keys = server.received("POST " + FEATURES + "/Login/generate").stream()
                .map(it -> it.headers().get("Idempotency-key"))
                .toList();
        assertThat(keys).hasSize(2);
        assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotNull();
    }

    @Test
    void writesNoFileOutsideTheFolder() {
        server.answer(
                "GET /projects/" + Run.PROJECT + "/files?limit=500", "[{\"path\":\"../outside\",\"kind\":\"spec\"}]");
        server.answer(
                "GET /projects/" + Run.PROJECT + "/files/content?path=..%2Foutside",
                "{\"path\":\"../outside\",\"content\":\"x\"}");

        Run run = run("files", "get", "--out", "out");

        assertThat(run.exitStatus()).isEqualTo(4);
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void writesTheFilesBelowTheFolder() {
        server.answer(
                "GET /projects/" + Run.PROJECT + "/files/content?path=Features%2FLogin.spec.ts",
                "{\"path\":\"Features/Login.spec.ts\",\"content\":\"// über\"}");

        Run run = run("files", "get", "--out", "out", "Features/Login.spec.ts");

        assertThat(run.out()).isEqualTo("out/Features/Login.spec.ts\n");
        assertThat(folder.resolve("out/Features/Login.spec.ts")).hasContent("// über");
    }

    @Test
    void writesAScreenshotAsThePictureThatItIs() {
        server.answer(
                "GET /projects/" + Run.PROJECT + "/files/content?path=Screenshots%2FLogin.a.jpg",
                "{\"path\":\"Screenshots/Login.a.jpg\",\"kind\":\"screenshot\",\"content\":\"/9j/4A==\"}");

        run("files", "get", "--out", "out", "Screenshots/Login.a.jpg");

        assertThat(folder.resolve("out/Screenshots/Login.a.jpg"))
                .hasBinaryContent(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0});
    }

    @Test
    void offersCompletionForTheShell() {
        assertThat(run("generate-completion").out()).contains("complete -F").contains("features");
    }

    @Test
    void helpsAtEveryLevel() {
        assertThat(run("--help").out()).contains("generate", "Exit status", "TESTVIBE_API_KEY");
        assertThat(run("features", "--help").out()).contains("create", "delete");
        assertThat(run("features", "create", "--help").out()).contains("NAME FILE", "- for stdin");
    }
}
