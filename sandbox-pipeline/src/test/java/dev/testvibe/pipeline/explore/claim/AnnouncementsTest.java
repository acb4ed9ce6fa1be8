package dev.testvibe.pipeline.explore.claim;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.language.intent.PageEffect.Announced;

import static org.assertj.core.api.Assertions.assertThat;

class AnnouncementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Transfer Complete! | transfer | complete | true",
                "Thank you for your order! | order | confirmed | true",
                "Your registration was successful | registration | successful | true",
                "Your account was created successfully. | registration | successful | true",
                "Account #12 created | account | created | true",
                "Your payment has been declined | payment | declined | true",
                "Invalid user name or password | login | fail | true",
                "Account created successfully | account | deleted | false",
                "The order could not be confirmed | order | confirmed | false",
                "Transfer failed | transfer | complete | false",
                "Your order has been placed | order | placed | true",
                "Your order #12 for Tea has been placed successfully | order | placed | true",
                "You have placed your order | order | placed | true",
                "Order 12: Shipment has been placed on hold. Your order was cancelled. | order | placed | false",
                "Order 12: Shipment has been placed. | order | placed | false",
                "The ad has been placed. Order now! | order | placed | false",
                "Your previous order has been placed by Ann. Order now! | order | placed | false",
                "Payment details | payment | successful | false",
                "Thank you for your visit | order | confirmed | false",
                "Welcome back | login | fail | false",
                "Save visit | visit | saved | false",
                "Confirm order | order | placed | false",
                "Place order | order | placed | false",
                "Complete your order | order | completed | false",
                "Please save your visit | visit | saved | false",
                "Reset password | password | reset | false",
                "Password reset | password | reset | true",
                "Visit saved | visit | saved | true",
                "Order complete | order | completed | true"
            })
    void takesOnlyAMessageWithTheWordsOfTheClaim(String message, String about, String outcome, boolean says) {
        assertThat(Announcements.says(message, new Announced(List.of(about.split(" ")), outcome)))
                .isEqualTo(says);
    }
}
