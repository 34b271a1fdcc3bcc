import type { EntryPoint } from './package.js';

/** Frameworks whose routers go by files, by the package that brings them. */
export const ROUTERS = ['next', '@sveltejs/kit', 'nuxt', '@remix-run/react', '@react-router/dev', 'astro'] as const;
export type Router = (typeof ROUTERS)[number];

/** The route that a file of a package is, by its path below the package; null for any other file. */
export function routeOf(router: Router, path: string): EntryPoint | null {
  if (path.length > 500 || /\.(?:test|spec|stories|d)\.\w+$/.test(path)) return null;
  const found = ROUTES[router](path);
  return found === null ? null : { kind: found.kind, file: null, name: routeName(found.name) };
}

interface Route {
  kind: 'page' | 'endpoint';
  name: string;
}

const ROUTES: Record<Router, (path: string) => Route | null> = {
  next: (path) => {
    const app = /^(?:src\/)?app\/(.*\/)?(page|route)\.(?:tsx?|jsx?|mdx?)$/.exec(path);
    if (app !== null) return { kind: app[2] === 'page' ? 'page' : 'endpoint', name: app[1] ?? '' };
    const page = /^(?:src\/)?pages\/(.*)\.(?:tsx?|jsx?|mdx?)$/.exec(path)?.[1];
    if (page === undefined || /(?:^|\/)_(?:app|document|error)$/.test(page)) return null;
    return { kind: page.startsWith('api/') ? 'endpoint' : 'page', name: page };
  },
  '@sveltejs/kit': (path) => {
    const found = /^src\/routes\/(.*\/)?\+(page|server)(?:\.server)?\.(?:svelte|ts|js)$/.exec(path);
    return found === null ? null : { kind: found[2] === 'server' ? 'endpoint' : 'page', name: found[1] ?? '' };
  },
  nuxt: (path) => {
    const page = /^(?:app\/|src\/)?pages\/(.*)\.vue$/.exec(path)?.[1];
    if (page !== undefined) return { kind: 'page', name: page };
    const server = /^server\/(api|routes)\/(.*)\.(?:ts|js|mjs)$/.exec(path);
    return server === null ? null : { kind: 'endpoint', name: server[1] === 'api' ? `api/${server[2]}` : (server[2] ?? '') };
  },
  '@remix-run/react': remix,
  '@react-router/dev': remix,
  astro: (path) => {
    const found = /^src\/pages\/(.*)\.(astro|mdx?|html|ts|js)$/.exec(path);
    return found === null ? null : { kind: found[2] === 'ts' || found[2] === 'js' ? 'endpoint' : 'page', name: found[1] ?? '' };
  },
};

function remix(path: string): Route | null {
  const found = /^app\/routes\/(.*?)(?:\/route)?\.(?:tsx?|jsx?|mdx)$/.exec(path)?.[1];
  return found === undefined ? null : { kind: 'page', name: found.replaceAll('.', '/') };
}

/** Groups and slots (`(shop)`, `@modal`) and `index` are no part of a route. */
function routeName(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part) && !part.startsWith('@'));
  if (parts[parts.length - 1] === 'index' || parts[parts.length - 1] === '_index') parts.pop();
  return `/${parts.join('/')}`;
}
