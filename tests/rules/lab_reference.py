# SPDX-FileCopyrightText: The Foresight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The authors' reference of lab.yaml is the one that the schema makes.

Usage: lab_reference.py [ROOT], or lab_reference.py --write [ROOT] after a change of resources/lab.schema.json.
"""

import html
import json
import os
import re
import sys

import source_tree

SCHEMA = "resources/lab.schema.json"
PAGE = "resources/handbook/reference.html"
WRITE = "--write"
ONE_OF = ("anyOf", "oneOf")
TOP = "lab"
NUMBERS = (("minimum", "at least {}"), ("exclusiveMinimum", "above {}"), ("maximum", "at most {}"),
           ("exclusiveMaximum", "below {}"), ("multipleOf", "a multiple of {}"), ("minLength", "at least {} characters"),
           ("maxLength", "at most {} characters"), ("minItems", "at least {}"), ("maxItems", "at most {}"),
           ("minProperties", "at least {}"), ("maxProperties", "at most {}"))
HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Foresight: reference of lab.yaml</title>
</head>
<body>
<h1><a name="top"></a>Reference of lab.yaml</h1>
<p>Every key that a lab may have. This page is made from <tt>lab.schema.json</tt>, the same file that an editor checks a lab
with; the <a href="author.html">authors' handbook</a> says how the parts work together.</p>
"""


def text(words):
    return html.escape(str(words), quote=False)


def code(words):
    return f"<tt>{text(words)}</tt>"


def value(thing):
    return code(thing if isinstance(thing, str) else json.dumps(thing, ensure_ascii=False))


def name_of(reference):
    return reference.rsplit("/", 1)[-1]


def link(name):
    return f'<a href="#{name}">{text(name.replace("_", " "))}</a>'


def merged(schema):
    """A schema with the parts of allOf that only refer or describe put into it; true is one that asks nothing."""
    if schema is True:
        return {}
    whole = {key: part for key, part in schema.items() if key != "allOf"}
    for part in schema.get("allOf", []):
        if "if" not in part:
            whole = {**merged(part), **whole}
    return whole


def limits(schema):
    said = [words.format(schema[key]) for key, words in NUMBERS if key in schema]
    if "pattern" in schema and "$ref" not in schema:
        said.append(f"of the form {code(schema['pattern'])}")
    return said


def keys_of(schema):
    names = merged(schema.get("propertyNames", {}))
    if "$ref" in names:
        return f"by {link(name_of(names['$ref']))}"
    return f"by a name of the form {code(names['pattern'])}" if "pattern" in names else "by name"


def kind(schema):
    """What a value is, in words."""
    schema = merged(schema)
    if "$ref" in schema:
        return ", ".join([link(name_of(schema["$ref"]))] + limits(schema))
    if "const" in schema:
        return value(schema["const"])
    if "enum" in schema:
        return " or ".join(value(each) for each in schema["enum"])
    for key in ONE_OF:
        if key in schema:
            return ", or ".join(kind(each) for each in schema[key])
    types = schema.get("type", "anything")
    words = " or ".join(types) if isinstance(types, list) else types
    if words == "array":
        items = schema.get("items", {})
        if isinstance(items, list):
            words = "a list of " + ", then ".join(kind(each) for each in items)
        else:
            words = "a list: each " + kind(items)
    elif words == "object":
        rest = schema.get("additionalProperties")
        words = f"a mapping {keys_of(schema)}: each {kind(rest)}" if isinstance(rest, dict) else "a mapping with keys of its own"
    return ", ".join([words] + limits(schema))


def about(schema):
    schema = merged(schema)
    said = [text(schema["description"])] if "description" in schema else []
    if "default" in schema:
        said.append(f"When left out: {value(schema['default'])}.")
    if schema.get("examples"):
        said.append("For example " + ", ".join(value(each) for each in schema["examples"]) + ".")
    return " ".join(said)


def inner(schema):
    """The mapping inside a value that has keys of its own: itself, or the items of a list or mapping."""
    schema = merged(schema)
    if "properties" in schema:
        return schema, ""
    items = schema.get("items") if isinstance(schema.get("items"), dict) else None
    rest = schema.get("additionalProperties") if isinstance(schema.get("additionalProperties"), dict) else None
    for part, mark in ((items, "[]"), (rest, ".*")):
        if part is not None and "properties" in merged(part):
            return merged(part), mark
    return None, ""


def rows(schema, before=""):
    needed = schema.get("required", [])
    for key, part in schema.get("properties", {}).items():
        if part is False:  # a key that this shape does not have
            continue
        yield before + key, "yes" if key in needed else "", kind(part), about(part)
        below, mark = inner(part)
        if below is not None:
            yield from rows(below, f"{before}{key}{mark}.")


def table(schema, caption):
    lines = ['<table border="1" cellspacing="0" cellpadding="4">', f"<caption>{caption}</caption>",
             '<tr><th scope="col">Key</th><th scope="col">Needed</th><th scope="col">What it is</th>'
             '<th scope="col">About it</th></tr>']
    lines += [f'<tr><th scope="row">{code(key)}</th><td>{needed}</td><td>{what}</td><td>{said}</td></tr>'
              for key, needed, what, said in rows(schema)]
    return lines + ["</table>"]


def conditions(schema):
    for part in [schema] + schema.get("allOf", []):
        if "if" not in part:
            continue
        tests = [f"{code(key)} is {kind(test)}" for key, test in part["if"].get("properties", {}).items()]
        for branch, words in (("then", "When"), ("else", "Unless")):
            needed = part.get(branch, {}).get("required", [])
            if tests and needed:
                yield f"<p>{words} {' and '.join(tests)}, it needs {', '.join(map(code, needed))}.</p>"
    for excluded in [schema.get("not")] + [part.get("not") for part in schema.get("allOf", [])]:
        if excluded and len(excluded.get("required", [])) > 1:
            yield f"<p>Not together: {', '.join(map(code, excluded['required']))}.</p>"


def section(name, schema):
    title = name.replace("_", " ")
    lines = [f'<h2><a name="{name}"></a>{text(title)}</h2>']
    if about(schema):
        lines.append(f"<p>{about(schema)}</p>")
    whole = merged(schema)
    forms = next((whole[key] for key in ONE_OF if key in whole), None)
    if forms and any("properties" in merged(form) for form in forms):
        lines.append(f"<p>One of {len(forms)} forms:</p>")
        for number, form in enumerate(forms, 1):
            form = merged(form)
            said = text(form.get("description", f"Form {number}."))
            lines += table(form, said) if "properties" in form else [f"<p>{said} {kind(form)}</p>"]
            lines += conditions(form)
    elif inner(schema)[0] is not None:
        below, mark = inner(schema)
        if mark:
            lines.append(f"<p>It is {kind(schema)}, with these keys:</p>")
        lines += table(below, f"Keys of {text(title)}")
    else:
        lines.append(f"<p>It is {kind(schema)}.</p>")
    return lines + list(conditions(schema))


def page(schema):
    sections = {TOP: schema, **schema.get("definitions", {})}
    lines = ["<ul>"] + [f"<li>{link(name)}</li>" for name in sections] + ["</ul>", ""]
    for name, part in sections.items():
        lines += section(name, {key: each for key, each in part.items() if key not in ("definitions", "examples")}
                         if name == TOP else part) + [""]
    return HEAD + "\n".join(lines) + "</body>\n</html>\n"


def faults_in(root):
    if not os.path.exists(os.path.join(root, SCHEMA)):
        return [f"{SCHEMA}:1: it is missing"]
    made = page(json.loads(source_tree.read(root, SCHEMA)))
    there = source_tree.read(root, PAGE) if os.path.exists(os.path.join(root, PAGE)) else ""
    faults = [] if made == there else [f"{PAGE}:1: not what {SCHEMA} makes; run tests/rules/lab_reference.py {WRITE}"]
    anchors = set(re.findall(r'<a name="([^"]+)"', made))
    return faults + [f"{PAGE}:1: a link to {each}, which is not there"
                     for each in sorted(set(re.findall(r'<a href="#([^"]+)"', made)) - anchors)]


if __name__ == "__main__":
    if WRITE in sys.argv:
        sys.argv.remove(WRITE)
        target = os.path.join(source_tree.root_argument(), PAGE)
        with open(target, "w", encoding="utf-8") as file:
            file.write(page(json.loads(source_tree.read(source_tree.root_argument(), SCHEMA))))
    source_tree.finish("lab_reference", faults_in(source_tree.root_argument()))
