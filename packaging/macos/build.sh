#!/bin/sh
# The recipe for macOS. On a Mac with Python 3.11 or newer:
#   sh packaging/macos/build.sh
# gives dist/dateline-VERSION.dmg with Dateline.app in it. It is not signed: signing needs an Apple developer's
# identity, which is given in CODESIGN_IDENTITY.
set -eu
cd "$(dirname "$0")/../.."
python3 packaging/release bundle
version=$(python3 -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
app="build/bundle/Dateline.app"
/usr/libexec/PlistBuddy -c "Merge packaging/macos/Info.plist" "$app/Contents/Info.plist"
/usr/libexec/PlistBuddy -c "Set :CFBundleShortVersionString $version" "$app/Contents/Info.plist"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --deep --force --options runtime --sign "$CODESIGN_IDENTITY" "$app"
fi
mkdir -p dist
hdiutil create -volname Dateline -srcfolder "$app" -ov -format UDZO "dist/dateline-$version.dmg"
