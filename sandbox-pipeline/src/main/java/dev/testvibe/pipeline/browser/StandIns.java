package dev.testvibe.pipeline.browser;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;

import dev.testvibe.pipeline.recording.StandIn;
import dev.testvibe.pipeline.support.SupportScript;

/**
 * Puts a silent clip where one cannot be loaded, and voices where the browser has none, so that what the page does with
 * them can be seen. What was used is remembered: a verdict that rests on it must say so.
 */
final class StandIns {

    private static final Pattern CLIP = Pattern.compile(
            "\\.(?:mp3|m4a|aac|flac|oga|ogg|opus|wav|weba|mp4|m4v|mov|ogv|webm)(?:[?#].*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");
    private static final double PROBE_TIMEOUT_MS = 4_000;
    private static final int SECONDS = 60;
    private static final int SAMPLES_A_SECOND = 3_000;
    private static final byte[] SILENCE = silence();
    private static final String VOICES_WERE_USED = "() => !!window[Symbol.for('stand-in voices')]";

    private final URI site;
    private final Map<String, Boolean> loads = new HashMap<>();
    private final Set<String> silenced = new LinkedHashSet<>();

    private StandIns(URI site) {
        this.site = site;
    }

    static StandIns in(BrowserContext context, String siteUrl) {
        StandIns standIns = new StandIns(URI.create(siteUrl));
        context.addInitScript(SupportScript.STAND_INS.calling("voices"));
        context.route(CLIP, standIns::answer);
        return standIns;
    }

    /** What was used so far, on a page that is open; of the clips only some addresses, where they are given. */
    List<StandIn> used(Page page, Optional<List<String>> urls) {
        List<StandIn> all = new ArrayList<>();
        silenced.stream()
                .filter(url -> urls.map(some -> some.contains(url)).orElse(true))
                .forEach(url -> all.add(new StandIn.Silence(address(url))));
        if (Boolean.TRUE.equals(page.evaluate(VOICES_WERE_USED))) {
            all.add(new StandIn.Voices());
        }
        return all;
    }

    private void answer(Route route) {
        Request request = route.request();
        if (!request.resourceType().equals("media") || isThere(route)) {
            route.resume();
            return;
        }
        silenced.add(request.url());
        route.fulfill(silence(request.allHeaders().getOrDefault("range", "")));
    }

    /** While one clip is asked for, the next may be: nothing is computed inside the map. */
    private boolean isThere(Route route) {
        String url = route.request().url();
        if (!loads.containsKey(url)) {
            loads.put(url, loads(route));
        }
        return Boolean.TRUE.equals(loads.get(url));
    }

    /** Asks for one byte: a page of text is no clip, whatever its status. */
    private static boolean loads(Route route) {
        try {
            APIResponse response = route.fetch(new Route.FetchOptions()
                    .setHeaders(Map.of("range", "bytes=0-0"))
                    .setTimeout(PROBE_TIMEOUT_MS));
            String type = response.headers().getOrDefault("content-type", "");
            boolean loads = response.ok() && !type.startsWith("text/");
            response.dispose();
            return loads;
        } catch (PlaywrightException unreachable) {
            return false;
        }
    }

    /** Below the site, wherever that may be when the test is run; elsewhere on its host, a path. */
    private String address(String url) {
        String base = site.resolve(".").toString();
        if (url.startsWith(base)) {
            return url.substring(base.length());
        }
        URI clip = URI.create(url);
        return clip.getAuthority() != null && clip.getAuthority().equals(site.getAuthority())
                ? url.substring(url.indexOf(clip.getRawPath()))
                : url;
    }

    /** Without answers in ranges, the browser could not move to another place of the clip. */
    private static Route.FulfillOptions silence(String range) {
        Matcher asked = RANGE.matcher(range);
        boolean part = asked.matches();
        int from = part ? Integer.parseInt(asked.group(1)) : 0;
        int last = SILENCE.length - 1;
        int to = part && !asked.group(2).isEmpty() ? Math.min(Integer.parseInt(asked.group(2)), last) : last;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "audio/wav");
        headers.put("accept-ranges", "bytes");
        headers.put("access-control-allow-origin", "*");
        if (part) {
            headers.put("content-range", "bytes " + from + "-" + to + "/" + SILENCE.length);
        }
        return new Route.FulfillOptions()
                .setStatus(part ? 206 : 200)
                .setHeaders(headers)
                .setBodyBytes(Arrays.copyOfRange(SILENCE, from, to + 1));
    }

    /** A minute of silence, as WAV: mono, 8 bit; the same as in {@code stand-ins.js}. */
    private static byte[] silence() {
        int samples = SECONDS * SAMPLES_A_SECOND;
        ByteBuffer wav = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + samples).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(SAMPLES_A_SECOND).putInt(SAMPLES_A_SECOND);
        wav.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(samples);
        while (wav.hasRemaining()) {
            wav.put((byte) 0x80);
        }
        return wav.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
