"""What the window does with article files and with what readers made of them."""
