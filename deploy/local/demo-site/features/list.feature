Feature: Shopping list
  Background:
    Given I open "/list.html"
    And I enter "Milk" into the "Item" field and click the "Add" button

  Scenario: Adding items
    When I enter "Bread" into the "Item" field
    And I click the "Add" button
    Then I should see "Bread"
    And I should see "2 items"
    And the "Item" field should be empty

  Scenario: Filtering
    Given I enter "Bread" into the "Item" field and click the "Add" button
    When I enter "mil" into the "Filter" field
    Then I should see "Milk"
    And I should not see "Bread"

  Scenario: Clearing asks first
    When I click the "Clear list" button
    Then a confirmation appears saying "Remove every item?"
    And I should see "0 items"
    And I should not see "Milk"
