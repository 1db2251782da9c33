# language: en
@spur-st
Feature: The English sentences about ratings, conclusions and actions

  Background:
    Given a training unit "Psykiatri Norr" with:
      | Specialty                                                           | Psychiatry |
      | The case mix covers the goals                                       | yes        |
      | On-call work is part of the training                                | yes        |
      | Patient volume per trainee is followed up                           | yes        |
      | Desk, on-call room and teaching room exist                          | yes        |
      | Equipment suffices for the goals                                    | yes        |
      | Access to literature, databases and skills training                 | yes        |
      | Written routines for the training                                   | yes        |
      | Introduction programme exists                                       | yes        |
      | The director of studies coordinates internal and external education | yes        |
      | The director of studies supports the organisation                   | yes        |
      | The balance between service and training is documented              | yes        |
      | Trainees evaluate supervision and placements                        | yes        |
      | Director of studies                                                 | Anna Ek    |
    And the following doctors:
      | Name    | Unit           | Specialist competences | Supervisor training completed |
      | Anna Ek | Psykiatri Norr | Psychiatry             | yes                           |
    And the following trainees:
      | Name     | Unit           | Intended specialty | Status |
      | Eva Lund | Psykiatri Norr | Psychiatry         | Paused |

  Scenario: What only memory supports gives no D by itself
    Given "Equipment suffices for the goals" is "no"
    When the rules are tried as of 2024-06-30
    Then the rule "The equipment is enough for the goals" is not met
    And area C is rated "A"
    But area C would be rated "D" if every rule were checked for "Psykiatri Norr"

  Scenario: What is unknown gives a span
    Given "The director of studies coordinates internal and external education" is unknown for "Psykiatri Norr"
    When the rules are tried as of 2024-06-30
    Then area D is rated between "A" and "D" for "Psykiatri Norr"
    And the conclusion "An action plan is required" is undetermined

  Scenario: A breach gives D, and a plan is asked for
    Given "The director of studies coordinates internal and external education" is "no"
    And the following quality reviews:
      | Kind     | Carried out on | Deficiencies found | Unit notified of D on | Action plan received on | Report published on |
      | External | 2024-03-12     | yes                | 2024-04-10            | none                    | none                |
    When the rules are tried as of 2024-05-02
    Then area D is rated "D"
    And the conclusion "An action plan is required" is drawn for "Psykiatri Norr"
    But the conclusion "The action plan is late and goes to the care provider" is not drawn
    And the action "Hand in an action plan: one line per deficiency with remedy, responsible and date." is needed from "The head of unit" by 2024-06-10
