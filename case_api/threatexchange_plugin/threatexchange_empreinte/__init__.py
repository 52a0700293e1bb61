"""An exchange for ``tx`` and Hasher-Matcher-Actioner (HMA) that reads an Empreinte feed better than the stock one.

It drops withdrawn hashes, takes them up again when they come back, and carries vPDQ. It needs ``threatexchange`` and
nothing else. For ``tx``: ``tx config extensions add threatexchange_empreinte``. For HMA: name
``EmpreinteSignalExchangeAPI`` among the ``exchange_types`` of its store. See docs/partners.md.
"""

from threatexchange.extensions.manifest import ThreatExchangeExtensionManifest

from .credentials import EmpreinteCredentials
from .exchange_api import EmpreinteSignalExchangeAPI

__all__ = ["TX_MANIFEST", "EmpreinteCredentials", "EmpreinteSignalExchangeAPI"]

TX_MANIFEST = ThreatExchangeExtensionManifest(apis=(EmpreinteSignalExchangeAPI,))
