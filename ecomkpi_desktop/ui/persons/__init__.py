"""Who is one customer: how customers are recognised, what is proposed, what was joined, what was decided."""
