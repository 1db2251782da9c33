# language: en
Feature: Names
  Scenari: A heading with a letter missing
    Given a unit "Norr"

  Scenario: The unit has a name
    Given a unit "Norr"
    When the rules are tried as of 2024-06-30
    Then the rule "Name" is met
