/** Models of what reads our output, written from their sources and not from ours. */

/**
 * Characters with a meaning of their own: controls, bidirectional controls, everything that Unicode lets a renderer leave out
 * (Default_Ignorable_Code_Point), interlinear annotations, line separators, half surrogates. U+FE0F is part of ordinary emoji.
 */
export function activeCharacters(text: string): string[] {
  const found = text.match(/(?!\uFE0F)[\p{DI}\p{Bidi_C}\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFF9-\uFFFB]/gu);
  return [...new Set(found ?? [])].map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16)}`);
}

/** What .NET's `String.Trim` takes away, which the runner calls before it looks for a command. */
const DOTNET_SPACE = '[\\t-\\r\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]';

/**
 * The lines that a GitHub Actions runner takes for commands (actions/runner: src/Runner.Common/ActionCommand.cs).
 * `TryParseV2`: the trimmed line begins with `::`. `TryParse`: `##[` stands anywhere in it.
 */
export function runnerCommands(output: string): string[] {
  return output.split(/\r\n|[\r\n]/).filter((row) => new RegExp(`^${DOTNET_SPACE}*::`).test(row) || row.includes('##['));
}
