# language: en
Feature: Names

  Scenario Outline: Columns that are not used
    Given a unit "<unit>"
    And a unit "Norr" with:
    And the following doctors:
      | Name | Name |
      | Anna | Ek   |
    When the rules are tried as of 2024-06-30
    Then the rule "Name" is met

    Examples:
      | name |
      | Norr |
