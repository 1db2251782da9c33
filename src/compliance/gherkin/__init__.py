"""Feature files as values: what stands in a `.feature` file, in Swedish or English, and what is wrong in it.

In: `.feature` files, and the steps they may use. Out: `Feature`s with scenarios, each example as it is said;
`Steps`, which find the definition of a sentence. Nothing is run here: `bdd` does that.
"""
