package dev.testvibe.pipeline.emit;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.recording.Secrets;

import static org.assertj.core.api.Assertions.assertThat;

class SecretCodeTest {

    private final Secrets secrets =
            Secrets.of(Map.of("password", "hunter2", "api_token", "it's `$5`", "user", "ann", "pin_key", "123"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "  await a.fill('hunter2'); |   await a.fill(process.env['password'] ?? '');",
                "  await a.click('Hi hunter2!'); |   await a.click(`Hi ${process.env['password'] ?? ''}!`);",
                "  await a.fill('it\\'s `$5`'); |   await a.fill(process.env['api_token'] ?? '');",
                "  await test.step('When I type \"hunter2\"', async () => { |   await test.step('When I type \"<password>\"', async () => {",
                "  await a.fill('ann'); |   await a.fill('ann');",
                "  await a.fill('hunter22'); |   await a.fill('hunter22');",
                "  await a.fill('123'); |   await a.fill('123');"
            })
    void spellsNoSecretOut(String line, String expected) {
        assertThat(SecretCode.without(secrets, line).strip()).isEqualTo(expected);
    }

    @Test
    void putsTheNameIntoWhatIsNoString() {
        assertThat(SecretCode.without(secrets, "// | hunter2 |\nexpect(a).toHaveText(/hunter2/u);\n"))
                .isEqualTo("// | <password> |\nexpect(a).toHaveText(/<password>/u);\n");
    }
}
