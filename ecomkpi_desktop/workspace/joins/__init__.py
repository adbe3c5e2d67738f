"""Joins: the tables in force become the tables the engine reads, each completed by the files that know more of it.

Lines and headers of orders, payments, settlements and carriers' bills meet by the order's number; amounts are brought
to the document's currency; what finds no partner is told and waits for it. Everything here is a pure function of the
tables in force, so that neither the order of imports nor a second import can change the result.
"""
