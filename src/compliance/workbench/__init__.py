"""The author's workbench: tools for those who write, test, prove, read and approve rule packs.

In: packs with their cases and features. Out: results of tests, coverage, mutants, findings of the lint,
differences, reviews, a site. Nothing here is needed to check data, and nothing below imports it.

`trials` makes every case and scenario something that can be run against any version of its rules; the
other tools are built on that, each in a package of its own.
"""
