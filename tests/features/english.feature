# language: en
@sosfs-2015-8 @spur-st
Feature: Every English sentence, tried on the shipped packs
  The same as some Swedish scenarios say, to see that the two languages mean the same.

  Background:
    Given a trainee "Sara Lind" with:
      | Intended specialty                      | Psychiatry   |
      | Status                                  | Active       |
      | Swedish AT completed                    | yes          |
      | Licensed on                             | 2017-02-01   |
      | ST started on                           | 2018-03-01   |
      | Elected regulation                      | SOSFS 2015:8 |
      | Planned completion                      | 2024-06-30   |
      | Doctoral degree                         | no           |
      | Months credited from an earlier ST      | 0            |
    And the list "Leave" is empty

  Rule: The training is at least five years of full time, or four and a half with a doctoral degree

    Scenario Outline: Five years to the day
      Given the following service:
        | Stage | From       | To (inclusive) | Percentage of full time |
        | ST    | 2018-03-01 | <to>           | 100                     |
      When the rules are tried as of <day>
      Then the rule is <outcome>
      And the rule applies as a requirement
      And the source is "SOSFS 2015:8"

      Examples:
        | to         | day        | outcome     |
        | 2023-02-28 | 2024-06-30 | met         |
        | 2023-02-27 | 2024-06-30 | not met     |
        | 2023-02-27 | 2024-06-29 | not yet due |

    Scenario: What is unknown is named
      Given the following service:
        | Stage | From       | To (inclusive) | Percentage of full time |
        | ST    | 2018-03-01 | 2022-08-31     | 100                     |
      And "Doctoral degree" is unknown
      When the rules are tried as of 2024-06-30
      Then the rule is undetermined for "Sara Lind"
      And the fact "Doctoral degree" is missing

    Scenario: A list that nobody has handed in
      Given that the list "Service" is not registered
      And "Doctoral degree" is not registered
      When the rules are tried as of 2024-06-30
      Then the rule is undetermined
      And "Sara Lind" is tested under "SOSFS 2015:8"

  Rule: The main supervisor is a specialist in the specialty the trainee aims for

    Scenario: There is no main supervisor
      Given there is no "Main supervisor" for "Sara Lind"
      When the rules are tried as of 2024-06-30
      Then the rule is not met

    Scenario: The main supervisor is a specialist in it
      Given a doctor "Anna Ek"
      And that "Specialist competences" is "Psychiatry"
      And "Main supervisor" is "Anna Ek"
      When the rules are tried as of 2024-06-30
      Then the rule "sosfs-2015-8.main-supervisor-same-specialty" is met for "Sara Lind"
