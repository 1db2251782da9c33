# language: en
@weak
Feature: Branches to climb

  Rule: The tree has a long branch

    Scenario Outline: Length of the only branch
      Given a tree "The oak"
      And the following branches:
        | Id | Length   |
        | B1 | <length> |
      When the rules are tried as of 2025-06-30
      Then the rule is <outcome>

      Examples:
        | length  | outcome      |
        | 1       | met          |
        | 0.9     | met          |
        | unknown | undetermined |
