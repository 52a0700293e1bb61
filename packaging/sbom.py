"""Makes uv's bill of materials the same in every run: ``python packaging/sbom.py FILE``.

uv writes the moment and a random number into it. The moment becomes that of the commit (SOURCE_DATE_EPOCH, where it is set), and the number
follows from the contents (a UUID of RFC 9562, version 5).
"""

from __future__ import annotations

import json
import os
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path


def settled(content: str, epoch: int) -> str:
    """The bill of materials (CycloneDX, as JSON), dated ``epoch`` seconds after 1970."""
    bill = json.loads(content)
    bill.pop("serialNumber", None)
    bill["metadata"]["timestamp"] = datetime.fromtimestamp(epoch, UTC).isoformat()
    name = json.dumps(bill, sort_keys=True)
    bill["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, name)}"
    return json.dumps(bill, indent=2) + "\n"


def main(file: Path) -> int:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = int(epoch) if epoch else int(datetime.now(UTC).timestamp())
    file.write_text(settled(file.read_text(), moment))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
