"""An exchange for ``tx`` and Hasher-Matcher-Actioner that reads an Empreinte feed better than the stock one.

It lets go of withdrawn hashes, takes them up again when they come back, and carries vPDQ. It needs nothing but
``threatexchange``: install it with ``tx config extensions add case_api.threatexchange_plugin``, or copy this folder
anywhere on the Python path. The service itself never imports it. See docs/partners.md.
"""

from threatexchange.extensions.manifest import ThreatExchangeExtensionManifest

from .exchange import EmpreinteSignalExchangeAPI

TX_MANIFEST = ThreatExchangeExtensionManifest(apis=(EmpreinteSignalExchangeAPI,))
