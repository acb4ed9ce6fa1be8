package dev.testvibe.api.http;

import java.net.ConnectException;
import java.sql.SQLException;

import jakarta.ws.rs.core.Response;

import io.vertx.pgclient.PgException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorsTest {

    private final Errors errors = new Errors();

    static Throwable[] ofADatabaseThatIsAway() {
        return new Throwable[] {
            new ConnectException("Connection refused"),
            new RuntimeException(new ConnectException("Connection refused")),
            new PgException("shutting down", "FATAL", "57P01", null),
            new GenericJDBCException("could not execute", new SQLException("shutting down", "57P01"))
        };
    }

    static Throwable[] ofTheService() {
        return new Throwable[] {
            new IllegalStateException("a bug"),
            new PgException("no such column", "ERROR", "42703", null),
            new GenericJDBCException("could not execute", new SQLException("no such column", "42703"))
        };
    }

    @ParameterizedTest
    @MethodSource("ofADatabaseThatIsAway")
    void aDatabaseThatIsAwayIsToTryAgain(Throwable failure) {
        Response answer = errors.anything(failure);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("ofTheService")
    void aFaultOfTheServiceTellsNothingOfItsInsides(Throwable failure) {
        Response answer = errors.anything(failure);

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(((ErrorBody) answer.getEntity()).message()).doesNotContain("bug", "column", "Exception");
    }
}
