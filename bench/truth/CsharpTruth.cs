using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ICSharpCode.NRefactory.CSharp;
using ICSharpCode.NRefactory.CSharp.Resolver;
using ICSharpCode.NRefactory.Semantics;
using ICSharpCode.NRefactory.TypeSystem;

/// Which source file of C# projects needs which, as the semantic model of NRefactory 5 (the C# 5 compiler front end of MonoDevelop) tells.
/// Writes a truth for bench/edges.ts. Nothing of the repository is built or run.
///
///   apt-get install mono-mcs libicsharpcode-nrefactory-csharp5.0-cil libicsharpcode-nrefactory-cecil5.0-cil
///   mcs -out:truth.exe -r:ICSharpCode.NRefactory.dll -r:ICSharpCode.NRefactory.CSharp.dll -r:ICSharpCode.NRefactory.Cecil.dll bench/truth/CsharpTruth.cs
///   MONO_PATH=/usr/lib/cli/… mono truth.exe <repository> <symbols> <project folder> …
///
/// Symbols of one configuration have commas between them, configurations a slash: an edge of any of them counts. Each folder is one
/// project, which sees those before it. An edge stands for a name that resolves to a type another file declares (all of
/// its parts), and for a call of an extension method. With MEMBERS=1 it also stands for members used without naming their type.
static class CsharpTruth {
    static readonly HashSet<string> edges = new HashSet<string>();
    static readonly List<string> files = new List<string>();
    static string root;
    static bool members = Environment.GetEnvironmentVariable("MEMBERS") == "1";
    static int partial, named, extensions, others, errors, unknown, types;

    static void Main(string[] args) {
        root = Path.GetFullPath(args[0]).TrimEnd('/') + "/";
        var framework = new[] { "mscorlib", "System", "System.Core", "System.Xml", "System.Xml.Linq", "System.Data", "System.Configuration", "System.Web",
            "System.Runtime.Serialization", "System.Numerics", "System.Drawing", "System.Windows.Forms", "Microsoft.CSharp", "System.Runtime.Remoting", "System.Web.Services", "System.ServiceModel", "System.ComponentModel.DataAnnotations" }
            .Select(name => "/usr/lib/mono/4.5/" + name + ".dll").Where(File.Exists).Select(path => (IAssemblyReference)new CecilLoader().LoadAssemblyFile(path)).ToList();
        foreach (var symbols in args[1].Split('/')) Read(symbols.Split(','), framework, args.Skip(2));
        Console.Error.WriteLine("{0} files, {1} not parsed; {7} edges between parts, {2} more by name, {3} by extension methods, {4} by members; {5} of {6} names unknown", files.Count, errors, named, extensions, others, unknown, types, partial);
        Console.WriteLine("{\"files\":[" + string.Join(",\n", files.Select(Quoted)) + "],\n\"edges\":[" +
            string.Join(",\n", edges.Select(e => "[" + string.Join(",", e.Split('\0').Select(Quoted)) + "]")) + "]}");
    }

    static void Read(string[] symbols, List<IAssemblyReference> framework, IEnumerable<string> folders) {
        var settings = new CompilerSettings();
        foreach (var symbol in symbols) settings.ConditionalSymbols.Add(symbol);
        var references = new List<IAssemblyReference>(framework);
        var projects = new List<Tuple<IProjectContent, List<Tuple<SyntaxTree, CSharpUnresolvedFileOf>>>>();
        foreach (var folder in folders) {
            var read = new List<Tuple<SyntaxTree, CSharpUnresolvedFileOf>>();
            IProjectContent project = new CSharpProjectContent().SetAssemblyName(folder).AddAssemblyReferences(references);
            var parser = new CSharpParser(settings);
            foreach (var path in Directory.GetFiles(root + folder, "*.cs", SearchOption.AllDirectories).OrderBy(p => p, StringComparer.Ordinal)) {
                var tree = parser.Parse(File.ReadAllText(path), path);
                if (tree.Errors.Count > 0) {
                    errors++;
                    Console.Error.WriteLine(path + ": " + tree.Errors[0].Message + " " + tree.Errors[0].Region);
                } else if (!files.Contains(path.Substring(root.Length))) files.Add(path.Substring(root.Length));
                var unresolved = tree.ToTypeSystem();
                project = project.AddOrUpdateFiles(unresolved);
                read.Add(Tuple.Create(tree, new CSharpUnresolvedFileOf { File = unresolved, Ok = tree.Errors.Count == 0 }));
            }
            references.Add(project);
            projects.Add(Tuple.Create(project, read));
        }
        foreach (var project in projects) {
            Parts(project.Item1);
            var snapshot = new DefaultSolutionSnapshotOf(projects.Select(p => p.Item1));
            var compilation = snapshot.Snapshot.GetCompilation(project.Item1);
            foreach (var file in project.Item2) if (file.Item2.Ok) Walk(compilation, file.Item1, file.Item2);
        }
    }

    class CSharpUnresolvedFileOf { public ICSharpCode.NRefactory.CSharp.TypeSystem.CSharpUnresolvedFile File; public bool Ok; }
    class DefaultSolutionSnapshotOf {
        public readonly DefaultSolutionSnapshot Snapshot;
        public DefaultSolutionSnapshotOf(IEnumerable<IProjectContent> contents) { Snapshot = new DefaultSolutionSnapshot(contents); }
    }

    static void Parts(IProjectContent project) {
        foreach (var parts in project.TopLevelTypeDefinitions.GroupBy(t => t.ReflectionName).Select(g => g.Select(t => t.Region.FileName).Distinct().ToList()))
            foreach (var a in parts) foreach (var b in parts) if (a != b && edges.Add(a.Substring(root.Length) + "\0" + b.Substring(root.Length))) partial++;
    }

    static void Walk(ICompilation compilation, SyntaxTree tree, CSharpUnresolvedFileOf file) {
        var resolver = new CSharpAstResolver(compilation, tree, file.File);
        var from = tree.FileName.Substring(root.Length);
        foreach (var node in tree.Descendants) {
            if (!(node is AstType || node is Expression || node is ICSharpCode.NRefactory.CSharp.Attribute)) continue;
            ResolveResult result;
            try { result = resolver.Resolve(node); } catch (Exception) { continue; }
            var simple = node as SimpleType;
            if (!members && simple != null && simple.Identifier == "var") continue;
            var type = result as TypeResolveResult;
            if (node is AstType || type != null) {
                types++;
                if (result.IsError && type != null && type.Type.Kind == TypeKind.Unknown) unknown++;
                if (result.Type != null && (node is AstType || type != null)) Note(from, result.Type.GetDefinition(), ref named);
            }
            if (node is ICSharpCode.NRefactory.CSharp.Attribute) Note(from, result.Type.GetDefinition(), ref named);
            var call = result as CSharpInvocationResolveResult;
            if (call != null && call.IsExtensionMethodInvocation) Note(from, call.Member.DeclaringTypeDefinition, ref extensions);
            var member = result as MemberResolveResult;
            if (members && member != null) Note(from, member.Member.DeclaringTypeDefinition, ref others);
        }
    }

    static void Note(string from, ITypeDefinition definition, ref int count) {
        if (definition == null) return;
        foreach (var part in definition.Parts) {
            var path = part.Region.FileName;
            if (path == null || !path.StartsWith(root)) continue;
            var to = path.Substring(root.Length);
            if (to != from && edges.Add(from + "\0" + to)) count++;
        }
    }

    static string Quoted(string text) { return "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\""; }
}
