package dev.testvibe.api.http;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Lists, page by page: {@code ?limit=&after=}, with the next page in a {@code Link} header. */
public final class Pages {

    public static final String DEFAULT_LIMIT = "100";
    private static final int MOST = 500;

    private Pages() {}

    /** One more than is shown, to know whether there is a next page. */
    public static int fetch(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("“limit” must be between 1 and " + MOST + ".");
        }
        return limit + 1;
    }

    /** The page as an array. */
    public static <R, T> Response of(
            List<R> fetched, int limit, UriInfo uri, ToLongFunction<R> position, Function<R, T> shown) {
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
