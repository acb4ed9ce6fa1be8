package dev.testvibe.api.http;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

/**
 * The page of a list that was asked for: {@code ?limit=&after=}. The next one is in a {@code Link} header.
 *
 * <p>Texts, parsed here: a number that is none should be a 400 that names it, not the 404 of a converter.
 */
public class Page {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    @QueryParam("limit")
    @Nullable String limit;

    @QueryParam("after")
    @Nullable String after;

    /** Entries that are shown. */
    private int limit() {
        long asked = number(limit, "limit", USUAL);
        if (asked < 1 || asked > MOST) {
            throw Refusal.invalid("“limit” must be between 1 and " + MOST + ".");
        }
        return (int) asked;
    }

    /** Entries to look for: one more than is shown, to know whether there is a next page. */
    public int fetch() {
        return limit() + 1;
    }

    /** The position after which it begins. */
    public long after() {
        return number(after, "after", 0);
    }

    private static long number(@Nullable String text, String name, long otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw Refusal.invalid("“" + name + "” must be a number.");
        }
        return Long.parseLong(text);
    }

    /** The page as an array, from what was found. */
    public <R, T> Response of(List<R> fetched, UriInfo uri, ToLongFunction<R> position, Function<R, T> shown) {
        int limit = limit();
        if (fetched.size() <= limit) {
            return Response.ok(fetched.stream().map(shown).toList()).build();
        }
        List<R> page = fetched.subList(0, limit);
        String next = uri.getRequestUriBuilder()
                .replaceQueryParam("limit", limit)
                .replaceQueryParam("after", position.applyAsLong(page.get(limit - 1)))
                .build()
                .toString();
        return Response.ok(page.stream().map(shown).toList())
                .header("Link", "<" + next + ">; rel=\"next\"")
                .build();
    }
}
