import com.sun.source.tree.*;
import com.sun.source.util.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.spi.ToolProvider;
import java.util.stream.*;
import javax.lang.model.element.*;
import javax.tools.*;

/**
 * Which source file of a Java project needs which, as javac and jdeps tell. Writes a truth for bench/edges.ts.
 *
 *   java bench/truth/JvmTruth.java <repository> <classpath, or -> <source root inside it> …
 *
 * An edge stands for each of
 * - a name in the source that javac resolves to a class of another file: imports, types, annotations, qualifiers, constants' owners;
 * - a class of another file that the compiled classes name (`jdeps -v`), whether or not the source does.
 * Annotation processors do not run. With errors there is no bytecode; the names that javac could still resolve count, and a line says so.
 */
public class JvmTruth {
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]).toRealPath();
        List<Path> sources = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            try (Stream<Path> walk = Files.walk(root.resolve(args[i]))) {
                walk.filter(p -> p.toString().endsWith(".java") && !p.endsWith("module-info.java")).sorted().forEach(sources::add);
            }
        }
        Path out = Files.createTempDirectory("truth");
        List<String> options = new ArrayList<>(List.of("-proc:none", "-implicit:none", "-nowarn", "-Xmaxerrs", "100000", "-g:source", "-d", out.toString()));
        if (!args[1].equals("-")) options.addAll(List.of("-cp", args[1]));
        if (System.getenv("JAVAC_OPTIONS") != null) options.addAll(List.of(System.getenv("JAVAC_OPTIONS").split(" ")));
        JavaCompiler compiler = ToolProviders.javac();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources));
        List<CompilationUnitTree> units = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) units.add(unit);
        task.analyze();
        Trees trees = Trees.instance(task);
        Map<String, String> fileOf = new HashMap<>();
        for (CompilationUnitTree unit : units) {
            String file = root.relativize(Path.of(unit.getSourceFile().toUri())).toString();
            new TreePathScanner<Void, Void>() {
                @Override public Void visitClass(ClassTree node, Void p) {
                    if (trees.getElement(getCurrentPath()) instanceof TypeElement type)
                        fileOf.put(task.getElements().getBinaryName(type).toString(), file);
                    return super.visitClass(node, p);
                }
            }.scan(unit, null);
        }
        Set<List<String>> edges = new LinkedHashSet<>();
        int[] named = {0};
        for (CompilationUnitTree unit : units) {
            String file = root.relativize(Path.of(unit.getSourceFile().toUri())).toString();
            new TreePathScanner<Void, Void>() {
                void note(Element element) {
                    if (!(element instanceof TypeElement type)) return;
                    String to = fileOf.get(task.getElements().getBinaryName(type).toString());
                    if (to != null && !to.equals(file) && edges.add(List.of(file, to))) named[0]++;
                }
                @Override public Void visitIdentifier(IdentifierTree node, Void p) {
                    note(trees.getElement(getCurrentPath()));
                    return super.visitIdentifier(node, p);
                }
                @Override public Void visitMemberSelect(MemberSelectTree node, Void p) {
                    note(trees.getElement(getCurrentPath()));
                    return super.visitMemberSelect(node, p);
                }
            }.scan(unit, null);
        }
        task.generate();
        long errors = said.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).count();
        int compiled = jdeps(out, args[1], fileOf, edges);
        System.err.println(sources.size() + " files, " + errors + " errors, " + named[0] + " edges by name, " + compiled + " more by bytecode");
        said.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).limit(5).forEach(d -> System.err.println(d));
        PrintStream stdout = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        stdout.println("{\"files\":[" + sources.stream().map(p -> quoted(root.relativize(p).toString())).collect(Collectors.joining(",\n")) + "],");
        stdout.println("\"edges\":[" + edges.stream().map(e -> "[" + quoted(e.get(0)) + "," + quoted(e.get(1)) + "]").collect(Collectors.joining(",\n")) + "]}");
        stdout.flush();
    }

    static int jdeps(Path classes, String classpath, Map<String, String> fileOf, Set<List<String>> edges) {
        StringWriter written = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("-v", "--multi-release", "base", "--ignore-missing-deps"));
        if (!classpath.equals("-")) arguments.addAll(List.of("-cp", classpath));
        arguments.add(classes.toString());
        ToolProvider.findFirst("jdeps").orElseThrow().run(new PrintWriter(written), new PrintWriter(System.err), arguments.toArray(String[]::new));
        int more = 0;
        for (String line : written.toString().split("\n")) {
            String[] parts = line.trim().split("\\s+");
            if (parts.length < 3 || !parts[1].equals("->")) continue;
            String from = fileOf.get(owner(parts[0], fileOf)), to = fileOf.get(owner(parts[2], fileOf));
            if (from != null && to != null && !from.equals(to) && edges.add(List.of(from, to))) more++;
        }
        return more;
    }

    /** The nearest enclosing class that has a name of its own; anonymous ones are numbered. */
    static String owner(String name, Map<String, String> fileOf) {
        while (!fileOf.containsKey(name) && name.lastIndexOf('$') > 0) name = name.substring(0, name.lastIndexOf('$'));
        return name;
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static class ToolProviders {
        static JavaCompiler javac() {
            return javax.tools.ToolProvider.getSystemJavaCompiler();
        }
    }
}
