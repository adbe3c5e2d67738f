"""What if a lever moves? The driver tree, what moves the result most, what it takes, scenarios side by side."""
