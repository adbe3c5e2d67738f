"""Customers: do they come back, how soon, and what do they bring?"""
