"""Compares what tests really ran with what the graph says they depend on.

    npm run -s bench:edges -- dump <repository> <commit> > edges.jsonl
    python3 bench/execution/compare.py executed.json edges.jsonl

`executed.json` is what run.py wrote. For every test file that ran something, the sources it hit are compared with those that can be reached
from it over edges of the graph, in at most two steps, three, or any number. Pairs (test file, source) are counted over all test files.
Nothing is run.
"""

import json
import sys
from collections import defaultdict, deque

EVERYTHING = {"import", "type", "dynamic", "barrel", "init", "re-export", "require", "asset", "config", "test", "string"}
VARIANTS = {
    "imports": EVERYTHING - {"test", "string"},
    "imports, conftest": EVERYTHING - {"string"},
    "imports, strings": EVERYTHING - {"test"},
    "imports, conftest, strings": EVERYTHING,
}


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        executed = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        edges = [edge for edge in map(json.loads, file) if "to" in edge]
    tests = {test: set(sources) for test, sources in executed["tests"].items()}
    # Sources that no test hit cannot be told from those that the suite forgot; with them every one is counted that holds a function.
    hit = set().union(*tests.values())
    pairs = sum(map(len, tests.values()))
    print(f"{executed['corpus']} {executed['commit'][:12]}: {len(hit)} sources hit by {len(tests)} test files, {pairs} pairs")
    for name, kinds in VARIANTS.items():
        for stops in (False, True):
            report(f"{name}{'; a barrel is not passed' if stops else ''}", reach(edges, kinds, tests, stops), tests, hit)
    found = reach(edges, EVERYTHING, tests, False)
    report("everything, sources that no test hit counted, too", found, tests, hit | set(executed["sources"]))


def reach(edges: list, kinds: set, tests: dict, stops: bool) -> dict:
    """For each test file the distance of every file."""
    onward, ends = defaultdict(set), defaultdict(set)
    for edge in edges:
        if edge["kind"] in kinds:
            (ends if stops and edge["kind"] == "barrel" else onward)[edge["from"]].add(edge["to"])
    found = {}
    for test in tests:
        distance, leaves, waiting = {test: 0}, {}, deque([test])
        while waiting:
            at = waiting.popleft()
            for target in onward[at]:
                if target not in distance:
                    distance[target] = distance[at] + 1
                    waiting.append(target)
            for target in ends[at]:
                leaves.setdefault(target, distance[at] + 1)
        for target, steps in leaves.items():
            distance[target] = min(steps, distance.get(target, steps))
        found[test] = distance
    return found


def report(name: str, found: dict, tests: dict, universe: set) -> None:
    cells = []
    for depth in (2, 3, float("inf")):
        hit = said = both = 0
        for test, sources in tests.items():
            near = {path for path, steps in found[test].items() if steps <= depth and path in universe}
            hit += len(sources)
            said += len(near)
            both += len(near & sources)
        cells.append(f"{'all' if depth == float('inf') else f'<= {depth}'} P {both / max(1, said):.3f} R {both / hit:.3f}")
    print(f"  {name:62} {'   '.join(cells)}")
    if name == "imports, conftest, strings":
        missed = [(test, source) for test, sources in tests.items() for source in sorted(sources - found[test].keys())]
        for test, source in missed[:20]:
            print(f"    never reached: {test} -> {source}")


main()
