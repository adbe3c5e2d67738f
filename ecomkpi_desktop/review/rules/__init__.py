"""The rules: small pure functions from a situation to findings, one subject per module."""
