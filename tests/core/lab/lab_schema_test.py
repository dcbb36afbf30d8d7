# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The published schema accepts every sound lab and refuses labs whose shape is broken.

Usage: lab_schema_test.py SCHEMA LABS TEST_LABS
"""
import json
import pathlib
import re
import sys

SKIPPED = 77

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"Skipped: Python's {missing.name} is missing (Debian: python3-jsonschema python3-yaml).")
    sys.exit(SKIPPED)

# Broken in their shape, so that an editor with the schema can point at them.
REFUSED = """
bad-id-reserved bad-id bad-range-log bad-range-step empty-text-null empty-text format-too-new many-shape
missing-act-part missing-baseline missing-explanation missing-field mission-needs-condition
mission-two-conditions not-a-list not-a-mapping not-a-number not-a-quantity not-a-text rubric-act-finish
rubric-points source-missing too-few-options unknown-field wrong-icon wrong-kind wrong-month wrong-value
""".split()


class Loader(yaml.SafeLoader):
    """YAML as lab.yaml means it: only true and false are truth values, and nothing is a date."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


def faults(validator, path):
    document = yaml.load(path.read_text(encoding="utf-8"), Loader)
    return [f"{path}: {'.'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in validator.iter_errors(document)]


def main(schema_path, labs, test_labs):
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    failures = []
    sound = sorted(pathlib.Path(labs).glob("*/lab.yaml"))
    sound += [pathlib.Path(test_labs) / name / "lab.yaml" for name in ("small", "charts", "waiting", "queue", "questions")]
    if len(sound) < 4:
        failures.append(f"{labs}: no lab found")
    for lab in sound:
        failures += faults(validator, lab)
    for name in REFUSED:
        if not faults(validator, pathlib.Path(test_labs) / "broken" / f"{name}.yaml"):
            failures.append(f"{name}.yaml: accepted, although its shape is broken")
    print("\n".join(failures) or f"{len(sound)} labs accepted, {len(REFUSED)} broken ones refused")
    return 1 if failures else 0


sys.exit(main(*sys.argv[1:4]))
