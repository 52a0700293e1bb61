#!/bin/sh
# The installed service and its operator's commands, with the settings of /etc/empreinte-service.
# Run it as the service's user: runuser -u empreinte-service -- empreinte-service check
: "${EMPREINTE_SERVICE_CONFIG=/etc/empreinte-service/service.toml}"
: "${EMPREINTE_SERVICE_SECRETS=/etc/empreinte-service/secrets}"
export EMPREINTE_SERVICE_CONFIG EMPREINTE_SERVICE_SECRETS
exec /usr/lib/empreinte-service/empreinte-service "$@"
