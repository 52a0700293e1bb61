"""Files in, signals out. No window, no network.

``hash_image`` and ``hash_video`` are imported on first use, so that ``import hashing`` alone costs nothing.
"""
