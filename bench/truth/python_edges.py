"""What the Python files of a commit import from each other, found by CPython's own parser and finders. Nothing is executed.

    python3 bench/truth/python_edges.py <repository> [commit] [--path=src,tests] > truth.json
    npm run -s bench:edges -- compare truth.json <repository> [commit]

The files are written to a temporary folder; `ast` reads them and `importlib.machinery.PathFinder` looks for what they name. `sys.path` of a
file is what its tools would make it: the folder above its outermost package (for a test the innermost, pytest's `prepend`), what the settings of the
projects around it declare, folders above it that hold packages or a `conftest.py`, and last the other projects of the repository, as if
installed. That model and the one under test come from the same reading of the same manuals; with `--path` a person says instead what
`sys.path` is, behind the folder above the outermost package, and nothing is inferred. Names of the standard library are never looked for. Files that this interpreter cannot parse are left out and counted.

Beside imports: a module depends on the `__init__` of its package, a test and a `conftest.py` on each `conftest.py` above (pytest's rule), and
on what `pytest_plugins` names.
"""

import ast
import configparser
import json
import os
import subprocess
import sys
import tempfile
import tomllib
import unicodedata  # noqa: F401  the parser asks for it when the finders are no longer the usual ones
from importlib.machinery import FileFinder, PathFinder, SourceFileLoader

CONFIGS = {"pyproject.toml", "setup.cfg", "setup.py", "pytest.ini", "tox.ini"}
RESERVED = set(
    "bin build ci conftest dist doc docs documentation example examples exercise exercises htmlcov manpages benchmark benchmarks fabfile "
    "news changelog newsfragments pavement requirement script scripts setup site_scons t task tasks test tests tool tools toxfile util "
    "utils".split()
)


def extract(repository: str, commit: str, folder: str) -> list[str]:
    """Python files, settings and symbolic links of a commit. Gives the Python files."""
    git = ["git", "-C", repository]
    listing = subprocess.run([*git, "ls-tree", "-r", "-z", commit], capture_output=True, check=True).stdout
    wanted = []
    for entry in listing.split(b"\0")[:-1]:
        mode, _, blob = entry.split(b"\t", 1)[0].split(b" ")
        path = os.fsdecode(entry.split(b"\t", 1)[1])
        name = path.rsplit("/", 1)[-1]
        if mode == b"120000" or (mode.startswith(b"100") and (path.endswith((".py", ".pyi", ".pyw")) or name in CONFIGS)):
            wanted.append((mode, blob, path))
    batch = subprocess.run(
        [*git, "cat-file", "--batch"], input=b"".join(blob + b"\n" for _, blob, _ in wanted), capture_output=True, check=True
    ).stdout
    at, files = 0, []
    for mode, _, path in wanted:
        end = batch.index(b"\n", at)
        header = batch[at:end].split(b" ")
        if len(header) < 3:
            at = end + 1
            continue
        size = int(header[2])
        body = batch[end + 1 : end + 1 + size]
        at = end + 2 + size
        target = os.path.join(folder, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if mode == b"120000":
            os.symlink(os.fsdecode(body), target)
        else:
            with open(target, "wb") as out:
                out.write(body)
            if path.endswith((".py", ".pyi", ".pyw")):
                files.append(path)
    return files


def dig(value, *keys):
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def texts(value) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def declared(folder: str, name: str) -> list[str]:
    """Source folders that one file of settings declares, relative to it."""
    path = os.path.join(folder, name)
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError):
        return []
    if name == "pyproject.toml":
        try:
            tool = dig(tomllib.loads(text), "tool") or {}
        except tomllib.TOMLDecodeError:
            return []
        found = texts(dig(tool, "setuptools", "packages", "find", "where"))
        found += texts(dig(tool, "setuptools", "package-dir", ""))
        found += [w for t in texts(dig(tool, "pytest", "ini_options", "pythonpath")) for w in t.split()]
        found += [w for t in texts(dig(tool, "mypy", "mypy_path")) for w in t.replace(":", ",").split(",")]
        found += texts(dig(tool, "pyright", "extraPaths")) + texts(dig(tool, "pdm", "build", "package-dir"))
        found += texts(dig(tool, "uv", "build-backend", "module-root")) + texts(dig(tool, "maturin", "python-source"))
        found += [p["from"] for p in dig(tool, "poetry", "packages") or [] if isinstance(p, dict) and "from" in p]
        found += [os.path.dirname(p) or "." for p in texts(dig(tool, "hatch", "build", "targets", "wheel", "packages"))]
        return found
    if name == "setup.py":
        try:
            tree = ast.parse(text)
        except (SyntaxError, ValueError):
            return []
        found = []
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg == "package_dir" and isinstance(node.value, ast.Dict):
                for key, value in zip(node.value.keys, node.value.values):
                    if getattr(key, "value", None) == "" and isinstance(value, ast.Constant):
                        found.append(value.value)
        return found
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(text)
    except configparser.Error:
        return []
    found = parser.get("options.packages.find", "where", fallback="").split()
    for section in ("tool:pytest", "pytest"):
        found += parser.get(section, "pythonpath", fallback="").split()
    for line in parser.get("options", "package_dir", fallback="").splitlines():
        key, sign, value = line.partition("=")
        if sign and not key.strip():
            found.append(value.strip())
    return found


class Repository:
    def __init__(self, root: str, files: list[str], given: list[str] | None):
        self.given = given
        self.root = os.path.realpath(root)
        self.files = files
        self.known = set(files)
        self.asts: dict[str, ast.Module] = {}
        self.names: dict[str, set[str]] = {}
        self.paths: dict[tuple, tuple[list[str], list[str]]] = {}
        self.memo: dict = {}
        sys.path_hooks[:] = [FileFinder.path_hook((SourceFileLoader, [".py", ".pyw"]), (SourceFileLoader, [".pyi"]))]
        sys.path_importer_cache.clear()
        self.projects: dict[str, list[str]] = {"": []}
        self.holders: set[str] = set()
        for folder, _, names in os.walk(self.root):
            relative = os.path.relpath(folder, self.root)
            relative = "" if relative == "." else relative
            package = self.is_package(relative)
            for name in names:
                if name in CONFIGS and not (package and name != "pyproject.toml"):
                    if name in ("pyproject.toml", "setup.py", "setup.cfg"):
                        self.projects.setdefault(relative, [])
                    if relative in self.projects or name in ("pytest.ini", "tox.ini"):
                        for one in declared(folder, name):
                            at = os.path.normpath(os.path.join(relative, one))
                            at = "" if at == "." else at
                            if not at.startswith("..") and os.path.isdir(os.path.join(self.root, at)):
                                self.projects.setdefault(relative, []).append(at)
            if package and relative and not self.part(os.path.dirname(relative)):
                self.holders.add(os.path.dirname(relative))
            if "conftest.py" in names:
                self.holders.add(self.base(relative))
        for project, roots in self.projects.items():
            source = os.path.join(project, "src")
            if os.path.isdir(os.path.join(self.root, source)) and not self.is_package(source):
                roots.append(source)

    def is_package(self, folder: str) -> bool:
        return any(os.path.exists(os.path.join(self.root, folder, f"__init__.{end}")) for end in ("py", "pyi"))

    def part(self, folder: str) -> bool:
        return os.path.basename(folder).isidentifier() and self.is_package(folder)

    def base(self, folder: str) -> str:
        while folder and self.part(folder):
            folder = os.path.dirname(folder)
        return folder

    def outer(self, folder: str) -> str:
        """Above the outermost package, below the project. Folders without `__init__` in a package belong to it (PEP 420)."""
        found, at = self.base(folder), folder
        while at:
            if any(at in roots for roots in self.projects.values()):
                return at
            if at in self.projects:
                return at if len(found) < len(at) else found
            if self.part(at):
                found = os.path.dirname(at)
            at = os.path.dirname(at)
        return found

    def search_path(self, folder: str, test: bool) -> tuple[list[str], list[str]]:
        """`sys.path`, and the other projects, for files of a folder."""
        nearest, base = self.base(folder), self.outer(folder)
        key = (nearest, base, test)
        if key in self.paths:
            return self.paths[key]
        if self.given is not None:
            self.paths[key] = ([os.path.join(self.root, one) for one in dict.fromkeys([nearest if test else base, *self.given])], [])
            return self.paths[key]
        own, at = [], nearest if test and len(nearest) > len(base) else base
        first = at
        while True:
            own += self.projects.get(at, [])
            if at in (first, base) or (test and at == nearest) or at in self.holders or at in self.projects:
                own.append(at)
            if not at:
                break
            at = os.path.dirname(at)

        def nearness(project: str) -> int:
            shared = os.path.commonpath([base, project]) if base and project else ""
            return -len(shared)

        others = [
            (project, root)
            for project in sorted(self.projects, key=lambda one: (nearness(one), one))
            for root in [*self.projects[project], project]
            if root not in own
        ]
        found = ([os.path.join(self.root, one) for one in dict.fromkeys(own)], others)
        self.paths[key] = found
        return found

    def step(self, name: str, paths: list[str]):
        key = (name, tuple(paths))
        if key not in self.memo:
            self.memo[key] = PathFinder.find_spec(name, paths)
        return self.memo[key]

    def origin(self, spec) -> str | None:
        if spec is None or spec.origin is None:
            return None
        path = os.path.relpath(os.path.realpath(spec.origin), self.root)
        return path if path in self.known else None

    @staticmethod
    def inside(spec) -> list[str]:
        where = spec.submodule_search_locations
        return list(getattr(where, "_path", where) or [])

    def absolute(self, name: str, path: str, names: list[str] | None = None):
        """The spec, and the last file on the way. Other projects are asked where the file's own have no more than a folder of that name."""
        parts = name.split(".")
        if parts[0] in sys.stdlib_module_names:
            return None, None
        own, others = self.search_path(os.path.dirname(path), is_test(path))
        top = self.step(parts[0], own)
        spec, last = self.descend(top, parts[1:])
        if spec is not None and (spec.origin is not None or any(self.step(one, self.inside(spec)) for one in names or [])):
            return spec, last
        if top is not None and top.origin is not None:
            return spec, last
        folders = []
        for project, root in others:
            where = os.path.join(self.root, root)
            top = self.step(parts[0], [where])
            if top is None or (root == project and parts[0] in RESERVED):
                continue
            if top.origin is None:
                folders.append(where)
            elif root != project or top.submodule_search_locations:
                return self.descend(top, parts[1:])
        return self.descend(self.step(parts[0], [*own, *folders]), parts[1:]) if folders else (spec, last)

    def descend(self, spec, parts):
        last = self.origin(spec)
        for part in parts:
            if spec is None or spec.submodule_search_locations is None:
                return None, last
            spec = self.step(part, self.inside(spec))
            last = self.origin(spec) or last
        return spec, last

    def relative(self, level: int, name: str | None, folder: str):
        for _ in range(level - 1):
            if not folder:
                return None, None
            folder = os.path.dirname(folder)
        where = os.path.join(self.root, folder) if folder else self.root
        parts = name.split(".") if name else []
        if parts:
            return self.descend(self.step(parts[0], [where]), parts[1:])
        init = next((f for f in (f"{folder}/__init__.py".lstrip("/"), f"{folder}/__init__.pyi".lstrip("/")) if f in self.known), None)
        return Folder(os.path.join(self.root, init) if init else None, [where]), init

    def parse(self, path: str) -> ast.Module | None:
        if path not in self.asts:
            with open(os.path.join(self.root, path), "rb") as file:
                self.asts[path] = ast.parse(file.read(), path)
        return self.asts[path]

    def own_names(self, path: str) -> set[str]:
        """Names that a module declares itself, not those it imports."""
        if path not in self.names:
            found: set[str] = set()
            try:
                waiting = list(self.parse(path).body)
            except (SyntaxError, ValueError):
                waiting = []
            while waiting:
                node = waiting.pop()
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                    found.add(node.name)
                    continue
                if isinstance(node, (ast.Assign, ast.AnnAssign)):
                    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                        found.update(one.id for one in ast.walk(target) if isinstance(one, ast.Name))
                waiting += [child for child in ast.iter_child_nodes(node) if isinstance(child, (ast.stmt, ast.ExceptHandler))]
            self.names[path] = found
        return self.names[path]

    def all_of(self, path: str) -> list[str]:
        for node in self.parse(path).body:
            if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)) and node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if any(isinstance(one, ast.Name) and one.id == "__all__" for one in targets):
                    return [one.value for one in ast.walk(node.value) if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        return []


class Folder:
    """A folder as the target of `from . import x`."""

    def __init__(self, origin: str | None, inside: list[str]):
        self.origin = origin
        self.submodule_search_locations = inside


def is_test(path: str) -> bool:
    name = os.path.basename(path)
    return name in ("conftest.py", "tests.py") or (name.endswith(".py") and (name.startswith("test_") or name.endswith("_test.py")))


def edges_of(repository: Repository, path: str, tree: ast.Module):
    folder = os.path.dirname(path)

    def both(target: str | None):
        """A module and the stub beside it."""
        if target is None:
            return
        yield target
        stub = target.removesuffix(".py") + ".pyi"
        if target.endswith(".py") and stub in repository.known:
            yield stub

    def taken(spec, last, names):
        origin = repository.origin(spec) if spec is not None else None
        if spec is None:
            yield from both(last)
            return
        for name in names:
            if name == "*":
                yield from both(origin)
                if spec.submodule_search_locations is not None and origin is not None:
                    own = repository.own_names(origin)
                    for one in repository.all_of(origin):
                        part = repository.step(one, repository.inside(spec)) if one.isidentifier() and one not in own else None
                        yield from both(repository.origin(part))
                continue
            part = None
            if spec.submodule_search_locations is not None and not (origin and name in repository.own_names(origin)):
                part = repository.origin(repository.step(name, repository.inside(spec)))
            yield from both(part or origin)

    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from both(repository.absolute(alias.name, path)[1])
        elif isinstance(node, ast.ImportFrom):
            names = [alias.name for alias in node.names]
            if node.level:
                spec, last = repository.relative(node.level, node.module, folder)
            else:
                spec, last = repository.absolute(node.module or "", path, names)
            yield from taken(spec, last, names)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
            function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            name = node.args[0].value
            if function in ("import_module", "__import__", "importorskip", "run_module") and name.lstrip(".").replace(".", "a").isidentifier():
                if name.startswith("."):
                    level = len(name) - len(name.lstrip("."))
                    package = [one.value for one in [*node.args[1:], *(k.value for k in node.keywords)] if isinstance(one, ast.Constant)]
                    if package and isinstance(package[0], str):
                        head = package[0].split(".")
                        head = head[: len(head) - level + 1]
                        yield from both(repository.absolute(".".join([*head, name.lstrip(".")]), path)[1])
                    else:
                        yield from both(repository.relative(level, name.lstrip("."), folder)[1])
                else:
                    yield from both(repository.absolute(name, path)[1])
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(one, ast.Name) and one.id == "pytest_plugins" for one in targets):
                for one in ast.walk(node.value):
                    if isinstance(one, ast.Constant) and isinstance(one.value, str):
                        yield from both(repository.absolute(one.value, path)[1])


def implied(repository: Repository, path: str):
    folder, name = os.path.split(path)
    within = os.path.dirname(folder) if name in ("__init__.py", "__init__.pyi") else folder
    if folder or not name.startswith("__init__."):
        ends = ("pyi", "py") if name.endswith(".pyi") else ("py", "pyi")
        init = next((f for f in (os.path.join(within, f"__init__.{end}") for end in ends) if f in repository.known), None)
        if init:
            yield init
    if is_test(path):
        while True:
            conftest = os.path.join(folder, "conftest.py")
            if conftest in repository.known:
                yield conftest
            if not folder:
                break
            folder = os.path.dirname(folder)


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    arguments = [one for one in sys.argv[1:] if not one.startswith("--path=")]
    repository, commit = arguments[0], arguments[1] if len(arguments) > 1 else "HEAD"
    given = [one.removeprefix("--path=").split(",") for one in sys.argv[1:] if one.startswith("--path=")]
    sys.setrecursionlimit(20_000)
    with tempfile.TemporaryDirectory() as folder:
        files = extract(repository, commit, folder)
        known = Repository(folder, files, given[0] if given else None)
        edges, read, unread = set(), [], 0
        for path in files:
            try:
                tree = known.parse(path)
            except (SyntaxError, ValueError, RecursionError):
                unread += 1
                continue
            read.append(path)
            for target in edges_of(known, path, tree):
                edges.add((path, target))
            for target in implied(known, path):
                edges.add((path, target))
        print(f"{len(read)} files, {unread} not parsed by Python {sys.version.split()[0]}, {len(edges)} edges", file=sys.stderr)
        json.dump({"files": sorted(read), "edges": sorted(edge for edge in edges if edge[0] != edge[1])}, sys.stdout)


main()
