"""The service bundle's only program: ``empreinte-service``."""

import multiprocessing
import sys

if __name__ == "__main__":
    # with --workers, this program is started again for each process
    multiprocessing.freeze_support()
    from case_api.operator.command_line import main

    sys.exit(main())
