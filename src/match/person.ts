import type { Strength } from '../model/evidence.js';
import type { PersonSignature, Tool } from '../model/tool.js';
import { type Claim, UNSPECIFIED } from './claim.js';
import { type Identity, normalAddress, parseGitHubNoreply, parseIdentities } from './identity.js';
import { Memory } from './memory.js';
import { parseModel } from './model.js';
import type { NameIndex } from './names.js';
import { type CompilePattern, compileOwn, type Pattern } from './pattern.js';
import { strengthOn } from './strength.js';

export type Place = 'author' | 'committer' | 'co-author';

interface Row {
  tool: Tool;
  signature: PersonSignature;
  name: Pattern | null;
}

/** What an identity says on a committer day, `YYYY-MM-DD`. */
type Reading = (day: string) => Claim | null;

/** Says whether an identity is an agent's. Addresses decide; names alone only when nobody is called so. */
export class PersonMatcher {
  readonly #byAddress = new Map<string, Row[]>();
  readonly #byLogin = new Map<string, Row[]>();
  readonly #byGitHubId = new Map<number, Row[]>();
  readonly #byName: Row[] = [];
  readonly #names: NameIndex;
  readonly #tools: Map<string, Tool>;
  readonly #signing = { author: new Memory<Reading>(), committer: new Memory<Reading>(), 'co-author': new Memory<Reading>() };
  readonly #among = new Memory<Reading[]>();

  constructor(tools: readonly Tool[], names: NameIndex, compilerOf: (tool: Tool) => CompilePattern = () => compileOwn) {
    this.#names = names;
    this.#tools = new Map(tools.map((tool) => [tool.id, tool]));
    for (const tool of tools) {
      for (const signature of tool.signatures) if (signature.scope === 'person') this.#add(tool, signature, compilerOf(tool));
    }
  }

  #add(tool: Tool, signature: PersonSignature, compile: CompilePattern): void {
    const row: Row = { tool, signature, name: signature.name === undefined ? null : compile(`^(?:${signature.name})$`) };
    for (const address of signature.addresses ?? []) push(this.#byAddress, address, row);
    for (const login of signature.logins ?? []) push(this.#byLogin, login.toLowerCase(), row);
    for (const id of signature.githubIds ?? []) push(this.#byGitHubId, id, row);
    if (!signature.addresses && !signature.logins && !signature.githubIds) this.#byName.push(row);
  }

  /** @param day committer date, `YYYY-MM-DD`, for strengths that depend on it */
  match(identity: Identity, place: Place, day: string): Claim | null {
    return this.#read(identity, place)(day);
  }

  /** What the identity of a header line says; such lines repeat. */
  signing(name: string, address: string, place: Place, day: string): Claim | null {
    const read = (): Reading => this.#read({ name, address: normalAddress(address) }, place);
    return this.#signing[place].recall(`${name.length} ${name}${address}`, read)(day);
  }

  /** What the identities in the value of a trailer say; null for a person. */
  among(value: string, day: string): (Claim | null)[] {
    const read = (): Reading[] => parseIdentities(value).map((identity) => this.#read(identity, 'co-author'));
    return this.#among.recall(value, read).map((reading) => reading(day));
  }

  #read({ name, address }: Identity, place: Place): Reading {
    const identity = { name: name.slice(0, NAME_CHARS), address };
    const row = this.#row(identity, place);
    if (row === undefined) return always(this.#persona(identity));
    const claims = this.#claims(row, identity);
    return (day) => claims.get(strengthOn(row.signature, day)) ?? null;
  }

  #row({ name, address }: Identity, place: Place): Row | undefined {
    const noreply = parseGitHubNoreply(address);
    const rows = [
      ...(this.#byAddress.get(address) ?? []),
      ...(noreply?.id == null ? [] : (this.#byGitHubId.get(noreply.id) ?? [])),
      ...(noreply === null ? [] : (this.#byLogin.get(noreply.login) ?? [])),
      ...(address === '' && /\[bot\]$/i.test(name) ? (this.#byLogin.get(name.toLowerCase()) ?? []) : []),
      ...this.#byName,
    ].filter((row) => (row.signature.at ?? [place]).includes(place) && (row.name === null || row.name.test(name)));
    return rows.find((row) => row.name !== null) ?? rows[0];
  }

  /** One claim for every strength that the row has at some time. */
  #claims(row: Row, identity: Identity): Map<Strength, Claim> {
    const { strength, windows = [] } = row.signature;
    const strengths = [strength, ...windows.map((window) => window.strength)];
    return new Map(strengths.map((each) => [each, this.#claim(row, identity, each)]));
  }

  #claim({ tool, signature }: Row, { name }: Identity, strength: Strength): Claim {
    const model = parseModel(name);
    const claim: Claim = {
      signature: signature.id,
      tool: tool.id,
      strength,
      ...(model === null ? {} : { model: model.id }),
      ...(signature.role === undefined ? {} : { role: signature.role }),
      ...(strength === 'weak' && signature.strength !== 'weak' ? { because: 'weak-in-this-period' as const } : {}),
    };
    return signature.shared ? this.#whoseName(claim, tool, name, model?.vendor ?? null) : claim;
  }

  /**
   * On a vendor's no-reply address that others write too, the name may tell another tool: `Claude Opus 4.8 via OpenCode` is OpenCode;
   * `GPT-5` is another vendor's model, so the tool is unclear; `Claude (glm-4.7)` is Claude Code running GLM.
   */
  #whoseName(claim: Claim, tool: Tool, name: string, modelVendor: string | null): Claim {
    const via = /\bvia (.+)$/i.exec(name)?.[1];
    const named = (via === undefined ? undefined : this.#names.leading(via)?.tool) ?? this.#names.leading(name)?.tool;
    if (named?.vendor === tool.vendor) return claim;
    const foreign = named !== undefined && named.vendor !== tool.vendor;
    if (foreign && named.kind === 'agent' && !MODEL_VENDORS.test(named.vendor)) return { ...claim, tool: named.id };
    const disagrees = foreign || (modelVendor !== null && modelVendor !== tool.vendor.toLowerCase()) || /^auto$/i.test(name);
    if (disagrees) return { ...claim, tool: UNSPECIFIED, strength: 'strong', because: 'name-and-address-disagree' };
    return claim;
  }

  /** An agent under an address that is not its own. Nothing here rests on a name that people or ordinary things have. */
  #persona({ name, address }: Identity): Claim | null {
    const model = parseModel(name);
    const claim = (tool: Tool | string, strength: Strength = 'strong'): Claim => {
      const id = typeof tool === 'string' ? tool : tool.id;
      return {
        signature: `persona/${id}`,
        tool: id,
        strength,
        ...(model === null ? {} : { model: model.id }),
        ...(typeof tool !== 'string' && tool.kind === 'reviewer' ? { role: 'suggester' as const } : {}),
        ...(strength === 'weak' ? { because: 'bare-name' as const } : {}),
      };
    };
    const addressed = this.#addressedTool(address);
    if (addressed !== undefined) return claim(addressed);
    if (/^AI (?:coding )?(?:assistant|agent)$/i.test(name)) return claim(UNSPECIFIED);
    const inBrackets = /[([]\s*([^()[\]]+?)\s*[)\]]$/.exec(name)?.[1];
    const bracketed =
      inBrackets === undefined ? undefined : this.#names.exact(inBrackets.replace(/^via |\s+(?:agent|bot)$/gi, ''));
    if (bracketed !== undefined && (bracketed.ambiguous === undefined || inBrackets?.includes(' '))) return claim(bracketed);
    const leading = this.#names.leading(name);
    if (model !== null && isModelName(name)) {
      return claim(leading !== undefined && leading.tool.kind !== 'family' ? leading.tool : this.#familyTool(model.tool));
    }
    if (model !== null && inBrackets !== undefined && parseModel(inBrackets) !== null) return claim(this.#familyTool(model.tool));
    return leading === undefined ? this.#agentOf(name, claim) : this.#named(leading.tool, leading.rest, name, address, claim);
  }

  /** A name that begins with a product's name. */
  #named(
    tool: Tool,
    rest: string,
    name: string,
    address: string,
    claim: (tool: Tool, strength?: Strength) => Claim,
  ): Claim | null {
    const unaddressed = address === '';
    if (rest === '') {
      const severalWords = /\S[\s-]\S/.test(name.trim());
      if (severalWords && tool.kind !== 'reviewer') return claim(tool);
      if (unaddressed) return claim(tool, tool.ambiguous === 'name' ? 'weak' : 'strong');
      return tool.ambiguous === undefined ? claim(tool, 'weak') : null;
    }
    if (tool.kind === 'reviewer') return null;
    if (/^(?:ai )?(?:agent|assistant)$|^\(on behalf of /i.test(rest)) return claim(tool);
    if (/^bot$/i.test(rest) && tool.ambiguous !== 'word') return claim(tool);
    const product = name.slice(0, name.length - rest.length).trim();
    const vendor = tool.vendor.split(/\W/)[0]?.toLowerCase() ?? '';
    return unaddressed && (/\S\s\S/.test(product) || rest.toLowerCase().includes(vendor)) ? claim(tool) : null;
  }

  /** `jane+claude-code@example.org`, `cline-kimik3@local`, `claude-code@example.org`: the tool is in the address. */
  #addressedTool(address: string): Tool | undefined {
    if (address.endsWith('@users.noreply.github.com')) return undefined;
    const tag = /\+([^+@]+)@/.exec(address)?.[1];
    if (tag !== undefined) return this.#names.exact(tag.replace(/-?agent$/, '')) ?? this.#names.exact(tag);
    const local = /^([a-z]+)-[^@]*@local$/.exec(address)?.[1];
    if (local !== undefined) return this.#names.exact(local);
    const mailbox = /^([^@]+)@/.exec(address)?.[1];
    if (mailbox === undefined || !mailbox.includes('-')) return undefined;
    const tool = this.#names.exact(mailbox);
    return tool?.ambiguous ? undefined : tool;
  }

  /** `Filippo's Claude Agent` */
  #agentOf(name: string, claim: (tool: Tool) => Claim): Claim | null {
    const found = /\b(\w+) (?:code )?agent$/i.exec(name)?.[1];
    const tool = found === undefined ? undefined : this.#names.exact(found);
    return tool === undefined || tool.kind === 'reviewer' ? null : claim(tool);
  }

  #familyTool(id: string): string {
    return this.#tools.has(id) ? id : UNSPECIFIED;
  }
}

function always(claim: Claim | null): Reading {
  return () => claim;
}

/** Nobody's name is longer; what is longer is cut before any expression sees it. */
const NAME_CHARS = 500;

/** Vendors whose product names also stand for their models: on a foreign address they do not prove the tool. */
const MODEL_VENDORS = /openai|google|xai|x\.ai|anthropic/i;

/** Nearly the whole name is the model: `Claude Opus 4.5 (1M context)`, not `Opus 4 Chamber Choir`. */
function isModelName(name: string): boolean {
  const rest = name
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(
      /\b(?:claude|openai|anthropic|google|code|cli|agent|aws|via|ai|gpt|codex|gemini|opus|sonnet|haiku|fable|mythos|high|xhigh|medium|low|thinking|preview|pro|flash|mini|max|turbo|context)\b/g,
      ' ',
    )
    .replace(/[\d.\s·&+:/_-]+/g, ' ')
    .trim();
  return rest === '' || rest.split(' ').length <= 1;
}

function push<K>(map: Map<K, Row[]>, key: K, row: Row): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
}
