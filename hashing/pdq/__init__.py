"""PDQ: from an array of pixels to a perceptual hash, bit for bit as the C++ reference. Knows numpy, and no file or decoder."""
