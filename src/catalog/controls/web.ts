import type { ControlRow } from './row.js';

/** What a server tells browsers, whom it lets in how often, and what it says when it fails. */
export const web: readonly ControlRow[] = [
  {
    id: 'AIP-WEB-001',
    name: 'Security headers are set',
    requirement: 'Send Strict-Transport-Security, X-Content-Type-Options, Referrer-Policy and a frame policy with every page.',
    implementation: {
      JavaScript: 'app.use(helmet()), or @fastify/helmet.',
      Python: "Django's SecurityMiddleware with SECURE_HSTS_SECONDS, or Talisman for Flask, or the secure package.",
      Go: 'unrolled/secure, or a handler that sets the headers.',
      Java: 'The defaults of Spring Security; never headers().disable().',
    },
    severity: 'medium',
    frameworks: ['soc2:CC6.6', 'soc2:CC6.7', 'iso27001:A.8.26', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'They switch on protections that browsers leave off for old pages.',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html'],
    select: { architecture: ['web-app'] },
    verify: {
      JavaScript: [
        {
          any_of: [
            { import: { name: ['helmet', '@fastify/helmet', 'koa-helmet', 'next-safe', 'nuxt-security'], state: 'present' } },
            { pattern_present: { pattern: '["\'`]Strict-Transport-Security["\'`]', in: 'code-and-strings' } },
          ],
        },
      ],
      Python: [
        {
          any_of: [
            { import: { name: ['flask_talisman', 'flask_talisman.*', 'secure', 'secweb', 'secweb.*'], state: 'present' } },
            { pattern_present: { pattern: '\\bSECURE_HSTS_SECONDS\\s*=\\s*[1-9]', in: 'code' } },
            { pattern_present: { pattern: '["\']Strict-Transport-Security["\']', in: 'code-and-strings' } },
          ],
        },
      ],
      Go: [
        {
          any_of: [
            { import: { name: ['github.com/unrolled/secure'], state: 'present' } },
            { pattern_present: { pattern: '"Strict-Transport-Security"', in: 'code-and-strings' } },
          ],
        },
      ],
      Java: [
        { import: { name: ['org.springframework.security.*', 'io.quarkus.*', 'io.micronaut.security.*'], state: 'present' } },
        {
          pattern_absent: {
            pattern: '\\bheaders\\s*\\(\\s*\\)\\s*\\.disable\\s*\\(|\\bHeadersConfigurer\\s*::\\s*disable\\b',
            in: 'code',
          },
        },
      ],
    },
    limits: 'Headers that a proxy or a host adds are not seen; whether they reach each page is not tried.',
    samples: {
      holds: [
        { files: { 'src/a.ts': "import helmet from 'helmet';\nexport const use = helmet();\n" } },
        { files: { 'settings.py': 'SECURE_HSTS_SECONDS = 31536000\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "import express from 'express';\n// helmet()\nexport const app = express();\n" } },
        { files: { 'settings.py': 'SECURE_HSTS_SECONDS = 0\n' } },
      ],
    },
  },
  {
    id: 'AIP-WEB-002',
    name: 'A content security policy without unsafe words',
    requirement:
      "Send a Content-Security-Policy with every page. Never allow 'unsafe-inline' or 'unsafe-eval' for scripts; use nonces.",
    implementation: {
      every: "Content-Security-Policy: default-src 'self'; script-src 'self' 'nonce-…'; object-src 'none'; base-uri 'none'.",
    },
    severity: 'medium',
    frameworks: ['soc2:CC6.6', 'iso27001:A.8.26', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'A policy makes an injected script fail to run.',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html'],
    select: { architecture: ['web-app'] },
    verify: {
      every: [
        {
          pattern_present: {
            pattern: 'Content-?Security-?Policy|\\bCSP_DEFAULT_SRC\\b|\\bhelmet\\s*\\(|\\bTalisman\\s*\\(',
            in: 'code-and-strings',
            except: ['**/docs/', '**/*.md'],
          },
        },
        {
          pattern_absent: {
            pattern: 'script-?src[^;\\n]*unsafe-(?:inline|eval)',
            in: 'code-and-strings',
            except: ['**/docs/', '**/*.md'],
          },
        },
      ],
    },
    limits: 'Sees a policy that stands on one line; one that is put together, or sent by a proxy, is not seen.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts': "export const headers = { 'Content-Security-Policy': \"default-src 'self'; script-src 'self'\" };\n",
          },
        },
      ],
      broken: [
        {
          files: { 'src/a.ts': "export const headers = { 'Content-Security-Policy': \"script-src 'self' 'unsafe-inline'\" };\n" },
        },
        { files: { 'src/a.ts': '// Content-Security-Policy is to come\nexport const headers = {};\n' } },
      ],
    },
  },
  {
    id: 'AIP-WEB-003',
    name: 'Other origins are named one by one',
    requirement: 'List the origins that may read answers. Never allow every origin, and never reflect the origin of the request.',
    implementation: {
      JavaScript: "cors({ origin: ['https://app.acme.io'] }).",
      Python: 'CORSMiddleware with allow_origins=["https://app.acme.io"].',
      Go: 'rs/cors with AllowedOrigins of full names.',
      Java: 'allowedOrigins("https://app.acme.io").',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.6', 'iso27001:A.8.26', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Any site can otherwise read what its visitor may read.',
    references: ['https://cwe.mitre.org/data/definitions/942.html'],
    select: { architecture: ['http-api', 'web-app'] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ['JavaScript', 'TypeScript', 'Python', 'Go', 'Java', 'Kotlin', 'C#', 'Ruby', 'PHP'],
            pattern: 'Access-Control-Allow-Origin["\'`]\\s*[,:=\\]]+\\s*["\'`]\\*',
            in: 'code-and-strings',
          },
        },
      ],
      JavaScript: [
        {
          call: {
            name: ['cors', '@fastify/cors', '*.enableCors'],
            state: 'absent',
            argument: { position: 0, matches: '\\borigin\\s*:\\s*(?:true\\b|["\'`]\\*)' },
          },
        },
      ],
      Python: [
        {
          call: {
            name: ['*.add_middleware', 'flask_cors.CORS'],
            state: 'absent',
            argument: { keyword: 'allow_origins', matches: '["\']\\*["\']' },
          },
        },
        { pattern_absent: { pattern: '\\bCORS_(?:ALLOW_ALL_ORIGINS|ORIGIN_ALLOW_ALL)\\s*=\\s*True\\b', in: 'code' } },
      ],
      Go: [
        {
          pattern_absent: {
            pattern: '\\bAllowAllOrigins\\s*:\\s*true\\b|\\bAllowedOrigins\\s*:\\s*\\[\\]string\\{\\s*"\\*"',
            in: 'code-and-strings',
          },
        },
      ],
      Java: [
        {
          call: {
            name: ['*.allowedOrigins', '*.allowedOriginPatterns', '*.addAllowedOrigin', '*.addAllowedOriginPattern'],
            state: 'absent',
            argument: { position: 0, matches: '^"?\\*"?$' },
          },
        },
        { pattern_absent: { pattern: '@CrossOrigin\\s*(?:$|\\(\\s*\\)|\\([^)]*"\\*")', in: 'code-and-strings' } },
      ],
    },
    limits: 'A public interface without credentials may allow every origin: state that as an exception.',
    samples: {
      holds: [
        { files: { 'src/a.ts': "import cors from 'cors';\nexport const use = cors({ origin: ['https://app.acme.io'] });\n" } },
        { files: { 'settings.py': 'CORS_ALLOWED_ORIGINS = ["https://app.acme.io"]  # not CORS_ALLOW_ALL_ORIGINS = True\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "import cors from 'cors';\nexport const use = cors({ origin: true, credentials: true });\n" } },
        { files: { 'src/b.ts': "export const b = (res: Response) => res.setHeader('Access-Control-Allow-Origin', '*');\n" } },
        { files: { 'settings.py': 'CORS_ALLOW_ALL_ORIGINS = True\n' } },
        { files: { 'a.go': 'package a\n\nvar c = cors.Config{AllowAllOrigins: true}\n' } },
        { files: { 'A.java': 'class A {\n  void a(CorsRegistry r) {\n    r.addMapping("/**").allowedOrigins("*");\n  }\n}\n' } },
      ],
    },
  },
  {
    id: 'AIP-WEB-004',
    name: 'Requests are limited in rate',
    requirement:
      'Limit how often one caller may ask, most of all for logging in, for resetting passwords and for calls of a model.',
    implementation: {
      JavaScript: 'express-rate-limit, @fastify/rate-limit or rate-limiter-flexible.',
      Python: 'slowapi, Flask-Limiter or django-ratelimit.',
      Go: 'golang.org/x/time/rate or go-chi/httprate.',
      Java: 'Bucket4j or the RateLimiter of Resilience4j.',
    },
    severity: 'medium',
    frameworks: ['soc2:CC6.6', 'soc2:CC7.2', 'iso27001:A.8.26', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Without a limit passwords can be tried and costs can be driven up.',
    references: ['https://cwe.mitre.org/data/definitions/770.html'],
    select: { architecture: ['http-api', 'web-app'] },
    verify: {
      JavaScript: [
        {
          import: {
            name: [
              'express-rate-limit',
              '@fastify/rate-limit',
              'rate-limiter-flexible',
              '@nestjs/throttler',
              '@upstash/ratelimit',
              'koa-ratelimit',
              'hono-rate-limiter',
            ],
            state: 'present',
          },
        },
      ],
      Python: [
        {
          import: {
            name: [
              'slowapi',
              'slowapi.*',
              'flask_limiter',
              'flask_limiter.*',
              'django_ratelimit',
              'django_ratelimit.*',
              'rest_framework.throttling',
              'fastapi_limiter',
              'fastapi_limiter.*',
              'limits',
              'limits.*',
            ],
            state: 'present',
          },
        },
      ],
      Go: [
        {
          import: {
            name: [
              'golang.org/x/time/rate',
              'github.com/go-chi/httprate',
              'github.com/ulule/limiter/v3',
              'github.com/didip/tollbooth/v8',
            ],
            state: 'present',
          },
        },
      ],
      Java: [
        {
          import: {
            name: [
              'io.github.bucket4j.*',
              'io.github.resilience4j.ratelimiter.*',
              'com.google.common.util.concurrent.RateLimiter',
            ],
            state: 'present',
          },
        },
      ],
    },
    limits: 'Limits at a gateway or host are not seen; which routes are limited is not seen either.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import rateLimit from 'express-rate-limit';\nexport const limit = rateLimit({ windowMs: 60_000, limit: 60 });\n",
          },
        },
        { files: { 'a.py': 'from slowapi import Limiter\n\nlimiter = Limiter(key_func=str)\n' } },
        { files: { 'a.go': 'package a\n\nimport "golang.org/x/time/rate"\n\nvar L = rate.NewLimiter(1, 5)\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "// import rateLimit from 'express-rate-limit';\nexport const limit = null;\n" } },
        { files: { 'a.py': 'note = "from slowapi import Limiter"\n' } },
      ],
    },
  },
  {
    id: 'AIP-WEB-005',
    name: 'Errors tell callers nothing of the inside',
    requirement:
      'Answer errors with a code and a number to ask for. Never send stack traces, statements or messages of libraries, and never ship debug mode.',
    implementation: {
      JavaScript: "res.status(500).json({ error: 'internal', id }); never err.stack in an answer.",
      Python: 'DEBUG = False; a handler that answers with a number.',
      Go: 'http.Error(w, "internal", 500); log err, never send err.Error().',
      Java: 'server.error.include-stacktrace=never; never printStackTrace.',
    },
    severity: 'medium',
    frameworks: ['soc2:CC6.1', 'soc2:CC7.1', 'iso27001:A.8.26', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Traces name versions, paths and statements: a map for whoever attacks.',
    references: ['https://cwe.mitre.org/data/definitions/209.html'],
    select: { architecture: ['http-api', 'web-app'] },
    verify: {
      JavaScript: [
        {
          call: {
            name: ['res.send', 'res.json', 'res.end', 'reply.send', 'ctx.throw', '*.json', '*.send'],
            state: 'absent',
            argument: { position: 0, matches: '\\b(?:e|err|error|ex|exception)\\.stack\\b' },
          },
        },
      ],
      Python: [
        {
          pattern_absent: {
            paths: ['**/settings.py', '**/settings/', '**/config.py'],
            pattern: '^\\s*DEBUG\\s*=\\s*True\\b',
            in: 'code',
            except: ['**/settings/dev*.py', '**/settings/local.py', '**/settings/test*.py'],
          },
        },
        { call: { name: ['*.run', 'uvicorn.run'], state: 'absent', argument: { keyword: 'debug', matches: '^True$' } } },
      ],
      Go: [{ call: { name: 'net/http.Error', state: 'absent', argument: { position: 1, matches: '\\.Error\\s*\\(\\s*\\)' } } }],
      Java: [
        { call: { name: '*.printStackTrace', state: 'absent' } },
        {
          value: {
            file: '**/application*.properties',
            path: '["server.error.include-stacktrace"]',
            is: { not_equals: 'always' },
            if_missing: 'skip',
          },
        },
      ],
    },
    limits: 'Messages that are put together by hand are not seen.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts': "export const a = (res: Response, id: string) => res.json({ error: 'internal', id }); // not err.stack\n",
          },
        },
        { files: { 'app/settings.py': 'DEBUG = False\n' } },
        { files: { 'A.java': 'class A {}\n', 'application.properties': 'server.error.include-stacktrace=never\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': 'export const a = (res: Response, err: Error) => res.json({ error: err.stack });\n' } },
        { files: { 'app/settings.py': 'DEBUG = True\n' } },
        {
          files: {
            'a.go':
              'package a\n\nimport "net/http"\n\nfunc a(w http.ResponseWriter, err error) {\n\thttp.Error(w, err.Error(), 500)\n}\n',
          },
        },
        { files: { 'A.java': 'class A {\n  void a(Exception e) {\n    e.printStackTrace();\n  }\n}\n' } },
        { files: { 'A.java': 'class A {}\n', 'application.properties': 'server.error.include-stacktrace=always\n' } },
      ],
    },
  },
];
