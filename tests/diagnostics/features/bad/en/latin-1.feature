# language: en
Feature: Names

  Scenario: The unit has a name
    Given a unit "Skellefteå"
    When the rules are tried as of 2024-06-30
    Then the rule "Name" is met
