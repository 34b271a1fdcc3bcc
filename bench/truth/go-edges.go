//go:build ignore
// What files of a Go tree use of each other, as go/types sees it, and which packages import each other, as `go list` sees it.
// Called by go.sh on a prepared copy.
package main
import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)
type listed struct {
	Dir, ImportPath, Name                        string
	GoFiles, CgoFiles, TestGoFiles, XTestGoFiles []string
	Imports, TestImports, XTestImports           []string
}
type pkg struct {
	listed
	plain, tested                *types.Package
	busy                         bool
	files, testFiles, xtestFiles []*ast.File
}
var (
	root  string
	fset  = token.NewFileSet()
	byImp = map[string]*pkg{}
	std   = importer.Default()
	names = map[[2]string]bool{}
	// Places in other packages are not in fset.
	ours    = map[*types.Package]bool{}
	members = map[[2]string]bool{}
)
func main() {
	root, _ = filepath.Abs(os.Args[1])
	modules := []string{}
	filepath.Walk(root, func(path string, info os.FileInfo, err error) error {
		if err == nil && info.Name() == "go.mod" {
			modules = append(modules, filepath.Dir(path))
		}
		return nil
	})
	packages := []*pkg{}
	for _, dir := range modules {
		cmd := exec.Command("go", "list", "-e", "-json", "./...")
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOSUMDB=off", "GOWORK=off")
		out, err := cmd.Output()
		if err != nil {
			fmt.Fprintln(os.Stderr, dir, err)
		}
		decoder := json.NewDecoder(strings.NewReader(string(out)))
		for {
			one := &pkg{}
			if err := decoder.Decode(&one.listed); err == io.EOF {
				break
			} else if err != nil {
				fmt.Fprintln(os.Stderr, dir, err)
				break
			}
			if !strings.HasPrefix(one.Dir, root) {
				continue
			}
			packages = append(packages, one)
			byImp[one.ImportPath] = one
		}
	}
	files := []string{}
	folders := map[[2]string]bool{}
	for _, one := range packages {
		for _, list := range [][]string{one.GoFiles, one.CgoFiles, one.TestGoFiles, one.XTestGoFiles} {
			for _, name := range list {
				files = append(files, rel(filepath.Join(one.Dir, name)))
			}
		}
		for _, list := range [][]string{one.Imports, one.TestImports, one.XTestImports} {
			for _, path := range list {
				if to := byImp[path]; to != nil && to.Dir != one.Dir {
					folders[[2]string{rel(one.Dir), rel(to.Dir)}] = true
				}
			}
		}
	}
	if os.Args[2] == "packages" {
		seen := map[string]bool{}
		for _, one := range packages {
			seen[rel(one.Dir)] = true
		}
		print(map[string]interface{}{"fold": "folder", "files": keys(seen), "edges": pairs(folders)})
		return
	}
	for _, one := range packages {
		one.files = parse(one.Dir, append(append([]string{}, one.GoFiles...), one.CgoFiles...))
		one.testFiles = parse(one.Dir, one.TestGoFiles)
		one.xtestFiles = parse(one.Dir, one.XTestGoFiles)
	}
	for _, one := range packages {
		load(one)
		all := append(append([]*ast.File{}, one.files...), one.testFiles...)
		one.tested = check(one.ImportPath, all, one.testFiles, nil)
		if len(one.xtestFiles) > 0 {
			check(one.ImportPath+"_test", one.xtestFiles, one.xtestFiles, one)
		}
		for _, file := range append(append([]*ast.File{}, all...), one.xtestFiles...) {
			whole(file)
		}
	}
	if os.Args[2] == "members" {
		for pair := range names {
			delete(members, pair)
		}
		print(map[string]interface{}{"files": files, "edges": pairs(members)})
		return
	}
	print(map[string]interface{}{"files": files, "edges": pairs(names)})
}
func parse(dir string, list []string) []*ast.File {
	found := []*ast.File{}
	for _, name := range list {
		file, _ := parser.ParseFile(fset, filepath.Join(dir, name), nil, parser.SkipObjectResolution)
		if file != nil {
			found = append(found, file)
		}
	}
	return found
}
func load(one *pkg) *types.Package {
	if one.plain == nil && !one.busy {
		one.busy = true
		one.plain = check(one.ImportPath, one.files, one.files, nil)
	}
	return one.plain
}
type imports struct{ beside *pkg }
func (in imports) Import(path string) (*types.Package, error) {
	if in.beside != nil && path == in.beside.ImportPath {
		return in.beside.tested, nil
	}
	if one := byImp[path]; one != nil {
		if loaded := load(one); loaded != nil {
			return loaded, nil
		}
		return nil, fmt.Errorf("circle: %s", path)
	}
	if !strings.Contains(strings.Split(path, "/")[0], ".") {
		return std.Import(path)
	}
	return nil, fmt.Errorf("not here: %s", path)
}
// Checks files together and notes what those of `of` use.
func check(path string, files, of []*ast.File, beside *pkg) *types.Package {
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: imports{beside}, Error: func(error) {}, FakeImportC: true}
	checked, _ := config.Check(path, fset, files, info)
	ours[checked] = true
	wanted := map[string]bool{}
	for _, file := range of {
		wanted[fset.Position(file.Package).Filename] = true
	}
	for ident, object := range info.Uses {
		from := fset.Position(ident.Pos()).Filename
		if !wanted[from] || !ours[object.Pkg()] || !object.Pos().IsValid() {
			continue
		}
		if object.Parent() == object.Pkg().Scope() {
			note(names, from, object)
		} else if object.Parent() == nil {
			note(members, from, object)
		}
	}
	return checked
}
func note(edges map[[2]string]bool, from string, object types.Object) {
	to := fset.Position(object.Pos()).Filename
	if to != from && strings.HasPrefix(to, root) {
		edges[[2]string{rel(from), rel(to)}] = true
	}
}
// `import _` takes a package whole.
func whole(file *ast.File) {
	for _, spec := range file.Imports {
		to := byImp[strings.Trim(spec.Path.Value, "\"`")]
		if to == nil || spec.Name == nil || spec.Name.Name != "_" {
			continue
		}
		from := fset.Position(file.Package).Filename
		for _, other := range to.files {
			names[[2]string{rel(from), rel(fset.Position(other.Package).Filename)}] = true
		}
	}
}
func rel(path string) string {
	found, _ := filepath.Rel(root, path)
	return filepath.ToSlash(found)
}
func keys(set map[string]bool) []string {
	list := []string{}
	for key := range set {
		list = append(list, key)
	}
	sort.Strings(list)
	return list
}
func pairs(set map[[2]string]bool) [][2]string {
	list := [][2]string{}
	for pair := range set {
		list = append(list, pair)
	}
	sort.Slice(list, func(a, b int) bool { return list[a][0]+"\x00"+list[a][1] < list[b][0]+"\x00"+list[b][1] })
	return list
}
func print(value interface{}) {
	json.NewEncoder(os.Stdout).Encode(value)
}
