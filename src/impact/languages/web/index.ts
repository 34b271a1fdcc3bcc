import type { CodeTree, EdgeSink, ImpactLanguage, ImportFact } from '../../language.js';
import { nearest, pathIndex, upwards } from '../../path-index.js';
import { staticIndex, templateIndex } from '../../template-index.js';
import { folderOf, joinPath } from '../../tree.js';
import { markupFacts } from './markup.js';
import { styleFacts } from './styles.js';

const STYLES = ['CSS', 'Less', 'SCSS', 'Sass'];

/**
 * Stylesheets, pages and templates. Relative paths are certain; so is the one template of a name below a folder of templates, since
 * engines look below such folders. Of several the nearest is taken, as possible. A path from the root of a site, and one that a static
 * file handler resolves, are possible.
 */
export const web: ImpactLanguage = {
  id: 'web',
  languages: [
    ...STYLES,
    ...[
      'Blade',
      'EJS',
      'Go Template',
      'HTML',
      'HTML+ERB',
      'Haml',
      'Handlebars',
      'Jinja',
      'Liquid',
      'Nunjucks',
      'Pug',
      'Razor',
      'Twig',
    ],
  ],
  status: 'experimental',
  facts: (code) => ({ imports: STYLES.includes(code.language) ? styleFacts(code) : markupFacts(code) }),
  link,
};

function link(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  for (const file of files) {
    for (const fact of tree.facts(file)?.imports ?? []) {
      const role = fact.names?.[0];
      if (role === 'template') linkTemplate(tree, file, fact, sink);
      else if (role === 'static') linkStatic(tree, file, fact, sink);
      else if (role === 'url' || fact.kind === 'asset') linkUrl(tree, file, fact, sink);
      else linkStyle(tree, file, fact, sink);
    }
  }
}

const isElsewhere = (specifier: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|data:)/i.test(specifier) || /[{}$<>*]/.test(specifier);

function linkUrl(tree: CodeTree, file: number, { specifier, kind, line }: ImportFact, sink: EdgeSink): void {
  if (isElsewhere(specifier)) return;
  const plain = specifier.split(/[?#]/)[0] ?? '';
  if (plain === '') return;
  const path = tree.paths[file] ?? '';
  if (!plain.startsWith('/')) {
    const beside = at(tree, folderOf(path), plain.replace(/^~/, ''));
    if (beside >= 0) {
      sink.edge(file, beside, kind, line, specifier, /\.(?:css|html?|xhtml)$/i.test(path) ? {} : { possible: true });
      return;
    }
  }
  const found = fromSite(tree, file, plain.replace(/^(?:\.{0,2}\/)+/, ''));
  if (found >= 0) sink.edge(file, found, kind, line, specifier, { possible: true });
}

const SITE_FOLDERS = ['', 'public', 'static', 'assets', 'src', 'wwwroot', 'app'];

/** From the root of a site, which is a folder above or one of static files there. */
function fromSite(tree: CodeTree, file: number, plain: string): number {
  const path = tree.paths[file] ?? '';
  for (const base of upwards(folderOf(path))) {
    for (const folder of SITE_FOLDERS) {
      const found = at(tree, base === '' || folder === '' ? base + folder : `${base}/${folder}`, plain);
      if (found >= 0) return found;
    }
  }
  const named = plain.includes('/') ? staticIndex(tree).named(plain) : [];
  return named.length === 0 ? -1 : nearest(tree, path, named);
}

function linkStatic(tree: CodeTree, file: number, { specifier, line }: ImportFact, sink: EdgeSink): void {
  const found = staticIndex(tree).named(specifier.replace(/^\//, ''));
  if (found.length > 0)
    sink.edge(file, nearest(tree, tree.paths[file] ?? '', found), 'asset', line, specifier, { possible: true });
}

function linkTemplate(tree: CodeTree, file: number, { specifier, kind, line }: ImportFact, sink: EdgeSink): void {
  const path = tree.paths[file] ?? '';
  // Of Twig: `@App/x`, `App:dir:x`.
  const plain = specifier
    .replace(/^@!?[\w-]+\//, '')
    .replace(/^[\w]*:{1,2}/, '')
    .replace(/^\//, '');
  const beside = besideTemplate(tree, path, plain);
  if (beside >= 0) {
    sink.edge(file, beside, kind, line, specifier);
    return;
  }
  const named = templateIndex(tree)
    .named(plain)
    .filter((one) => one !== file);
  if (named.length > 0) {
    sink.edge(file, nearest(tree, path, named), kind, line, specifier, named.length === 1 ? {} : { possible: true });
    return;
  }
  const ending = pathIndex(tree).ending(plain.includes('.') ? plain : plain + extensionOf(path));
  if (ending.length === 1) sink.edge(file, ending[0] ?? -1, kind, line, specifier, { possible: true });
}

/** Relative to the template itself: as EJS, Pug, Rails and Razor do; an ending and the underscore of a partial may be left out. */
function besideTemplate(tree: CodeTree, path: string, plain: string): number {
  const folder = folderOf(path);
  const cut = plain.lastIndexOf('/') + 1;
  const extension = extensionOf(path);
  for (const form of [plain, `${plain.slice(0, cut)}_${plain.slice(cut)}`])
    for (const ending of ['', extension, longExtensionOf(path)]) {
      const found = at(tree, folder, form + ending);
      if (found >= 0 && tree.paths[found] !== path) return found;
    }
  return -1;
}

function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot <= path.lastIndexOf('/') ? '' : path.slice(dot);
}

/** `.html.erb` */
function longExtensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.indexOf('.', 1);
  return dot < 0 ? '' : name.slice(dot);
}

function at(tree: CodeTree, folder: string, path: string): number {
  const joined = joinPath(folder, path);
  return joined === null ? -1 : tree.index(joined);
}

function linkStyle(tree: CodeTree, file: number, { specifier, kind, line }: ImportFact, sink: EdgeSink): void {
  if (specifier.startsWith('sass:')) {
    sink.external(file, specifier, line);
    return;
  }
  if (isElsewhere(specifier)) return;
  const plain = (specifier.split(/[?#]/)[0] ?? '').replace(/^~(?=[\w@])/, '');
  const path = tree.paths[file] ?? '';
  const forms = styleForms(plain, path);
  const beside = firstOf(tree, folderOf(path), forms);
  if (beside >= 0 && !specifier.startsWith('~')) {
    sink.edge(file, beside, kind, line, specifier);
    return;
  }
  const isRelative = plain.startsWith('.');
  const rest = plain.replace(/^(?:@|~)?\/(?=\w)/, '');
  if (!isRelative) {
    const found = fromLoadPath(tree, path, styleForms(rest, path));
    if (found >= 0) sink.edge(file, found, kind, line, specifier, { possible: true });
    else if (packageOf(plain) !== null) sink.external(file, packageOf(plain) ?? '', line);
  } else {
    const installed = plain.indexOf('node_modules/');
    const name = installed < 0 ? null : packageOf(plain.slice(installed + 'node_modules/'.length));
    if (name === null) sink.unresolved(file, specifier, line);
    else sink.external(file, name, line);
  }
}

/** Names that Sass and Less look for: with an ending, as a partial, as the index of a folder. */
function styleForms(plain: string, path: string): string[] {
  if (/\.(?:css|scss|sass|less|js|ts|mjs|cjs)$/.test(plain)) {
    const cut = plain.lastIndexOf('/') + 1;
    return [plain, `${plain.slice(0, cut)}_${plain.slice(cut)}`];
  }
  if (path.endsWith('.less')) return [`${plain}.less`, `${plain}.css`];
  if (path.endsWith('.css')) return [plain, `${plain}.css`];
  const cut = plain.lastIndexOf('/') + 1;
  const partial = `${plain.slice(0, cut)}_${plain.slice(cut)}`;
  return [
    ...[`${plain}.scss`, `${partial}.scss`, `${plain}.sass`, `${partial}.sass`, `${plain}.css`],
    ...[`${plain}/_index.scss`, `${plain}/index.scss`, `${plain}/_index.sass`, `${plain}/index.sass`],
  ];
}

function firstOf(tree: CodeTree, folder: string, forms: readonly string[]): number {
  for (const form of forms) {
    const found = at(tree, folder, form);
    if (found >= 0) return found;
  }
  return -1;
}

const STYLE_FOLDERS = [
  '',
  'src',
  'scss',
  'sass',
  'styles',
  'css',
  'less',
  'src/styles',
  'src/scss',
  'assets',
  '_sass',
  'stylesheets',
];

function fromLoadPath(tree: CodeTree, path: string, forms: readonly string[]): number {
  for (const base of upwards(folderOf(path))) {
    for (const folder of STYLE_FOLDERS) {
      const found = firstOf(tree, base === '' || folder === '' ? base + folder : `${base}/${folder}`, forms);
      if (found >= 0) return found;
    }
  }
  for (const form of forms) {
    const ending = form.includes('/') ? pathIndex(tree).ending(form) : [];
    if (ending.length === 1) return ending[0] ?? -1;
  }
  return -1;
}

/** `@scope/name` or `name` of a specifier that may name a package; null where it cannot. */
function packageOf(specifier: string): string | null {
  return /^(@[a-z0-9][\w.-]*\/[\w.-]+|[a-z0-9][\w.-]*)(?:\/|$)/.exec(specifier)?.[1] ?? null;
}
