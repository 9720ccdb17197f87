"""The queue page: its filters, its table and how it stays up to date."""
