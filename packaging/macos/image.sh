#!/bin/sh
# image.sh APPLICATION IMAGE NAME: a compressed disk image with the application and the folder to drag it to.
set -eu
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$1" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$2"
hdiutil create -volname "$3" -srcfolder "$stage" -fs HFS+ -format UDZO -imagekey zlib-level=9 "$2"
