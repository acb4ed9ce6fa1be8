Feature: Ordering
  Background:
    Given I open "/order.html"

  Scenario: A valid order
    When I fill in the following:
      | Name     | Ada |
      | Quantity | 3   |
    And I select "Large" from the "Size" dropdown
    And I check the "I accept the terms" checkbox
    And I click the "Place order" button
    Then I should see "3 × Large for Ada"
    And I should not see "Accept the terms."

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
