# language: en
Feature: Names

  Scenario: Nothing is expected
    Given a unit "Norr"
