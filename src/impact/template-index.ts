import type { CodeTree } from './language.js';

/** Folders below which templates go by their path. */
const ROOTS = new Set(['templates', 'template', 'views', 'jinja2', 'layouts', '_includes', '_layouts', 'partials', 'snippets', 'emails']);
/** Endings that a name of a template may leave out. */
const ENDINGS = [
  ...['.html', '.htm', '.blade.php', '.php', '.html.erb', '.erb', '.ejs', '.hbs', '.handlebars', '.mustache', '.pug', '.haml', '.html.haml'],
  ...['.twig', '.html.twig', '.njk', '.jinja', '.jinja2', '.j2', '.html.j2', '.liquid', '.cshtml', '.slim', '.html.slim', '.tmpl', '.gohtml'],
  ...['.text.erb', '.js.erb', '.turbo_stream.erb', '.json.jbuilder', '.tpl'],
];

/** Templates by the names that code and other templates give them. */
export interface TemplateIndex {
  /** By its path below a root of templates, with or without its ending; dots may part folders (`users.show`). */
  named(name: string): readonly number[];
}

const known = new WeakMap<CodeTree, TemplateIndex>();

export function templateIndex(tree: CodeTree): TemplateIndex {
  let index = known.get(tree);
  if (index === undefined) {
    index = makeIndex(tree);
    known.set(tree, index);
  }
  return index;
}

function makeIndex(tree: CodeTree): TemplateIndex {
  const byName = new Map<string, number[]>();
  tree.paths.forEach((path, file) => {
    let start = 0;
    for (let cut = path.indexOf('/'); cut >= 0; cut = path.indexOf('/', start)) {
      if (ROOTS.has(path.slice(start, cut))) add(byName, path.slice(cut + 1), file);
      start = cut + 1;
    }
  });
  const answers = new Map<string, readonly number[]>();
  const find = (name: string): readonly number[] => {
    for (const form of formsOf(name)) {
      const exact = byName.get(form);
      if (exact !== undefined) return exact;
      for (const ending of ENDINGS) {
        const found = byName.get(form + ending);
        if (found !== undefined) return found;
      }
    }
    return [];
  };
  return {
    named: (name) => {
      let answer = answers.get(name);
      if (answer === undefined) {
        answer = find(name);
        answers.set(name, answer);
      }
      return answer;
    },
  };
}

/** As written; with the underscore of a partial of Rails; with folders parted by dots as in Laravel. */
function formsOf(name: string): string[] {
  const cut = name.lastIndexOf('/') + 1;
  const forms = [name, `${name.slice(0, cut)}_${name.slice(cut)}`];
  return name.includes('.') && !name.includes('/') ? [...forms, name.replaceAll('.', '/')] : forms;
}

function add(map: Map<string, number[]>, key: string, file: number): void {
  const files = map.get(key);
  if (files === undefined) map.set(key, [file]);
  else if (files.length < 64 && files[files.length - 1] !== file) files.push(file);
}
