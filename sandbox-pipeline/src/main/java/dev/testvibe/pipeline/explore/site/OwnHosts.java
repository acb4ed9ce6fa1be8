package dev.testvibe.pipeline.explore.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

/**
 * Hosts by which a feature calls the application that is under test at another address: those that are kept for
 * examples, and the one that the feature begins at, since nobody begins at somebody else's.
 */
public final class OwnHosts {

    private final URI site;
    private final @Nullable String first;

    private OwnHosts(URI site, @Nullable String first) {
        this.site = site;
        this.first = first;
    }

    /** @param scenarios what the steps of each were read as */
    public static OwnHosts of(String siteUrl, List<List<Understanding>> scenarios) {
        return new OwnHosts(
                URI.create(siteUrl),
                scenarios.stream()
                        .flatMap(steps -> firstPage(steps).stream())
                        .flatMap(page -> absolute(page).stream())
                        .findFirst()
                        .map(URI::getHost)
                        .orElse(null));
    }

    private static Optional<String> firstPage(List<Understanding> steps) {
        return steps.stream()
                .findFirst()
                .filter(Understood.class::isInstance)
                .flatMap(step -> ((Understood) step).intents().stream().findFirst())
                .filter(Intent.Open.class::isInstance)
                .map(intent -> ((Intent.Open) intent).page());
    }

    /** The same place on the site under test, relative to it, of an address that is not of it and means it. */
    public Optional<String> onSite(String address) {
        return absolute(address)
                .filter(uri -> !SiteAddress.isOf(site, uri))
                .filter(uri -> SiteAddress.isPlaceholder(uri) || uri.getHost().equalsIgnoreCase(first))
                .map(uri -> SiteAddress.path(site, uri));
    }

    private static Optional<URI> absolute(String address) {
        try {
            URI uri = URI.create(address.strip());
            return uri.getHost() != null && address.strip().matches("(?i)https?://.*")
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
