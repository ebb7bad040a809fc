"""What is in a bundle: a software bill of materials (CycloneDX) and the licence texts of everything that travels."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from ground import PYTHON, ROOT, SCRIPTS, output, version

EXTRAS = ("readers", "parquet")

CLOSURE = """
import json, re, sys
from importlib.metadata import PackageNotFoundError, distribution
from packaging.requirements import Requirement

def plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()

def follow(name, extras, found):
    try:
        one = distribution(name)
    except PackageNotFoundError:
        return
    found[plain(name)] = one.version
    for line in one.requires or ():
        wanted = Requirement(line)
        marks = [{"extra": extra} for extra in ("", *extras)]
        holds = wanted.marker is None or any(wanted.marker.evaluate(mark) for mark in marks)
        if holds and (plain(wanted.name) not in found or wanted.extras):
            follow(wanted.name, tuple(wanted.extras), found)

found = {}
follow("dateline", tuple(sys.argv[1:]), found)
print(json.dumps(found))
"""
"""Walks the requirements of the program in the environment that it was built from."""


def shipped() -> dict[str, str]:
    """The packages that the program needs, without those that only build it: names and versions."""
    return dict(json.loads(output([PYTHON, "-c", CLOSURE, *EXTRAS])))


def write(folder: Path) -> None:
    """Write `sbom.cdx.json` and `licences/` into a bundle."""
    packages = shipped()
    (folder / "sbom.cdx.json").write_text(json.dumps(bill(packages), indent=1, ensure_ascii=False), encoding="utf-8")
    licences = folder / "licences"
    licences.mkdir(exist_ok=True)
    for file in (ROOT / "LICENSE", ROOT / "docs" / "third-party.md", *(ROOT / "docs" / "licences").glob("*.txt")):
        shutil.copyfile(file, licences / file.name)
    texts = licence_texts(packages)
    (licences / "packages.txt").write_text(texts, encoding="utf-8")
    print(f"{folder / 'sbom.cdx.json'}: {len(packages)} packages")


def bill(packages: dict[str, str]) -> dict[str, object]:
    """The bill of materials of these packages; without what changes from build to build."""
    words = [SCRIPTS / "cyclonedx-py", "environment", "--output-reproducible", "--output-format", "JSON", PYTHON]
    whole = json.loads(output(words))
    parts = [part for part in whole["components"] if part["name"].replace("_", "-").lower() in packages]
    kept = {part["bom-ref"] for part in parts}
    whole["components"] = parts
    whole["dependencies"] = [
        {**one, "dependsOn": [ref for ref in one.get("dependsOn", ()) if ref in kept]}
        for one in whole.get("dependencies", ())
        if one["ref"] in kept
    ]
    whole["metadata"]["component"] = {"type": "application", "name": "dateline", "version": version()}
    return whole


def licence_texts(packages: dict[str, str]) -> str:
    """Name, version, licence and licence text of each package."""
    words = [SCRIPTS / "pip-licenses", "--python", PYTHON, "--format", "json", "--with-system", "--with-license-file"]
    listed = json.loads(output([*words, "--no-license-path", "--with-urls", "--packages", *sorted(packages)]))
    rule = "=" * 100
    return "\n".join(
        f"{rule}\n{one['Name']} {one['Version']} - {one['License']}\n{rule}\n\n{one['LicenseText'].strip()}\n"
        for one in sorted(listed, key=lambda one: str(one["Name"]).lower())
    )
