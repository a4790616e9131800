// Puts a small toolbar above text areas that take Markdown. Without it the hint below says how to write it.
