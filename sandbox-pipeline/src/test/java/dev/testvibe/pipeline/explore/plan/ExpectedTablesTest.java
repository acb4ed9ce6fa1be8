package dev.testvibe.pipeline.explore.plan;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.OrderClaim;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

import static org.assertj.core.api.Assertions.assertThat;

class ExpectedTablesTest {

    private final ExpectedTables tables = new ExpectedTables(Tables.PARSER);

    @Test
    void expectsEachToBeSeen() {
        assertThat(expects("I should see the following fruits:", "Pear", "Apple"))
                .hasSize(2)
                .allSatisfy(expect -> assertThat(expect.claim()).isEqualTo(Claim.VISIBLE))
                .noneMatch(Expect::negated);
    }

    @Test
    void expectsNoneToBeSeen() {
        assertThat(expects("I should not see the following fruits:", "Pear", "Apple"))
                .hasSize(2)
                .allMatch(Expect::negated);
    }

    @Test
    void expectsAnOrder() {
        assertThat(intents("I should see the fruits in this order:", "Pear", "Apple"))
                .singleElement()
                .isInstanceOfSatisfying(Intent.Ordered.class, ordered -> assertThat(ordered.claim())
                        .isInstanceOf(OrderClaim.Sequence.class));
    }

    @Test
    void expectsNoOther() {
        assertThat(expects("I should see only the following fruits:", "Pear", "Apple"))
                .singleElement()
                .satisfies(expect -> {
                    assertThat(expect.claim()).isEqualTo(Claim.ONLY);
                    assertThat(expect.values()).containsExactly("Pear", "Apple");
                });
    }

    @Test
    void expectsEachCellInItsColumn() {
        assertThat(expects("I should see the following rooms:", "Room | View | Bed", "Blue | sea | twin"))
                .extracting(Expect::claim)
                .containsExactly(Claim.VISIBLE, Claim.IN_COLUMN, Claim.IN_COLUMN, Claim.IN_COLUMN);
    }

    @Test
    void expectsOfTwoColumnsEitherRowsOrWhatStandsBesideLabels() {
        assertThat(intents("I should see the following rooms:", "Room | View", "Blue | sea"))
                .singleElement()
                .isInstanceOfSatisfying(Intent.EitherWay.class, either -> assertThat(either.readings())
                        .hasSize(2));
    }

    @Test
    void expectsWhatThingsHave() {
        assertThat(expects("the rooms should have the following prices:", "Blue | $40", "Red | $50"))
                .extracting(Expect::value)
                .containsExactly("$40", "$50");
    }

    @Test
    void expectsEachMessage() {
        assertThat(intents("the visitor is told the following:", "Saved", "Sent"))
                .hasSize(2)
                .allSatisfy(intent -> assertThat(intent).isInstanceOf(PageEffect.Told.class));
    }

    @Test
    void leavesOpenWhatADeniedWholeWouldBe() {
        assertThat(tables.read(Tables.of(Role.THEN, "the list should not be:", "Pear", "Apple")))
                .containsInstanceOf(NotUnderstood.class);
    }

    private List<Expect> expects(String text, String... rows) {
        List<Intent> intents = intents(text, rows);
        assertThat(intents).as(text).allSatisfy(intent -> assertThat(intent).isInstanceOf(Expect.class));
        return intents.stream().map(Expect.class::cast).toList();
    }

    private List<Intent> intents(String text, String... rows) {
        var read = tables.read(Tables.of(Role.THEN, text, rows));
        assertThat(read).as(text).containsInstanceOf(Understood.class);
        return ((Understood) read.orElseThrow()).intents();
    }
}
