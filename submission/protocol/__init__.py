"""What both ends of the wire share. The case service sees only this room of submission."""
