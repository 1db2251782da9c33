# language: en
Feature: Names

  Scenario: One sentence is Swedish
    Given en utbildande enhet "Norr"
    When the rules are tried as of 2024-06-30
    Then är regeln "Namn" uppfylld
