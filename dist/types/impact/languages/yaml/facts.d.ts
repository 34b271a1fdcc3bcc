import type { ImportFact } from '../../language.js';
/**
 * What a YAML file says, `names[0]` telling how: `uses` an action or workflow · `run` a file that a command names and `script` one of a
 * package's manifest, `names[1]` the folder it runs in · `beside` a file relative to this one · `build` a folder to build an image in,
 * `names[1]` its Dockerfile · `local` a file from the root.
 */
export type YamlRole = 'uses' | 'run' | 'script' | 'beside' | 'build' | 'local';
export declare function yamlFacts(text: string, name: string): ImportFact[];
