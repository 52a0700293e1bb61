"""One open file to its fingerprint: looks at the header, then takes the picture or the video way."""
