import type { ImpactLanguage } from '../../language.js';
import { rubyFacts } from './facts.js';
import { linkRuby } from './link.js';

export const ruby: ImpactLanguage = {
  id: 'ruby',
  languages: ['Ruby'],
  status: 'supported',
  facts: rubyFacts,
  isConfig: (path) => /(?:^|\/)(?:Gemfile|Gemfile\.lock|gems\.rb|gems\.locked|\.rspec|[^/]{1,200}\.gemspec)$/.test(path),
  link: linkRuby,
};
