#!/bin/bash
# Adds the demo's logins, clinic groups and command-line client to the realm, unless they are there already.
set -euo pipefail
[ "${ALLIANCE_DEMO:-true}" = true ] || exit 0
admin=/opt/keycloak/bin/kcadm.sh
config=/tmp/kcadm.config
"$admin" config credentials --config "$config" --server http://keycloak:8180 --realm master \
  --user admin --password "$KEYCLOAK_ADMIN_PASSWORD"
"$admin" create partialImport --config "$config" -r alliance -f /demo/alliance-demo.json
