#!/bin/sh
# keychain.sh: puts the certificate and the notary's account of the environment where build.py finds them; see release.yml.
set -eu
keychain=$RUNNER_TEMP/signing.keychain-db
password=$(uuidgen)
printf %s "$CERTIFICATE" | base64 -d > "$RUNNER_TEMP/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$RUNNER_TEMP/certificate.p12" -P "$CERTIFICATE_PASSWORD" -A -t cert -f pkcs12 -k "$keychain"
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
printf %s "$NOTARY_KEY" > "$RUNNER_TEMP/notary.p8"
xcrun notarytool store-credentials ecomkpi --key "$RUNNER_TEMP/notary.p8" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
echo "ECOMKPI_SIGNING_IDENTITY=$IDENTITY" >> "$GITHUB_ENV"
echo "ECOMKPI_NOTARY_PROFILE=ecomkpi" >> "$GITHUB_ENV"
