import type { ControlRow } from './row.js';

/** What comes from outside: validation, injection, files, addresses. */
export const input: readonly ControlRow[] = [
  {
    id: 'AIP-INP-001',
    name: 'Input is validated against a schema',
    requirement:
      'Validate every body, query and message from outside against a declared schema before anything else reads it, and refuse what does not fit.',
    implementation: {
      JavaScript: 'zod, valibot, ajv or joi at the edge of each route.',
      Python: 'pydantic models or marshmallow schemas.',
      Go: 'go-playground/validator tags and Decoder.DisallowUnknownFields.',
      Java: 'jakarta.validation annotations with @Valid on each parameter.',
    },
    severity: 'high',
    frameworks: ['soc2:PI1.2', 'iso27001:A.8.26', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4', 'eu-ai-act:15'],
    rationale: 'Code behind a schema meets only the shapes it was written for.',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html'],
    select: { architecture: ['http-api', 'web-app'] },
    verify: {
      JavaScript: [
        {
          import: {
            name: [
              'zod',
              'zod/*',
              'valibot',
              'ajv',
              'joi',
              'yup',
              'superstruct',
              'class-validator',
              '@sinclair/typebox',
              'arktype',
              'express-validator',
            ],
            state: 'present',
          },
        },
      ],
      Python: [
        {
          import: {
            name: [
              'pydantic',
              'pydantic.*',
              'marshmallow',
              'jsonschema',
              'cerberus',
              'msgspec',
              'rest_framework.serializers',
              'django.forms',
            ],
            state: 'present',
          },
        },
      ],
      Go: [
        {
          any_of: [
            {
              import: {
                name: [
                  'github.com/go-playground/validator/v10',
                  'github.com/go-ozzo/ozzo-validation/v4',
                  'github.com/santhosh-tekuri/jsonschema/v6',
                ],
                state: 'present',
              },
            },
            { call: { name: '*.DisallowUnknownFields', state: 'present' } },
          ],
        },
      ],
      Java: [
        {
          import: {
            name: ['jakarta.validation.*', 'javax.validation.*', 'org.springframework.validation.*', 'com.networknt.schema.*'],
            state: 'present',
          },
        },
      ],
    },
    limits: 'Shows that a validator is used, not that every way in goes through it, nor how strict the schema is.',
    samples: {
      holds: [
        { files: { 'src/a.ts': "import { z } from 'zod';\nexport const body = z.object({ name: z.string().max(80) });\n" } },
        { files: { 'a.py': 'from pydantic import BaseModel\n\nclass Body(BaseModel):\n    name: str\n' } },
        {
          files: { 'a.go': 'package a\n\nimport "encoding/json"\n\nfunc a(d *json.Decoder) {\n\td.DisallowUnknownFields()\n}\n' },
        },
        { files: { 'A.java': 'import jakarta.validation.Valid;\n\nclass A {\n  void a(@Valid Body body) {}\n}\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "// import { z } from 'zod'\nexport const name = (body: any) => body.name;\n" } },
        { files: { 'a.py': 'note = "import pydantic"\n' } },
      ],
    },
  },
  {
    id: 'AIP-INP-002',
    name: 'SQL is never put together from text',
    requirement: 'Give values to SQL as parameters. Never build a statement with concatenation, templates or formatting.',
    implementation: {
      JavaScript: "client.query('SELECT … WHERE id = $1', [id]).",
      Python: 'cursor.execute("SELECT … WHERE id = %s", (id,)).',
      Go: 'db.QueryContext(ctx, "SELECT … WHERE id = $1", id).',
      Java: 'prepareStatement("SELECT … WHERE id = ?") and setLong.',
    },
    severity: 'critical',
    frameworks: [
      'soc2:CC6.1',
      'soc2:PI1.2',
      'iso27001:A.8.28',
      'ssdf:PW.5',
      'nist-800-53:SA-11',
      'pci-dss:6.2.4',
      'eu-ai-act:15',
    ],
    rationale: 'Text that becomes part of a statement can say anything that the database can do.',
    references: ['https://cwe.mitre.org/data/definitions/89.html'],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            name: ['*.query', '*.execute', '*.raw', '*.$queryRawUnsafe', '*.$executeRawUnsafe'],
            state: 'absent',
            argument: {
              position: 0,
              matches:
                '^`\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[^`]*\\$\\{|^["\']\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[^"\']*["\']\\s*\\+',
            },
          },
        },
      ],
      Python: [
        {
          call: {
            name: ['*.execute', '*.executemany', '*.executescript', '*.raw', '*.text'],
            state: 'absent',
            argument: {
              position: 0,
              matches:
                '^[rb]?f[rb]?["\']{1,3}\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[\\s\\S]*\\{|^[rbu]?["\']{1,3}\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[\\s\\S]*["\']\\s*(?:%|\\+|\\.format\\s*\\()',
            },
          },
        },
      ],
      Go: [
        {
          call: {
            name: ['*.Query', '*.QueryContext', '*.QueryRow', '*.QueryRowContext', '*.Exec', '*.ExecContext'],
            state: 'absent',
            argument: {
              matches:
                '^(?:fmt\\.Sprintf\\s*\\(\\s*["`]\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b|["`]\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[^"`]*["`]\\s*\\+)',
            },
          },
        },
      ],
      Java: [
        {
          call: {
            name: [
              '*.executeQuery',
              '*.executeUpdate',
              '*.execute',
              '*.prepareStatement',
              '*.createNativeQuery',
              '*.createQuery',
            ],
            state: 'absent',
            argument: {
              position: 0,
              matches:
                '^"\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[^"]*"\\s*\\+|^String\\.format\\s*\\(\\s*"\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b|^"\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[^"]*"\\s*\\.formatted\\s*\\(',
            },
          },
        },
      ],
    },
    limits: 'Looks at the argument of the call; a statement that was put together before, in a variable, is not seen.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts': "export const a = (db: Db, id: string) => db.query('SELECT name FROM people WHERE id = $1', [id]);\n",
          },
        },
        { files: { 'a.py': 'def a(cursor, id):\n    cursor.execute("SELECT name FROM people WHERE id = %s", (id,))\n' } },
      ],
      broken: [
        {
          files: {
            'src/a.ts': 'export const a = (db: Db, id: string) => db.query(`SELECT name FROM people WHERE id = ${id}`);\n',
          },
        },
        { files: { 'a.py': 'def a(cursor, id):\n    cursor.execute(f"SELECT name FROM people WHERE id = {id}")\n' } },
        { files: { 'b.py': 'def a(cursor, id):\n    cursor.execute("SELECT name FROM people WHERE id = %s" % id)\n' } },
        {
          files: {
            'a.go': 'package a\n\nfunc a(db *sql.DB, id string) {\n\tdb.Query("SELECT name FROM people WHERE id = " + id)\n}\n',
          },
        },
        {
          files: {
            'A.java':
              'class A {\n  void a(Statement s, String id) throws Exception {\n    s.executeQuery("SELECT name FROM people WHERE id = " + id);\n  }\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-INP-003',
    name: 'No shell between the program and its commands',
    requirement: 'Start other programs with a list of arguments, never through a shell.',
    implementation: {
      JavaScript: 'execFile(program, [arguments]); never exec nor shell: true.',
      Python: 'subprocess.run([program, argument]); never shell=True nor os.system.',
      Go: 'exec.Command(program, arguments…); never exec.Command("sh", "-c", …).',
      Java: 'new ProcessBuilder(program, arguments…); never Runtime.exec with one string.',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.8', 'iso27001:A.8.28', 'ssdf:PW.5', 'nist-800-53:SA-11', 'pci-dss:6.2.4'],
    rationale: 'A shell reads operators in what was meant as a value.',
    references: ['https://cwe.mitre.org/data/definitions/78.html'],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            name: ['child_process.exec', 'child_process.execSync'],
            state: 'absent',
            argument: { position: 0, matches: '\\$\\{|["\'`]\\s*\\+|\\+\\s*["\'`]|^[A-Za-z_$][\\w$.]*$' },
          },
        },
        { pattern_absent: { pattern: '\\bshell\\s*:\\s*true\\b', in: 'code' } },
      ],
      Python: [
        {
          call: {
            name: ['os.system', 'os.popen', 'commands.getoutput', 'subprocess.getoutput', 'subprocess.getstatusoutput'],
            state: 'absent',
          },
        },
        {
          call: {
            name: ['subprocess.run', 'subprocess.Popen', 'subprocess.call', 'subprocess.check_call', 'subprocess.check_output'],
            state: 'absent',
            argument: { keyword: 'shell', matches: '^True$' },
          },
        },
      ],
      Go: [
        {
          call: {
            name: ['os/exec.Command'],
            state: 'absent',
            argument: {
              position: 0,
              matches: '^["`]?(?:/bin/)?(?:ba|z|da)?sh["`]?$|^["`]?cmd(?:\\.exe)?["`]?$|^["`]?powershell',
            },
          },
        },
      ],
      Java: [
        { call: { name: ['*.exec'], state: 'absent', argument: { position: 0, matches: '^"[^"]*"\\s*\\+|^"(?:ba)?sh\\b' } } },
      ],
    },
    limits: 'A program may itself be a shell or may read its arguments as commands. In JavaScript a fixed command line passes.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import { execFile } from 'node:child_process';\nexport const a = (f: string) => execFile('ls', ['--', f]); // not exec('ls ' + f)\n",
          },
        },
        { files: { 'a.py': 'import subprocess\n\ndef a(f):\n    subprocess.run(["ls", "--", f], check=True)\n' } },
      ],
      broken: [
        {
          files: { 'src/a.ts': "import { exec } from 'node:child_process';\nexport const a = (f: string) => exec(`ls ${f}`);\n" },
        },
        { files: { 'a.py': 'import subprocess\n\ndef a(f):\n    subprocess.run("ls " + f, shell=True)\n' } },
        { files: { 'a.go': 'package a\n\nimport "os/exec"\n\nfunc a(f string) {\n\texec.Command("sh", "-c", "ls "+f)\n}\n' } },
        {
          files: {
            'A.java': 'class A {\n  void a(String f) throws Exception {\n    Runtime.getRuntime().exec("ls " + f);\n  }\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-INP-004',
    name: 'Text never becomes code',
    requirement: 'Never run text as code: no eval, no function made of text, no script engine on foreign input.',
    implementation: {
      JavaScript: 'JSON.parse for data, a table of functions for choices; never eval nor new Function.',
      Python: 'ast.literal_eval for literals; never eval nor exec.',
      Java: 'Never javax.script on input.',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.8', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4', 'eu-ai-act:15'],
    rationale: 'Whoever writes the text then writes the program.',
    references: ['https://cwe.mitre.org/data/definitions/95.html'],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            name: ['eval', 'Function', 'vm.runInNewContext', 'vm.runInThisContext'],
            state: 'absent',
          },
        },
      ],
      Python: [{ call: { name: ['eval', 'exec', 'builtins.eval', 'builtins.exec'], state: 'absent' } }],
      Java: [{ import: { name: ['javax.script.*', 'groovy.lang.GroovyShell'], state: 'absent' } }],
    },
    limits: 'Template engines and expression languages that run code are not seen.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "// eval(text) is refused\nexport const a = (text: string) => JSON.parse(text);\nexport const note = 'eval(x)';\n",
          },
        },
        { files: { 'a.py': 'import ast\n\ndef a(text):\n    """eval(text)"""\n    return ast.literal_eval(text)\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': 'export const a = (text: string) => eval(text);\n' } },
        { files: { 'src/b.ts': 'export const b = (text: string) => new Function(text);\n' } },
        { files: { 'a.py': 'def a(text):\n    return eval(text)\n' } },
        { files: { 'A.java': 'import javax.script.ScriptEngineManager;\n\nclass A {}\n' } },
      ],
    },
  },
  {
    id: 'AIP-INP-005',
    name: 'No deserialisation that can make any object',
    requirement:
      'Read foreign data with formats that hold data alone (JSON, Protocol Buffers). Never use a reader that makes objects of any class.',
    implementation: {
      JavaScript: 'JSON.parse and a schema; never node-serialize.',
      Python: 'json.loads or yaml.safe_load; never pickle, marshal, shelve or yaml.load without a safe loader.',
      Go: 'encoding/json into a struct.',
      Java: 'Jackson without default typing; never ObjectInputStream, XMLDecoder or XStream on input.',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.8', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4', 'eu-ai-act:15'],
    rationale: 'Such readers run code of the classes that the sender names.',
    references: ['https://cwe.mitre.org/data/definitions/502.html'],
    select: {},
    verify: {
      JavaScript: [{ import: { name: ['node-serialize', 'serialize-to-js', 'funcster', 'cryo'], state: 'absent' } }],
      Python: [
        {
          call: {
            name: [
              'pickle.load',
              'pickle.loads',
              'cPickle.loads',
              'dill.load',
              'dill.loads',
              'marshal.loads',
              'shelve.open',
              'jsonpickle.decode',
              'yaml.unsafe_load',
              'yaml.full_load',
            ],
            state: 'absent',
          },
        },
        {
          pattern_absent: {
            pattern: '\\byaml\\.load\\s*\\(',
            in: 'code',
            except_lines: '\\b(?:C?SafeLoader|CBaseLoader|BaseLoader)\\b',
          },
        },
      ],
      Java: [
        {
          call: {
            name: [
              'ObjectInputStream',
              'java.io.ObjectInputStream',
              'XMLDecoder',
              'java.beans.XMLDecoder',
              'XStream',
              'com.thoughtworks.xstream.XStream',
              '*.enableDefaultTyping',
            ],
            state: 'absent',
          },
        },
      ],
    },
    limits: 'Caches and models that use these formats inside a library are not seen.',
    samples: {
      holds: [
        {
          files: {
            'a.py': 'import yaml\n\n# pickle.loads(text)\ndef a(text):\n    return yaml.load(text, Loader=yaml.SafeLoader)\n',
          },
        },
        { files: { 'src/a.ts': 'export const a = (text: string) => JSON.parse(text);\n' } },
      ],
      broken: [
        { files: { 'a.py': 'import pickle\n\ndef a(data):\n    return pickle.loads(data)\n' } },
        { files: { 'b.py': 'import yaml\n\ndef b(text):\n    return yaml.load(text)\n' } },
        { files: { 'src/a.ts': "import serialize from 'node-serialize';\nexport const a = serialize.unserialize;\n" } },
        {
          files: {
            'A.java':
              'import java.io.ObjectInputStream;\n\nclass A {\n  Object a(java.io.InputStream in) throws Exception {\n    return new ObjectInputStream(in).readObject();\n  }\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-INP-006',
    name: 'Addresses from outside are not fetched',
    requirement:
      'Never fetch an address that a request names. Take the host from a fixed list, and refuse private and link-local networks.',
    implementation: {
      JavaScript: 'A map of allowed hosts; new URL(text).host compared before fetch.',
      Python: 'urllib.parse.urlsplit(text).hostname compared with a set.',
      Go: 'url.Parse and a set of hosts; a dialer that refuses private addresses.',
      Java: 'URI.create(text).getHost() compared with a set.',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.6', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'The server otherwise reaches what only the server can reach, the metadata of the cloud first of all.',
    references: ['https://cwe.mitre.org/data/definitions/918.html'],
    select: { architecture: ['http-api', 'web-app', 'llm-agent'] },
    verify: {
      JavaScript: [
        {
          call: {
            name: [
              'fetch',
              'axios',
              'axios.get',
              'axios.post',
              'axios.request',
              'got',
              'undici.request',
              'http.get',
              'https.get',
            ],
            state: 'absent',
            argument: { position: 0, matches: '\\b(?:req|request|ctx)\\.(?:query|body|params|headers)\\b' },
          },
        },
      ],
      Python: [
        {
          call: {
            name: ['requests.get', 'requests.post', 'requests.request', 'httpx.get', 'httpx.post', 'urllib.request.urlopen'],
            state: 'absent',
            argument: { position: 0, matches: '\\brequest\\.(?:args|form|json|values|GET|POST|query_params|data)\\b' },
          },
        },
      ],
      Go: [
        {
          call: {
            name: ['net/http.Get', 'net/http.Post', 'net/http.Head'],
            state: 'absent',
            argument: { position: 0, matches: '\\.FormValue\\s*\\(|\\.URL\\.Query\\s*\\(|\\.PostFormValue\\s*\\(' },
          },
        },
      ],
      Java: [
        {
          call: {
            name: ['URL', 'java.net.URL', 'URI.create', 'java.net.URI.create', '*.getForObject', '*.getForEntity'],
            state: 'absent',
            argument: { position: 0, matches: '\\.getParameter\\s*\\(|\\.getHeader\\s*\\(' },
          },
        },
      ],
    },
    limits: 'Sees the request read inside the call; an address that goes through a variable is not followed.',
    samples: {
      holds: [{ files: { 'src/a.ts': 'export const a = (id: number) => fetch(`https://api.acme.io/${id}`);\n' } }],
      broken: [
        { files: { 'src/a.ts': 'export const a = (req: Request) => fetch(req.query.url);\n' } },
        {
          files: {
            'a.py': 'import requests\nfrom flask import request\n\ndef a():\n    return requests.get(request.args["url"]).text\n',
          },
        },
        {
          files: {
            'a.go':
              'package a\n\nimport "net/http"\n\nfunc a(w http.ResponseWriter, r *http.Request) {\n\thttp.Get(r.FormValue("url"))\n}\n',
          },
        },
        {
          files: {
            'A.java':
              'import java.net.URL;\n\nclass A {\n  Object a(HttpServletRequest r) throws Exception {\n    return new URL(r.getParameter("url")).openStream();\n  }\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-INP-007',
    name: 'Paths from outside stay inside their folder',
    requirement:
      'Never open a path that a request names. Map names to files, or resolve the path and refuse what leaves the folder.',
    implementation: {
      JavaScript: 'path.resolve(root, name) must begin with root + path.sep.',
      Python: 'Path(root, name).resolve().is_relative_to(root).',
      Go: 'os.OpenRoot(root).Open(name), or filepath.IsLocal(name).',
      Java: 'root.resolve(name).normalize().startsWith(root).',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Two dots are enough to read any file that the program can read.',
    references: ['https://cwe.mitre.org/data/definitions/22.html'],
    select: { architecture: ['http-api', 'web-app', 'file-storage'] },
    verify: {
      JavaScript: [
        {
          call: {
            name: [
              'fs.readFile',
              'fs.readFileSync',
              'fs.createReadStream',
              'fs.writeFile',
              'fs/promises.readFile',
              '*.sendFile',
              '*.download',
            ],
            state: 'absent',
            argument: { position: 0, matches: '\\b(?:req|request|ctx)\\.(?:query|body|params|headers)\\b' },
          },
        },
      ],
      Python: [
        {
          call: {
            name: ['open', 'io.open', 'flask.send_file', 'pathlib.Path'],
            state: 'absent',
            argument: { position: 0, matches: '\\brequest\\.(?:args|form|json|values|GET|POST|query_params|files|data)\\b' },
          },
        },
      ],
      Go: [
        {
          call: {
            name: ['os.Open', 'os.ReadFile', 'os.OpenFile', 'os.Create', 'net/http.ServeFile'],
            state: 'absent',
            argument: { matches: '\\.FormValue\\s*\\(|\\.URL\\.Query\\s*\\(|\\.PathValue\\s*\\(' },
          },
        },
      ],
      Java: [
        {
          call: {
            name: [
              'File',
              'java.io.File',
              'FileInputStream',
              'java.io.FileInputStream',
              'Paths.get',
              'java.nio.file.Paths.get',
              'Path.of',
              'java.nio.file.Path.of',
            ],
            state: 'absent',
            argument: { matches: '\\.getParameter\\s*\\(' },
          },
        },
      ],
    },
    limits: 'Sees the request read inside the call; a path that goes through a variable is not followed.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts': "import { readFile } from 'node:fs/promises';\nexport const a = () => readFile('public/index.html');\n",
          },
        },
      ],
      broken: [
        {
          files: {
            'src/a.ts':
              "import { readFile } from 'node:fs/promises';\nexport const a = (req: Request) => readFile('files/' + req.params.name);\n",
          },
        },
        { files: { 'a.py': 'from flask import request\n\ndef a():\n    return open(request.args["name"]).read()\n' } },
        {
          files: {
            'a.go':
              'package a\n\nimport (\n\t"net/http"\n\t"os"\n)\n\nfunc a(r *http.Request) {\n\tos.ReadFile(r.FormValue("name"))\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-INP-008',
    name: 'Text is escaped where it becomes a page',
    requirement: 'Let the template escape all text. Never mark foreign text as safe and never write it as HTML.',
    implementation: {
      JavaScript: 'textContent or the template of the framework; where HTML must be shown, DOMPurify first.',
      Python: 'Autoescape on; never mark_safe, Markup or |safe on foreign text.',
      Go: 'html/template; never text/template for pages, never template.HTML.',
      Java: 'th:text, never th:utext; OWASP Java Encoder elsewhere.',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Text that a browser reads as HTML runs as whoever is logged in.',
    references: ['https://cwe.mitre.org/data/definitions/79.html'],
    select: { architecture: ['web-app'] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ['HTML', 'Vue', 'Jinja', 'Handlebars'],
            pattern: '\\bth:utext\\s*=|\\bv-html\\s*=|\\{\\{[^}]*\\|\\s*safe\\s*\\}\\}',
            in: 'any',
          },
        },
      ],
      JavaScript: [
        { pattern_absent: { pattern: '\\bdangerouslySetInnerHTML\\b|\\.(?:inner|outer)HTML\\s*\\+?=[^=]', in: 'code' } },
        {
          call: {
            name: ['document.write', 'document.writeln', '*.insertAdjacentHTML', '*.bypassSecurityTrustHtml'],
            state: 'absent',
          },
        },
      ],
      Python: [{ call: { name: ['django.utils.safestring.mark_safe', 'markupsafe.Markup', 'flask.Markup'], state: 'absent' } }],
      Go: [{ call: { name: ['html/template.HTML', 'html/template.JS', 'html/template.URL'], state: 'absent' } }],
    },
    limits: 'Cannot tell fixed markup from foreign text: state an exception where the text is your own.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts': 'export const a = (e: Element, t: string) => {\n  e.textContent = t; // not e.innerHTML = t\n};\n',
          },
        },
        { files: { 'a.py': 'from django.utils.html import escape\n\ndef a(t):\n    return escape(t)\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': 'export const a = (e: Element, t: string) => {\n  e.innerHTML = t;\n};\n' } },
        { files: { 'a.py': 'from django.utils.safestring import mark_safe\n\ndef a(t):\n    return mark_safe(t)\n' } },
        { files: { 'a.go': 'package a\n\nimport "html/template"\n\nfunc a(t string) any {\n\treturn template.HTML(t)\n}\n' } },
        { files: { 'page.html': '<p th:utext="${text}"></p>\n' } },
      ],
    },
  },
  {
    id: 'AIP-INP-009',
    name: 'XML is read without external entities',
    requirement: 'Switch off document types and external entities in every reader of XML.',
    implementation: {
      JavaScript: 'Leave noent of libxmljs off.',
      Python: 'defusedxml, or lxml.etree.XMLParser(resolve_entities=False).',
      Java: 'factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true).',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.6', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'An entity can name a file of the server or an address behind it.',
    references: ['https://cwe.mitre.org/data/definitions/611.html'],
    select: { architecture: ['http-api', 'web-app', 'background-worker', 'file-storage'] },
    verify: {
      JavaScript: [{ pattern_absent: { pattern: '\\bnoent\\s*:\\s*true\\b', in: 'code' } }],
      Python: [
        {
          call: {
            name: ['lxml.etree.XMLParser', '*.XMLParser'],
            state: 'absent',
            argument: { keyword: 'resolve_entities', matches: '^True$' },
          },
        },
        { import: { name: ['xml.sax', 'xml.dom.pulldom'], state: 'absent' } },
      ],
      Java: [
        {
          any_of: [
            {
              call: {
                name: [
                  '*.DocumentBuilderFactory.newInstance',
                  'DocumentBuilderFactory.newInstance',
                  '*.SAXParserFactory.newInstance',
                  'SAXParserFactory.newInstance',
                  '*.XMLInputFactory.newInstance',
                  'XMLInputFactory.newInstance',
                ],
                state: 'absent',
              },
            },
            {
              call: {
                name: ['*.setFeature', '*.setProperty'],
                state: 'present',
                argument: { position: 0, matches: 'disallow-doctype-decl|SUPPORT_DTD|supportDTD' },
              },
            },
          ],
        },
      ],
    },
    limits: 'In Java one reader that is set right lets the others pass.',
    samples: {
      holds: [
        {
          files: {
            'a.py': 'from defusedxml.ElementTree import fromstring\n\n# resolve_entities=True\ntree = fromstring("<a/>")\n',
          },
        },
        {
          files: {
            'A.java':
              'import javax.xml.parsers.DocumentBuilderFactory;\n\nclass A {\n  void a() throws Exception {\n    DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();\n    f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);\n  }\n}\n',
          },
        },
      ],
      broken: [
        { files: { 'a.py': 'from lxml import etree\n\nparser = etree.XMLParser(resolve_entities=True)\n' } },
        {
          files: {
            'A.java':
              'import javax.xml.parsers.DocumentBuilderFactory;\n\nclass A {\n  void a() throws Exception {\n    DocumentBuilderFactory.newInstance().newDocumentBuilder();\n  }\n}\n',
          },
        },
      ],
    },
  },
];
