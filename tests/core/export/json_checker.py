#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a JSON document against a JSON Schema: json_checker.py SCHEMA DOCUMENT; prints the faults, exit code 1."""
import json
import sys

import jsonschema

schema, document = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
faults = list(jsonschema.Draft7Validator(schema).iter_errors(document))
for fault in faults[:10]:
    print("/".join(map(str, fault.absolute_path)), fault.message)
sys.exit(1 if faults else 0)
