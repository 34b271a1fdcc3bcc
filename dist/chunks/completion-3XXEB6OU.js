import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-HANBNIMK.js";

// src/cli/commands/completion.ts
function run(shell, main) {
  const words = main.commands.map(
    (command) => ({
      name: command.name(),
      summary: command.description().split("\n")[0] ?? "",
      options: command.options.flatMap((option) => option.long ?? []).concat("--help"),
      choices: command.registeredArguments.flatMap((argument) => argument.argChoices ?? [])
    })
  );
  process.stdout.write(SCRIPTS[shell](words));
}
var SCRIPTS = {
  bash: (words) => `# ai-provenance completion for bash: eval "$(ai-provenance completion bash)"
_ai_provenance() {
  local current="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${words.map(({ name }) => name).join(" ")} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${words.map(({ name, options, choices }) => `    ${name}) COMPREPLY=($(compgen -W "${[...choices, ...options].join(" ")}" -- "$current")) ;;`).join("\n")}
  esac
}
complete -o default -F _ai_provenance ai-provenance
`,
  zsh: (words) => `#compdef ai-provenance
# ai-provenance completion for zsh: eval "$(ai-provenance completion zsh)"
_ai_provenance() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${words.map(({ name, summary }) => `      '${name}:${summary.replaceAll("'", "\u2019")}'`).join("\n")}
    )
    _describe command commands
    return
  fi
  case "$words[2]" in
${words.map(({ name, options, choices }) => `    ${name}) compadd -- ${[...choices, ...options].join(" ")} ;;`).join("\n")}
  esac
}
compdef _ai_provenance ai-provenance
`,
  fish: (words) => `# ai-provenance completion for fish: ai-provenance completion fish | source
complete -c ai-provenance -f
${words.flatMap(({ name, summary, options, choices }) => [
    `complete -c ai-provenance -n __fish_use_subcommand -a ${name} -d '${summary.replaceAll("'", "\u2019")}'`,
    ...options.map((option) => `complete -c ai-provenance -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`),
    ...choices.map((choice) => `complete -c ai-provenance -n '__fish_seen_subcommand_from ${name}' -a ${choice}`)
  ]).join("\n")}
`,
  pwsh: (words) => `# ai-provenance completion for PowerShell: ai-provenance completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ai-provenance -ScriptBlock {
  param($word, $ast, $position)
  $known = @{
${words.map(({ name, options, choices }) => `    '${name}' = @(${[...choices, ...options].map((option) => `'${option}'`).join(", ")})`).join("\n")}
  }
  $given = $ast.CommandElements | ForEach-Object { $_.ToString() }
  $candidates = if ($given.Count -le 1 -or ($given.Count -eq 2 -and $word)) { $known.Keys } else { $known[$given[1]] }
  $candidates | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`
};
export {
  run
};
