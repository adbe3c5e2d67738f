#!/bin/sh
# sign.sh FILE: signs a program in place; see release.yml. In the environment: CERTIFICATE_FILE (PKCS 12),
# CERTIFICATE_PASSWORD_FILE, and TIMESTAMP_SERVER, empty for none.
set -eu
if [ -n "${TIMESTAMP_SERVER=http://timestamp.digicert.com}" ]; then set -- "$1" -ts "$TIMESTAMP_SERVER"; fi
file=$1
shift
osslsigncode sign -pkcs12 "$CERTIFICATE_FILE" -readpass "$CERTIFICATE_PASSWORD_FILE" -h sha256 \
    -n "EcomKPI Desktop" "$@" -in "$file" -out "$file.signed"
mv "$file.signed" "$file"
