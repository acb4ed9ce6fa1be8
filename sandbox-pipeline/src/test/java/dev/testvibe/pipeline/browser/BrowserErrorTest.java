package dev.testvibe.pipeline.browser;

import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserErrorTest {

    @Test
    void saysWhichPageCannotBeReached() {
        assertThat(BrowserError.reason(new PlaywrightException("net::ERR_CONNECTION_REFUSED at http://shop.test/")))
                .isEqualTo("http://shop.test/ cannot be reached (ERR_CONNECTION_REFUSED)");
    }

    @Test
    void saysWhatTheBrowserSaidWhereThePageIsGivenUp() {
        assertThat(BrowserError.reason(new PlaywrightException("net::ERR_ABORTED at http://shop.test/list.zip")))
                .isEqualTo("net::ERR_ABORTED at http://shop.test/list.zip");
    }
}
