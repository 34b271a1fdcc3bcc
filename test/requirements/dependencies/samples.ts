/** One small file of each kind: path, text, packages and problems as the test shows them. */
export const SAMPLES: [string, string, string[], string[]][] = [
  [
    'package.json',
    `{
  "name": "x",
  "dependencies": { "Express": "^4.18.2", "alias": "npm:@scope/real@~1.2.0" },
  "devDependencies": {
    "vitest": "4.0.0",
    "//": "a note", "//": "another"
  },
  "peerDependencies": { "react": ">=18" },
  "optionalDependencies": { "fsevents": "^2" }
}`,
    [
      '3:21 express ^4.18.2 runtime direct',
      '3:43 @scope/real ~1.2.0 runtime direct',
      '5:5 vitest 4.0.0 dev direct',
      '9:29 fsevents ^2 optional direct',
      '8:25 react >=18 unknown direct',
    ],
    [],
  ],
  [
    'package-lock.json',
    `{
  "lockfileVersion": 3,
  "packages": {
    "": { "dependencies": { "a": "^1" }, "devDependencies": { "b": "*" } },
    "node_modules/a": { "version": "1.2.3", "resolved": "https://x" },
    "node_modules/b": { "version": "2.0.0", "dev": true },
    "node_modules/b/node_modules/@s/c": { "version": "0.1.0-rc.1", "optional": true },
    "node_modules/other": { "name": "real", "version": "3.0.0" },
    "node_modules/w": { "resolved": "packages/w", "link": true },
    "packages/w": { "version": "1.0.0", "dependencies": { "other": "^3" } }
  }
}`,
    [
      '5:5 a =1.2.3 runtime direct',
      '6:5 b =2.0.0 dev direct',
      '7:5 @s/c =0.1.0-rc.1 optional indirect',
      '8:5 real =3.0.0 runtime direct',
    ],
    [],
  ],
  [
    'npm-shrinkwrap.json',
    `{"lockfileVersion": 1, "dependencies": {
  "a": {"version": "1.0.0", "dependencies": {"b": {"version": "2.0.0", "dev": true}}},
  "g": {"version": "git+ssh://git@host/g.git#0123"}
}}`,
    ['2:3 a =1.0.0 runtime ?', '2:46 b =2.0.0 dev ?', '3:3 g git+ssh://git@host/g.git#0123 runtime ?'],
    ['npm-shrinkwrap.json:3 g comes from no registry'],
  ],
  [
    'yarn.lock',
    `# yarn lockfile v1


"@babel/core@^7.0.0", "@babel/core@^7.1.0":
  version "7.23.0"
  resolved "https://registry.yarnpkg.com/x"
  dependencies:
    version "^1.0.0"

lodash@^4:
  version "4.17.21"

my@npm:real@^1:
  version "1.5.0"
`,
    ['4:1 @babel/core =7.23.0 unknown ?', '10:1 lodash =4.17.21 unknown ?', '13:1 real =1.5.0 unknown ?'],
    [],
  ],
  [
    'web/yarn.lock',
    `__metadata:
  version: 8
  cacheKey: 10

"@types/node@npm:*, @types/node@npm:^20.1.0":
  version: 20.8.0
  resolution: "@types/node@npm:20.8.0"
  checksum: 10/abc
  languageName: node
  linkType: hard

"root@workspace:.":
  version: 0.0.0-use.local
  resolution: "root@workspace:."
  dependencies:
    "@types/node": "npm:^20.1.0"
  languageName: unknown

"g@https://github.com/o/g.git#commit=0123":
  version: 1.0.0
  resolution: "g@https://github.com/o/g.git#commit=0123"
`,
    ['5:1 @types/node =20.8.0 unknown ?', '19:1 g https://github.com/o/g.git#commit=0123 unknown ?'],
    ['web/yarn.lock:19 g comes from no registry'],
  ],
  [
    'pnpm-lock.yaml',
    `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      left-pad:
        specifier: ^1.3.0
        version: 1.3.0
      linked:
        specifier: workspace:*
        version: link:packages/linked
    devDependencies:
      vite:
        specifier: npm:rolldown-vite@^7
        version: rolldown-vite@7.1.0(@types/node@20.0.0)

packages:

  left-pad@1.3.0:
    resolution: {integrity: sha512-abc, tarball: "https://x/{y}"}
    deprecated: |-
      use: String.prototype.padStart
      - and not this

  '@types/node@20.0.0':
    resolution: {integrity: sha512-def}
    engines: {node: '>=18'}
    cpu: [x64]

  rolldown-vite@7.1.0:
    resolution: {integrity: sha512-def}

  local@file:packages/local:
    resolution: {directory: packages/local, type: directory}

snapshots:

  left-pad@1.3.0: {}
`,
    [
      '7:7 left-pad =1.3.0 ^1.3.0 runtime direct',
      '14:7 rolldown-vite =7.1.0 ^7 dev direct',
      '26:3 @types/node =20.0.0 unknown indirect',
    ],
    ['pnpm-lock.yaml:34 local@file:packages/local comes from no registry'],
  ],
  [
    'old/pnpm-lock.yaml',
    `lockfileVersion: 5.4
specifiers:
  a: ^1.0.0
dependencies:
  a: 1.0.1_b@2.0.0
packages:
  /@s/c/3.0.0_x@1.0.0:
    resolution: {integrity: sha512-abc}
    dev: true
  /a/1.0.1_b@2.0.0:
    resolution: {integrity: sha512-abc}
    dev: false
    transitivePeerDependencies:
    - supports-color
  registry.npmjs.org/d/4.0.0:
    dev: false
`,
    ['5:3 a =1.0.1 ^1.0.0 runtime direct', '7:3 @s/c =3.0.0 dev indirect', '15:3 d =4.0.0 runtime indirect'],
    [],
  ],
  [
    'bun.lock',
    `{
  "lockfileVersion": 1, // a comment
  "workspaces": { "": { "name": "x", "dependencies": { "a": "^1" }, "devDependencies": { "b": "^2" } } },
  "packages": {
    "a": ["a@1.0.0", "", {}, "sha512-x"],
    "b": ["b@2.0.0", "", {}, "sha512-x"],
    "b/a": ["a@0.9.0", "", {}, "sha512-x"],
    "w": ["w@workspace:packages/w"],
    "g": ["g@github:o/g#0123", {}, "x"],
  }
}`,
    ['5:5 a =1.0.0 runtime direct', '6:5 b =2.0.0 dev direct', '7:5 a =0.9.0 unknown indirect'],
    ['bun.lock:9 g comes from no registry'],
  ],
  [
    'requirements.txt',
    `# comment
-r other.txt
-c constraints.txt
--index-url https://x
Django[argon2]>=4.2,<5  # why
requests==2.31.0 ; python_version >= "3.8"
zope.interface
Flask_Login (>=0.6)
pinned==1.0 \\
    --hash=sha256:aaaa \\
    --hash=sha256:bbbb
pkg @ https://host/pkg-1.0.whl
-e git+https://host/x.git#egg=some_Egg
./local
not a requirement!
`,
    [
      '5:1 django >=4.2,<5 runtime ?',
      '6:1 requests ==2.31.0 runtime ?',
      '7:1 zope-interface * runtime ?',
      '8:1 flask-login >=0.6 runtime ?',
      '9:1 pinned =1.0 ==1.0 runtime ?',
      '12:1 pkg https://host/pkg-1.0.whl runtime ?',
      '13:1 some-egg git+https://host/x.git#egg=some_Egg runtime ?',
    ],
    [
      'requirements.txt:2 the included file "other.txt" is not there',
      'requirements.txt:3 the constraints of "constraints.txt" are not joined',
      'requirements.txt:12 pkg comes from an address',
      'requirements.txt:13 an address or path: "git+https://host/x.git#egg=some_Egg"',
      'requirements.txt:14 an address or path: "./local"',
      'requirements.txt:15 not a requirement: "not a requirement!"',
    ],
  ],
  [
    'pyproject.toml',
    `[build-system]
requires = ["hatchling"]
[project]
dynamic = ["version", "dependencies"]
dependencies = [
  "httpx[http2] >= 0.27, < 1",
  "tomli; python_version < '3.11'",
]
[project.optional-dependencies]
s3 = ["boto3~=1.34"]
[dependency-groups]
dev = ["pytest>=8", { include-group = "lint" }]
lint = ["ruff==0.4.*"]
[tool.uv]
dev-dependencies = ["mypy"]
[tool.poetry.dependencies]
python = "^3.11"
Pydantic = { version = "^2.0", optional = true }
numpy = [{ version = "<2", python = "<3.12" }, { version = ">=2", python = ">=3.12" }]
mine = { path = "../mine" }
[tool.poetry.group.dev.dependencies]
black = "24.1.0"
`,
    [
      '2:13 hatchling * dev direct',
      '6:3 httpx >= 0.27, < 1 runtime direct',
      '7:3 tomli * runtime direct',
      '10:7 boto3 ~=1.34 optional direct',
      '12:8 pytest >=8 dev direct',
      '13:9 ruff ==0.4.* dev direct',
      '15:21 mypy * dev direct',
      '18:1 pydantic ^2.0 optional direct',
      '19:1 numpy <2 || >=2 runtime direct',
      '20:1 mine runtime direct',
      '22:1 black 24.1.0 dev direct',
    ],
    ['pyproject.toml:4 the dependencies are made by the build', 'pyproject.toml:20 mine has no version'],
  ],
  [
    'poetry.lock',
    `[[package]]
name = "Requests"
version = "2.31.0"
optional = false

[[package]]
name = "tool"
version = "1.0"
category = "dev"

[[package]]
name = "g"
version = "0.1"
[package.source]
type = "git"
url = "https://host/g.git"
`,
    ['1:1 requests =2.31.0 unknown ?', '6:1 tool =1.0 dev ?', '11:1 g 0.1 unknown ?'],
    ['poetry.lock:11 g comes from no registry'],
  ],
  [
    'uv.lock',
    `version = 1
[[package]]
name = "me"
version = "0.1.0"
source = { editable = "." }
dependencies = [{ name = "anyio" }]
[package.dev-dependencies]
dev = [{ name = "pytest" }]

[[package]]
name = "anyio"
version = "4.0.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "pytest"
version = "8.0.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "idna"
version = "3.6"
`,
    ['10:1 anyio =4.0.0 runtime direct', '15:1 pytest =8.0.0 dev direct', '20:1 idna =3.6 unknown indirect'],
    [],
  ],
  [
    'Pipfile',
    `[packages]
flask = "*"
django = {version = ">=4.2", extras = ["argon2"]}
[dev-packages]
tool = {git = "https://host/tool.git"}
`,
    ['2:1 flask * runtime direct', '3:1 django >=4.2 runtime direct', '5:1 tool dev direct'],
    ['Pipfile:5 tool has no version'],
  ],
  [
    'Pipfile.lock',
    '{"default": {"flask": {"version": "==3.0.0"}}, "develop": {"g": {"git": "x"}}}',
    ['1:14 flask =3.0.0 runtime ?', '1:60 g dev ?'],
    ['Pipfile.lock:1 g has no version'],
  ],
  [
    'setup.cfg',
    `[metadata]
name = x
[options]
install_requires =
    requests>=2  # comment
    # whole
    attrs; python_version<"3.8"
[options.extras_require]
test = pytest>=7; coverage
`,
    [
      '5:1 requests >=2 runtime direct',
      '7:1 attrs * runtime direct',
      '9:8 pytest >=7 optional direct',
      '9:8 coverage * optional direct',
    ],
    [],
  ],
  [
    'go.mod',
    `module example.com/m

go 1.21

require (
	golang.org/x/crypto v0.17.0
	github.com/a/b/v2 v2.1.0 // indirect
)
require github.com/c/d v0.0.0-20210101000000-abcdefabcdef
require github.com/e/f v1.0.0
replace github.com/c/d => ../d
replace (
	github.com/e/f v1.0.0 => github.com/e/f v1.0.5
)
exclude github.com/a/b/v2 v2.0.0
`,
    [
      '6:2 golang.org/x/crypto =v0.17.0 v0.17.0 unknown direct',
      '7:2 github.com/a/b/v2 =v2.1.0 v2.1.0 unknown indirect',
      '9:9 github.com/c/d unknown direct',
      '10:9 github.com/e/f =v1.0.5 v1.0.5 unknown direct',
    ],
    ['go.mod:9 github.com/c/d is replaced by ../d'],
  ],
  ['old/go.mod', 'module m\ngo 1.16\nrequire a.b/c v1.2.3\n', ['3:9 a.b/c v1.2.3 unknown direct'], []],
  [
    'go.sum',
    `a.b/c v1.0.0 h1:abc=
a.b/c v1.0.0/go.mod h1:abc=
a.b/c v1.2.0 h1:abc=
d.e/f v0.1.0 h1:abc=
d.e/f v0.2.0/go.mod h1:abc=
nonsense
`,
    ['1:1 a.b/c v1.0.0 || v1.2.0 unknown ?', '4:1 d.e/f =v0.1.0 unknown ?'],
    ['go.sum:6 a line that is no digest'],
  ],
  [
    'pom.xml',
    `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <groupId>g</groupId><artifactId>a</artifactId><version>1.0</version>
  <properties><log4j.version>2.17.1</log4j.version></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>m</groupId><artifactId>managed</artifactId><version>3.0</version></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-core</artifactId>
      <version>\${log4j.version}</version>
    </dependency>
    <dependency><groupId>m</groupId><artifactId>managed</artifactId></dependency>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>own</artifactId><version>\${project.version}</version><scope>test</scope></dependency>
    <dependency><groupId>x</groupId><artifactId>parented</artifactId></dependency>
    <dependency><groupId>x</groupId><artifactId>strange</artifactId><version>\${no.such}</version><optional>true</optional></dependency>
    <!-- <dependency><groupId>no</groupId></dependency> -->
  </dependencies>
</project>`,
    [
      '12:7 org.apache.logging.log4j:log4j-core 2.17.1 runtime direct',
      '14:5 m:managed 3.0 runtime direct',
      '15:82 g:own 1.0 dev direct',
      '16:5 x:parented runtime direct',
      '17:69 x:strange optional direct',
    ],
    [
      'pom.xml:16 the version of x:parented stands in a parent or an imported list',
      'pom.xml:17 the version of x:strange has an unknown property',
    ],
  ],
  [
    'app/build.gradle.kts',
    `plugins { id("java") }
dependencies {
    implementation("com.google.guava:guava:31.1-jre")
    testImplementation("junit:junit:4.13.2")
    implementation(platform("org.springframework.boot:spring-boot-dependencies:3.2.0"))
    api 'commons-io:commons-io:2.+'
    compile group: 'a.b', name: 'c', version: '1.0'
    implementation("x:y:$version")
    implementation("x:z")
    implementation(libs.guava)
    // implementation("no:no:1")
    implementation(project(":core"))
}`,
    [
      '3:5 com.google.guava:guava 31.1-jre runtime direct',
      '4:5 junit:junit 4.13.2 dev direct',
      '5:5 org.springframework.boot:spring-boot-dependencies 3.2.0 runtime direct',
      '6:5 commons-io:commons-io 2.+ runtime direct',
      '7:5 a.b:c 1.0 runtime direct',
      '8:5 x:y runtime direct',
      '9:5 x:z runtime direct',
    ],
    ['app/build.gradle.kts:8 the version of x:y stands elsewhere', 'app/build.gradle.kts:9 the version of x:z stands elsewhere'],
  ],
  [
    'gradle.lockfile',
    '# header\na.b:c:1.0=compileClasspath,runtimeClasspath\nd:e:2.0=testRuntimeClasspath\nempty=annotationProcessor\n',
    ['2:1 a.b:c =1.0 runtime ?', '3:1 d:e =2.0 dev ?'],
    [],
  ],
  [
    'gradle/libs.versions.toml',
    `[versions]
guava = "31.1-jre"
jackson = { strictly = "[2.15, 2.16[", prefer = "2.15.3" }
[libraries]
guava = { module = "com.google.guava:guava", version.ref = "guava" }
jackson = { group = "com.fasterxml", name = "jackson", version.ref = "jackson" }
short = "a:b:1.0"
bare = { module = "a:c" }
`,
    [
      '5:1 com.google.guava:guava 31.1-jre unknown ?',
      '6:1 com.fasterxml:jackson [2.15, 2.16[ unknown ?',
      '7:1 a:b 1.0 unknown ?',
      '8:1 a:c unknown ?',
    ],
    ['gradle/libs.versions.toml:8 the version of a:c stands elsewhere'],
  ],
  [
    'Cargo.toml',
    `[package]
name = "x"
[dependencies]
serde = { version = "1.0", features = ["derive"], optional = true }
rand = "0.8"
renamed = { package = "real", version = "2" }
own = { path = "../own" }
g = { git = "https://host/g" }
[dev-dependencies]
tempfile = "3"
[target.'cfg(unix)'.dependencies]
libc = "0.2"
`,
    [
      '4:1 serde 1.0 optional direct',
      '5:1 rand 0.8 runtime direct',
      '6:1 real 2 runtime direct',
      '8:1 g runtime direct',
      '10:1 tempfile 3 dev direct',
      '12:1 libc 0.2 runtime direct',
    ],
    ['Cargo.toml:8 the version of g stands elsewhere'],
  ],
  [
    'Cargo.lock',
    `version = 3
[[package]]
name = "me"
version = "0.1.0"
dependencies = ["rand 0.8.5", "serde"]
[[package]]
name = "rand"
version = "0.7.3"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "rand"
version = "0.8.5"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "serde"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
`,
    ['6:1 rand =0.7.3 unknown indirect', '10:1 rand =0.8.5 unknown direct', '14:1 serde =1.0.0 unknown direct'],
    [],
  ],
  [
    'src/App/App.csproj',
    `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><JsonVersion>13.0.1</JsonVersion></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Newtonsoft.Json" Version="$(JsonVersion)" />
    <PackageReference Include="Analyzer" Version="[1.0,2.0)"><PrivateAssets>all</PrivateAssets></PackageReference>
    <PackageReference Include="Child"><Version>2.1</Version></PackageReference>
    <PackageReference Include="Central" />
    <PackageReference Include="Odd" Version="$(NoSuch)" />
    <PackageReference Remove="Gone" />
  </ItemGroup>
</Project>`,
    [
      '4:5 newtonsoft.json 13.0.1 runtime direct',
      '5:5 analyzer [1.0,2.0) dev direct',
      '6:5 child 2.1 runtime direct',
      '7:5 central runtime direct',
      '8:5 odd runtime direct',
    ],
    [
      'src/App/App.csproj:7 the version of Central stands elsewhere',
      'src/App/App.csproj:8 the version of Odd has an unknown property',
    ],
  ],
  [
    'packages.config',
    '<packages>\n  <package id="NUnit" version="3.13.0" developmentDependency="true" />\n  <package id="X" />\n</packages>',
    ['2:3 nunit =3.13.0 dev ?'],
    ['packages.config:3 a package without name or version'],
  ],
  [
    'packages.lock.json',
    `{"version": 1, "dependencies": {"net8.0": {
 "A": {"type": "Direct", "requested": "[1.0.0, )", "resolved": "1.0.0"},
 "B": {"type": "Transitive", "resolved": "2.0.0"},
 "own": {"type": "Project"}
}}}`,
    ['2:2 a =1.0.0 [1.0.0, ) unknown direct', '3:2 b =2.0.0 unknown indirect'],
    [],
  ],
  [
    'Gemfile',
    `source "https://rubygems.org"
ruby "3.2.0"
gem "rails", "~> 7.0", ">= 7.0.4"
gem 'puma'
gem "edge", git: "https://host/edge.git"
gem "computed", VERSION
gem "req", "1.0", require: false
group :development, :test do
  gem "rspec", "~> 3.12"
end
group :production do
  gem "pg"
end
gem "lint", group: :development
`,
    [
      '3:1 rails ~> 7.0, >= 7.0.4 runtime direct',
      '4:1 puma >= 0 runtime direct',
      '5:1 edge runtime direct',
      '6:1 computed runtime direct',
      '7:1 req 1.0 runtime direct',
      '9:3 rspec ~> 3.12 dev direct',
      '12:3 pg >= 0 runtime direct',
      '14:1 lint >= 0 dev direct',
    ],
    ['Gemfile:5 edge comes from no registry', 'Gemfile:6 the version of computed is computed'],
  ],
  [
    'Gemfile.lock',
    `GIT
  remote: https://host/edge.git
  revision: 0123
  specs:
    edge (0.1.0)

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.15.0-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.1)

PLATFORMS
  x86_64-linux

DEPENDENCIES
  edge!
  nokogiri (~> 1.15)
`,
    ['5:5 edge = 0.1.0 unknown direct', '10:5 nokogiri =1.15.0 unknown direct', '12:5 racc =1.7.1 unknown indirect'],
    ['Gemfile.lock:5 edge comes from no registry'],
  ],
  [
    'composer.json',
    '{"require": {"php": ">=8.1", "ext-json": "*", "Symfony/Console": "^6.4"}, "require-dev": {"phpunit/phpunit": "^10"}}',
    ['1:47 symfony/console ^6.4 runtime direct', '1:91 phpunit/phpunit ^10 dev direct'],
    [],
  ],
  [
    'composer.lock',
    '{"packages": [{"name": "a/b", "version": "v1.2.3"},\n {"name": "c/d", "version": "dev-main"}], "packages-dev": [{"name": "e/f", "version": "2.0"}]}',
    ['1:15 a/b =v1.2.3 runtime ?', '2:2 c/d dev-main runtime ?', '2:60 e/f =2.0 dev ?'],
    ['composer.lock:2 c/d is a branch'],
  ],
];
