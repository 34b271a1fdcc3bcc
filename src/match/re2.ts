import { RE2JS } from 're2js';
import type { CompilePattern } from './pattern.js';

/** For expressions that a user or a repository supplies: RE2 runs in linear time whatever the expression (re2js, syntax of RE2). */
export const compileForeign: CompilePattern = (source) => {
  const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  return {
    test: (text) => compiled.matcher(text).find(),
    exec(text) {
      const matcher = compiled.matcher(text);
      if (!matcher.find()) return null;
      return Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? undefined);
    },
  };
};
