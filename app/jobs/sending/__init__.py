"""What sending a case needs beside the network: a trip that can be called off, and a sealed file instead of it."""

from app.jobs.sending.sealing import BundleError, write_sealed
from app.jobs.sending.sending_trip import SendingTrip

__all__ = ["BundleError", "SendingTrip", "write_sealed"]
