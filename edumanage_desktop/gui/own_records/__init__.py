"""What is recorded about the person in front of the screen, told to them."""
