import type { Finding } from '../model/finding.js';
import type { Inventory, InventorySystem, Stated } from '../model/inventory.js';
import { cut, line } from '../reports/escape.js';
import { number, plural, type Style, table } from '../reports/layout.js';
import { FINDING_WORDS } from '../reports/words.js';
import { given } from './questions.js';

const WIDTH = 100;
const INDENT = 2;
const GAP = 2;
const FINDINGS_SHOWN = 100;

/** The systems as a table of at most 100 columns, what is open in each, and the other findings. */
export function renderInventory(inventory: Inventory, findings: readonly Finding[], style: Style): string {
  const { organisation, systems } = inventory;
  const head = `AI inventory${organisation === null ? '' : ` of ${line(organisation, 60)}`}`;
  return [
    style.strong(head),
    `${line(inventory.path, 60)} · ${number(systems.length)} ${plural('system', systems.length)} · ${verdict(findings, style)}`,
    ...(systems.length === 0 ? [] : ['', ...systemTable(systems, style)]),
    ...openQuestions(findings, style),
    ...otherFindings(findings, style),
  ]
    .join('\n')
    .concat('\n');
}

function verdict(findings: readonly Finding[], style: Style): string {
  const counted = findings.filter(({ severity }) => severity !== 'note');
  const failed = counted.filter(({ answer }) => answer === 'fail').length;
  if (failed > 0) return style.bad(`${number(failed)} ${plural('finding', failed)}`);
  return counted.length > 0 ? style.bad(`${number(counted.length)} unknown`) : style.good('nothing to mend');
}

const HEAD = ['name', 'models', 'tools', 'risk', 'owner', 'until', 'bias test', 'state'];
/** Columns of free text, which give way when the table is too wide. */
const ELASTIC = [0, 1, 2, 4];

function systemTable(systems: readonly InventorySystem[], style: Style): string[] {
  const rows = systems.map(cells);
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const fitted = shrunk(widths, WIDTH - INDENT - GAP * (HEAD.length - 1));
  return table(
    HEAD,
    rows.map((row) => row.map((cell, column) => cut(cell, fitted[column] ?? 0))),
    [],
    style,
  );
}

/** Takes from the widest elastic column until the sum fits. */
function shrunk(widths: readonly number[], limit: number): number[] {
  const fitted = [...widths];
  while (fitted.reduce((sum, width) => sum + width, 0) > limit) {
    const widest = ELASTIC.reduce((best, column) => ((fitted[column] ?? 0) > (fitted[best] ?? 0) ? column : best));
    fitted[widest] = (fitted[widest] ?? 0) - 1;
  }
  return fitted;
}

function cells(system: InventorySystem): string[] {
  const approval = given(system.approval);
  const texts = [
    system.name,
    word(system.models, (models) => models.map(({ written }) => written).join(', ')),
    system.tools.join(', '),
    word(system.riskClassification, String),
    word(system.owner, String),
    approval === null ? word(system.approval, String) : word(approval.until, String),
    word(system.lastBiasTest, String),
    word(system.status, String),
  ];
  return texts.map((text) => line(text, WIDTH));
}

function word<T>(stated: Stated<T>, show: (value: T) => string): string {
  if (stated.state === 'given') return show(stated.value);
  return stated.state === 'open' ? 'OPEN' : 'n/a';
}

/** One line for a system: what is open in it. */
function openQuestions(findings: readonly Finding[], style: Style): string[] {
  const bySystem = new Map<string, string[]>();
  for (const { check, subject = '' } of findings) {
    if (check !== 'inventory-answers') continue;
    const dot = subject.indexOf('.');
    const [system, field] = [subject.slice(0, dot), subject.slice(dot + 1)];
    bySystem.set(system, [...(bySystem.get(system) ?? []), field]);
  }
  const rows = [...bySystem].flatMap(([system, fields]) => wrapped(`  ${line(system, 40)}: `, [...new Set(fields)]));
  return rows.length === 0 ? [] : ['', style.strong('Open questions'), ...rows];
}

function wrapped(head: string, words: readonly string[]): string[] {
  const rows: string[] = [];
  let row = head;
  words.forEach((text, index) => {
    const next = `${line(text, 60)}${index < words.length - 1 ? ', ' : ''}`;
    if (row.trim() !== '' && row !== head && row.length + next.trimEnd().length > WIDTH) {
      rows.push(row.trimEnd());
      row = '    ';
    }
    row += next;
  });
  return [...rows, row.trimEnd()];
}

function otherFindings(findings: readonly Finding[], style: Style): string[] {
  const others = findings.filter(({ check }) => check !== 'inventory-answers');
  if (others.length === 0) return [];
  const shown = others.slice(0, FINDINGS_SHOWN).flatMap((finding) => {
    const mark = finding.answer === 'unknown' ? 'unknown' : finding.severity;
    const said = FINDING_WORDS[finding.code](finding.values ?? {});
    return [`  ${mark.padEnd(8)}${line(`${finding.subject ?? ''}: ${said}`, 400)}`];
  });
  const more = others.length > FINDINGS_SHOWN ? [`  and ${number(others.length - FINDINGS_SHOWN)} more`] : [];
  return ['', style.strong('Findings'), ...shown, ...more];
}
