# language: en
Feature: Names

  Scenario Outline: No examples
    Given a unit "<name>"
    Then the rule "Name" is met

  Scenario Template: Headings alone
    Given a unit "<name>"
    Then the rule "Name" is met

    Examples:
      | name |
