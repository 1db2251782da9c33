# language: en
Feature: Names

  Scenario: Sentences that are nearly right
    Given a unit called "Norr"
    And the rules are tried as of 2024-06-30
    When the rules are tested as of 2024-06-30
    Then the rule "Name" is fulfilled
    And the rule "Name" is ment
