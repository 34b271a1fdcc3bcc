"""Edges of Rust crates as rustc resolves their names, from its own save-analysis (the compiler runs: build scripts and macros do too).

    RUSTC_BOOTSTRAP=1 RUSTFLAGS='-Zsave-analysis --cap-lints allow' cargo +1.63 check --workspace --all-targets --target-dir T
    python3 bench/truth/rust.py <checkout> T/debug/deps/save-analysis > truth.json

rustc 1.63 is in Debian bookworm, and so are the crates that ripgrep and bat need (packages librust-*-dev); `-Zsave-analysis` left rustc
in 2023. An edge leads from a file that names an item to the file that defines it, through all re-exports ("through": true), from the
file of a module to those of its `mod x;`, and to the file that defines a macro it calls by name. Left out is what follows from types: methods, fields, `Self::x`, `Type::x`; and modules that
are only passed in a path. Files are those that were compiled: other platforms and features are not in the truth.
"""

import json
import os
import re
import sys
from pathlib import Path

root = Path(sys.argv[1]).resolve()
analyses = [json.loads(path.read_bytes()) for path in sorted(Path(sys.argv[2]).glob("*.json"))]


def name(span, directory):
    file = span["file_name"]
    return os.path.realpath(os.path.join(directory, bytes(file).decode() if isinstance(file, list) else file))


def key(crate):
    return (crate["name"], tuple(crate["disambiguator"]))


def in_tree(path):
    return os.path.relpath(path, root) if path.startswith(f"{root}/") else None


defs = {}
for one in analyses:
    directory = one["compilation"]["directory"] if one.get("compilation") else str(root)
    one["directory"] = directory
    for item in one["defs"]:
        defs[(key(one["prelude"]["crate_id"]), item["id"]["index"])] = (item["kind"], name(item["span"], directory), item["name"])

roots = {}
for one in analyses:
    for item in one["defs"]:
        if item["kind"] == "Mod" and item["qualname"] == "::":
            roots[key(one["prelude"]["crate_id"])] = name(item["span"], one["directory"])
texts = {}


def text(path):
    """Lines, for the spans count bytes through all files."""
    if path not in texts:
        texts[path] = Path(path).read_text(encoding="utf-8").split("\n")
    return texts[path]


def around(path, span):
    """What stands before a span, in it, and behind it."""
    lines = text(path)
    first, last = span["line_start"] - 1, span["line_end"] - 1
    start, end = span["column_start"] - 1, span["column_end"] - 1
    before = " ".join(lines[max(0, first - 3):first]) + " " + lines[first][:start]
    inside = lines[first][start:end] if first == last else ""
    return re.sub(r"\s*//.*$", "", before).rstrip() if "//" in lines[first][:start] else before.rstrip(), inside, lines[last][end:].lstrip()


KEPT = {"Function", "Struct", "Enum", "Tuple", "Union", "Trait", "Type", "Const", "Static", "Mod", "TupleVariant", "StructVariant", "Macro", "ForeignFunction", "ForeignStatic"}
IDENTIFIER = re.compile(r"(?:r#)?[A-Za-z_]\w*\Z")
files = set()
edges = set()


def add(source, target):
    source, target = in_tree(source), in_tree(target)
    if source and target and source != target:
        edges.add((source, target))


for one in analyses:
    crate = key(one["prelude"]["crate_id"])
    externs = {e["num"]: key(e["id"]) for e in one["prelude"]["external_crates"]}
    modules = {}
    for item in one["defs"]:
        if item["kind"] == "Mod":
            modules[item["qualname"]] = name(item["span"], one["directory"])
    for qualname, file in modules.items():
        if in_tree(file) and file.endswith(".rs"):
            files.add(in_tree(file))
        parent = modules.get(qualname.rsplit("::", 1)[0]) if qualname.count("::") > 1 else modules.get("::")
        if parent:
            add(parent, file)
    for ref in one["refs"]:
        source = name(ref["span"], one["directory"])
        if in_tree(source) is None:
            continue
        owner = crate if ref["ref_id"]["krate"] == 0 else externs.get(ref["ref_id"]["krate"])
        found = defs.get((owner, ref["ref_id"]["index"]))
        if found is None or found[0] not in KEPT:
            continue
        before, inside, after = around(source, ref["span"])
        if not IDENTIFIER.match(inside):
            continue
        if before.endswith(".") and not before.endswith(".."):
            continue
        if re.search(r"(?:\b[A-Z]\w*|>)\s*::\Z", before):
            continue
        if found[0] == "Mod" and after.startswith("::") and not re.match(r"::\s*\*", after):
            continue
        if inside in ("self", "super", "crate", "Self") and not re.match(r"::\s*\*", after):
            continue
        add(source, found[1])
    for item in one["imports"]:
        source = name(item["span"], one["directory"])
        if item["kind"] == "ExternCrate" and in_tree(source):
            line = text(source)[item["span"]["line_start"] - 1]
            named = re.search(r"extern\s+crate\s+(\w+)", line)
            for other in externs.values():
                if named and other[0] == named.group(1) and other in roots:
                    add(source, roots[other])
        if item["kind"] != "Use" or item.get("ref_id") is None:
            continue
        owner = crate if item["ref_id"]["krate"] == 0 else externs.get(item["ref_id"]["krate"])
        found = defs.get((owner, item["ref_id"]["index"]))
        if found and found[0] in KEPT:
            add(name(item["span"], one["directory"]), found[1])
    # rustc writes down neither `macro_rules!` nor its uses: its definitions by their text, and where their names are called.
    macros = {}
    for file in set(modules.values()):
        if in_tree(file):
            for defined in re.findall(r"macro_rules!\s*(\w+)", "\n".join(text(file))):
                macros.setdefault(defined, set()).add(file)
    for file in set(modules.values()):
        if in_tree(file) is None:
            continue
        body = re.sub(r"//.*", "", "\n".join(text(file)))
        for called in set(re.findall(r"(?<![\w:])(\w+)!\s*[(\[{]", body)):
            if len(macros.get(called, ())) == 1:
                add(file, next(iter(macros[called])))

print(f"{len(files)} files, {len(edges)} edges", file=sys.stderr)
print(json.dumps({"through": True, "files": sorted(files), "edges": sorted(edges)}))
