import type { CodeTree } from './language.js';

/** Folders below which templates go by their path. */
const TEMPLATE_ROOTS = new Set([
  'templates',
  'template',
  'views',
  'jinja2',
  'layouts',
  '_includes',
  '_layouts',
  'partials',
  'snippets',
  'emails',
  'Views',
  'Shared',
]);
/** Endings that a name of a template may leave out. */
const TEMPLATE_ENDINGS = [
  ...[
    '.html',
    '.htm',
    '.blade.php',
    '.php',
    '.html.erb',
    '.erb',
    '.ejs',
    '.hbs',
    '.handlebars',
    '.mustache',
    '.pug',
    '.jade',
    '.haml',
  ],
  ...[
    '.html.haml',
    '.twig',
    '.html.twig',
    '.njk',
    '.jinja',
    '.jinja2',
    '.j2',
    '.html.j2',
    '.liquid',
    '.cshtml',
    '.slim',
    '.html.slim',
  ],
  ...['.tmpl', '.gohtml', '.text.erb', '.js.erb', '.turbo_stream.erb', '.json.jbuilder', '.tpl'],
];
/** Folders below which a server finds what browsers ask for. */
const STATIC_ROOTS = new Set([
  'static',
  'public',
  'assets',
  'static_src',
  'wwwroot',
  'www',
  'images',
  'stylesheets',
  'javascripts',
  'dist',
  'static-src',
]);

/** Files by the names that others give them, which are paths below roots that only a program's settings know for sure. */
export interface RootIndex {
  /** By its path below a root. Of templates: with or without its ending; dots may part folders (`users.show`). */
  named(name: string): readonly number[];
}

interface Known {
  templates?: RootIndex;
  statics?: RootIndex;
}

const known = new WeakMap<CodeTree, Known>();

function knownOf(tree: CodeTree): Known {
  let found = known.get(tree);
  if (found === undefined) {
    found = {};
    known.set(tree, found);
  }
  return found;
}

export function templateIndex(tree: CodeTree): RootIndex {
  const found = knownOf(tree);
  found.templates ??= rootIndex(tree, TEMPLATE_ROOTS, templateForms);
  return found.templates;
}

/** What browsers load, under the path they ask for; a stylesheet or script also under that of what it is made from. */
export function staticIndex(tree: CodeTree): RootIndex {
  const found = knownOf(tree);
  found.statics ??= rootIndex(tree, STATIC_ROOTS, staticForms);
  return found.statics;
}

function rootIndex(tree: CodeTree, roots: ReadonlySet<string>, formsOf: (name: string) => string[]): RootIndex {
  const byName = new Map<string, number[]>();
  tree.paths.forEach((path, file) => {
    let start = 0;
    for (let cut = path.indexOf('/'); cut >= 0; cut = path.indexOf('/', start)) {
      if (roots.has(path.slice(start, cut))) add(byName, path.slice(cut + 1), file);
      start = cut + 1;
    }
  });
  const answers = new Map<string, readonly number[]>();
  return {
    named: (name) => {
      let answer = answers.get(name);
      if (answer === undefined) {
        const form = formsOf(name).find((each) => byName.has(each));
        answer = form === undefined ? [] : (byName.get(form) ?? []);
        answers.set(name, answer);
      }
      return answer;
    },
  };
}

/** As written; with the underscore of a partial of Rails; with folders parted by dots as in Laravel; each with every ending. */
function templateForms(name: string): string[] {
  const cut = name.lastIndexOf('/') + 1;
  const forms = [name, `${name.slice(0, cut)}_${name.slice(cut)}`];
  if (name.includes('.') && !name.includes('/')) forms.push(name.replaceAll('.', '/'));
  return forms.flatMap((form) => [form, ...TEMPLATE_ENDINGS.map((ending) => form + ending)]);
}

function staticForms(name: string): string[] {
  const stem = name.replace(/(?:\.min|\.bundle)?\.(?:css|js)$/, '');
  if (name.endsWith('.css')) return [name, ...['.scss', '.sass', '.less', '.css'].map((ending) => stem + ending)];
  if (name.endsWith('.js'))
    return [name, ...['.ts', '.tsx', '.jsx', '.js', '.entry.js', '.entry.tsx'].map((ending) => stem + ending)];
  return [name];
}

function add(map: Map<string, number[]>, key: string, file: number): void {
  const files = map.get(key);
  if (files === undefined) map.set(key, [file]);
  else if (files.length < 64 && files[files.length - 1] !== file) files.push(file);
}
