import { type ReaderInput, type Reading } from './fact.js';
type Requirement = {
    name: string;
    constraint: string;
} | {
    name: string;
    url: string;
} | null;
export declare function requirementOf(text: string): Requirement;
/** requirements.txt and the files it includes (pip.pypa.io/en/stable/reference/requirements-file-format). */
export declare function readRequirements(input: ReaderInput): Reading;
/** The files that a requirements file includes, as paths of the tree. */
export declare function includedBy(path: string, text: string): string[];
/** pyproject.toml: PEP 621, PEP 735, Poetry, uv, PDM. */
export declare function readPyproject({ text }: ReaderInput): Reading;
/** poetry.lock, pdm.lock and uv.lock: `[[package]]` with name and version. Only uv.lock says who asks for what. */
export declare function readPythonLock({ text, path }: ReaderInput): Reading;
/** Pipfile (github.com/pypa/pipfile): Poetry's shapes under other names. */
export declare function readPipfile({ text }: ReaderInput): Reading;
export declare function readPipfileLock({ text }: ReaderInput): Reading;
/** setup.cfg (setuptools.pypa.io/en/latest/userguide/declarative_config.html). */
export declare function readSetupCfg({ text }: ReaderInput): Reading;
export {};
