package dev.testvibe.cli.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.api.ApiClient;
import dev.testvibe.cli.settings.ServerAddress;
import dev.testvibe.cli.settings.Settings;
import dev.testvibe.cli.settings.UserConfig;

/** Asks for a key, tries it, and only then keeps it. A key is never an argument: others can read those. */
@Command(name = "login", description = "Keeps an API key, read from the terminal or stdin, for the server.")
final class Login implements Callable<Integer> {
    private final Testvibe testvibe;

    Login(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Override
    public Integer call() throws IOException {
        String server =
                testvibe.server == null ? testvibe.settings().server() : ServerAddress.normalise(testvibe.server);
        String key = readKey();
        JsonNode account = new ApiClient(new Settings(server, Optional.of(key), Optional.empty())).get("/account");
        UserConfig.of(testvibe.shell().environment()).login(server, key);
        testvibe.print(account, it -> "Logged in to " + server + ", workspace " + Facts.line(it, "workspace"));
        return 0;
    }

    private String readKey() throws IOException {
        if (System.console() != null) {
            char[] typed = System.console().readPassword("API key: ");
            return checked(typed == null ? "" : new String(typed));
        }
        String line = testvibe.shell().reader().readLine();
        return checked(line == null ? "" : line);
    }

    private static String checked(String key) {
        if (!key.strip().matches("tvb_[0-9A-Za-z]+")) {
            throw new Problem(Problem.USAGE, "That is not an API key; one starts with tvb_");
        }
        return key.strip();
    }
}
