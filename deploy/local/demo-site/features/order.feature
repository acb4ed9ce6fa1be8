Feature: Ordering
  Background:
    Given I open "/order.html"

  Scenario: A valid order
    When I fill in "Name" with "Ada"
    And I select "Large" from the "Size" dropdown
    And I fill in "Quantity" with "3"
    And I check the "I accept the terms" checkbox
    And I click the "Place order" button
    Then I should see "3 × Large for Ada"

  Scenario Outline: Something is missing
    When I fill in "Name" with "<name>"
    And I fill in "Quantity" with "<quantity>"
    And I click the "Place order" button
    Then I should see "<problem>"

    Examples:
      | name | quantity | problem             |
      |      | 1        | Enter your name.    |
      | Ada  | 0        | Order at least one. |
      | Ada  | 2        | Accept the terms.   |
