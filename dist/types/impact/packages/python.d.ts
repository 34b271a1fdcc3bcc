import { type ManifestInput, type OwnPackage } from './package.js';
/** packaging.python.org/specifications/pyproject-toml, python-poetry.org/docs/pyproject */
export declare function pyprojectPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null;
/** setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export declare function setupCfgPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null;
