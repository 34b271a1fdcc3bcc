const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Stand where a class may, and are none. */
export const NO_CLASS = words(
  'self static parent int integer string bool boolean float double array callable iterable mixed void never null false true object resource fn function class',
);

/** Words before a variable or a bracket that are no type and no function. */
export const NO_TYPE_BEFORE = words(
  'abstract and array as break callable case catch clone const continue declare do echo else elseif empty enddeclare endfor ' +
    'endforeach endif endswitch endwhile exit die eval extends final finally fn for foreach function global goto if implements ' +
    'include include_once instanceof insteadof isset list match namespace new or print private protected public readonly require ' +
    'require_once return static switch throw try unset use var while xor yield from int string bool float mixed iterable object self ' +
    'parent null false true void never __halt_compiler',
);

/** Functions of PHP that most files call: never looked for in the tree, to keep what is remembered of a file small. */
export const COMMON_FUNCTIONS = words(
  'array_diff array_fill array_filter array_flip array_key_exists array_key_first array_keys array_map array_merge array_pop ' +
    'array_push array_reduce array_reverse array_search array_shift array_slice array_splice array_sum array_unique array_unshift ' +
    'array_values array_walk array_combine array_column array_intersect array_intersect_key array_diff_key array_fill_keys ' +
    'assert base64_decode base64_encode basename bin2hex call_user_func call_user_func_array ceil chdir chmod chr class_exists ' +
    'compact constant copy count ctype_digit current date define defined dirname end error_get_last error_log explode extension_loaded ' +
    'fclose feof fgets file_exists file_get_contents file_put_contents floor fopen fread func_get_args function_exists fwrite ' +
    'get_class get_object_vars get_parent_class getcwd getenv hash header htmlspecialchars implode in_array ini_get ini_set ' +
    'interface_exists intval is_a is_array is_bool is_callable is_dir is_file is_float is_int is_null is_numeric is_object ' +
    'is_resource is_scalar is_string is_subclass_of is_writable iterator_to_array json_decode json_encode key ksort lcfirst ltrim ' +
    'max mb_strlen mb_strpos mb_strtolower mb_strtoupper mb_substr md5 method_exists microtime min mkdir mt_rand next ' +
    'number_format ob_get_clean ob_start ord parse_str parse_url preg_match preg_match_all preg_quote preg_replace ' +
    'preg_replace_callback preg_split printf property_exists rand random_bytes random_int range rawurlencode realpath reset rmdir ' +
    'round rtrim serialize set_error_handler settype sha1 sleep sort spl_autoload_register spl_object_hash spl_object_id sprintf str_contains ' +
    'str_ends_with str_pad str_repeat str_replace str_split str_starts_with strcasecmp strcmp stripos strlen strncmp strpos strrchr ' +
    'strrev strrpos strstr strtolower strtotime strtoupper strtr substr substr_count substr_replace sys_get_temp_dir tempnam time ' +
    'touch trait_exists trigger_error trim uasort ucfirst ucwords uksort uniqid unlink unserialize urldecode urlencode usleep usort ' +
    'var_dump var_export version_compare vsprintf',
);
