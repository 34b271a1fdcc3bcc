import type { Ecosystem } from './fact.js';

/**
 * The name by which an ecosystem knows a package, whatever way it was written: PEP 503 for Python, lower case where the registry
 * ignores case (npm, NuGet, Composer), the name itself elsewhere. A Maven name is `group:artifact`.
 */
export function normaliseName(ecosystem: Ecosystem, name: string): string {
  const trimmed = name.trim();
  switch (ecosystem) {
    case 'pypi':
      return trimmed.toLowerCase().replace(/[-_.]+/g, '-');
    case 'npm':
    case 'nuget':
    case 'composer':
      return trimmed.toLowerCase();
    case 'go':
    case 'maven':
    case 'cargo':
    case 'rubygems':
      return trimmed;
  }
}
