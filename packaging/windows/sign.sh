#!/bin/sh
# sign.sh FILE: signs a program in place with the certificate in /tmp/certificate.p12; see release.yml.
set -eu
osslsigncode sign -pkcs12 /tmp/certificate.p12 -readpass /tmp/certificate.password -h sha256 \
    -n "EcomKPI Desktop" -ts http://timestamp.digicert.com -in "$1" -out "$1.signed"
mv "$1.signed" "$1"
