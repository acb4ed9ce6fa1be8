package dev.testvibe.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StaticSiteTest {

    @TempDir
    Path folder;

    private StaticSite site;

    @BeforeEach
    void serve() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("index.html"), "<h1>Home</h1>");
        Files.writeString(pages.resolve("style.css"), "");
        Files.writeString(folder.resolve("secret.html"), "not for you");
        site = StaticSite.serve(pages, 0);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void answersAFolderWithItsIndex() throws Exception {
        HttpResponse<String> answer = get("/");

        assertThat(answer.body()).isEqualTo("<h1>Home</h1>");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    }

    @Test
    void answersAnEmptyFile() throws Exception {
        HttpResponse<String> answer = get("/style.css");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void knowsNoOtherPage() throws Exception {
        assertThat(get("/missing.html").statusCode()).isEqualTo(404);
    }

    @Test
    void doesNotLeaveItsFolder() throws Exception {
        assertThat(get("/../secret.html").statusCode()).isEqualTo(404);
        assertThat(get("/%2e%2e/secret.html").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://localhost:" + site.port() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
