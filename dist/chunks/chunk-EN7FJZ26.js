import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/nearest.ts
function nearest(word, names) {
  let best = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names.slice(0, 5e3)) {
    const distance = editDistance(word, name, least);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? limit;
}

export {
  nearest
};
