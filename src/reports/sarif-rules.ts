import { CHECKS, type CheckId, type Finding, type Severity } from '../model/finding.js';
import type { RepoReport } from '../model/report.js';
import type { ControlSeverity } from '../model/requirement.js';
import type { ControlResult, RequirementsReport } from '../model/requirement-result.js';
import { line, safeJson } from './escape.js';
import { showCommand } from './requirements.js';
import { message, type Subject } from './sarif-results.js';
import { CHECK_WORDS } from './words.js';

/** As many as code scanning takes: rules a run, tags a rule. */
const MAX_RULES = 25_000;
const MAX_TAGS = 20;

const REQUIREMENTS: CheckId = 'requirements';

const LEVELS: Record<ControlSeverity, Severity> = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };
/** In the bands that code scanning calls critical, high, medium and low. */
const SCORES: Record<ControlSeverity, string> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };

/** The rules of a run, in the order in which results first name them, and what is left of the size of the run. */
export class Rules {
  readonly #requirements: RequirementsReport | undefined;
  readonly #checks: readonly CheckId[];
  readonly #rules: object[] = [];
  readonly #index = new Map<string, number>();
  #left: number;

  constructor({ requirements, findings }: RepoReport, budget: number) {
    this.#requirements = requirements;
    // The controls stand for their check; it has a rule of its own only where it answered for itself.
    const asked = new Set(
      findings.flatMap(({ check, subject }) => (check === REQUIREMENTS && subject !== undefined ? [] : check)),
    );
    this.#checks = CHECKS.filter((check) => asked.has(check));
    this.#left = budget;
  }

  /** The rule's id and the index that it has, or will have once something of it is told. */
  reference(subject: Subject): { ruleId: string; ruleIndex: number } {
    const ruleId = ruleIdOf(subject.finding);
    return { ruleId, ruleIndex: this.#index.get(ruleId) ?? this.#rules.length };
  }

  /** Makes room for what is told and for its rule, or says no and takes nothing. */
  spend(subject: Subject, told: object): boolean {
    const ruleId = ruleIdOf(subject.finding);
    const rule = this.#index.has(ruleId) ? null : this.#ruleOf(ruleId, subject);
    if (rule !== null && this.#rules.length >= MAX_RULES) return false;
    const cost = costOf(told) + (rule === null ? 0 : costOf(rule));
    if (cost > this.#left) return false;
    this.#left -= cost;
    if (rule !== null) this.#add(ruleId, rule);
    return true;
  }

  /** The same for something without a rule. */
  spendOn(told: object): boolean {
    const cost = costOf(told);
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }

  /** What was asked and gave no result: a reader sees what was looked at. */
  addTheRest(): void {
    const rest = [
      ...this.#checks.map((check) => ({ id: check, rule: () => checkRule(check, check) })),
      ...(this.#requirements?.controls ?? []).map((control) => ({
        id: ruleIdOf({ check: REQUIREMENTS, subject: control.id }),
        rule: () => this.#controlRule(control),
      })),
    ];
    for (const { id, rule } of rest) {
      if (this.#index.has(id)) continue;
      const made = rule();
      if (this.#rules.length >= MAX_RULES || !this.spendOn(made)) return;
      this.#add(id, made);
    }
  }

  listed(): object[] {
    return this.#rules;
  }

  #add(id: string, rule: object): void {
    this.#index.set(id, this.#rules.length);
    this.#rules.push(rule);
  }

  #ruleOf(id: string, { finding, control }: Subject): object {
    return control === null ? checkRule(id, finding.check) : this.#controlRule(control);
  }

  #controlRule(control: ControlResult): object {
    return controlRule(control, this.#requirements?.path ?? '');
  }
}

/** Results of security requirements are keyed by the id of their control, unless a check has that name already. */
function ruleIdOf({ check, subject }: Pick<Finding, 'check' | 'subject'>): string {
  if (check !== REQUIREMENTS || subject === undefined || subject === '') return check;
  const id = line(subject, 200);
  return CHECKS.some((known) => known === id) ? `${REQUIREMENTS}/${id}` : id;
}

function checkRule(id: string, check: CheckId): object {
  const { title, why, fix } = CHECK_WORDS[check];
  return {
    id,
    name: pascal(check),
    shortDescription: { text: message(title, 255) },
    fullDescription: { text: message(why, 1000) },
    help: { text: message(`${why} Fix: ${fix}.`, 2000) },
    defaultConfiguration: { level: 'warning' },
    properties: { precision: 'high', tags: ['ai-provenance'] },
  };
}

function pascal(check: CheckId): string {
  return check
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

function controlRule(control: ControlResult, path: string): object {
  const { id, name, severity, owner, frameworks } = control;
  const { why } = CHECK_WORDS.requirements;
  const criteria = [...new Set(frameworks.map((criterion) => line(criterion, 100)))];
  const belongs = [
    ...(owner === null ? [] : [`Owner: ${line(owner, 200)}.`]),
    ...(criteria.length === 0 ? [] : [`Criteria: ${line(criteria.slice(0, MAX_TAGS).join(', '), 500)}.`]),
  ];
  const help = [
    `${line(name, 200)} (${severity}).`,
    why,
    ...belongs,
    `Fix: ${showCommand(control, path)} says what must hold and how; it stands in ${line(path, 300)}, line ${control.line}.`,
  ];
  return {
    id: ruleIdOf({ check: REQUIREMENTS, subject: id }),
    name: line(name, 255),
    shortDescription: { text: message(`${line(id, 100)}: ${name}`, 255) },
    fullDescription: { text: message(`${line(name, 255)}. ${why}`, 1000) },
    help: { text: message(help.join(' '), 2000) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      precision: 'high',
      'problem.severity': LEVELS[severity] === 'note' ? 'recommendation' : LEVELS[severity],
      'security-severity': SCORES[severity],
      tags: ['security', ...criteria.filter((criterion) => criterion !== 'security').slice(0, MAX_TAGS - 1)],
    },
  };
}

/** An upper bound for what a value takes once compressed: its texts as they are, and little for the frame that all of its kind share. */
function costOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(safeJson(JSON.stringify(value)));
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce<number>((sum, member) => sum + costOf(member) + 4, 4);
}
