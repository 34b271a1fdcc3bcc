const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const KEYWORDS = words(
  'as async await break const continue crate dyn else enum extern false fn for gen if impl in let loop match mod move mut pub ref ' +
    'return self Self static struct super trait true type unsafe use where while yield',
);

/** Names of the prelude that are called. */
export const CONTEXTUAL = words('drop union default auto');

/** Macros of the standard library. */
export const STANDARD_MACROS = words(
  'assert assert_eq assert_ne cfg column compile_error concat dbg debug_assert debug_assert_eq debug_assert_ne env eprint eprintln ' +
    'file format format_args include include_bytes include_str line matches module_path option_env panic print println stringify ' +
    'thread_local todo try unimplemented unreachable vec write writeln is_x86_feature_detected macro_rules addr_of addr_of_mut',
);
