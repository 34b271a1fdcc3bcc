const PARENT = Buffer.from('\nparent ');

/** Whether a raw commit has more than one parent: `tree`, `parent`, `parent` come first and in this order. */
export function isMerge(body: Buffer): boolean {
  const first = body.indexOf(10);
  return holds(body, first, PARENT) && holds(body, body.indexOf(10, first + 1), PARENT);
}

function holds(body: Buffer, at: number, text: Buffer): boolean {
  for (let i = 0; i < text.length; i++) if (body[at + i] !== text[i]) return false;
  return true;
}
