import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValues, valueFormat } from '../../../src/requirements/values/read.js';
import { parsePath, selectValues } from '../../../src/requirements/values/select.js';
import type { ValueDocument } from '../../../src/requirements/values/tree.js';
import { usesOf } from '../../../src/requirements/values/workflow.js';

function documentOf(path: string, text: string): ValueDocument {
  const read = readValues(path, Buffer.from(text));
  if (read === null || 'problems' in read) throw new Error(JSON.stringify(read));
  return read.document;
}

/** `line:column value` of what a path selects; `?` before an expression. */
const select = (path: string, text: string, wanted: string): string[] =>
  selectValues(documentOf(path, text), wanted).map(
    ({ line, column, value, exactness }) => `${line}:${column} ${exactness === 'expression' ? '?' : ''}${JSON.stringify(value)}`,
  );

const KUBERNETES = `apiVersion: v1
kind: Service
---
# the second
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: app
          image: "app:\${TAG}"
          securityContext: { runAsNonRoot: true, runAsUser: 1000 }
        - name: side
          securityContext:
            runAsNonRoot: false
---
`;
const COMPOSE = `x-base: &base
  restart: always
  user: "1000"
services:
  web:
    <<: *base
    restart: "no"
  db: *base
`;
const WORKFLOW = `on: push
permissions:
  contents: read
jobs:
  build:
    runs-on: \${{ matrix.os }}
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5
      - uses: actions/setup-node@v4.1.0
      - uses: owner/repo/path@main
      - uses: ./.github/actions/own
      - uses: docker://alpine@sha256:abc
      - run: echo hi
      - uses: \${{ matrix.action }}
  called:
    uses: org/repo/.github/workflows/x.yml@v1
`;
const TERRAFORM = `terraform {
  required_version = ">= 1.5"
}
variable "region" { default = "eu-west-1" }
resource "aws_s3_bucket" "logs" {
  bucket = "logs-\${var.env}"
  acl    = "private" # literal
  tags   = { Team = "sec", "cost:center" = 42, Env = var.env }
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
    }
  }
}
resource "aws_security_group" "web" {
  ingress {
    from_port   = 443
    cidr_blocks = ["10.0.0.0/8", local.net]
  }
  ingress {
    from_port   = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
  name   = var.x == "a" ? "b" : "c"
  policy = jsonencode({
    Version = "2012-10-17"
  })
  script = <<-EOT
    #!/bin/sh
      exit 0
  EOT
  list   = [for s in var.l : upper(s)]
  escaped = "$\${not} \\"q\\" \\u00e9"
  /* a comment */ enabled = true
}
`;
const DOCKERFILE = `# syntax=docker/dockerfile:1
ARG NODE=20
FROM --platform=linux/amd64 node:20-alpine@sha256:abc AS build
RUN apk add \\
    # a comment inside
    git
USER root
FROM build AS test
FROM registry.local:5000/team/base:\${NODE}
ENV A=1 B="two words" C=$NODE
ENV OLD value here
EXPOSE 80 443/tcp
RUN <<EOF
echo one
USER nobody
EOF
USER app:app
CMD ["node", "x.js"]
`;
const VARIABLE = '$'.concat('{HOME}/x');

describe('a path selects', () => {
  it.each<[string, string, string, string[]]>([
    ['k8s.yaml', KUBERNETES, 'kind', ['2:7 "Service"', '5:7 "Deployment"']],
    ['k8s.yaml', KUBERNETES, '**.runAsNonRoot', ['12:44 true', '15:27 false']],
    ['k8s.yaml', KUBERNETES, 'spec.template.spec.containers[*].image', [`11:18 ?"app:${'$'}{TAG}"`]],
    ['k8s.yaml', KUBERNETES, 'spec.template.spec.containers[1].name', ['13:17 "side"']],
    ['k8s.yaml', KUBERNETES, 'spec.template.spec.containers[2].name', []],
    ['compose.yml', COMPOSE, 'services.*.restart', ['7:14 "no"', '2:12 "always"']],
    ['compose.yml', COMPOSE, 'services.web.user', ['3:9 "1000"']],
    [
      'cloud.yml',
      'A: !Ref Name\nB: !Sub ["x", {}]\nC: plain',
      '*',
      ['1:9 ?"!Ref Name"', '2:9 ?"!Sub [\\"x\\", {}]"', '3:4 "plain"'],
    ],
    ['empty.yaml', '# nothing\n', '**', []],
    ['a.json', '{"a.b": {"c": [1, null, "x"]}}', '["a.b"].c[*]', ['1:16 1', '1:19 null', '1:25 "x"']],
    ['a.json', `{"a": "${VARIABLE}"}`, 'a', [`1:7 ?"${VARIABLE}"`]],
    ['tsconfig.json', '{\n  // why\n  "compilerOptions": { "strict": true, },\n}', 'compilerOptions.strict', ['3:34 true']],
    ['a.toml', '[tool.x]\nlist = [1, 2]', 'tool.x.list[1]', ['2:12 2']],
    ['.editorconfig', 'root = true\n[*.{js,ts}]\nindent_size = 2\n', '["*.{js,ts}"].indent_size', ['3:15 "2"']],
    ['tox.ini', '[tox]\nenvlist =\n  py311\n  py312\n', 'tox.envlist', ['2:1 "\\npy311\\npy312"']],
    [
      'app.properties',
      'a.b=c\\u0041\n! no\nlong = x \\\n   y\nkey:v\nblank v w\n',
      '*',
      ['1:5 "cA"', '3:8 "x y"', '5:5 "v"', '6:7 "v w"'],
    ],
    [
      '.env',
      'A=1\nexport B=\'$x\'\nC="two\\nlines"\nD=$A # c\nE=plain # c\nF="a\nb"\nG=\n',
      '*',
      ['1:3 "1"', '2:10 "$x"', '3:3 "two\\nlines"', '4:3 ?"$A"', '5:3 "plain"', '6:3 "a\\nb"', '8:3 ""'],
    ],
    ['main.tf', TERRAFORM, 'terraform.required_version', ['2:22 ">= 1.5"']],
    ['main.tf', TERRAFORM, 'variable.region.default', ['4:31 "eu-west-1"']],
    ['main.tf', TERRAFORM, 'resource.aws_s3_bucket.*.acl', ['7:12 "private"']],
    ['main.tf', TERRAFORM, 'resource.aws_s3_bucket.logs.bucket', [`6:12 ?"\\"logs-${'$'}{var.env}\\""`]],
    [
      'main.tf',
      TERRAFORM,
      'resource.aws_s3_bucket.*.server_side_encryption_configuration.rule.**.sse_algorithm',
      ['11:65 "aws:kms"'],
    ],
    ['main.tf', TERRAFORM, 'resource.aws_s3_bucket.logs.tags["cost:center"]', ['8:44 42']],
    ['main.tf', TERRAFORM, 'resource.aws_s3_bucket.logs.tags.Env', ['8:54 ?"var.env"']],
    ['main.tf', TERRAFORM, 'resource.aws_security_group.web.ingress.from_port', ['17:19 443', '21:19 22']],
    ['main.tf', TERRAFORM, 'resource.aws_security_group.web.ingress[1].cidr_blocks[*]', ['22:20 "0.0.0.0/0"']],
    ['main.tf', TERRAFORM, 'resource.aws_security_group.web.ingress[0].cidr_blocks', ['18:19 ?["10.0.0.0/8","local.net"]']],
    ['main.tf', TERRAFORM, 'resource.*.web.name', ['24:12 ?"var.x == \\"a\\" ? \\"b\\" : \\"c\\""']],
    ['main.tf', TERRAFORM, 'resource.*.web.script', ['28:12 "#!/bin/sh\\n  exit 0\\n"']],
    ['main.tf', TERRAFORM, 'resource.*.web.list', ['32:12 ?"[for s in var.l : upper(s)]"']],
    ['main.tf', TERRAFORM, 'resource.*.web.escaped', [`33:13 "${'$'}{not} \\"q\\" é"`]],
    ['main.tf', TERRAFORM, 'resource.*.web.enabled', ['34:29 true']],
    ['main.tf', TERRAFORM, 'resource.aws_s3_bucket.logs.versioning', []],
    ['Dockerfile', DOCKERFILE, 'stages[*].user', ['7:6 "root"', '17:6 "app:app"']],
    ['Dockerfile', DOCKERFILE, 'final.user', ['17:6 "app:app"']],
    ['Dockerfile', DOCKERFILE, 'stages[0].from.digest', ['3:6 "sha256:abc"']],
    ['Dockerfile', DOCKERFILE, 'stages[0].from.platform', ['3:6 "linux/amd64"']],
    ['Dockerfile', DOCKERFILE, 'stages[0].from.tag', ['3:6 "20-alpine"']],
    ['Dockerfile', DOCKERFILE, 'stages[*].name', ['3:6 "build"', '8:6 "test"']],
    ['Dockerfile', DOCKERFILE, 'stages[1].from.stage', ['8:6 "build"']],
    ['Dockerfile', DOCKERFILE, 'final.from.image', ['9:6 "registry.local:5000/team/base"']],
    ['Dockerfile', DOCKERFILE, 'final.from.tag', [`9:6 ?"${'$'}{NODE}"`]],
    ['Dockerfile', DOCKERFILE, 'final.env.*', ['10:5 "1"', '10:5 "two words"', '10:5 ?"$NODE"', '11:5 "value here"']],
    ['Dockerfile', DOCKERFILE, 'final.expose[*]', ['12:8 "80"', '12:8 "443/tcp"']],
    ['Dockerfile', DOCKERFILE, 'stages[*].run[*]', ['4:5 "apk add git"', '13:5 "<<EOF\\necho one\\nUSER nobody"']],
    ['Dockerfile', DOCKERFILE, 'args.NODE', ['2:5 "20"']],
    ['.github/workflows/ci.yml', WORKFLOW, 'on', ['1:5 "push"']],
    ['.github/workflows/ci.yml', WORKFLOW, 'jobs.*["runs-on"]', [`6:14 ?"${'$'}{{ matrix.os }}"`]],
  ])('%s %#', (path, text, wanted, expected) => {
    expect(select(path, text, wanted)).toEqual(expected);
  });

  it('nothing, where the path is none', () => {
    for (const path of ['', '.', 'a.', 'a..b', 'a[', 'a[x]', 'a b', '[-1]', 'a["x]', '***', 'a'.repeat(2000)]) {
      expect(parsePath(path), path).toHaveProperty('problem');
      expect(selectValues(documentOf('a.json', '{"a": 1}'), path)).toEqual([]);
    }
  });

  it('each value once, however many ways lead to it', () => {
    expect(select('a.json', '{"a": {"a": {"a": 1}}}', '**.**.a')).toHaveLength(3);
  });
});

describe('the actions a workflow uses', () => {
  it('are told with the kind of their reference', () => {
    const uses = usesOf(documentOf('.github/workflows/ci.yml', WORKFLOW));
    expect(uses.map(({ line, action, ref, kind }) => [line, action, ref, kind])).toEqual([
      [8, 'actions/checkout', '08c6903cd8c0fde910a37f88322edcfb5dd907a8', 'sha'],
      [9, 'actions/setup-node', 'v4.1.0', 'tag'],
      [10, 'owner/repo/path', 'main', 'branch'],
      [11, './.github/actions/own', null, 'local'],
      [12, 'docker://alpine', null, 'docker'],
      [14, `${'$'}{{ matrix.action }}`, null, 'expression'],
      [16, 'org/repo/.github/workflows/x.yml', 'v1', 'tag'],
    ]);
  });

  it('also those of an action', () => {
    expect(usesOf(documentOf('x/action.yml', 'runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n'))).toHaveLength(1);
    expect(usesOf(documentOf('other.yml', WORKFLOW))).toEqual([]);
  });
});

describe('the format of a path', () => {
  it.each<[string, ReturnType<typeof valueFormat>]>([
    ['a/b.yaml', 'yaml'],
    ['.github/workflows/x.yml', 'workflow'],
    ['package.json', 'json'],
    ['main.tf.json', 'json'],
    ['tsconfig.base.json', 'jsonc'],
    ['.vscode/settings.json', 'jsonc'],
    ['Cargo.lock', 'toml'],
    ['prod.tfvars', 'hcl'],
    ['.env.production', 'dotenv'],
    ['docker/Dockerfile.dev', 'dockerfile'],
    ['api.dockerfile', 'dockerfile'],
    ['Dockerfile.dockerignore', null],
    ['.editorconfig', 'ini'],
    ['gradle.properties', 'properties'],
    ['README.md', null],
    ['', null],
  ])('%j: %s', (path, format) => {
    expect(valueFormat(path)).toBe(format);
    expect(readValues(path, Buffer.from('a')) === null).toBe(format === null);
  });
});

describe('what cannot be read is a problem with a place', () => {
  const bomb = [...'bcdefgh'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`).join('\n');

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a.json', '{"a": 1, "a": 2}', /twice/],
    ['a.json', '{"a": 1} // no', /after the value/],
    ['a.yaml', 'a: [1', /./],
    ['a.yaml', 'a: 1\na: 2', /unique/],
    ['a.yaml', `a: &a [x,x,x,x,x,x,x,x,x]\n${bomb}`, /alias/],
    ['a.yaml', 'a: &x [*x]', /alias/],
    ['a.toml', 'a = 1\na = 2', /twice/],
    ['a.ini', '[a]\nb = 1\nb = 2', /twice/],
    ['.env', 'not a pair', /KEY=value/],
    ['.env', 'A="open', /quote/],
    ['a.tf', 'resource "a" "b" {', /not closed/],
    ['a.tf', 'a = ', /missing/],
    ['a.tf', 'a = "open', /does not end/],
    ['Dockerfile', 'RUN x', /before the first FROM/],
    ['Dockerfile', '', /no FROM/],
    ['Dockerfile', 'FROM a\n{{ x }}\n', /no instruction/],
    ['a.json', Uint8Array.of(0xff), /UTF-8/],
    ['a.json', ' '.repeat(1024 * 1024 + 1), /larger/],
  ])('%s %#', (path, text, message) => {
    const read = readValues(path, typeof text === 'string' ? Buffer.from(text) : text);
    if (read === null || !('problems' in read)) throw new Error('was read');
    expect(read.problems[0]?.message).toMatch(message);
    expect(read.problems[0]?.line).toBeGreaterThan(0);
  });
});

const SAMPLES: [string, string][] = [
  ['k8s.yaml', KUBERNETES],
  ['compose.yml', COMPOSE],
  ['.github/workflows/x.yml', WORKFLOW],
  ['main.tf', TERRAFORM],
  ['Dockerfile', DOCKERFILE],
  ['.env', 'A=1\nexport B=\'$x\'\nC="two\\nlines"\n'],
  ['a.ini', '[a]\nb = c\n'],
  ['setup.cfg', '[a]\nb =\n  c\n'],
  ['a.properties', 'a=b\\\n c\n'],
  ['tsconfig.json', '{"a": [1, /* x */ 2,],}'],
  ['a.toml', '[a]\nb.c = """x"""\n[[d]]\n'],
];

describe('files that somebody broke', () => {
  const marks = [
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '$'.concat('{'),
    '<<EOF\n',
    '\n',
    '\\',
    '*',
    '&a ',
    '#',
    '/*',
    '---\n',
    '<<: *a',
    '=',
    ' for ',
    '\0',
  ];
  const piece = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(...marks));
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 15 }), piece), { maxLength: 4 });

  it('give values with places inside the text, or problems, and never throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), edits, ([path, text], changes) => {
        let changed = text;
        for (const [at, length, insert] of changes) {
          const from = at % (changed.length + 1);
          changed = changed.slice(0, from) + insert + changed.slice(from + length);
        }
        const read = readValues(path, Buffer.from(changed));
        if (read === null) throw new Error('an unknown kind');
        const lines = changed.split('\n').length;
        for (const { line, column } of 'problems' in read ? read.problems : selectValues(read.document, '**')) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThan(0);
        }
        if ('document' in read) expect(usesOf(read.document)).toBeInstanceOf(Array);
      }),
      { seed: 1, numRuns: 1500 },
    );
  });

  it('may be any bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), fc.uint8Array({ maxLength: 200 }), ([path], bytes) => {
        expect(readValues(path, bytes)).not.toBeNull();
      }),
      { seed: 1, numRuns: 1500 },
    );
  });

  it.each<[string, string]>([
    ['brackets', '['.repeat(100_000)],
    ['braces behind equals signs', 'a = {'.repeat(20_000)],
    ['interpolation', `a = "${'$'.concat('{"').repeat(30_000)}`],
    ['nested lists that are sums', `a = ${'['.repeat(90)}1${'] + 1'.repeat(90)}`],
    ['nested objects that are sums', `a = ${'{ b = '.repeat(90)}1${'} + 1'.repeat(90)}`],
    ['blocks', 'a {\n'.repeat(50_000)],
    ['quotes', '"'.repeat(100_000)],
    ['continued lines', 'RUN \\\n'.repeat(50_000)],
    ['heredocs', `FROM a\nRUN ${'<<A '.repeat(20_000)}\n`],
    ['heredocs of HCL', 'a = <<E\n'.repeat(20_000)],
    ['spaces', ' '.repeat(500_000)],
    ['line ends', '\n'.repeat(50_000)],
    ['keys', Array.from({ length: 20_000 }, (_, at) => `k${at}=${at}`).join('\n')],
  ])('or made to be slow: %s', (_, text) => {
    for (const [path] of SAMPLES) {
      const began = performance.now();
      expect(readValues(path, Buffer.from(text)), path).not.toBeNull();
      expect(performance.now() - began, path).toBeLessThan(5000);
    }
  });
});
