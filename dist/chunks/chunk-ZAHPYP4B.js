import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderGateMarkdown,
  renderSarif
} from "./chunk-AN4AVHZ3.js";
import {
  renderJson
} from "./chunk-BOTWK4A4.js";
import {
  canonicalJson
} from "./chunk-5HZFENFR.js";
import {
  line,
  safeJson
} from "./chunk-CDEONOS5.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/model/pack.ts
var PACK_SCHEMA_VERSION = "1.0";
var PACK_MAX_BYTES = 512 * 1024 * 1024;
var PACK_JSON_MAX_BYTES = 64 * 1024 * 1024;
var INPUT_ROLES = ["attestation", "inventory", "policy", "requirements"];
var VERIFICATION_STEPS = [
  "container",
  "checksums",
  "report",
  "manifest",
  "copies",
  "inputs",
  "renderings",
  "commits",
  "range",
  "attribution",
  "totals",
  "findings",
  "verdict",
  "boundary",
  "records",
  "contents",
  "repository",
  "signature"
];
var BEYOND_THE_FILE = "boundary";

// src/pack/digest.ts
import { hash } from "node:crypto";
function sha256(bytes) {
  return hash("sha256", bytes, "hex");
}
function checksums(files, except) {
  return [...files].filter(([name]) => name !== except).sort(([a], [b]) => a < b ? -1 : 1).map(([name, bytes]) => `${sha256(bytes)}  ${name}
`).join("");
}

// src/pack/lines.ts
function evidenceLines(evidence) {
  return Buffer.concat(evidence.map((item) => Buffer.from(`${safeJson(canonicalJson(item))}
`)));
}
function commitLines(commits) {
  const sorted = [...commits].sort((a, b) => a.id < b.id ? -1 : 1);
  return Buffer.concat(sorted.map((commit) => Buffer.from(commitLine(commit))));
}
function commitLine({ id, bytes }) {
  return `${canonicalJson({ base64: Buffer.from(bytes).toString("base64"), id, type: "commit" })}
`;
}
var LINE_MAX = 24 * 1024 * 1024;
function readCommitLines(bytes) {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const commits = [];
  let before = "";
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf(LF, at);
    if (end < 0 || end - at > LINE_MAX) return null;
    const commit = readLine(all.toString("latin1", at, end + 1));
    if (commit === null || commit.id <= before) return null;
    before = commit.id;
    commits.push(commit);
    at = end + 1;
  }
  return commits;
}
var LF = 10;
var BEFORE = '{"base64":"';
function readLine(line2) {
  const end = line2.indexOf('"', BEFORE.length);
  const id = /^","id":"([0-9a-f]{40}|[0-9a-f]{64})"/.exec(line2.slice(end, end + 80))?.[1];
  if (id === void 0) return null;
  const commit = { id, bytes: Buffer.from(line2.slice(BEFORE.length, end), "base64") };
  return commitLine(commit) === line2 ? commit : null;
}

// src/pack/names.ts
var NAMES = {
  readme: "README.txt",
  manifest: "manifest.json",
  sums: "SHA256SUMS",
  report: "report.json",
  summary: "summary.md",
  findings: "results.sarif",
  impact: "impact.json",
  evidence: "evidence/evidence.ndjson",
  commits: "evidence/commits.ndjson"
};
function inputName(role, source) {
  const ending = /\.(ya?ml|json)$/i.exec(source)?.[1]?.toLowerCase() ?? "yaml";
  return `inputs/${role}.${ending}`;
}
function packName({ repository, range }) {
  const last = repository.name?.split("/").at(-1) ?? "";
  const plain = last.replace(/[^A-Za-z0-9_.-]+/g, "-").replace(/\.{2,}/g, ".");
  const name = plain.replace(/^[.-]+|[.-]+$/g, "").slice(0, 60);
  return `ai-audit-${name === "" ? "repository" : name}-${range.head?.slice(0, 12) ?? "no-commit"}.zip`;
}

// src/pack/manifest.ts
function manifestOf(report, repo, files, { unread, rawCommits, sources }) {
  const { base, head, headTree, mergeBase, expression } = repo.range;
  const { source, digest, commit = null } = repo.policy;
  return {
    schemaVersion: PACK_SCHEMA_VERSION,
    tool: report.tool,
    repository: repo.repository,
    range: { base, head, headTree, mergeBase, expression },
    result: report.result,
    complete: repo.complete,
    completeness: {
      commits: repo.totals.commits,
      rawCommits,
      unread: [...unread].sort((a, b) => a.id < b.id ? -1 : 1),
      gaps: [...new Set(repo.gaps.map(({ code }) => code))].sort()
    },
    policy: { source, commit, digest },
    files: [...files].filter(([path]) => path !== NAMES.manifest && path !== NAMES.sums).sort(([a], [b]) => a < b ? -1 : 1).map(([path, bytes]) => fileOf(path, bytes, sources))
  };
}
function manifestBytes(manifest) {
  return Buffer.from(`${safeJson(canonicalJson(manifest, 2))}
`);
}
function fileOf(path, bytes, sources) {
  const { role, mediaType } = kindOf(path);
  const source = isInput(role) ? sources.get(role) : void 0;
  return { path, size: bytes.length, sha256: sha256(bytes), mediaType, role, ...source === void 0 ? {} : { source } };
}
var KINDS = {
  [NAMES.readme]: { role: "readme", mediaType: "text/plain" },
  [NAMES.report]: { role: "report", mediaType: "application/json" },
  [NAMES.summary]: { role: "summary", mediaType: "text/markdown" },
  [NAMES.findings]: { role: "findings", mediaType: "application/sarif+json" },
  [NAMES.impact]: { role: "impact", mediaType: "application/json" },
  [NAMES.evidence]: { role: "evidence", mediaType: "application/x-ndjson" },
  [NAMES.commits]: { role: "commits", mediaType: "application/x-ndjson" }
};
function kindOf(path) {
  const known = Object.hasOwn(KINDS, path) ? KINDS[path] : void 0;
  if (known !== void 0) return known;
  const role = INPUT_ROLES.find((name) => path.startsWith(`inputs/${name}.`)) ?? "policy";
  return { role, mediaType: path.endsWith(".json") ? "application/json" : "application/yaml" };
}
function isInput(role) {
  return INPUT_ROLES.some((name) => name === role);
}

// src/pack/readme.ts
var WIDTH = 78;
var RESULT_WORDS = {
  pass: "PASS. Every question that was asked of this change has the answer that the policy asks for.",
  warn: "WARN. Something needs a look; nothing of it is a reason to stop the change under the policy in force.",
  fail: "FAIL. Something that the policy forbids was found; summary.md says what and where.",
  incomplete: "INCOMPLETE. Something that was needed could not be seen, so nobody may take this for a pass; summary.md says what, and how to mend it."
};
function readmeOf(name, manifest) {
  const { tool, repository, range, result, completeness } = manifest;
  const said = (text) => line(text ?? "not named", 200);
  const paragraphs = [
    "AUDIT PACK: WHICH CHANGES WERE MADE WITH AI TOOLS\n=================================================",
    RESULT_WORDS[result],
    [
      `Repository   ${said(repository.name)}`,
      `From         ${said(range.base ?? "the beginning")}`,
      `To           ${said(range.head ?? "no commit")}`,
      `Commits      ${completeness.commits}, of which ${completeness.rawCommits} are in this file byte for byte`,
      `Made by      ${said(tool.name)} ${said(tool.version)}`
    ].join("\n"),
    "WHAT THIS FILE IS",
    "A report about a range of changes to a program, with everything the report rests on: the commits themselves, the evidence found in them, and the documents they were judged by. Nobody has to believe the report; everything that follows from the contents can be worked out again from them.",
    [
      "summary.md                 start here: the result, and why",
      "report.json                the whole result, for programs",
      "results.sarif              the findings, for code review tools",
      "impact.json                what the change reaches (where it was asked)",
      "evidence/evidence.ndjson   every piece of evidence, one a line",
      "evidence/commits.ndjson    every commit, byte for byte, one a line",
      "inputs/                    the policy and the documents that were judged",
      "manifest.json              what this file holds",
      "SHA256SUMS                 a fingerprint of every file"
    ].join("\n"),
    "WHAT IT CAN SHOW, AND WHAT IT CANNOT",
    "It shows what commits, notes and files say about AI tools. It cannot show that no AI tool was used: a change without evidence is a change without evidence, not a change by a person alone. Whoever makes a commit writes its text, so evidence is a statement of its author unless a report says otherwise.",
    "The commits carry the names and addresses of the people who made them. Treat this file accordingly.",
    'The file carries no signature. Verifying shows that its parts agree with each other and that the commits are what their fingerprints say. It does not show who made the file: compare its fingerprint with the one you were given by another way, and the last commit ("To", above) with your own copy of the program.',
    "HOW TO VERIFY IT",
    "With our tool, without a network connection once it is installed:",
    `  npx --yes @ai-provenance/scanner verify ${name}`,
    "Without our tool: unpack the file, open a terminal in the folder and run",
    "  sha256sum --check SHA256SUMS",
    'Every line must end in "OK". On a Mac the command is: shasum -a 256 -c SHA256SUMS. To see that the last commit exists in your own copy of the repository:',
    `  git cat-file -t ${range.head ?? "<commit>"}`
  ];
  return Buffer.from(`${paragraphs.map(wrapped).join("\n\n")}
`);
}
function wrapped(text) {
  if (text.includes("\n") || text.startsWith(" ")) return text;
  const rows = [];
  for (const word of text.split(" ")) {
    const row = rows.at(-1);
    if (row === void 0 || row.length + 1 + word.length > WIDTH) rows.push(word);
    else rows[rows.length - 1] = `${row} ${word}`;
  }
  return rows.join("\n");
}

// src/pack/zip.ts
import { crc32 } from "node:zlib";

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flm = /* @__PURE__ */ hMap(flt, 9, 0);
var fdm = /* @__PURE__ */ hMap(fdt, 5, 0);
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var wbits = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
  d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
  var t = [];
  for (var i2 = 0; i2 < d.length; ++i2) {
    if (d[i2])
      t.push({ s: i2, f: d[i2] });
  }
  var s = t.length;
  var t2 = t.slice();
  if (!s)
    return { t: et, l: 0 };
  if (s == 1) {
    var v = new u8(t[0].s + 1);
    v[t[0].s] = 1;
    return { t: v, l: 1 };
  }
  t.sort(function(a, b) {
    return a.f - b.f;
  });
  t.push({ s: -1, f: 25001 });
  var l = t[0], r = t[1], i0 = 0, i1 = 1, i22 = 2;
  t[0] = { s: -1, f: l.f + r.f, l, r };
  while (i1 != s - 1) {
    l = t[t[i0].f < t[i22].f ? i0++ : i22++];
    r = t[i0 != i1 && t[i0].f < t[i22].f ? i0++ : i22++];
    t[i1++] = { s: -1, f: l.f + r.f, l, r };
  }
  var maxSym = t2[0].s;
  for (var i2 = 1; i2 < s; ++i2) {
    if (t2[i2].s > maxSym)
      maxSym = t2[i2].s;
  }
  var tr = new u16(maxSym + 1);
  var mbt = ln(t[i1 - 1], tr, 0);
  if (mbt > mb) {
    var i2 = 0, dt = 0;
    var lft = mbt - mb, cst = 1 << lft;
    t2.sort(function(a, b) {
      return tr[b.s] - tr[a.s] || a.f - b.f;
    });
    for (; i2 < s; ++i2) {
      var i2_1 = t2[i2].s;
      if (tr[i2_1] > mb) {
        dt += cst - (1 << mbt - tr[i2_1]);
        tr[i2_1] = mb;
      } else
        break;
    }
    dt >>= lft;
    while (dt > 0) {
      var i2_2 = t2[i2].s;
      if (tr[i2_2] < mb)
        dt -= 1 << mb - tr[i2_2]++ - 1;
      else
        ++i2;
    }
    for (; i2 >= 0 && dt; --i2) {
      var i2_3 = t2[i2].s;
      if (tr[i2_3] == mb) {
        --tr[i2_3];
        ++dt;
      }
    }
    mbt = mb;
  }
  return { t: new u8(tr), l: mbt };
};
var ln = function(n, l, d) {
  return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
  var s = c.length;
  while (s && !c[--s])
    ;
  var cl = new u16(++s);
  var cli = 0, cln = c[0], cls = 1;
  var w = function(v) {
    cl[cli++] = v;
  };
  for (var i2 = 1; i2 <= s; ++i2) {
    if (c[i2] == cln && i2 != s)
      ++cls;
    else {
      if (!cln && cls > 2) {
        for (; cls > 138; cls -= 138)
          w(32754);
        if (cls > 2) {
          w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
          cls = 0;
        }
      } else if (cls > 3) {
        w(cln), --cls;
        for (; cls > 6; cls -= 6)
          w(8304);
        if (cls > 2)
          w(cls - 3 << 5 | 8208), cls = 0;
      }
      while (cls--)
        w(cln);
      cls = 1;
      cln = c[i2];
    }
  }
  return { c: cl.subarray(0, cli), n: s };
};
var clen = function(cf, cl) {
  var l = 0;
  for (var i2 = 0; i2 < cl.length; ++i2)
    l += cf[i2] * cl[i2];
  return l;
};
var wfblk = function(out, pos, dat) {
  var s = dat.length;
  var o = shft(pos + 2);
  out[o] = s & 255;
  out[o + 1] = s >> 8;
  out[o + 2] = out[o] ^ 255;
  out[o + 3] = out[o + 1] ^ 255;
  for (var i2 = 0; i2 < s; ++i2)
    out[o + i2 + 4] = dat[i2];
  return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
  wbits(out, p++, final);
  ++lf[256];
  var _a2 = hTree(lf, 15), dlt = _a2.t, mlb = _a2.l;
  var _b2 = hTree(df, 15), ddt = _b2.t, mdb = _b2.l;
  var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
  var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
  var lcfreq = new u16(19);
  for (var i2 = 0; i2 < lclt.length; ++i2)
    ++lcfreq[lclt[i2] & 31];
  for (var i2 = 0; i2 < lcdt.length; ++i2)
    ++lcfreq[lcdt[i2] & 31];
  var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
  var nlcc = 19;
  for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc)
    ;
  var flen = bl + 5 << 3;
  var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
  var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
  if (bs >= 0 && flen <= ftlen && flen <= dtlen)
    return wfblk(out, p, dat.subarray(bs, bs + bl));
  var lm, ll, dm, dl;
  wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
  if (dtlen < ftlen) {
    lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
    var llm = hMap(lct, mlcb, 0);
    wbits(out, p, nlc - 257);
    wbits(out, p + 5, ndc - 1);
    wbits(out, p + 10, nlcc - 4);
    p += 14;
    for (var i2 = 0; i2 < nlcc; ++i2)
      wbits(out, p + 3 * i2, lct[clim[i2]]);
    p += 3 * nlcc;
    var lcts = [lclt, lcdt];
    for (var it = 0; it < 2; ++it) {
      var clct = lcts[it];
      for (var i2 = 0; i2 < clct.length; ++i2) {
        var len = clct[i2] & 31;
        wbits(out, p, llm[len]), p += lct[len];
        if (len > 15)
          wbits(out, p, clct[i2] >> 5 & 127), p += clct[i2] >> 12;
      }
    }
  } else {
    lm = flm, ll = flt, dm = fdm, dl = fdt;
  }
  for (var i2 = 0; i2 < li; ++i2) {
    var sym = syms[i2];
    if (sym > 255) {
      var len = sym >> 18 & 31;
      wbits16(out, p, lm[len + 257]), p += ll[len + 257];
      if (len > 7)
        wbits(out, p, sym >> 23 & 31), p += fleb[len];
      var dst = sym & 31;
      wbits16(out, p, dm[dst]), p += dl[dst];
      if (dst > 3)
        wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
    } else {
      wbits16(out, p, lm[sym]), p += ll[sym];
    }
  }
  wbits16(out, p, lm[256]);
  return p + ll[256];
};
var deo = /* @__PURE__ */ new i32([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]);
var et = /* @__PURE__ */ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
  var s = st.z || dat.length;
  var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
  var w = o.subarray(pre, o.length - post);
  var lst = st.l;
  var pos = (st.r || 0) & 7;
  if (lvl) {
    if (pos)
      w[0] = st.r >> 3;
    var opt = deo[lvl - 1];
    var n = opt >> 13, c = opt & 8191;
    var msk_1 = (1 << plvl) - 1;
    var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
    var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
    var hsh = function(i3) {
      return (dat[i3] ^ dat[i3 + 1] << bs1_1 ^ dat[i3 + 2] << bs2_1) & msk_1;
    };
    var syms = new i32(25e3);
    var lf = new u16(288), df = new u16(32);
    var lc_1 = 0, eb = 0, i2 = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
    for (; i2 + 2 < s; ++i2) {
      var hv = hsh(i2);
      var imod = i2 & 32767, pimod = head[hv];
      prev[imod] = pimod;
      head[hv] = imod;
      if (wi <= i2) {
        var rem = s - i2;
        if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
          pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i2 - bs, pos);
          li = lc_1 = eb = 0, bs = i2;
          for (var j = 0; j < 286; ++j)
            lf[j] = 0;
          for (var j = 0; j < 30; ++j)
            df[j] = 0;
        }
        var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
        if (rem > 2 && hv == hsh(i2 - dif)) {
          var maxn = Math.min(n, rem) - 1;
          var maxd = Math.min(32767, i2);
          var ml = Math.min(258, rem);
          while (dif <= maxd && --ch_1 && imod != pimod) {
            if (dat[i2 + l] == dat[i2 + l - dif]) {
              var nl = 0;
              for (; nl < ml && dat[i2 + nl] == dat[i2 + nl - dif]; ++nl)
                ;
              if (nl > l) {
                l = nl, d = dif;
                if (nl > maxn)
                  break;
                var mmd = Math.min(dif, nl - 2);
                var md = 0;
                for (var j = 0; j < mmd; ++j) {
                  var ti = i2 - dif + j & 32767;
                  var pti = prev[ti];
                  var cd = ti - pti & 32767;
                  if (cd > md)
                    md = cd, pimod = ti;
                }
              }
            }
            imod = pimod, pimod = prev[imod];
            dif += imod - pimod & 32767;
          }
        }
        if (d) {
          syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
          var lin = revfl[l] & 31, din = revfd[d] & 31;
          eb += fleb[lin] + fdeb[din];
          ++lf[257 + lin];
          ++df[din];
          wi = i2 + l;
          ++lc_1;
        } else {
          syms[li++] = dat[i2];
          ++lf[dat[i2]];
        }
      }
    }
    for (i2 = Math.max(i2, wi); i2 < s; ++i2) {
      syms[li++] = dat[i2];
      ++lf[dat[i2]];
    }
    pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i2 - bs, pos);
    if (!lst) {
      st.r = pos & 7 | w[pos / 8 | 0] << 3;
      pos -= 7;
      st.h = head, st.p = prev, st.i = i2, st.w = wi;
    }
  } else {
    for (var i2 = st.w || 0; i2 < s + lst; i2 += 65535) {
      var e = i2 + 65535;
      if (e >= s) {
        w[pos / 8 | 0] = lst;
        e = s;
      }
      pos = wfblk(w, pos + 1, dat.subarray(i2, e));
    }
    st.i = s;
  }
  return slc(o, 0, pre + shft(pos) + post);
};
var crct = /* @__PURE__ */ (function() {
  var t = new Int32Array(256);
  for (var i2 = 0; i2 < 256; ++i2) {
    var c = i2, k = 9;
    while (--k)
      c = (c & 1 && -306674912) ^ c >>> 1;
    t[i2] = c;
  }
  return t;
})();
var crc = function() {
  var c = -1;
  return {
    p: function(d) {
      var cr = c;
      for (var i2 = 0; i2 < d.length; ++i2)
        cr = crct[cr & 255 ^ d[i2]] ^ cr >>> 8;
      c = cr;
    },
    d: function() {
      return ~c;
    }
  };
};
var dopt = function(dat, opt, pre, post, st) {
  if (!st) {
    st = { l: 1 };
    if (opt.dictionary) {
      var dict = opt.dictionary.subarray(-32768);
      var newDat = new u8(dict.length + dat.length);
      newDat.set(dict);
      newDat.set(dat, dict.length);
      dat = newDat;
      st.w = dict.length;
    }
  }
  return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var mrg = function(a, b) {
  var o = {};
  for (var k in a)
    o[k] = a[k];
  for (var k in b)
    o[k] = b[k];
  return o;
};
var wbytes = function(d, b, v) {
  for (; v; ++b)
    d[b] = v, v >>>= 8;
};
function deflateSync(data, opts) {
  return dopt(data, opts || {}, 0, 0);
}
var fltn = function(d, p, t, o) {
  for (var k in d) {
    var val = d[k], n = p + k, op = o;
    if (Array.isArray(val))
      op = mrg(o, val[1]), val = val[0];
    if (ArrayBuffer.isView(val))
      t[n] = [val, op];
    else {
      t[n += "/"] = [new u8(0), op];
      fltn(val, n, t, o);
    }
  }
};
var te = typeof TextEncoder != "undefined" && /* @__PURE__ */ new TextEncoder();
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
function strToU8(str, latin1) {
  if (latin1) {
    var ar_1 = new u8(str.length);
    for (var i2 = 0; i2 < str.length; ++i2)
      ar_1[i2] = str.charCodeAt(i2);
    return ar_1;
  }
  if (te)
    return te.encode(str);
  var l = str.length;
  var ar = new u8(str.length + (str.length >> 1));
  var ai = 0;
  var w = function(v) {
    ar[ai++] = v;
  };
  for (var i2 = 0; i2 < l; ++i2) {
    if (ai + 5 > ar.length) {
      var n = new u8(ai + 8 + (l - i2 << 1));
      n.set(ar);
      ar = n;
    }
    var c = str.charCodeAt(i2);
    if (c < 128 || latin1)
      w(c);
    else if (c < 2048)
      w(192 | c >> 6), w(128 | c & 63);
    else if (c > 55295 && c < 57344)
      c = 65536 + (c & 1023 << 10) | str.charCodeAt(++i2) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
    else
      w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
  }
  return slc(ar, 0, ai);
}
var exfl = function(ex) {
  var le = 0;
  if (ex) {
    for (var k in ex) {
      var l = ex[k].length;
      if (l > 65535)
        err(9);
      le += l + 4;
    }
  }
  return le;
};
var wzh = function(d, b, f, fn, u, c, ce, co) {
  var fl2 = fn.length, ex = f.extra, col = co && co.length;
  var exl = exfl(ex);
  wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4;
  if (ce != null)
    d[b++] = 20, d[b++] = f.os;
  d[b] = 20, b += 2;
  d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8;
  d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
  var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
  if (y < 0 || y > 119)
    err(10);
  wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4;
  if (c != -1) {
    wbytes(d, b, f.crc);
    wbytes(d, b + 4, c < 0 ? -c - 2 : c);
    wbytes(d, b + 8, f.size);
  }
  wbytes(d, b + 12, fl2);
  wbytes(d, b + 14, exl), b += 16;
  if (ce != null) {
    wbytes(d, b, col);
    wbytes(d, b + 6, f.attrs);
    wbytes(d, b + 10, ce), b += 14;
  }
  d.set(fn, b);
  b += fl2;
  if (exl) {
    for (var k in ex) {
      var exf = ex[k], l = exf.length;
      wbytes(d, b, +k);
      wbytes(d, b + 2, l);
      d.set(exf, b + 4), b += 4 + l;
    }
  }
  if (col)
    d.set(co, b), b += col;
  return b;
};
var wzf = function(o, b, c, d, e) {
  wbytes(o, b, 101010256);
  wbytes(o, b + 8, c);
  wbytes(o, b + 10, c);
  wbytes(o, b + 12, d);
  wbytes(o, b + 16, e);
};
function zipSync(data, opts) {
  if (!opts)
    opts = {};
  var r = {};
  var files = [];
  fltn(data, "", r, opts);
  var o = 0;
  var tot = 0;
  for (var fn in r) {
    var _a2 = r[fn], file = _a2[0], p = _a2[1];
    var compression = p.level == 0 ? 0 : 8;
    var f = strToU8(fn), s = f.length;
    var com = p.comment, m = com && strToU8(com), ms = m && m.length;
    var exl = exfl(p.extra);
    if (s > 65535)
      err(11);
    var d = compression ? deflateSync(file, p) : file, l = d.length;
    var c = crc();
    c.p(file);
    files.push(mrg(p, {
      size: file.length,
      crc: c.d(),
      c: d,
      f,
      m,
      u: s != fn.length || m && com.length != ms,
      o,
      compression
    }));
    o += 30 + s + exl + l;
    tot += 76 + 2 * (s + exl) + (ms || 0) + l;
  }
  var out = new u8(tot + 22), oe = o, cdl = tot - o;
  for (var i2 = 0; i2 < files.length; ++i2) {
    var f = files[i2];
    wzh(out, f.o, f, f.f, f.u, f.c.length);
    var badd = 30 + f.f.length + exfl(f.extra);
    out.set(f.c, f.o + badd);
    wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
  }
  wzf(out, o, files.length, cdl, oe);
  return out;
}

// src/pack/zip.ts
var PACK_MAX_ENTRIES = 1e4;
var PATH_MAX_BYTES = 255;
function writeZip(files) {
  const entries = [...files].sort(([a], [b]) => a < b ? -1 : 1).map(([name, bytes]) => [name, [bytes, ENTRY]]);
  return zipSync(Object.fromEntries(entries));
}
var UNIX = 3;
var REGULAR_0644 = 33188 << 16 >>> 0;
var ENTRY = { level: 0, os: UNIX, attrs: REGULAR_0644, mtime: new Date(1980, 0, 1) };
function readZip(bytes) {
  if (bytes.length > PACK_MAX_BYTES) return { refused: `it is larger than ${PACK_MAX_BYTES} bytes` };
  const files = readEntries(bytes);
  if ("refused" in files) return files;
  return isWritten(bytes, files) ? files : { refused: "its bytes are not those that its files give: something was changed, added or hidden" };
}
function isWritten(bytes, files) {
  const frame = Buffer.from(writeZip(new Map([...files.keys()].map((name) => [name, EMPTY]))));
  let read = 0;
  let local = 0;
  let listed = frame.readUInt32LE(frame.length - END_BYTES + 16);
  for (const [name, content] of [...files].sort(([a], [b]) => a < b ? -1 : 1)) {
    const sum = crc32(content);
    for (const at of [local + 14, listed + 16]) {
      frame.writeUInt32LE(sum, at);
      frame.writeUInt32LE(content.length, at + 4);
      frame.writeUInt32LE(content.length, at + 8);
    }
    frame.writeUInt32LE(read, listed + 42);
    const header = frame.subarray(local, local + LOCAL_HEADER_BYTES + name.length);
    if (Buffer.compare(header, bytes.subarray(read, read + header.length)) !== 0) return false;
    local += header.length;
    listed += LISTED_BYTES + name.length;
    read += header.length + content.length;
  }
  frame.writeUInt32LE(read, frame.length - END_BYTES + 16);
  return Buffer.compare(frame.subarray(local), bytes.subarray(read)) === 0;
}
var EMPTY = new Uint8Array();
var LISTED_BYTES = 46;
var END_BYTES = 22;
var LOCAL_HEADER = 67324752;
var LOCAL_HEADER_BYTES = 30;
var AFTER_FILES = [33639248, 101010256];
function readEntries(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = /* @__PURE__ */ new Map();
  const folded = /* @__PURE__ */ new Set();
  for (let at = 0; ; ) {
    const mark = at + 4 <= bytes.length ? view.getUint32(at, true) : 0;
    if (AFTER_FILES.includes(mark)) return files;
    if (mark !== LOCAL_HEADER || at + LOCAL_HEADER_BYTES > bytes.length)
      return { refused: `it is no zip, or is cut, at byte ${at}` };
    if (files.size === PACK_MAX_ENTRIES) return { refused: `it holds more than ${PACK_MAX_ENTRIES} files` };
    const flags = view.getUint16(at + 6, true);
    if (flags !== 0) return { refused: `the entry at byte ${at} is encrypted, or its sizes stand behind it` };
    if (view.getUint16(at + 8, true) !== 0)
      return { refused: `the entry at byte ${at} is compressed, and files of a pack are stored` };
    const size = view.getUint32(at + 22, true);
    const start = at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + size > bytes.length) return { refused: `the entry at byte ${at} says it is longer than the file` };
    const name = nameOf(bytes.subarray(at + LOCAL_HEADER_BYTES, at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true)));
    if (name === null) return { refused: `the entry at byte ${at} has a name that no file of a pack has` };
    const key = name.toLowerCase();
    if (folded.has(key)) return { refused: `two entries are called ${name}, but for upper and lower case` };
    folded.add(key);
    files.set(name, bytes.subarray(start, start + size));
    at = start + size;
  }
}
var NAME = /^[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*(?:\/[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*)*$/;
var RESERVED = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;
function nameOf(bytes) {
  if (bytes.length > PATH_MAX_BYTES) return null;
  const name = Buffer.from(bytes).toString("latin1");
  return NAME.test(name) && !RESERVED.test(name) ? name : null;
}

// src/pack/build.ts
function buildPack({ report, inputs }, commits, unread = []) {
  const [repo] = report.repos;
  const name = packName(repo);
  if (renderJson(report).length > PACK_JSON_MAX_BYTES) throw tooLarge(PACK_JSON_MAX_BYTES, "the report");
  assertFits(commits.reduce((sum, { bytes: bytes2 }) => sum + Math.ceil(bytes2.length / 3) * 4, 0));
  const files = new Map([
    ...renderings(report, repo),
    [NAMES.evidence, evidenceLines(repo.evidence)],
    [NAMES.commits, commitLines(commits)],
    ...inputs.map(({ role, path, bytes: bytes2 }) => [inputName(role, path), bytes2])
  ]);
  const unlisted = { unread, rawCommits: commits.length, sources: new Map(inputs.map(({ role, path }) => [role, path])) };
  files.set(NAMES.readme, readmeOf(name, manifestOf(report, repo, files, unlisted)));
  files.set(NAMES.manifest, manifestBytes(manifestOf(report, repo, files, unlisted)));
  files.set(NAMES.sums, Buffer.from(checksums(files, NAMES.sums)));
  assertFits([...files.values()].reduce((sum, { length }) => sum + length, 0) + files.size * FRAME);
  const bytes = writeZip(files);
  return { name, bytes, sha256: sha256(bytes) };
}
function renderings(report, repo) {
  return [
    [NAMES.report, Buffer.from(renderJson(report))],
    [NAMES.summary, Buffer.from(renderGateMarkdown(report))],
    [NAMES.findings, Buffer.from(renderSarif(report))],
    ...impactFile(repo)
  ];
}
function impactFile({ impact }) {
  return impact === void 0 ? [] : [[NAMES.impact, Buffer.from(`${safeJson(canonicalJson(impact, 2))}
`)]];
}
var FRAME = 600;
function assertFits(bytes) {
  if (bytes > PACK_MAX_BYTES) throw tooLarge(PACK_MAX_BYTES, "the pack");
}
function tooLarge(limit, what) {
  return new ProvenanceError("usage", `${what} would be larger than ${limit / 1024 / 1024} MiB`, {
    fix: "name a range: ai-provenance pack <base>..<head>"
  });
}

export {
  PACK_MAX_BYTES,
  PACK_JSON_MAX_BYTES,
  INPUT_ROLES,
  VERIFICATION_STEPS,
  BEYOND_THE_FILE,
  sha256,
  checksums,
  evidenceLines,
  readCommitLines,
  NAMES,
  inputName,
  packName,
  manifestOf,
  manifestBytes,
  isInput,
  readmeOf,
  readZip,
  buildPack,
  renderings,
  impactFile,
  tooLarge
};
