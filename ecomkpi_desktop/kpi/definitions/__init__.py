"""The words of the definitions, one module per family of figures."""
