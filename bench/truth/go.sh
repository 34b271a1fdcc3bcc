#!/bin/sh
# Truth for Go: go.sh <work tree> packages|names|members > truth.json     (any Go from 1.19 on, no network)
#
# packages  folders that import each other, as `go list -e -json` says
# names     files that use top-level names of each other, as go/types resolves them
# members   files that use methods and fields of each other, and no top-level name
#
# Works on a copy in which manifests ask for no newer Go than the one here.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git -C "$1" ls-files -z | (cd "$1" && xargs -0 sh -c 'for one; do [ -e "$one" ] && printf "%s\0" "$one"; done' sh | tar -c --null -T - ) | tar -x -C "$copy"
find "$copy" -name go.mod -exec sed -i -E '/^(toolchain|tool|godebug|ignore)\b/d; /^(tool|godebug|ignore|retract) \($/,/^\)$/d; s/^go [0-9.a-z]+$/go 1.18/' {} +
rm -f "$copy/go.work"
GO111MODULE=on go run "$here/go-edges.go" "$copy" "$2"
