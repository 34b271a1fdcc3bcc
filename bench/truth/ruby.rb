# Edges of a Ruby repository: literal `require`, `require_relative`, `autoload` as Ripper (Ruby's own parser) reads them, resolved on
# the load path of the gem they stand in. Nothing of the repository runs.
#
#   ruby bench/truth/ruby.rb <checkout> > truth.json
#
# The load path of a gem is what `require_paths` of its gemspec says (`lib` where there is none), `spec` and `test`; gems around it and the
# libraries of other gems of the tree follow. `load` and paths made at run time are not followed, except `File.expand_path`, `File.join`,
# `File.dirname`, `__dir__`, `__FILE__` of literals.

require 'json'
require 'pathname'
require 'ripper'
require 'set'

ROOT = File.realpath(ARGV.fetch(0))
TRACKED = IO.popen(['git', '-C', ROOT, 'ls-files', '-z'], &:read).force_encoding('UTF-8').split("\0")
SOURCES = TRACKED.select { |path| path =~ /\.(rb|rake|gemspec|ru)\z|(\A|\/)(Gemfile|Rakefile|Vagrantfile|Podfile)\z/ && File.file?(File.join(ROOT, path)) && !File.symlink?(File.join(ROOT, path)) }
KNOWN = TRACKED.to_set

class Requires < Ripper::SexpBuilderPP
end

# The value of an expression that is known without running, as an absolute path or a plain string.
def value(node, file)
  return nil unless node.is_a?(Array)

  case node[0]
  when :string_literal
    parts = node[1][1..] || []
    parts.map { |part| part[0] == :@tstring_content ? part[1] : (part[0] == :string_embexpr ? value(part[1][0], file) : nil) }.then { |all| all.include?(nil) ? nil : all.join }
  when :paren then value(node[1].is_a?(Array) && node[1][0].is_a?(Array) ? node[1][0] : node[1], file)
  when :vcall, :var_ref
    return File.dirname(file) if node[1][1] == '__dir__'
    return file if node[1][1] == '__FILE__'
  when :fcall then return File.dirname(file) if node[1][1] == '__dir__'
  when :binary
    left, right = value(node[1], file), value(node[3], file)
    return left + right if node[2] == :+ && left && right
  when :method_add_arg, :command_call
    call = node[0] == :method_add_arg ? node[1] : node
    receiver, method = call[1], call[3]
    return nil unless %i[call command_call].include?(call[0]) && receiver.is_a?(Array) && receiver.dig(1, 1) == 'File'

    given = arguments(node[0] == :method_add_arg ? node[2] : node[4]).map { |one| value(one, file) }
    return nil if given.empty? || given.include?(nil)

    case method[1]
    when 'expand_path', 'realpath', 'absolute_path' then given[1] ? File.expand_path(given[0], given[1]) : given[0]
    when 'join' then File.join(*given)
    when 'dirname' then File.dirname(given[0])
    end
  end
end

def arguments(node)
  return [] unless node.is_a?(Array)

  case node[0]
  when :arg_paren then arguments(node[1])
  when :args_add_block then node[1].is_a?(Array) ? node[1] : []
  else node[0].is_a?(Array) ? node : []
  end
end

def walk(node, file, &block)
  return unless node.is_a?(Array)

  name, given =
    if node[0] == :command then [node[1][1], arguments(node[2])]
    elsif node[0] == :method_add_arg && node[1][0] == :fcall then [node[1][1][1], arguments(node[2])]
    elsif node[0] == :command_call && node[1].is_a?(Array) && node[1].dig(1, 1) == 'Kernel' then [node[3][1], arguments(node[4])]
    end
  case name
  when 'require', 'require_relative' then block.call(name, value(given[0], file))
  when 'autoload' then block.call('require', value(given[1], file)) if given.size == 2
  end
  node.each { |child| walk(child, file, &block) if child.is_a?(Array) }
end

def require_paths(folder)
  gemspec = Dir.children(folder).find { |name| name.end_with?('.gemspec') }
  return nil if gemspec.nil?

  found = File.read(File.join(folder, gemspec))[/require_paths?\s*=\s*(.*)$/, 1]
  found ? found.scan(/[\w.\/-]+/).reject { |word| word == 'w' } : ['lib']
end

FOLDERS = (['.'] + TRACKED.map { |path| File.dirname(path) }).uniq
PROJECTS = FOLDERS.to_h { |folder| [folder, File.join(ROOT, folder)] }.select { |folder, path| folder == '.' || TRACKED.any? { |one| File.dirname(one) == folder && one =~ /\.gemspec\z|(\A|\/)(Gemfile|\.rspec)\z/ } }
LIBRARIES = PROJECTS.values.flat_map { |path| (require_paths(path) || []).map { |one| File.join(path, one) } }

def load_path(file)
  around = PROJECTS.keys.select { |folder| folder == '.' || file.start_with?("#{folder}/") }.sort_by { |folder| -folder.size }
  around.flat_map { |folder| [*((require_paths(PROJECTS[folder]) || []) + %w[lib spec test]).map { |one| File.join(PROJECTS[folder], one) }] } + LIBRARIES
end

def tracked(path)
  [path, "#{path}.rb"].map { |one| Pathname.new(one).cleanpath.to_s }.each do |one|
    next unless one.start_with?("#{ROOT}/") && File.file?(one)

    real = File.realpath(one)
    relative = real.delete_prefix("#{ROOT}/")
    return relative if KNOWN.include?(relative)
  end
  nil
end

failed = 0
read = []
edges = Set.new
SOURCES.each do |path|
  absolute = File.join(ROOT, path)
  tree = Ripper.sexp(File.read(absolute, encoding: 'UTF-8').scrub)
  if tree.nil?
    failed += 1
    next
  end
  read << path
  roots = nil
  walk(tree, absolute) do |name, wanted|
    next if wanted.nil? || wanted.empty?

    target =
      if wanted.start_with?('/') then tracked(wanted)
      elsif name == 'require_relative' then tracked(File.join(File.dirname(absolute), wanted))
      elsif !wanted.start_with?('.')
        roots ||= load_path(path)
        roots.lazy.filter_map { |root| tracked(File.join(root, wanted)) }.first
      end
    edges << [path, target] if target && target != path
  end
end

# `.rspec`: what it requires is loaded with every file of examples below.
PROJECTS.each do |folder, path|
  next unless File.file?(File.join(path, '.rspec'))

  File.read(File.join(path, '.rspec')).scan(/(?:--require|-r)[\s=]+(\S+)/).flatten.each do |wanted|
    read.select { |file| file.end_with?('_spec.rb') && (folder == '.' || file.start_with?("#{folder}/")) }.each do |file|
      target = load_path(file).lazy.filter_map { |root| tracked(File.join(root, wanted)) }.first
      edges << [file, target] if target && target != file
    end
  end
end

warn "#{read.size} files, #{failed} not read, #{edges.size} edges"
puts JSON.generate({ files: read, edges: edges.to_a })
