"""The archive of decided work: putting it there, its files into another store, and bringing both back."""
