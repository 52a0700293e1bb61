"""The sandbox on Windows (untested): an AppContainer and a job object, through the Windows API alone."""
