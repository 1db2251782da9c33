# language: en
Feature: Names

  Scenario: It begins with And
    And a unit "Norr"
    Then the rule "Name" is met
