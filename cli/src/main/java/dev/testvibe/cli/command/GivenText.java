package dev.testvibe.cli.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.Shell;

/** Text that an argument names: a file in UTF-8, or {@code -} for what comes through stdin. */
final class GivenText {
    static final String STDIN = "-";

    private GivenText() {}

    static String read(Shell shell, String file) {
        try {
            byte[] bytes = file.equals(STDIN)
                    ? shell.in().readAllBytes()
                    : Files.readAllBytes(shell.folder().resolve(file));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            throw new Problem(Problem.USAGE, "There is no file " + file);
        } catch (CharacterCodingException e) {
            throw new Problem(Problem.USAGE, "Cannot read " + file + ": it is not text in UTF-8");
        } catch (IOException e) {
            throw new Problem(Problem.USAGE, "Cannot read " + file + ": " + e.getMessage());
        }
    }
}
