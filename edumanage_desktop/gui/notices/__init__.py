"""What is new to the person: the bell, the list, the place beside the clock, and how often mails come."""
