import { Command, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../version.js';
import { exitCodeOf, failure } from './exit.js';
import { handleSignals } from './lifecycle.js';

/**
 * The map of commands. Each loads its own file only when it runs, so `--help` costs next to nothing.
 */
function program(): Command {
  const main = new Command('ai-provenance')
    .description(
      'Which changes did AI tools make, and can you prove it?\nReads git history for the signatures AI coding tools leave, and cites every claim.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText(
      'after',
      `
Examples:
  ai-provenance scan                      this branch against the default branch
  ai-provenance scan --all --json         every branch and tag, as a report
  ai-provenance explain HEAD              why a commit is marked, with the evidence

Exit codes: 0 ran · 1 gate failed · 2 usage or input wrong · 3 incomplete · 4 internal error`,
    )
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'ai-provenance: ')) })
    .exitOverride();

  range(main.command('scan').description('find AI evidence in commits, notes and files'))
    .argument('[range]', 'A..B, A...B (from the merge base), A^! (one commit), or a revision and all behind it')
    .option('--all', 'walk every branch, remote branch and tag, and HEAD')
    .option('--refs <glob>', 'walk the refs that match, for example refs/pull/* (repeatable)', collect, undefined)
    .option('--stdin', 'read full object ids from standard input, one a line, and report exactly those commits')
    .option('--since <date>', 'committed on or after: 2026-01-31, an ISO time, or "3 months ago"')
    .option('--until <date>', 'committed on or before')
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json', 'ndjson', 'md']))
    .option('--json', 'the report as JSON (same as --format json)')
    .option('--lines', 'count the lines that commits with AI evidence added and deleted; default: for a range with a base')
    .option('--no-lines', 'do not count lines')
    .option('--surviving', 'count the lines of the head that still come from them, by git blame (slow)')
    .option('--no-files', 'read commits and notes only')
    .option('--uncommitted', 'also read files of the work tree that are changed or new, as they lie on the disk')
    .option('--everything', 'list every commit, not only those with evidence')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .addOption(
      new Option('--config <file>', 'configuration; default: .ai-provenance.yml at the root of the work tree').env(
        'AI_PROVENANCE_CONFIG',
      ),
    )
    .option('--cache-dir <folder>', 'where results of earlier runs are kept; default: the cache folder of the user')
    .option('--no-cache', 'neither use nor keep results of earlier runs')
    .option('--allow-incomplete', 'exit 0 although something could not be seen')
    .option('--offline', 'no network; this is always so for a scan')
    .action(async (argument, options) => (await import('./commands/scan.js')).run(argument, options));

  gate(
    range(
      main.command('check').description('the gate: scan, attestation, inventory, requirements and impact, judged by the policy'),
    ),
  )
    .argument('[range]', 'A..B or A...B; default: this branch against the default branch, on that all of HEAD')
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json', 'md', 'sarif']))
    .option('--json', 'the report as JSON (same as --format json)')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .option('--allow-incomplete', 'exit 0 although something could not be seen')
    .action(async (argument, options, command) => (await import('./commands/check.js')).run(argument, options, command));

  gate(range(main.command('pack').description('the gate, and its result with everything it rests on as one file for auditors')))
    .argument('[range]', 'A..B or A...B; default: this branch against the default branch, on that all of HEAD')
    .option('-o, --output <file>', 'default: ai-audit-<repository>-<head>.zip in this folder; - is standard output')
    .option('--allow-incomplete', 'exit 0 although something could not be seen')
    .action(async (argument, options, command) => (await import('./commands/pack.js')).run(argument, options, command));

  main
    .command('verify')
    .description('whether a pack is whole and its result follows from what it holds; no repository, no network')
    .argument('<pack>', 'the file; - is standard input')
    .option('--json', 'as JSON')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .option('-v, --verbose', 'a stack when something breaks')
    .option('--no-color', 'no colour')
    .option('--offline', 'no network; this is always so')
    .action(async (pack, options) => (await import('./commands/verify.js')).run(pack, options));

  counting(common(main.command('init').description('write .ai-attestation.yaml and a draft of ai_inventory.yaml from git')))
    .option('--no-lines', 'do not count the lines of commits with AI evidence')
    .option('--allow-incomplete', 'write although something could not be seen; the attestation says so')
    .action(async (options) => (await import('./commands/init.js')).run(options));

  attestation(main.command('attestation').description('write the AI attestation from git, and check it against git'));

  inventory(main.command('inventory').description('the AI systems in use: what is open, outdated, and used without approval'));

  requirements(main.command('requirements').description('security requirements: hold the code against them, without a shell'));

  counting(
    range(main.command('impact').description('what a change reaches: files, tests, owners, controls, and who wrote its lines')),
  )
    .argument('[range]', 'A..B or A...B; default: this branch against the default branch, on that its last commit')
    .option('--change <path>', 'a file or folder that would change, instead of a range (repeatable)', collect, undefined)
    .option('--diff <file>', 'a unified diff against the head, instead of a range; - is standard input')
    .option('--tests', 'only the test files to run, one path a line, the likeliest first')
    .option('--limit <count>', 'with --tests: at most so many', count)
    .option('--requirements <file>', 'requirements file; default: security_requirements.yaml where there is one')
    .option('--no-requirements', 'leave the controls out')
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json', 'md', 'dot']))
    .option('--json', 'the report as JSON (same as --format json)')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .option('--allow-incomplete', 'exit 0 although something could not be seen')
    .action(async (argument, options) => (await import('./commands/impact.js')).run(argument, options));

  anyCommand(main.command('report').description('tell a saved report again, in another form'))
    .argument('<file>', 'a report that --json wrote; - is standard input')
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'md', 'json', 'sarif', 'junit']))
    .option('--json', 'the report as JSON (same as --format json)')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .action(async (file, options) => (await import('./commands/report.js')).run(file, options));

  common(main.command('explain').description('why a commit or file is marked, what an evidence id cites, what a rule means'))
    .argument('<subject>', 'a commit, a file (path or <revision>:<path>), an evidence or finding id, a check, tool or rule id')
    .option('--json', 'as JSON')
    .addOption(new Option('--config <file>', 'configuration with tools of your own').env('AI_PROVENANCE_CONFIG'))
    .action(async (subject, options) => (await import('./commands/explain.js')).run(subject, options));

  common(main.command('rules').description('list the tools and signatures that are known'))
    .argument('[tool]', 'show one tool in full')
    .option('--json', 'as JSON')
    .addOption(new Option('--config <file>', 'configuration with tools of your own').env('AI_PROVENANCE_CONFIG'))
    .action(async (tool, options) => (await import('./commands/rules.js')).run(tool, options));

  common(main.command('doctor').description('check git, the clone and the configuration'))
    .option('--json', 'as JSON')
    .addOption(new Option('--config <file>', 'configuration to check').env('AI_PROVENANCE_CONFIG'))
    .action(async (options) => (await import('./commands/doctor.js')).run(options));

  main
    .command('schema')
    .description('print a JSON Schema')
    .argument('[name]', 'report, commit, config, pack-manifest, ai-attestation or ai-inventory; without a name the list')
    .action(async (name) => (await import('./commands/schema.js')).run(name));

  main
    .command('completion')
    .description('print a completion script')
    .addArgument(main.createArgument('<shell>', 'bash, zsh, fish or pwsh').choices(['bash', 'zsh', 'fish', 'pwsh']))
    .action(async (shell) => (await import('./commands/completion.js')).run(shell, main));

  prepare(main);
  main.helpCommand('help [command]', 'show help');
  return main;
}

function attestation(group: Command): void {
  for (const [name, description, action] of [
    ['create', 'count the commits and write .ai-attestation.yaml at the root of the work tree', 'create'],
    ['update', 'count again; what people wrote into the file stays byte for byte', 'update'],
  ] as const) {
    counting(range(group.command(name).description(description)))
      .argument('[range]', 'A..B, or a revision and all behind it; default: all of HEAD, or from where the file begins')
      .option('--since <date>', 'committed on or after: 2026-01-31, an ISO time, or "3 months ago"')
      .option('--until <date>', 'committed on or before')
      .option('--lines', 'count the lines of commits with AI evidence; default: yes, or as the file has it')
      .option('--no-lines', 'do not count them')
      .option('--allow-extended-ids', 'list tools that the published schema does not know in ai.tools, too')
      .option('-o, --output <file>', 'write to another file; - is standard output')
      .option('--allow-incomplete', 'write although something could not be seen; the file says so')
      .action(async (argument, options) => (await import('./commands/attestation.js'))[action](argument, options));
  }

  counting(common(group.command('validate').description('check schema, consistency, and every claim against git')))
    .argument('[file]', 'default: .ai-attestation.yaml at the root of the work tree')
    .option('--strict-schema', 'accept the letter of the published schema alone')
    .option('--max-drift <percent>', 'how far a count may be from git, in percent of the commits counted', percent, 0)
    .option('--keys <file>', 'public keys of a model provider (JSON), for receipts that lie in the repository')
    .option('--fresh', 'fail when commits came since, instead of a warning')
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json', 'md']))
    .option('--json', 'the report as JSON (same as --format json)')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .option('--allow-incomplete', 'exit 0 although something could not be seen')
    .action(async (file, options) => (await import('./commands/attestation.js')).validate(file, options));

  counting(common(group.command('export').description('the checked attestation in another form')))
    .addArgument(
      group
        .createArgument('<format>', 'cyclonedx (components and declarations), agent-trace (JSON Lines), badge (SVG)')
        .choices(['cyclonedx', 'agent-trace', 'badge']),
    )
    .option('--file <file>', 'default: .ai-attestation.yaml at the root of the work tree')
    .addOption(new Option('--spec-version <version>', 'of CycloneDX').choices(['1.6', '1.7']).default('1.6'))
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .option('--allow-incomplete', 'exit 0 although something could not be seen')
    .action(async (format, options) => (await import('./commands/attestation.js')).exportAs(format, options));

  const hook = group.command('hook').description('a git hook that keeps an eye on the attestation; nothing runs without it');
  common(hook.command('install').description('add our block to the hook, wherever core.hooksPath says hooks are'))
    .addOption(
      new Option('--type <hook>', 'pre-push: validate before a push · post-commit: update after each commit, amend and rebase')
        .choices(['pre-push', 'post-commit'])
        .default('pre-push'),
    )
    .action(async (options) => (await import('./commands/hook.js')).install(options));
  common(hook.command('remove').description('take our block out again')).action(async (options) =>
    (await import('./commands/hook.js')).remove(options),
  );
}

function inventory(group: Command): void {
  counting(
    common(
      group.command('validate').description('check the schema, the answers and their age, and approved against observed use'),
    ),
  )
    .argument('[file]', 'default: ai_inventory.yaml at the root of the work tree')
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json', 'md']))
    .option('--json', 'the report as JSON (same as --format json)')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .option('--allow-incomplete', 'exit 0 although something could not be seen')
    .action(async (file, options) => (await import('./commands/inventory.js')).validate(file, options));

  common(group.command('show').description('what the file says, as a table; git is not read'))
    .argument('[file]', 'default: ai_inventory.yaml at the root of the work tree')
    .addOption(new Option('--config <file>', 'configuration with tools of your own').env('AI_PROVENANCE_CONFIG'))
    .option('--json', 'as JSON')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .action(async (file, options) => (await import('./commands/inventory.js')).show(file, options));
}

function requirements(group: Command): void {
  counting(range(group.command('check').description('evaluate the controls at HEAD, or at the head of a range against its base')))
    .argument('[range]', 'A..B or A...B: also what the change fixed and broke; default: the tree of HEAD')
    .option('--file <file>', 'default: security_requirements.yaml at the root of the work tree')
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json', 'md', 'sarif', 'junit']))
    .option('--json', 'the report as JSON (same as --format json)')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .option('--allow-incomplete', 'exit 0 although something could not be seen')
    .action(async (argument, options) => (await import('./commands/requirements.js')).check(argument, options));

  common(group.command('validate').description('the form of the file: its schema, and whether each check can be run'))
    .argument('[file]', 'default: security_requirements.yaml at the root of the work tree')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .action(async (file, options) => (await import('./commands/requirements.js')).validate(file, options));

  context(group.command('resolve').description('which controls of the catalogue a context asks for, and why each'))
    .option('--lock', 'write security_requirements.lock.json, and say what changed since')
    .option('--json', 'as JSON')
    .action(async (options) => (await import('./commands/requirements.js')).resolve(options));

  context(group.command('init').description('draft security_requirements.yaml from the catalogue')).action(async (options) =>
    (await import('./commands/requirements.js')).init(options),
  );

  group
    .command('words')
    .description('the words of a context, each with what it means')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .option('--json', 'as JSON')
    .action(async (options) => (await import('./commands/requirements.js')).words(options));

  common(group.command('show').description('what a control asks for'))
    .argument('[subjects...]', 'ids of controls; with --for-agent paths')
    .option('--file <file>', 'default: security_requirements.yaml at the root of the work tree')
    .option('--for-agent', 'the prescriptive text for whoever writes code at these paths')
    .option('--json', 'as JSON')
    .option('-o, --output <file>', 'write to a file; - is standard output')
    .action(async (subjects, options) => (await import('./commands/requirements.js')).show(subjects, options));
}

/** What a project is, in words of the catalogue. */
function context(command: Command): Command {
  return common(command)
    .option('--context <file>', 'a requirements file whose context counts')
    .option('--architecture <words>', 'separated by commas', words)
    .option('--languages <words>', 'TypeScript, Python, …', words)
    .option('--data-classes <words>', 'pii, …', words)
    .option('--frameworks <words>', 'soc2, iso27001, …', words)
    .option('--deployment <words>', 'containers, …', words)
    .option('-o, --output <file>', 'write to a file; - is standard output');
}

function words(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** What every command that counts commits takes. */
function counting(command: Command, where = 'at the root of the work tree'): Command {
  return command
    .addOption(new Option('--config <file>', `configuration; default: .ai-provenance.yml ${where}`).env('AI_PROVENANCE_CONFIG'))
    .option('--cache-dir <folder>', 'where results of earlier runs are kept; default: the cache folder of the user')
    .option('--no-cache', 'neither use nor keep results of earlier runs');
}

/** What every command that judges takes. */
function gate(command: Command): Command {
  return counting(command, 'of the base commit; without a base, of the work tree')
    .addOption(
      new Option('--fail-on <severity>', 'from which severity on a fault fails; default: as the configuration says, else error')
        .choices(['error', 'warning', 'none'])
        .env('AI_PROVENANCE_FAIL_ON'),
    )
    .option('--offline', 'no network; this is always so for a check');
}

function count(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number from 1.');
}

function percent(text: string): number {
  const value = Number(text);
  if (/^\d{1,3}(?:\.\d+)?$/.test(text) && value <= 100) return value;
  throw new InvalidArgumentError('Write a number from 0 to 100.');
}

function prepare(command: Command): void {
  for (const child of command.commands) {
    child.helpOption('-h, --help', 'show help').exitOverride();
    prepare(child);
  }
}

function common(command: Command): Command {
  return anyCommand(command.option('--repo <folder>', 'a folder inside the repository; default: the current one'));
}

/** What every command takes that says something. */
function anyCommand(command: Command): Command {
  return command
    .option('-q, --quiet', 'no progress and no hints')
    .option('-v, --verbose', 'details on standard error, and a stack when something breaks')
    .option('--no-color', 'no colour')
    .option('--no-input', 'never ask');
}

function range(command: Command): Command {
  return common(command)
    .addOption(new Option('--base <revision>', 'start behind this revision').env('AI_PROVENANCE_BASE'))
    .addOption(new Option('--head <revision>', 'end at this revision; default: HEAD').env('AI_PROVENANCE_HEAD'));
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

async function main(args: string[]): Promise<number> {
  const commands = program();
  if (args.length === 0) {
    process.stdout.write(commands.helpInformation());
    return 0;
  }
  try {
    await commands.parseAsync(args, { from: 'user' });
    return exitCodeOf(process.exitCode);
  } catch (error) {
    if (error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.')) {
      return error.exitCode === 0 ? 0 : 2;
    }
    return failure(error, { verbose: args.includes('--verbose') || args.includes('-v') });
  }
}

handleSignals();
process.exitCode = await main(process.argv.slice(2));
