Feature: Signing in
  Background:
    Given I open the site

  Scenario: The right password
    When I fill in "Email" with "ada@example.org"
    And I fill in "Password" with "open sesame"
    And I click the "Sign in" button
    Then I should see "Welcome, ada"
    And the "Password" field should not be visible

  Scenario: A wrong password
    When I fill in "Email" with "ada@example.org"
    And I fill in "Password" with "guess"
    And I click the "Sign in" button
    Then I should see "Email or password is wrong."
    And I should not see "Welcome"

  Scenario: No email
    When I click the "Sign in" button
    Then I should see "Enter your email."
    And the "Email" field should be empty
