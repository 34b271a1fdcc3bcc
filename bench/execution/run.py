"""Which source files each test file of a corpus really runs, by coverage with one context per test.

    python3 bench/execution/run.py <corpus> <repository> <scratch folder> > executed.json

THIS RUNS OTHER PEOPLE'S CODE: it installs the corpus and its dependencies from PyPI into a virtual environment below the scratch folder and
runs its test suite with your rights. So it knows two corpora by name and commit and refuses any other. Everything else under bench/ and all
of src/ read repositories as data.

A test file hits a source file where a test of it runs a line of the body of a function there. What runs while modules are imported has no
test for a context and does not count.
"""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

CORPORA = {
    "werkzeug": {
        "commit": "1b00618e787f40dfb21eba29caf8f8be7c8e1d93",
        "path": "src",
        "packages": ["markupsafe", "ephemeral-port-reserve", "cryptography", "cffi", "watchdog"],
        "stand_ins": ["ephemeral_port_reserve"],
        "sources": "src/werkzeug",
        "tests": "tests",
        "pytest": ["--timeout=60"],
    },
    "celery": {
        "commit": "5dc781f0bd5f36186bfcc74e0a4f9f654452c69b",
        "path": ".",
        # Without what comes from elsewhere than the registry.
        "requirements": ["requirements/default.txt", "requirements/test.txt", "requirements/test-ci-default.txt"],
        "packages": ["boto3", "cryptography", "dnspython", "pymongo", "redis", "sqlalchemy", "PyYAML"],
        "stand_ins": ["click_didyoumean", "click_repl", "pytest_click"],
        "sources": "celery",
        "tests": "t/unit",
        "pytest": ["--timeout=120", "-p", "celery.contrib.pytest"],
    },
}

# Small packages that the suites need to begin at all, for a registry that lacks them; only then are these used.
STAND_INS = {
    "ephemeral_port_reserve": """
import socket
def reserve(ip="127.0.0.1", port=0):
    with socket.socket() as one:
        one.bind((ip, port))
        return one.getsockname()[1]
""",
    "click_didyoumean": "from click import Group as DYMGroup\n",
    "click_repl": "def register_repl(group, name='repl'):\n    pass\n",
    "pytest_click": """
import pytest
from click.testing import CliRunner
@pytest.fixture
def cli_runner():
    return CliRunner()
@pytest.fixture
def isolated_cli_runner(cli_runner):
    with cli_runner.isolated_filesystem():
        yield cli_runner
""",
}


def run(*command: str, cwd: Path) -> int:
    return subprocess.run(command, cwd=cwd, stdout=sys.stderr, check=False).returncode


def check_out(corpus: dict, repository: str, folder: Path) -> None:
    if not folder.exists():
        subprocess.run(["git", "clone", "-q", "--shared", "--no-checkout", repository, str(folder)], check=True)
        subprocess.run(["git", "checkout", "-q", corpus["commit"]], cwd=folder, check=True)


def install(corpus: dict, folder: Path, python: Path) -> None:
    """What the registry does not have is named and left out; the tests that need it do not run."""
    if python.exists():
        return
    subprocess.run([sys.executable, "-m", "venv", str(python.parent.parent)], check=True)
    wanted = {line for file in corpus.get("requirements", []) for line in requirements(folder / file)}
    wanted |= {*corpus.get("packages", []), "coverage", "pytest", "pytest-cov", "pytest-timeout"}
    for one in sorted(wanted):
        if run(str(python), "-m", "pip", "install", "-q", "--prefer-binary", one, cwd=folder) != 0:
            print(f"not installed: {one}", file=sys.stderr)


def requirements(path: Path) -> list[str]:
    found = []
    for line in path.read_text().splitlines():
        bare = line.split(" #")[0].strip()
        if bare.startswith("-r "):
            found += requirements(path.parent / bare[3:].strip())
        elif bare and not bare.startswith(("#", "-", "git+")):
            # Without versions and extras: what the registry at hand has will do.
            found.append(re.match(r"[\w.-]+", bare).group())
    return found


def stand_in(modules: list[str], folder: Path, python: Path) -> None:
    folder.mkdir(exist_ok=True)
    for module in modules:
        if subprocess.run([str(python), "-c", f"import {module}"], capture_output=True, check=False).returncode != 0:
            print(f"stands in: {module}", file=sys.stderr)
            (folder / f"{module}.py").write_text(STAND_INS[module])


def function_lines(path: Path) -> set[int]:
    lines: set[int] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for statement in node.body:
                lines.update(range(statement.lineno, (statement.end_lineno or statement.lineno) + 1))
    return lines


def hits(corpus: dict, folder: Path) -> dict:
    from coverage import CoverageData

    data = CoverageData(basename=str(folder / ".coverage"))
    data.read()
    found: dict[str, set[str]] = {}
    for measured in data.measured_files():
        path = Path(measured).resolve()
        try:
            source = path.relative_to(folder.resolve()).as_posix()
        except ValueError:
            continue
        if not source.startswith(corpus["sources"] + "/"):
            continue
        inside = function_lines(path)
        for line, contexts in data.contexts_by_lineno(measured).items():
            if line not in inside:
                continue
            for context in contexts:
                test = context.split("::")[0]
                if test.endswith(".py"):
                    found.setdefault(test, set()).add(source)
    return {test: sorted(sources) for test, sources in sorted(found.items())}


def main() -> None:
    if sys.argv[1:2] == ["--hits"]:
        name, folder = sys.argv[2], Path(sys.argv[3])
        corpus = CORPORA[name]
        tests = hits(corpus, folder)
        files = (folder / corpus["sources"]).rglob("*.py")
        sources = sorted(path.relative_to(folder).as_posix() for path in files if function_lines(path))
        json.dump({"corpus": name, "commit": corpus["commit"], "tests": tests, "sources": sources}, sys.stdout, indent=1)
        return
    if len(sys.argv) != 4 or sys.argv[1] not in CORPORA:
        sys.exit(__doc__)
    name, repository, scratch = sys.argv[1], sys.argv[2], Path(sys.argv[3]).resolve()
    corpus = CORPORA[name]
    scratch.mkdir(parents=True, exist_ok=True)
    folder = scratch / name
    python = scratch / f"{name}-venv" / "bin" / "python"
    check_out(corpus, repository, folder)
    install(corpus, folder, python)
    # The suite may fail in places: what ran is what counts.
    arguments = [f"--cov={corpus['sources']}", "--cov-context=test", "--cov-report=", *corpus["pytest"]]
    stand_ins = scratch / f"{name}-stand-ins"
    stand_in(corpus["stand_ins"], stand_ins, python)
    if "pytest_click" in corpus["stand_ins"] and (stand_ins / "pytest_click.py").exists():
        arguments += ["-p", "pytest_click"]
    # As an editable installation would, without a build: programs that the tests start see it, too.
    site = next((python.parent.parent / "lib").glob("python*/site-packages"))
    (site / "corpus.pth").write_text(f"{folder / corpus['path']}\n{stand_ins}\n")
    metadata = site / f"{name}-0.dist-info"
    metadata.mkdir(exist_ok=True)
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 0\n")
    run(str(python), "-m", "pytest", "-q", "--continue-on-collection-errors", "-p", "no:cacheprovider", *arguments, corpus["tests"], cwd=folder)
    # Read by the environment that wrote it: it has coverage.
    sys.exit(subprocess.run([str(python), str(Path(__file__).resolve()), "--hits", name, str(folder)], check=False).returncode)


main()
