#!/bin/sh
# The recipe for an AppImage, where appimagetool is at hand (Debian 12 has no package of it):
#   sh packaging/linux/appimage.sh
# gives dist/dateline-VERSION-x86_64.AppImage from the same bundle as the Debian package.
set -eu
cd "$(dirname "$0")/../.."
command -v appimagetool >/dev/null || { echo "appimagetool is needed; the Debian package and the archive do without it." >&2; exit 2; }
[ -d build/bundle/dateline ] || python3 packaging/release bundle
version=$(python3 -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')
id=org.dateline.Dateline
tree=build/Dateline.AppDir
rm -rf "$tree"
mkdir -p "$tree/usr/share/applications" "$tree/usr/share/metainfo" dist
cp -a build/bundle/dateline "$tree/opt"
ln -s opt/dateline "$tree/AppRun"
cp "packaging/linux/$id.desktop" "$tree/$id.desktop"
cp "packaging/linux/$id.desktop" "$tree/usr/share/applications/"
cp resources/icons/dateline.svg "$tree/$id.svg"
sed "s/@VERSION@/$version/; s/@DATE@/$(git log -1 --format=%cs)/" "packaging/linux/$id.metainfo.xml" > "$tree/usr/share/metainfo/$id.metainfo.xml"
ARCH=x86_64 appimagetool --no-appstream "$tree" "dist/dateline-$version-x86_64.AppImage"
