"""Small parts that pages are made of. They paint with the palette and speak to screen readers."""
