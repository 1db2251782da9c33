# language: en

# to be written
