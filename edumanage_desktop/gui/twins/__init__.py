"""Work that is in two submissions: marks in the queue, a line in the review, and both sides beside each other."""
