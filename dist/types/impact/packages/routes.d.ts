import type { EntryPoint } from './package.js';
/** Frameworks whose routers go by files, by the package that brings them. */
export declare const ROUTERS: readonly ['next', '@sveltejs/kit', 'nuxt', '@remix-run/react', '@react-router/dev', 'astro'];
export type Router = (typeof ROUTERS)[number];
/** The route that a file of a package is, by its path below the package; null for any other file. */
export declare function routeOf(router: Router, path: string): EntryPoint | null;
