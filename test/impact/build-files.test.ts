import { describe, expect, it } from 'vitest';
import { graphOf } from './graph-of.js';

const from = (edges: readonly string[], path: string): string[] =>
  edges.filter((edge) => edge.startsWith(`${path} -> `)).map((edge) => edge.slice(path.length + 4));

describe('workflows', () => {
  const files = {
    '.github/workflows/ci.yml': `on: push
defaults:
  run:
    working-directory: tools
jobs:
  reuse:
    uses: ./.github/workflows/reuse.yml
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4 # main
      - uses: actions/checkout@v4
        with:
          repository: other/repo
          path: ./vendored
      - uses: ./vendored/action
      - uses: ./.github/actions/setup
      - uses: "./missing"
      - run: ./x.sh --config=../settings.json # not this.sh
      - name: scripts
        working-directory: web
        run: |
          # ./x.sh
          cd scripts && node build.js
          cd ..
          npm run lint -- --fix
          python \${{ github.workspace }}/tools/y.py
          echo \${{ hashFiles('tools/x.sh') }}
    env:
      A: tools/x.sh
`,
    '.github/workflows/reuse.yml': 'on: workflow_call\njobs: {}\n',
    '.github/actions/setup/action.yml': `name: setup
runs:
  using: composite
  steps:
    - run: \${{ github.action_path }}/install.sh
      shell: bash
`,
    '.github/actions/setup/install.sh': '',
    '.github/actions/node/action.yaml': 'runs:\n  using: node20\n  main: dist/index.js\n  post: dist/post.js\n',
    '.github/actions/node/dist/index.js': '',
    'tools/x.sh': '',
    'tools/y.py': '',
    'settings.json': '{}',
    'web/package.json': '{ "scripts": { "lint": "npm run lint:js && eslint -c eslint/base.js .", "lint:js": "tsx ./lint.ts" } }',
    'web/lint.ts': '',
    'web/eslint/base.js': '',
    'web/scripts/build.js': '',
  };
  const { edges, unresolved, externals } = graphOf(files);

  it('follow local actions and workflows', () => {
    expect(from(edges, '.github/workflows/ci.yml').filter((edge) => !edge.includes('possible'))).toEqual([
      '.github/actions/setup/action.yml config:17 ./.github/actions/setup',
      '.github/workflows/reuse.yml config:7 ./.github/workflows/reuse.yml',
    ]);
    expect(unresolved).toEqual(['.github/workflows/ci.yml:18 ./missing']);
    expect(externals).toEqual({ 'actions/checkout': ['.github/workflows/ci.yml'] });
  });

  it('guess at what the lines of scripts name, where they run', () => {
    expect(from(edges, '.github/workflows/ci.yml').filter((edge) => edge.includes('possible'))).toEqual([
      'settings.json config:19 ../settings.json possible',
      'tools/x.sh config:19 ./x.sh possible',
      'tools/y.py config:27 ./tools/y.py possible',
      'web/eslint/base.js config:26 lint possible via web/package.json',
      'web/lint.ts config:26 lint possible via web/package.json',
      'web/scripts/build.js config:24 build.js possible',
    ]);
  });

  it('of actions: the program, and scripts beside it', () => {
    expect(from(edges, '.github/actions/setup/action.yml')).toEqual([
      '.github/actions/setup/install.sh config:5 ./install.sh possible',
    ]);
    expect(from(edges, '.github/actions/node/action.yaml')).toEqual([
      '.github/actions/node/dist/index.js config:3 dist/index.js',
    ]);
  });

  it('end where scripts call each other', () => {
    const script = '{ "scripts": { "a": "npm run b; npm run b", "b": "npm run a && node x.js" } }';
    const workflow = 'on: push\njobs:\n  a:\n    steps:\n      - run: npm run a\n';
    expect(graphOf({ '.github/workflows/a.yml': workflow, 'package.json': script, 'x.js': '' }).edges).toEqual([
      '.github/workflows/a.yml -> x.js config:5 a possible via package.json',
    ]);
  });
});

describe('pipelines of GitLab', () => {
  it('include local files and run scripts', () => {
    const { edges, unresolved } = graphOf({
      '.gitlab-ci.yml': `include:
  - local: /ci/build.yml
  - 'ci/*.gitlab-ci.yml'
  - remote: https://example.org/x.yml
  - local: ci/none.yml
test:
  script:
    - cd tools
    - ./run.sh
`,
      'ci/build.yml': '',
      'ci/a.gitlab-ci.yml': '',
      'tools/run.sh': '',
      'run.sh': '',
    });
    expect(edges).toEqual([
      '.gitlab-ci.yml -> ci/a.gitlab-ci.yml config:3 ci/*.gitlab-ci.yml',
      '.gitlab-ci.yml -> ci/build.yml config:2 /ci/build.yml',
      '.gitlab-ci.yml -> run.sh config:9 ./run.sh possible',
    ]);
    expect(unresolved).toEqual(['.gitlab-ci.yml:5 ci/none.yml']);
  });
});

describe('compose files and Dockerfiles', () => {
  const dockerfile = `# syntax=docker/dockerfile:1
ARG VERSION=1
FROM node:20 AS build
COPY package*.json ./
COPY --chown=a:b ["src", "scripts/start.sh", "/app/"]
COPY --from=build /out /out
ADD https://example.org/a.tgz /tmp/
COPY . .
RUN --mount=type=bind,source=tools/x.py,target=/x.py \\
    # a comment
    python tools/x.py && \\
    ./scripts/start.sh
RUN <<EOF
COPY src/none.js /
EOF
COPY *.toml $FOLDER/x /
ENTRYPOINT ["/app/start.sh"]
`;
  const tree = {
    'package.json': '{}',
    'package-lock.json': '{}',
    'src/a.js': '',
    'src/deep/b.js': '',
    'scripts/start.sh': '',
    'tools/x.py': '',
    'a.toml': '',
  };

  it('take files from the context that a compose file gives', () => {
    const { edges } = graphOf({
      ...tree,
      'deploy/compose.yaml': `include:
  - ../other/compose.yml
services:
  web:
    build:
      context: ..
      dockerfile: deploy/Dockerfile.web
    env_file: [web.env, "missing.env"]
    volumes:
      - ./nginx.conf:/etc/nginx.conf:ro
      - data:/data
    extends:
      file: base.yml
      service: base
  worker:
    image: redis
    env_file:
      - path: web.env
        required: false
configs:
  c:
    file: ./c.json
`,
      'deploy/Dockerfile.web': dockerfile,
      'deploy/web.env': '',
      'deploy/nginx.conf': '',
      'deploy/base.yml': '',
      'deploy/c.json': '',
      'other/compose.yml': 'services: {}',
    });
    expect(from(edges, 'deploy/compose.yaml')).toEqual([
      'deploy/Dockerfile.web config:5 deploy/Dockerfile.web',
      'deploy/base.yml config:13 base.yml',
      'deploy/c.json config:22 ./c.json',
      'deploy/nginx.conf config:10 ./nginx.conf',
      'deploy/web.env config:8 web.env',
      'other/compose.yml config:2 ../other/compose.yml',
    ]);
    expect(from(edges, 'deploy/Dockerfile.web')).toEqual([
      'a.toml config:16 *.toml',
      'package-lock.json config:4 package*.json',
      'package.json config:4 package*.json',
      'scripts/start.sh config:5 scripts/start.sh',
      'src/a.js config:5 src',
      'src/deep/b.js config:5 src',
      'tools/x.py config:9 tools/x.py',
    ]);
  });

  it('else from the folder of the Dockerfile or one above it, as a guess', () => {
    const { edges } = graphOf({
      ...tree,
      'docker/Dockerfile': 'FROM x\nCOPY a.toml src/a.js x.conf /\nCMD python tools/x.py\n',
      'docker/x.conf': '',
    });
    expect(edges).toEqual([
      'docker/Dockerfile -> a.toml config:2 a.toml possible',
      'docker/Dockerfile -> src/a.js config:2 src/a.js possible',
      'docker/Dockerfile -> tools/x.py config:3 tools/x.py possible',
    ]);
  });

  it('say nothing where the whole project is taken', () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`src/${at}.js`, '']));
    expect(graphOf({ ...many, Dockerfile: 'FROM x\nCOPY . /app\nCOPY ./ /app\nCOPY src /app\n' }).edges).toEqual([]);
  });
});

describe('Terraform', () => {
  it('sees the files of a folder, local modules and the files that functions read', () => {
    const { edges, unresolved, externals } = graphOf({
      'main.tf': `terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.0" }
  }
}
module "net-work" {
  source = "./modules/net"
  name   = var.my-name
}
module "vpc" { source = "terraform-aws-modules/vpc/aws" }
module "gone" { source = "../gone" }
resource "aws_instance" "web" {
  user_data = templatefile("\${path.module}/init.sh", { id = data.aws_ami.this.id })
  policy    = file("policy.json")
  tags      = { a = "\${local.tag}-x", b = each.value, c = aws_instance.web.id }
}
`,
      'variables.tf': 'variable "my-name" {}\nlocals {\n  tag = "x"\n}\ndata "aws_ami" "this" {}\n',
      'outputs.tf': 'output "id" {\n  value = aws_instance.web.id\n}\noutput "m" {\n  value = module.net-work.id\n}\n',
      'prod.tfvars': 'my-name = "x"\n',
      'init.sh': '',
      'policy.json': '',
      'modules/net/a.tf': 'variable "name" {}\n',
      'modules/net/b.tf': '# var.name\n',
      'modules/net/README.md': '',
    });
    expect(edges).toEqual([
      'main.tf -> init.sh asset:13 init.sh',
      'main.tf -> modules/net/a.tf import:7 ./modules/net',
      'main.tf -> modules/net/b.tf import:7 ./modules/net',
      'main.tf -> policy.json asset:14 policy.json possible',
      'main.tf -> variables.tf package:8 var.my-name',
      'outputs.tf -> main.tf package:2 aws_instance.web',
      'prod.tfvars -> variables.tf package:1 var.my-name',
    ]);
    expect(unresolved).toEqual(['main.tf:11 ../gone']);
    expect(Object.keys(externals).sort()).toEqual(['hashicorp/aws', 'terraform-aws-modules/vpc/aws']);
  });
});

describe('SQL', () => {
  it('includes what shells include, and models of dbt', () => {
    const { edges, unresolved } = graphOf({
      'db/all.sql':
        "\\ir parts/a.sql\n\\i db/parts/b.sql\n-- \\i db/parts/c.sql\nsource parts/c.sql;\n\\ir none.sql\nSELECT '\\i x.sql';\n",
      'db/parts/a.sql': '',
      'db/parts/b.sql': '',
      'db/parts/c.sql': '',
      'models/orders.sql': "select * from {{ ref('stg_orders') }}",
      'models/staging/stg_orders.sql': 'select 1',
      'migrations/001.sql': 'create table a (id int);',
      'migrations/002.sql': 'alter table a add b int;',
    });
    expect(edges).toEqual([
      'db/all.sql -> db/parts/a.sql include:1 parts/a.sql',
      'db/all.sql -> db/parts/b.sql include:2 db/parts/b.sql possible',
      'db/all.sql -> db/parts/c.sql include:4 parts/c.sql possible',
      'models/orders.sql -> models/staging/stg_orders.sql import:1 stg_orders',
    ]);
    expect(unresolved).toEqual(['db/all.sql:5 none.sql']);
  });
});
