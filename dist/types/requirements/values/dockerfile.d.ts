import { type Read } from './text.js';
import { type MapNode } from './tree.js';
/**
 * A Dockerfile (docs.docker.com/reference/dockerfile) as
 * `{ args, stages: [{ name, from: { text, image, tag, digest, platform, stage }, user, workdir, expose, env, run, instructions }], final }`.
 * `user` is the last one of a stage, `final` the last stage. `stage` names an earlier stage an image is built on. Nothing is expanded:
 * what has a variable is an expression. The text of `RUN` is kept as it is, with its heredocs.
 */
export declare function readDockerfile(text: string): Read<MapNode>;
