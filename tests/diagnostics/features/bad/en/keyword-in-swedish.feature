# language: en
Feature: Names

  Scenario: One line is Swedish
    Given a unit "Norr"
    När reglerna prövas per 2024-06-30
    Then the rule "Name" is met
