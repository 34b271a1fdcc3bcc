import { ProvenanceError } from '../errors.js';
import type { Env, Inputs } from './inputs.js';

/** What an event asks to be judged. Ids come from the event; nothing was looked up yet. */
export type Ask =
  /** What a change brings: everything behind `head` and not behind `base`. */
  | {
      kind: 'change';
      base: string;
      head: string;
      /** The commit that GitHub made of the two, to test them. */
      merge: string | null;
      branch: PushedBranch | null;
    }
  /** A branch that was not there before. */
  | { kind: 'branch'; head: string; branch: PushedBranch }
  /** A version: everything since the one before. */
  | { kind: 'tag'; head: string; tag: string }
  /** Everything behind a commit. */
  | { kind: 'whole'; head: string }
  /** One commit. */
  | { kind: 'single'; head: string }
  | { kind: 'nothing'; because: string };

export interface PushedBranch {
  name: string;
  default: string | null;
  /** History was rewritten, so that what was there before may be gone. */
  forced: boolean;
}

export interface Context {
  event: string;
  /** As a person reads it: `pull request #812`. */
  title: string;
  ask: Ask;
  /** The change comes from another repository. */
  fork: boolean;
  /** What a reader should know about how the range was found. */
  notices: string[];
}

/**
 * What an event is about; `base-ref` and `head-ref` win.
 * @param payload the event file, parsed; null when it could not be read
 * @throws ProvenanceError `incomplete` when the event does not say what it should
 */
export function contextOf(env: Env, payload: unknown, { base, head }: Pick<Inputs, 'base' | 'head'>): Context {
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (base !== null && head !== null) return { ...NO_CONTEXT, event, title: `${base}..${head}`, ask: changeOf(base, head) };
  const context = { ...NO_CONTEXT, event, ...(EVENTS[event] ?? otherEvent)(new Payload(event, payload), env) };
  if (base === null && head === null) return context;
  return { ...context, ask: overridden(context.ask, base, head) };
}

const NO_CONTEXT = { fork: false, notices: [] as string[] };

function changeOf(base: string, head: string, merge: string | null = null): Ask {
  return { kind: 'change', base, head, merge, branch: null };
}

/** One of the two is given; the other one is the event's. */
function overridden(ask: Ask, base: string | null, head: string | null): Ask {
  const tip = head ?? ('head' in ask ? ask.head : 'HEAD');
  if (base !== null) return changeOf(base, tip);
  return ask.kind === 'change' ? changeOf(ask.base, tip) : { kind: 'whole', head: tip };
}

type Told = Pick<Context, 'title' | 'ask'> & Partial<Context>;

const EVENTS: Record<string, (payload: Payload, env: Env) => Told> = {
  pull_request: pullRequest,
  pull_request_target: (payload, env) => {
    const told = pullRequest(payload, env);
    return { ...told, notices: [TARGET_NOTICE] };
  },
  merge_group: (payload) => ({
    title: 'merge group',
    ask: changeOf(payload.id('merge_group', 'base_sha'), payload.id('merge_group', 'head_sha')),
  }),
  push,
  release: (payload, env) => {
    const tag = payload.text('release', 'tag_name') ?? payload.missing('release.tag_name');
    return { title: `release ${tag}`, ask: { kind: 'tag', tag, head: env.GITHUB_SHA ?? `refs/tags/${tag}` } };
  },
  schedule: () => WHOLE,
  workflow_dispatch: () => WHOLE,
};

const WHOLE: Told = { title: 'whole history', ask: { kind: 'whole', head: 'HEAD' } };

const TARGET_NOTICE =
  'pull_request_target runs with the rights of the base repository; this Action needs none of them, so use pull_request instead';

function pullRequest(payload: Payload, env: Env): Told {
  const number = payload.number('pull_request', 'number');
  const from = payload.text('pull_request', 'head', 'repo', 'full_name');
  const merge = isId(env.GITHUB_SHA) ? env.GITHUB_SHA : null;
  return {
    title: number === null ? 'pull request' : `pull request #${number}`,
    ask: changeOf(payload.id('pull_request', 'base', 'sha'), payload.id('pull_request', 'head', 'sha'), merge),
    fork: from !== payload.text('pull_request', 'base', 'repo', 'full_name'),
  };
}

function push(payload: Payload): Told {
  const ref = payload.text('ref') ?? payload.missing('ref');
  const before = payload.id('before');
  const head = payload.id('after');
  const title = `push to ${ref.replace(/^refs\/(?:heads|tags)\//, '')}`;
  if (isZero(head)) return { title, ask: { kind: 'nothing', because: 'the push deleted a branch or tag' } };
  if (ref.startsWith('refs/tags/')) return { title, ask: { kind: 'tag', tag: ref.slice('refs/tags/'.length), head } };
  const branch: PushedBranch = {
    name: ref.replace(/^refs\/heads\//, ''),
    default: payload.text('repository', 'default_branch'),
    forced: payload.flag('forced'),
  };
  if (isZero(before)) return { title, ask: { kind: 'branch', head, branch } };
  return { title, ask: { kind: 'change', base: before, head, merge: null, branch } };
}

function otherEvent({ event }: Payload): Told {
  return {
    title: 'the last commit',
    ask: { kind: 'single', head: 'HEAD' },
    notices: [`the event ${JSON.stringify(event)} names no change, so only the last commit is judged; set base-ref and head-ref`],
  };
}

/** A full object id. */
export function isId(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

/** The event as it was sent. Whoever opened the pull request wrote parts of it. */
class Payload {
  readonly event: string;
  readonly #value: unknown;

  constructor(event: string, value: unknown) {
    this.event = event;
    this.#value = value;
  }

  text(...path: string[]): string | null {
    const value = this.#at(path);
    return typeof value === 'string' && value !== '' && value.length <= 1000 ? value : null;
  }

  number(...path: string[]): number | null {
    const value = this.#at(path);
    return Number.isSafeInteger(value) ? (value as number) : null;
  }

  flag(...path: string[]): boolean {
    return this.#at(path) === true;
  }

  /** A full object id. @throws ProvenanceError `incomplete` */
  id(...path: string[]): string {
    const value = this.text(...path);
    return isId(value) ? value : this.missing(path.join('.'));
  }

  missing(what: string): never {
    throw new ProvenanceError('incomplete', `the event ${JSON.stringify(this.event)} names no ${what}`, {
      fix: 'set base-ref and head-ref, or see that GITHUB_EVENT_PATH names the file of the event',
    });
  }

  #at(path: readonly string[]): unknown {
    let at = this.#value;
    for (const step of path) {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
      at = (at as Record<string, unknown>)[step];
    }
    return at;
  }
}
