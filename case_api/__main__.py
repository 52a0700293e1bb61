"""``python -m case_api`` is ``empreinte-service``."""

import sys

from case_api.operator import main

if __name__ == "__main__":
    sys.exit(main())
