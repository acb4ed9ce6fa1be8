package dev.testvibe.cli.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTest {

    @Test
    void countsCellsAndNotCharacters() {
        Table table = new Table(List.of("NAME", "STATUS"));
        table.add("登录", "draft");
        table.add("Login", "draft");

        assertThat(table).hasToString("NAME   STATUS\n登录   draft\nLogin  draft\n");
    }

    @Test
    void keepsACellOnOneLine() {
        Table table = new Table(List.of("NAME"));
        table.add("two\nlines");

        assertThat(table).hasToString("NAME\ntwo lines\n");
    }
}
