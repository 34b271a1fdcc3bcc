import type { ImpactLanguage } from '../language.js';
/**
 * Dockerfiles (docs.docker.com/reference/dockerfile): what COPY and ADD take from the build context, and the scripts that RUN, CMD and
 * ENTRYPOINT start. The context is that of a compose file that builds it; else the file's folder or one above it in which the source
 * exists, which is a guess. `.dockerignore` is not read.
 */
export declare const docker: ImpactLanguage;
