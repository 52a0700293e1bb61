"""Data with sources and dates: help lines, platforms, laws, papers, languages, translations, fonts. Read offline."""
