# language: sv
