import type { ControlRow } from './row.js';

/** OAuth, tokens, sessions, passwords. */
export const access: readonly ControlRow[] = [
  {
    id: 'AIP-AUT-001',
    name: 'OAuth 2 with PKCE',
    requirement:
      'Use the authorization code grant with PKCE and the method S256 for every client, public or confidential. Make a new verifier for each request, and compare state.',
    implementation: {
      JavaScript: 'openid-client: randomPKCECodeVerifier, calculatePKCECodeChallenge, code_challenge_method S256.',
      Python: "Authlib: OAuth2Session(…, code_challenge_method='S256').",
      Go: 'golang.org/x/oauth2: GenerateVerifier, S256ChallengeOption, VerifierOption.',
      Java: 'Spring Security: OAuth2AuthorizationRequestCustomizers.withPkce().',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.6', 'iso27001:A.5.15', 'iso27001:A.8.26', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Without PKCE a stolen code is worth a token (RFC 9700, section 2.1.1).',
    references: ['https://www.rfc-editor.org/rfc/rfc7636', 'https://www.rfc-editor.org/rfc/rfc9700'],
    select: { architecture: ['oauth'] },
    verify: {
      JavaScript: [
        {
          any_of: [
            { call: { name: ['*.calculatePKCECodeChallenge', '*.pkceChallenge', 'pkce-challenge'], state: 'present' } },
            { pattern_present: { pattern: 'code_challenge_method["\'`]?\\s*[:=,]\\s*["\'`]?S256\\b', in: 'code-and-strings' } },
          ],
        },
      ],
      Python: [
        {
          any_of: [
            {
              call: {
                name: [
                  '*.*OAuth2Session',
                  '*OAuth2Session',
                  '*.*OAuth2Client',
                  '*OAuth2Client',
                  '*.register',
                  '*.create_authorization_url',
                ],
                state: 'present',
                argument: { keyword: 'code_challenge_method', matches: '^["\']S256["\']$' },
              },
            },
            {
              call: {
                name: '*.register',
                state: 'present',
                argument: { keyword: 'client_kwargs', matches: 'code_challenge_method["\']?\\s*[:=]\\s*["\']S256["\']' },
              },
            },
          ],
        },
      ],
      Go: [
        {
          call: {
            name: ['golang.org/x/oauth2.S256ChallengeOption', 'golang.org/x/oauth2.S256ChallengeFromVerifier'],
            state: 'present',
          },
        },
      ],
      Java: [
        {
          any_of: [
            {
              call: {
                name: ['*.OAuth2AuthorizationRequestCustomizers.withPkce', 'OAuth2AuthorizationRequestCustomizers.withPkce'],
                state: 'present',
              },
            },
            { import: { name: 'com.nimbusds.oauth2.sdk.pkce.*', state: 'present' } },
          ],
        },
      ],
    },
    limits: 'Shows that PKCE is used somewhere, not for each client, and not that the server refuses to go without.',
    samples: {
      holds: [
        {
          files: {
            'src/login.ts':
              "import * as client from 'openid-client';\nexport const challenge = (v: string) => client.calculatePKCECodeChallenge(v);\n",
          },
        },
        {
          files: {
            'login.py':
              "from authlib.integrations.requests_client import OAuth2Session\n\nsession = OAuth2Session('id', code_challenge_method='S256')\n",
          },
        },
        {
          files: {
            'login.go':
              'package login\n\nimport "golang.org/x/oauth2"\n\nfunc url(c oauth2.Config, v string) string {\n\treturn c.AuthCodeURL("s", oauth2.S256ChallengeOption(v))\n}\n',
          },
        },
      ],
      broken: [
        { files: { 'src/login.ts': "// code_challenge_method=S256\nexport const url = '/authorize?response_type=code';\n" } },
        {
          files: {
            'login.go':
              'package login\n\nimport "golang.org/x/oauth2"\n\nfunc url(c oauth2.Config) string {\n\treturn c.AuthCodeURL("s")\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-AUT-002',
    name: 'No implicit and no password grant',
    requirement:
      'Never ask for tokens with the implicit grant (response_type token) nor with the password grant (grant_type password).',
    implementation: { every: 'response_type=code with PKCE; client_credentials between machines.' },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'iso27001:A.5.15', 'iso27001:A.8.26', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale:
      'The first puts tokens into addresses, the second teaches people to type passwords into clients (RFC 9700, 2.1.2 and 2.4).',
    references: ['https://www.rfc-editor.org/rfc/rfc9700'],
    select: { architecture: ['oauth'] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ['JavaScript', 'TypeScript', 'Python', 'Go', 'Java', 'Kotlin', 'C#', 'Ruby', 'PHP'],
            pattern:
              'response_?type["\'`]?\\s*[:=,]\\s*["\'`]?(?:id_token\\s+)?token\\b|grant_?type["\'`]?\\s*[:=,]\\s*["\'`]?password\\b',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits: 'A grant that a library chooses by itself is not seen.',
    samples: {
      holds: [{ files: { 'src/a.ts': "export const query = { response_type: 'code', grant_type: 'authorization_code' };\n" } }],
      broken: [
        { files: { 'src/a.ts': "export const query = { response_type: 'token' };\n" } },
        { files: { 'a.py': 'body = {"grant_type": "password"}\n' } },
      ],
    },
  },
  {
    id: 'AIP-AUT-003',
    name: 'Access tokens live an hour at most',
    requirement:
      'Give every token an end. Access tokens live 60 minutes at most, 15 where they open sensitive data; refresh tokens rotate with each use.',
    implementation: {
      JavaScript: "jsonwebtoken.sign(claims, key, { expiresIn: '15m' }).",
      Python: 'jwt.encode({…, "exp": now + timedelta(minutes=15)}, key, algorithm="RS256").',
      Go: 'jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(now.Add(15 * time.Minute))}.',
      Java: 'Jwts.builder().expiration(Date.from(now.plus(15, MINUTES))).',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'iso27001:A.5.15', 'iso27001:A.8.26', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'The lifetime is how long a stolen token works. The bound is ours; no framework states one.',
    references: ['https://www.rfc-editor.org/rfc/rfc8725'],
    select: { architecture: ['oauth', 'sessions'] },
    verify: {
      JavaScript: [
        {
          call: {
            name: ['jsonwebtoken.sign', '*.setExpirationTime'],
            state: 'present',
            argument: {
              matches:
                'expiresIn\\s*:\\s*(?:["\'](?:[1-5]?\\d|60)\\s*m(?:in(?:ute)?s?)?["\']|["\']1\\s*h(?:our)?["\']|["\']?(?:[12]?\\d{1,3}|3[0-5]\\d\\d|3600)(?:\\s*s)?["\']?)\\s*[,}\\n]|^["\'](?:(?:[1-5]?\\d|60)\\s*m(?:in(?:ute)?s?)?|1\\s*h(?:our)?)["\']$',
            },
          },
        },
      ],
      Python: [
        { together: { patterns: ['\\bjwt\\.encode\\s*\\(', '["\']exp["\']\\s*[:\\]]'], within: 'file', in: 'code-and-strings' } },
      ],
      Go: [
        {
          together: {
            patterns: ['\\bjwt\\.NewWithClaims\\s*\\(', '\\bExpiresAt\\s*:|"exp"\\s*:'],
            within: 'file',
            in: 'code-and-strings',
          },
        },
      ],
      Java: [{ call: { name: ['*.expiration', '*.setExpiration', '*.withExpiresAt', '*.expirationTime'], state: 'present' } }],
    },
    limits:
      'The length is read for JavaScript alone, and only where it is a literal; elsewhere an end of any length passes. Refresh tokens are not looked at.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import jwt from 'jsonwebtoken';\nexport const a = (k: string) => jwt.sign({ sub: '1' }, k, { expiresIn: '15m' });\n",
          },
        },
        {
          files: {
            'a.py': 'import jwt\n\ndef a(key, end):\n    return jwt.encode({"sub": "1", "exp": end}, key, algorithm="RS256")\n',
          },
        },
        {
          files: {
            'a.go':
              'package a\n\nfunc a(end *jwt.NumericDate) *jwt.Token {\n\treturn jwt.NewWithClaims(jwt.SigningMethodRS256, jwt.RegisteredClaims{ExpiresAt: end})\n}\n',
          },
        },
      ],
      broken: [
        {
          files: {
            'src/a.ts':
              "import jwt from 'jsonwebtoken';\nexport const a = (k: string) => jwt.sign({ sub: '1' }, k, { expiresIn: '30d' });\n",
          },
        },
        {
          files: {
            'a.py':
              'import jwt\n\ndef a(key):\n    # "exp": never\n    return jwt.encode({"sub": "1"}, key, algorithm="RS256")\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-AUT-004',
    name: 'Signatures of tokens are verified with a fixed algorithm',
    requirement:
      'Verify the signature of every token, with an explicit list of algorithms. Never decode without verifying, never accept the algorithm none.',
    implementation: {
      JavaScript: "jsonwebtoken.verify(token, key, { algorithms: ['RS256'] }); never jwt.decode for a decision.",
      Python: 'jwt.decode(token, key, algorithms=["RS256"]); never options={"verify_signature": False}.',
      Go: 'jwt.Parse with jwt.WithValidMethods; never ParseUnverified.',
      Java: 'Jwts.parser().verifyWith(key).build().parseSignedClaims; never parseUnsecuredClaims.',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.1', 'iso27001:A.5.15', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'A token that nobody verified says whatever its sender wants.',
    references: ['https://www.rfc-editor.org/rfc/rfc8725'],
    select: { architecture: ['oauth', 'sessions', 'http-api', 'web-app'] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ['JavaScript', 'TypeScript', 'Python', 'Go', 'Java', 'Kotlin', 'C#', 'Ruby', 'PHP'],
            pattern: '\\balg(?:orithms?)?["\']?\\s*[:=]\\s*\\[?\\s*["\']none["\']',
            in: 'code-and-strings',
          },
        },
      ],
      JavaScript: [{ call: { name: ['jsonwebtoken.decode', 'jose.decodeJwt'], state: 'absent' } }],
      Python: [
        {
          call: {
            name: ['jwt.decode', 'jose.jwt.decode'],
            state: 'absent',
            argument: { keyword: 'options', matches: 'verify_signature["\']\\s*:\\s*False' },
          },
        },
        {
          call: { name: ['jwt.decode', 'jose.jwt.decode'], state: 'absent', argument: { keyword: 'verify', matches: '^False$' } },
        },
        { call: { name: ['jose.jwt.get_unverified_claims', 'jwt.decode_complete'], state: 'absent' } },
      ],
      Go: [{ call: { name: ['*.ParseUnverified', '*.UnsafeAllowNoneSignatureType'], state: 'absent' } }],
      Java: [
        { call: { name: ['*.parseUnsecuredClaims', '*.parseClaimsJwt', '*.Algorithm.none', 'Algorithm.none'], state: 'absent' } },
      ],
    },
    limits: 'Does not see whether issuer, audience and end are checked.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import jwt from 'jsonwebtoken';\nexport const a = (t: string, k: string) => jwt.verify(t, k, { algorithms: ['RS256'] });\n",
          },
        },
        { files: { 'a.py': 'import jwt\n\ndef a(token, key):\n    return jwt.decode(token, key, algorithms=["RS256"])\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "import jwt from 'jsonwebtoken';\nexport const a = (t: string) => jwt.decode(t);\n" } },
        { files: { 'a.py': 'import jwt\n\ndef a(token):\n    return jwt.decode(token, options={"verify_signature": False})\n' } },
        {
          files: {
            'a.go':
              'package a\n\nimport "github.com/golang-jwt/jwt/v5"\n\nfunc a(p *jwt.Parser, t string, c jwt.Claims) {\n\tp.ParseUnverified(t, c)\n}\n',
          },
        },
        { files: { 'src/b.ts': "export const header = { alg: 'none' };\n" } },
      ],
    },
  },
  {
    id: 'AIP-AUT-005',
    name: 'Cookies of sessions are protected',
    requirement:
      'Set HttpOnly, Secure and SameSite on every cookie that carries a session or token. Never switch one of them off.',
    implementation: {
      JavaScript: "res.cookie(name, value, { httpOnly: true, secure: true, sameSite: 'lax' }).",
      Python: 'Django: SESSION_COOKIE_SECURE = True, SESSION_COOKIE_HTTPONLY = True; Flask: the same names in config.',
      Go: 'http.Cookie{HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}.',
      Java: 'cookie.setHttpOnly(true); cookie.setSecure(true); server.servlet.session.cookie.secure=true.',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.7', 'iso27001:A.8.26', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'A cookie that scripts or plain connections can read is a session for whoever reads it.',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html'],
    select: { architecture: ['sessions', 'web-app'] },
    verify: {
      JavaScript: [{ pattern_absent: { pattern: '\\b(?:httpOnly|secure)\\s*:\\s*false\\b', in: 'code' } }],
      Python: [
        { call: { name: '*.set_cookie', state: 'absent', argument: { keyword: 'httponly', matches: '^False$' } } },
        { call: { name: '*.set_cookie', state: 'absent', argument: { keyword: 'secure', matches: '^False$' } } },
        {
          pattern_absent: {
            pattern: '\\b(?:SESSION|CSRF)_COOKIE_(?:SECURE|HTTPONLY)\\s*=\\s*False\\b|_COOKIE_SECURE["\']\\]\\s*=\\s*False\\b',
            in: 'code-and-strings',
          },
        },
      ],
      Go: [{ pattern_absent: { pattern: '\\b(?:HttpOnly|Secure)\\s*:\\s*false\\b', in: 'code' } }],
      Java: [
        {
          call: {
            name: ['*.setHttpOnly', '*.setSecure', '*.httpOnly', '*.secure'],
            state: 'absent',
            argument: { position: 0, matches: '^false$' },
          },
        },
      ],
    },
    limits: 'Sees what is switched off, not what was never set.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts': "export const options = { httpOnly: true, secure: true, sameSite: 'lax' }; // not secure: false\n",
          },
        },
        { files: { 'settings.py': 'SESSION_COOKIE_SECURE = True\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': 'export const options = { httpOnly: false };\n' } },
        { files: { 'settings.py': 'SESSION_COOKIE_SECURE = False\n' } },
        { files: { 'a.go': 'package a\n\nimport "net/http"\n\nvar c = http.Cookie{Secure: false}\n' } },
        { files: { 'A.java': 'class A {\n  void a(Cookie cookie) {\n    cookie.setHttpOnly(false);\n  }\n}\n' } },
      ],
    },
  },
  {
    id: 'AIP-AUT-006',
    name: 'Passwords are stored with a slow hash',
    requirement:
      'Store passwords with Argon2id, scrypt or bcrypt and nothing else. Never store or compare them as text or as a fast hash.',
    implementation: {
      JavaScript: 'argon2.hash(password) or bcrypt.hash(password, 12).',
      Python: 'argon2.PasswordHasher().hash(password).',
      Go: 'golang.org/x/crypto/argon2 or bcrypt.GenerateFromPassword.',
      Java: 'Argon2PasswordEncoder or BCryptPasswordEncoder of Spring Security.',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.1', 'iso27001:A.8.26', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'A slow hash makes a stolen table of passwords expensive to read.',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
    select: { architecture: ['password-login'] },
    verify: {
      JavaScript: [
        {
          call: {
            name: ['argon2.hash', '@node-rs/argon2.hash', 'bcrypt.hash', 'bcryptjs.hash', 'crypto.scrypt', 'crypto.scryptSync'],
            state: 'present',
          },
        },
      ],
      Python: [
        {
          any_of: [
            {
              call: {
                name: ['argon2.PasswordHasher', 'bcrypt.hashpw', 'hashlib.scrypt', 'django.contrib.auth.hashers.make_password'],
                state: 'present',
              },
            },
            { import: { name: ['passlib.hash', 'passlib.context', 'pwdlib'], state: 'present' } },
          ],
        },
      ],
      Go: [
        {
          import: {
            name: ['golang.org/x/crypto/argon2', 'golang.org/x/crypto/bcrypt', 'golang.org/x/crypto/scrypt'],
            state: 'present',
          },
        },
      ],
      Java: [
        {
          call: {
            name: [
              '*.Argon2PasswordEncoder',
              'Argon2PasswordEncoder',
              '*.BCryptPasswordEncoder',
              'BCryptPasswordEncoder',
              '*.SCryptPasswordEncoder',
              'SCryptPasswordEncoder',
              '*.createDelegatingPasswordEncoder',
              '*.defaultsForSpringSecurity_v5_8',
            ],
            state: 'present',
          },
        },
      ],
    },
    limits: 'Shows that such a hash is used, not that every password goes through it, nor its cost.',
    samples: {
      holds: [
        { files: { 'src/a.ts': "import argon2 from 'argon2';\nexport const a = (p: string) => argon2.hash(p);\n" } },
        { files: { 'a.py': 'from argon2 import PasswordHasher\n\nhasher = PasswordHasher()\n' } },
        { files: { 'a.go': 'package a\n\nimport "golang.org/x/crypto/bcrypt"\n\nvar Cost = bcrypt.DefaultCost\n' } },
      ],
      broken: [
        {
          files: {
            'src/a.ts':
              "import { createHash } from 'node:crypto';\n// argon2.hash(p)\nexport const a = (p: string) => createHash('sha256').update(p);\n",
          },
        },
        { files: { 'a.py': 'import hashlib\n\ndef a(password):\n    return hashlib.sha256(password)\n' } },
      ],
    },
  },
  {
    id: 'AIP-AUT-007',
    name: 'Protection against forged requests stays on',
    requirement:
      'Never switch off the protection against cross-site request forgery for a route that changes something and reads a cookie.',
    implementation: {
      JavaScript: 'A token in each form (csrf-csrf) and SameSite cookies.',
      Python: 'CsrfViewMiddleware; never @csrf_exempt, never WTF_CSRF_ENABLED = False.',
      Go: 'gorilla/csrf or http.CrossOriginProtection.',
      Java: 'Leave csrf of Spring Security on for sessions with cookies.',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.6', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Another site can otherwise act in the name of whoever is logged in.',
    references: ['https://cwe.mitre.org/data/definitions/352.html'],
    select: { architecture: ['sessions', 'web-app'] },
    verify: {
      JavaScript: [{ pattern_absent: { pattern: '\\bcsrf(?:Protection)?\\s*:\\s*false\\b', in: 'code' } }],
      Python: [
        { import: { name: 'django.views.decorators.csrf.csrf_exempt', state: 'absent' } },
        { pattern_absent: { pattern: '\\bWTF_CSRF_ENABLED["\']?\\]?\\s*[:=]\\s*False\\b', in: 'code-and-strings' } },
      ],
      Go: [{ call: { name: ['*.AddInsecureBypassPattern', 'github.com/gorilla/csrf.UnsafeSkipCheck'], state: 'absent' } }],
      Java: [
        {
          pattern_absent: {
            pattern:
              '\\.csrf\\s*\\(\\s*\\)\\s*\\.disable\\s*\\(|\\bcsrf\\s*->\\s*csrf\\s*\\.disable\\s*\\(|\\bCsrfConfigurer\\s*::\\s*disable\\b',
            in: 'code',
          },
        },
      ],
    },
    limits:
      'Sees what is switched off, not what was never there. An interface without cookies does not need it: state that as an exception.',
    samples: {
      holds: [
        {
          files: {
            'views.py':
              'from django.http import HttpResponse\n\n# no csrf_exempt here\ndef a(request):\n    return HttpResponse("")\n',
          },
        },
        { files: { 'A.java': 'class A {\n  void a(HttpSecurity http) {\n    http.headers();\n  }\n}\n' } },
      ],
      broken: [
        {
          files: {
            'views.py': 'from django.views.decorators.csrf import csrf_exempt\n\n@csrf_exempt\ndef a(request):\n    pass\n',
          },
        },
        { files: { 'A.java': 'class A {\n  void a(HttpSecurity http) {\n    http.csrf().disable();\n  }\n}\n' } },
        { files: { 'src/a.ts': 'export const options = { csrf: false };\n' } },
      ],
    },
  },
];
