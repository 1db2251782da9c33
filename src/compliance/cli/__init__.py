"""The `compliance` command.

In: arguments. Out: text on stdout, messages on stderr, an exit code.

Commands parse, call `pipeline` and show what it gives; they decide nothing themselves. What is slow
to import is imported inside them, so that `--help` answers at once.
"""
