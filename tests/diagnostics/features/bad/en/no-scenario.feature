# language: en
Feature: Names

  There are none yet.
