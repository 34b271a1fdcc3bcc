import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  exists,
  readNamed,
  say,
  targetOf,
  withCounting,
  writeDocument
} from "./chunk-KEK6JD4Z.js";
import {
  renderYaml
} from "./chunk-76WBOJTN.js";
import {
  render
} from "./chunk-7OGD5HIL.js";
import {
  checkRequirements,
  inScope,
  parseRequirements,
  prepare
} from "./chunk-VZJKILFW.js";
import "./chunk-PS75PVGH.js";
import {
  globs
} from "./chunk-SM6MFJDE.js";
import "./chunk-RNDTGGTR.js";
import "./chunk-2WW7YOXN.js";
import {
  REQUIREMENTS_FILE
} from "./chunk-AN4AVHZ3.js";
import "./chunk-AUL2G526.js";
import "./chunk-QLWZCTCE.js";
import {
  DOCUMENT_MAX_BYTES
} from "./chunk-C2HE3MFX.js";
import "./chunk-LSRBDRER.js";
import {
  put
} from "./chunk-ZALRKYTC.js";
import {
  styleOf
} from "./chunk-2OZ6EDLZ.js";
import "./chunk-K5S4VKB7.js";
import {
  EXIT,
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-AV2UQUX2.js";
import "./chunk-BOTWK4A4.js";
import "./chunk-U4QGR6N4.js";
import "./chunk-4C2CDOIS.js";
import "./chunk-DKXBUIOJ.js";
import {
  languageOf
} from "./chunk-HJB5ROFS.js";
import "./chunk-WKCBUVWF.js";
import "./chunk-4EQSY53W.js";
import {
  canonicalJson,
  number,
  plural
} from "./chunk-5HZFENFR.js";
import {
  line,
  safeJson
} from "./chunk-CDEONOS5.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
import {
  readSmallFile
} from "./chunk-P7X7WCR4.js";
import {
  nearest
} from "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/catalog/controls/access.ts
var access = [
  {
    id: "AIP-AUT-001",
    name: "OAuth 2 with PKCE",
    requirement: "Use the authorization code grant with PKCE and the method S256 for every client, public or confidential. Make a new verifier for each request, and compare state.",
    implementation: {
      JavaScript: "openid-client: randomPKCECodeVerifier, calculatePKCECodeChallenge, code_challenge_method S256.",
      Python: "Authlib: OAuth2Session(\u2026, code_challenge_method='S256').",
      Go: "golang.org/x/oauth2: GenerateVerifier, S256ChallengeOption, VerifierOption.",
      Java: "Spring Security: OAuth2AuthorizationRequestCustomizers.withPkce()."
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:CC6.6", "iso27001:A.5.15", "iso27001:A.8.26", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Without PKCE a stolen code is worth a token (RFC 9700, section 2.1.1).",
    references: ["https://www.rfc-editor.org/rfc/rfc7636", "https://www.rfc-editor.org/rfc/rfc9700"],
    select: { architecture: ["oauth"] },
    verify: {
      JavaScript: [
        {
          any_of: [
            { call: { name: ["*.calculatePKCECodeChallenge", "*.pkceChallenge", "pkce-challenge"], state: "present" } },
            { pattern_present: { pattern: "code_challenge_method[\"'`]?\\s*[:=,]\\s*[\"'`]?S256\\b", in: "code-and-strings" } }
          ]
        }
      ],
      Python: [
        {
          any_of: [
            {
              call: {
                name: [
                  "*.*OAuth2Session",
                  "*OAuth2Session",
                  "*.*OAuth2Client",
                  "*OAuth2Client",
                  "*.register",
                  "*.create_authorization_url"
                ],
                state: "present",
                argument: { keyword: "code_challenge_method", matches: `^["']S256["']$` }
              }
            },
            {
              call: {
                name: "*.register",
                state: "present",
                argument: { keyword: "client_kwargs", matches: `code_challenge_method["']?\\s*[:=]\\s*["']S256["']` }
              }
            }
          ]
        }
      ],
      Go: [
        {
          call: {
            name: ["golang.org/x/oauth2.S256ChallengeOption", "golang.org/x/oauth2.S256ChallengeFromVerifier"],
            state: "present"
          }
        }
      ],
      Java: [
        {
          any_of: [
            {
              call: {
                name: ["*.OAuth2AuthorizationRequestCustomizers.withPkce", "OAuth2AuthorizationRequestCustomizers.withPkce"],
                state: "present"
              }
            },
            { import: { name: "com.nimbusds.oauth2.sdk.pkce.*", state: "present" } }
          ]
        }
      ]
    },
    limits: "Shows that PKCE is used somewhere, not for each client, and not that the server refuses to go without.",
    samples: {
      holds: [
        {
          files: {
            "src/login.ts": "import * as client from 'openid-client';\nexport const challenge = (v: string) => client.calculatePKCECodeChallenge(v);\n"
          }
        },
        {
          files: {
            "login.py": "from authlib.integrations.requests_client import OAuth2Session\n\nsession = OAuth2Session('id', code_challenge_method='S256')\n"
          }
        },
        {
          files: {
            "login.go": 'package login\n\nimport "golang.org/x/oauth2"\n\nfunc url(c oauth2.Config, v string) string {\n	return c.AuthCodeURL("s", oauth2.S256ChallengeOption(v))\n}\n'
          }
        }
      ],
      broken: [
        { files: { "src/login.ts": "// code_challenge_method=S256\nexport const url = '/authorize?response_type=code';\n" } },
        {
          files: {
            "login.go": 'package login\n\nimport "golang.org/x/oauth2"\n\nfunc url(c oauth2.Config) string {\n	return c.AuthCodeURL("s")\n}\n'
          }
        }
      ]
    }
  },
  {
    id: "AIP-AUT-002",
    name: "No implicit and no password grant",
    requirement: "Never ask for tokens with the implicit grant (response_type token) nor with the password grant (grant_type password).",
    implementation: { every: "response_type=code with PKCE; client_credentials between machines." },
    severity: "high",
    frameworks: ["soc2:CC6.1", "iso27001:A.5.15", "iso27001:A.8.26", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "The first puts tokens into addresses, the second teaches people to type passwords into clients (RFC 9700, 2.1.2 and 2.4).",
    references: ["https://www.rfc-editor.org/rfc/rfc9700"],
    select: { architecture: ["oauth"] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ["JavaScript", "TypeScript", "Python", "Go", "Java", "Kotlin", "C#", "Ruby", "PHP"],
            pattern: "response_?type[\"'`]?\\s*[:=,]\\s*[\"'`]?(?:id_token\\s+)?token\\b|grant_?type[\"'`]?\\s*[:=,]\\s*[\"'`]?password\\b",
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "A grant that a library chooses by itself is not seen.",
    samples: {
      holds: [{ files: { "src/a.ts": "export const query = { response_type: 'code', grant_type: 'authorization_code' };\n" } }],
      broken: [
        { files: { "src/a.ts": "export const query = { response_type: 'token' };\n" } },
        { files: { "a.py": 'body = {"grant_type": "password"}\n' } }
      ]
    }
  },
  {
    id: "AIP-AUT-003",
    name: "Access tokens live an hour at most",
    requirement: "Give every token an end. Access tokens live 60 minutes at most, 15 where they open sensitive data; refresh tokens rotate with each use.",
    implementation: {
      JavaScript: "jsonwebtoken.sign(claims, key, { expiresIn: '15m' }).",
      Python: 'jwt.encode({\u2026, "exp": now + timedelta(minutes=15)}, key, algorithm="RS256").',
      Go: "jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(now.Add(15 * time.Minute))}.",
      Java: "Jwts.builder().expiration(Date.from(now.plus(15, MINUTES)))."
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "iso27001:A.5.15", "iso27001:A.8.26", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "The lifetime is how long a stolen token works. The bound is ours; no framework states one.",
    references: ["https://www.rfc-editor.org/rfc/rfc8725"],
    select: { architecture: ["oauth", "sessions"] },
    verify: {
      JavaScript: [
        {
          call: {
            name: ["jsonwebtoken.sign", "*.setExpirationTime"],
            state: "present",
            argument: {
              matches: `expiresIn\\s*:\\s*(?:["'](?:[1-5]?\\d|60)\\s*m(?:in(?:ute)?s?)?["']|["']1\\s*h(?:our)?["']|["']?(?:[12]?\\d{1,3}|3[0-5]\\d\\d|3600)(?:\\s*s)?["']?)\\s*[,}\\n]|^["'](?:(?:[1-5]?\\d|60)\\s*m(?:in(?:ute)?s?)?|1\\s*h(?:our)?)["']$`
            }
          }
        }
      ],
      Python: [
        { together: { patterns: ["\\bjwt\\.encode\\s*\\(", `["']exp["']\\s*[:\\]]`], within: "file", in: "code-and-strings" } }
      ],
      Go: [
        {
          together: {
            patterns: ["\\bjwt\\.NewWithClaims\\s*\\(", '\\bExpiresAt\\s*:|"exp"\\s*:'],
            within: "file",
            in: "code-and-strings"
          }
        }
      ],
      Java: [{ call: { name: ["*.expiration", "*.setExpiration", "*.withExpiresAt", "*.expirationTime"], state: "present" } }]
    },
    limits: "The length is read for JavaScript alone, and only where it is a literal; elsewhere an end of any length passes. Refresh tokens are not looked at.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import jwt from 'jsonwebtoken';\nexport const a = (k: string) => jwt.sign({ sub: '1' }, k, { expiresIn: '15m' });\n"
          }
        },
        {
          files: {
            "a.py": 'import jwt\n\ndef a(key, end):\n    return jwt.encode({"sub": "1", "exp": end}, key, algorithm="RS256")\n'
          }
        },
        {
          files: {
            "a.go": "package a\n\nfunc a(end *jwt.NumericDate) *jwt.Token {\n	return jwt.NewWithClaims(jwt.SigningMethodRS256, jwt.RegisteredClaims{ExpiresAt: end})\n}\n"
          }
        }
      ],
      broken: [
        {
          files: {
            "src/a.ts": "import jwt from 'jsonwebtoken';\nexport const a = (k: string) => jwt.sign({ sub: '1' }, k, { expiresIn: '30d' });\n"
          }
        },
        {
          files: {
            "a.py": 'import jwt\n\ndef a(key):\n    # "exp": never\n    return jwt.encode({"sub": "1"}, key, algorithm="RS256")\n'
          }
        }
      ]
    }
  },
  {
    id: "AIP-AUT-004",
    name: "Signatures of tokens are verified with a fixed algorithm",
    requirement: "Verify the signature of every token, with an explicit list of algorithms. Never decode without verifying, never accept the algorithm none.",
    implementation: {
      JavaScript: "jsonwebtoken.verify(token, key, { algorithms: ['RS256'] }); never jwt.decode for a decision.",
      Python: 'jwt.decode(token, key, algorithms=["RS256"]); never options={"verify_signature": False}.',
      Go: "jwt.Parse with jwt.WithValidMethods; never ParseUnverified.",
      Java: "Jwts.parser().verifyWith(key).build().parseSignedClaims; never parseUnsecuredClaims."
    },
    severity: "critical",
    frameworks: ["soc2:CC6.1", "iso27001:A.5.15", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "A token that nobody verified says whatever its sender wants.",
    references: ["https://www.rfc-editor.org/rfc/rfc8725"],
    select: { architecture: ["oauth", "sessions", "http-api", "web-app"] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ["JavaScript", "TypeScript", "Python", "Go", "Java", "Kotlin", "C#", "Ruby", "PHP"],
            pattern: `\\balg(?:orithms?)?["']?\\s*[:=]\\s*\\[?\\s*["']none["']`,
            in: "code-and-strings"
          }
        }
      ],
      JavaScript: [{ call: { name: ["jsonwebtoken.decode", "jose.decodeJwt"], state: "absent" } }],
      Python: [
        {
          call: {
            name: ["jwt.decode", "jose.jwt.decode"],
            state: "absent",
            argument: { keyword: "options", matches: `verify_signature["']\\s*:\\s*False` }
          }
        },
        {
          call: { name: ["jwt.decode", "jose.jwt.decode"], state: "absent", argument: { keyword: "verify", matches: "^False$" } }
        },
        { call: { name: ["jose.jwt.get_unverified_claims", "jwt.decode_complete"], state: "absent" } }
      ],
      Go: [{ call: { name: ["*.ParseUnverified", "*.UnsafeAllowNoneSignatureType"], state: "absent" } }],
      Java: [
        { call: { name: ["*.parseUnsecuredClaims", "*.parseClaimsJwt", "*.Algorithm.none", "Algorithm.none"], state: "absent" } }
      ]
    },
    limits: "Does not see whether issuer, audience and end are checked.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import jwt from 'jsonwebtoken';\nexport const a = (t: string, k: string) => jwt.verify(t, k, { algorithms: ['RS256'] });\n"
          }
        },
        { files: { "a.py": 'import jwt\n\ndef a(token, key):\n    return jwt.decode(token, key, algorithms=["RS256"])\n' } }
      ],
      broken: [
        { files: { "src/a.ts": "import jwt from 'jsonwebtoken';\nexport const a = (t: string) => jwt.decode(t);\n" } },
        { files: { "a.py": 'import jwt\n\ndef a(token):\n    return jwt.decode(token, options={"verify_signature": False})\n' } },
        {
          files: {
            "a.go": 'package a\n\nimport "github.com/golang-jwt/jwt/v5"\n\nfunc a(p *jwt.Parser, t string, c jwt.Claims) {\n	p.ParseUnverified(t, c)\n}\n'
          }
        },
        { files: { "src/b.ts": "export const header = { alg: 'none' };\n" } }
      ]
    }
  },
  {
    id: "AIP-AUT-005",
    name: "Cookies of sessions are protected",
    requirement: "Set HttpOnly, Secure and SameSite on every cookie that carries a session or token. Never switch one of them off.",
    implementation: {
      JavaScript: "res.cookie(name, value, { httpOnly: true, secure: true, sameSite: 'lax' }).",
      Python: "Django: SESSION_COOKIE_SECURE = True, SESSION_COOKIE_HTTPONLY = True; Flask: the same names in config.",
      Go: "http.Cookie{HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}.",
      Java: "cookie.setHttpOnly(true); cookie.setSecure(true); server.servlet.session.cookie.secure=true."
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:CC6.7", "iso27001:A.8.26", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "A cookie that scripts or plain connections can read is a session for whoever reads it.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html"],
    select: { architecture: ["sessions", "web-app"] },
    verify: {
      JavaScript: [{ pattern_absent: { pattern: "\\b(?:httpOnly|secure)\\s*:\\s*false\\b", in: "code" } }],
      Python: [
        { call: { name: "*.set_cookie", state: "absent", argument: { keyword: "httponly", matches: "^False$" } } },
        { call: { name: "*.set_cookie", state: "absent", argument: { keyword: "secure", matches: "^False$" } } },
        {
          pattern_absent: {
            pattern: `\\b(?:SESSION|CSRF)_COOKIE_(?:SECURE|HTTPONLY)\\s*=\\s*False\\b|_COOKIE_SECURE["']\\]\\s*=\\s*False\\b`,
            in: "code-and-strings"
          }
        }
      ],
      Go: [{ pattern_absent: { pattern: "\\b(?:HttpOnly|Secure)\\s*:\\s*false\\b", in: "code" } }],
      Java: [
        {
          call: {
            name: ["*.setHttpOnly", "*.setSecure", "*.httpOnly", "*.secure"],
            state: "absent",
            argument: { position: 0, matches: "^false$" }
          }
        }
      ]
    },
    limits: "Sees what is switched off, not what was never set.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "export const options = { httpOnly: true, secure: true, sameSite: 'lax' }; // not secure: false\n"
          }
        },
        { files: { "settings.py": "SESSION_COOKIE_SECURE = True\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "export const options = { httpOnly: false };\n" } },
        { files: { "settings.py": "SESSION_COOKIE_SECURE = False\n" } },
        { files: { "a.go": 'package a\n\nimport "net/http"\n\nvar c = http.Cookie{Secure: false}\n' } },
        { files: { "A.java": "class A {\n  void a(Cookie cookie) {\n    cookie.setHttpOnly(false);\n  }\n}\n" } }
      ]
    }
  },
  {
    id: "AIP-AUT-006",
    name: "Passwords are stored with a slow hash",
    requirement: "Store passwords with Argon2id, scrypt or bcrypt and nothing else. Never store or compare them as text or as a fast hash.",
    implementation: {
      JavaScript: "argon2.hash(password) or bcrypt.hash(password, 12).",
      Python: "argon2.PasswordHasher().hash(password).",
      Go: "golang.org/x/crypto/argon2 or bcrypt.GenerateFromPassword.",
      Java: "Argon2PasswordEncoder or BCryptPasswordEncoder of Spring Security."
    },
    severity: "critical",
    frameworks: ["soc2:CC6.1", "iso27001:A.8.26", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "A slow hash makes a stolen table of passwords expensive to read.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"],
    select: { architecture: ["password-login"] },
    verify: {
      JavaScript: [
        {
          call: {
            name: ["argon2.hash", "@node-rs/argon2.hash", "bcrypt.hash", "bcryptjs.hash", "crypto.scrypt", "crypto.scryptSync"],
            state: "present"
          }
        }
      ],
      Python: [
        {
          any_of: [
            {
              call: {
                name: ["argon2.PasswordHasher", "bcrypt.hashpw", "hashlib.scrypt", "django.contrib.auth.hashers.make_password"],
                state: "present"
              }
            },
            { import: { name: ["passlib.hash", "passlib.context", "pwdlib"], state: "present" } }
          ]
        }
      ],
      Go: [
        {
          import: {
            name: ["golang.org/x/crypto/argon2", "golang.org/x/crypto/bcrypt", "golang.org/x/crypto/scrypt"],
            state: "present"
          }
        }
      ],
      Java: [
        {
          call: {
            name: [
              "*.Argon2PasswordEncoder",
              "Argon2PasswordEncoder",
              "*.BCryptPasswordEncoder",
              "BCryptPasswordEncoder",
              "*.SCryptPasswordEncoder",
              "SCryptPasswordEncoder",
              "*.createDelegatingPasswordEncoder",
              "*.defaultsForSpringSecurity_v5_8"
            ],
            state: "present"
          }
        }
      ]
    },
    limits: "Shows that such a hash is used, not that every password goes through it, nor its cost.",
    samples: {
      holds: [
        { files: { "src/a.ts": "import argon2 from 'argon2';\nexport const a = (p: string) => argon2.hash(p);\n" } },
        { files: { "a.py": "from argon2 import PasswordHasher\n\nhasher = PasswordHasher()\n" } },
        { files: { "a.go": 'package a\n\nimport "golang.org/x/crypto/bcrypt"\n\nvar Cost = bcrypt.DefaultCost\n' } }
      ],
      broken: [
        {
          files: {
            "src/a.ts": "import { createHash } from 'node:crypto';\n// argon2.hash(p)\nexport const a = (p: string) => createHash('sha256').update(p);\n"
          }
        },
        { files: { "a.py": "import hashlib\n\ndef a(password):\n    return hashlib.sha256(password)\n" } }
      ]
    }
  },
  {
    id: "AIP-AUT-007",
    name: "Protection against forged requests stays on",
    requirement: "Never switch off the protection against cross-site request forgery for a route that changes something and reads a cookie.",
    implementation: {
      JavaScript: "A token in each form (csrf-csrf) and SameSite cookies.",
      Python: "CsrfViewMiddleware; never @csrf_exempt, never WTF_CSRF_ENABLED = False.",
      Go: "gorilla/csrf or http.CrossOriginProtection.",
      Java: "Leave csrf of Spring Security on for sessions with cookies."
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:CC6.6", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Another site can otherwise act in the name of whoever is logged in.",
    references: ["https://cwe.mitre.org/data/definitions/352.html"],
    select: { architecture: ["sessions", "web-app"] },
    verify: {
      JavaScript: [{ pattern_absent: { pattern: "\\bcsrf(?:Protection)?\\s*:\\s*false\\b", in: "code" } }],
      Python: [
        { import: { name: "django.views.decorators.csrf.csrf_exempt", state: "absent" } },
        { pattern_absent: { pattern: `\\bWTF_CSRF_ENABLED["']?\\]?\\s*[:=]\\s*False\\b`, in: "code-and-strings" } }
      ],
      Go: [{ call: { name: ["*.AddInsecureBypassPattern", "github.com/gorilla/csrf.UnsafeSkipCheck"], state: "absent" } }],
      Java: [
        {
          pattern_absent: {
            pattern: "\\.csrf\\s*\\(\\s*\\)\\s*\\.disable\\s*\\(|\\bcsrf\\s*->\\s*csrf\\s*\\.disable\\s*\\(|\\bCsrfConfigurer\\s*::\\s*disable\\b",
            in: "code"
          }
        }
      ]
    },
    limits: "Sees what is switched off, not what was never there. An interface without cookies does not need it: state that as an exception.",
    samples: {
      holds: [
        {
          files: {
            "views.py": 'from django.http import HttpResponse\n\n# no csrf_exempt here\ndef a(request):\n    return HttpResponse("")\n'
          }
        },
        { files: { "A.java": "class A {\n  void a(HttpSecurity http) {\n    http.headers();\n  }\n}\n" } }
      ],
      broken: [
        {
          files: {
            "views.py": "from django.views.decorators.csrf import csrf_exempt\n\n@csrf_exempt\ndef a(request):\n    pass\n"
          }
        },
        { files: { "A.java": "class A {\n  void a(HttpSecurity http) {\n    http.csrf().disable();\n  }\n}\n" } },
        { files: { "src/a.ts": "export const options = { csrf: false };\n" } }
      ]
    }
  }
];

// src/catalog/controls/agent-paths.ts
var PROMPT_FILES = [
  "**/prompts/",
  "**/*.prompt",
  "**/*.prompt.md",
  "**/*.prompt.txt",
  "**/*.prompt.yaml",
  "**/*.prompt.yml"
];
var INSTRUCTION_FILES = [
  "**/AGENTS.md",
  "**/CLAUDE.md",
  "**/GEMINI.md",
  "**/SKILL.md",
  ".github/copilot-instructions.md",
  ".github/instructions/",
  "**/.cursorrules",
  "**/.cursor/",
  "**/.windsurfrules",
  "**/.claude/",
  "**/.mcp.json"
];

// src/catalog/controls/agents.ts
var agents = [
  {
    id: "AIP-AGT-001",
    name: "Agents do not run without permission",
    requirement: "Never commit a setting or script that lets an agent act without asking or outside its sandbox. List what it may do, and deny the rest.",
    implementation: {
      every: '.claude/settings.json with permissions.allow of single commands and permissions.deny for secrets; Codex with sandbox_mode = "workspace-write".'
    },
    severity: "critical",
    frameworks: [
      "soc2:CC6.1",
      "soc2:CC6.3",
      "soc2:CC6.6",
      "soc2:CC7.1",
      "iso27001:A.8.9",
      "iso27001:A.5.18",
      "iso42001:A.9.2",
      "iso42001:A.9.4",
      "nist-800-53:AC-6",
      "nist-800-53:CM-5",
      "ssdf:PO.5"
    ],
    rationale: "An agent reads text of strangers; what it may do is what they may do.",
    references: ["https://code.claude.com/docs/en/settings", "https://developers.openai.com/codex/config-reference"],
    select: {},
    verify: {
      every: [
        {
          value: {
            file: "**/.claude/settings*.json",
            path: "permissions.defaultMode",
            is: { not_equals: "bypassPermissions" },
            if_missing: "skip"
          }
        },
        {
          value: {
            file: "**/.claude/settings*.json",
            path: "permissions.allow[*]",
            is: { not_equals: "Bash" },
            if_missing: "skip"
          }
        },
        {
          value: {
            file: "**/.claude/settings*.json",
            path: "permissions.allow[*]",
            is: { not_equals: "Bash(*)" },
            if_missing: "skip"
          }
        },
        {
          value: {
            file: "**/.claude/settings*.json",
            path: "enableAllProjectMcpServers",
            is: { not_equals: true },
            if_missing: "skip"
          }
        },
        {
          value: {
            file: "**/.codex/config.toml",
            path: "sandbox_mode",
            is: { not_equals: "danger-full-access" },
            if_missing: "skip"
          }
        },
        { value: { file: "**/.codex/config.toml", path: "approval_policy", is: { not_equals: "never" }, if_missing: "skip" } },
        {
          pattern_absent: {
            paths: [".github/workflows/", "**/*.sh", "**/Makefile", "**/package.json", "**/Dockerfile", ".gitlab-ci.yml"],
            pattern: "--dangerously-skip-permissions\\b|--dangerously-bypass-approvals-and-sandbox\\b|\\b(?:codex|gemini|qwen)\\b[^\\n]*\\s--yolo\\b|--allow-all-tools\\b",
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "Settings of a person or of the organisation are not in the repository, nor is what was really allowed.",
    samples: {
      holds: [
        { files: { ".claude/settings.json": '{"permissions":{"defaultMode":"default","allow":["Bash(npm test)"]}}\n' } },
        { files: { ".codex/config.toml": 'sandbox_mode = "workspace-write"\napproval_policy = "on-request"\n' } }
      ],
      broken: [
        { files: { ".claude/settings.json": '{"permissions":{"defaultMode":"bypassPermissions"}}\n' } },
        { files: { ".claude/settings.json": '{"permissions":{"allow":["Bash(*)"]}}\n' } },
        { files: { ".codex/config.toml": 'sandbox_mode = "danger-full-access"\n' } },
        { files: { "scripts/agent.sh": 'claude -p "$TASK" --dangerously-skip-permissions\n' } }
      ]
    }
  },
  {
    id: "AIP-AGT-002",
    name: "Servers that agents start are pinned",
    requirement: "Name every MCP server with an exact version or digest, and every remote one with https. Never with latest.",
    implementation: { every: '"args": ["-y", "@acme/server@1.4.2"] in .mcp.json.' },
    severity: "high",
    frameworks: [
      "soc2:CC6.6",
      "soc2:CC6.8",
      "soc2:CC9.2",
      "iso27001:A.5.21",
      "iso27001:A.8.9",
      "iso42001:A.4.4",
      "iso42001:A.10.3",
      "ssdf:PW.4",
      "ssdf:PO.5",
      "nist-800-53:SR-4"
    ],
    rationale: "A server sees what the agent sees, and what it answers the agent reads.",
    references: ["https://modelcontextprotocol.io/specification"],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            paths: [
              "**/.mcp.json",
              ".vscode/mcp.json",
              ".cursor/mcp.json",
              "mcp.json",
              ".gemini/settings.json",
              ".codex/config.toml"
            ],
            pattern: '@latest"|:latest"|"(?:-y|--yes)"\\s*,\\s*"(?:@[\\w.-]+/)?[\\w.-]+"|"url"\\s*:\\s*"http://(?:[^l1]|l[^o]|1[^2])',
            in: "any"
          }
        }
      ]
    },
    limits: "A package without a version is seen only on one line behind -y; what the server does is not looked at.",
    samples: {
      holds: [{ files: { ".mcp.json": '{"mcpServers":{"docs":{"command":"npx","args":["-y", "@acme/server@1.4.2"]}}}\n' } }],
      broken: [
        { files: { ".mcp.json": '{"mcpServers":{"docs":{"command":"npx","args":["-y", "@acme/server@latest"]}}}\n' } },
        { files: { ".mcp.json": '{"mcpServers":{"docs":{"command":"npx","args":["-y", "@acme/server"]}}}\n' } },
        { files: { ".mcp.json": '{"mcpServers":{"docs":{"url":"http://mcp.acme.io/sse"}}}\n' } }
      ]
    }
  },
  {
    id: "AIP-AGT-003",
    name: "No hidden characters in instructions",
    requirement: "Keep instructions for agents free of characters that people cannot see.",
    implementation: { every: "Plain text; ai-provenance scan shows each hidden character and its place." },
    severity: "high",
    frameworks: ["soc2:CC6.8", "soc2:CC7.1", "iso27001:A.8.9", "ssdf:PS.1", "nist-800-53:SI-7", "iso42001:A.9.2"],
    rationale: "An agent follows what no reviewer sees.",
    references: ["https://trojansource.codes"],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            paths: [...INSTRUCTION_FILES, ...PROMPT_FILES],
            pattern: "[\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}\\x{2066}-\\x{2069}\\x{E0000}-\\x{E007F}]",
            in: "any"
          }
        }
      ]
    },
    limits: "Words that people overlook (white on white, far to the right, inside comments) are not seen; flags of some countries use such characters.",
    samples: {
      holds: [{ files: { "AGENTS.md": "# Rules\n\nRun the tests.\n" } }],
      broken: [
        { files: { "AGENTS.md": "# Rules\n\nRun the tests.\u{E0041}\u{E0042}\n" } },
        { files: { ".github/copilot-instructions.md": "Run\u200B the tests.\n" } }
      ]
    }
  },
  {
    id: "AIP-AGT-004",
    name: "A policy for the use of AI",
    requirement: "Keep a policy for the use of AI in the repository: which tools, for what, what must never be given to them, how use is declared, who approves.",
    implementation: { every: "docs/ai-policy.md or AI_POLICY.md, and a pointer to it in AGENTS.md." },
    severity: "medium",
    frameworks: [
      "soc2:CC2.2",
      "soc2:CC5.3",
      "soc2:CC1.5",
      "iso42001:A.2.2",
      "iso42001:A.9.2",
      "iso42001:A.9.3",
      "iso42001:A.9.4",
      "iso27001:A.5.36",
      "eu-ai-act:17",
      "ssdf:PO.1",
      "nist-800-53:SA-15"
    ],
    rationale: "What is not written down cannot be followed, by people or by agents.",
    references: ["https://www.iso.org/standard/42001"],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [
              "AI_POLICY.md",
              "AI-POLICY.md",
              "docs/ai-policy.md",
              "docs/AI_POLICY.md",
              "docs/AI-POLICY.md",
              ".github/AI_POLICY.md",
              "docs/policies/ai.md"
            ]
          }
        }
      ]
    },
    limits: "Shows that a policy is there, not that management approved it or that people know it.",
    samples: {
      holds: [{ files: { "docs/ai-policy.md": "# Use of AI\n" } }],
      broken: [{ files: { "README.md": "# Use of AI\n" } }]
    }
  },
  {
    id: "AIP-AGT-005",
    name: "Settings and instructions of agents have an owner",
    requirement: "Name owners in CODEOWNERS for the files that steer agents (AGENTS.md, .claude/, .cursor/, .mcp.json and their like), or for everything.",
    implementation: { every: "/.claude/ @acme/security and /AGENTS.md @acme/security in CODEOWNERS." },
    severity: "medium",
    frameworks: [
      "soc2:CC1.3",
      "soc2:CC6.3",
      "soc2:CC8.1",
      "iso27001:A.5.3",
      "iso27001:A.8.32",
      "iso42001:A.3.2",
      "nist-800-53:CM-5",
      "nist-800-53:CM-3",
      "ssdf:PS.1"
    ],
    rationale: "Whoever changes these files changes what every later change is made by.",
    references: [
      "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
    ],
    select: {},
    verify: {
      every: [
        { file_exists: { path: ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"] } },
        {
          pattern_present: {
            paths: ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"],
            pattern: "^\\s*(?:\\*|/?\\*\\*(?:/\\*)?|\\S*(?:AGENTS\\.md|CLAUDE\\.md|\\.claude|\\.cursor|\\.mcp\\.json|copilot-instructions)\\S*)\\s+(?:@\\S+|\\S+@\\S+)",
            in: "any"
          }
        }
      ]
    },
    limits: "A later line of CODEOWNERS may take the owner away again; whether the review is required is not in the repository.",
    samples: {
      holds: [{ files: { ".github/CODEOWNERS": "/.claude/ @acme/security\n/AGENTS.md @acme/security\n" } }],
      broken: [
        { files: { "README.md": "# App\n" } },
        { files: { ".github/CODEOWNERS": "/src/ @acme/dev\n# /.claude/ @acme/security\n" } }
      ]
    }
  }
];

// src/catalog/controls/dependencies.ts
var dependencies = [
  {
    id: "AIP-DEP-001",
    name: "Versions of packages are locked",
    requirement: "Commit the lockfile of every package manager in use.",
    implementation: {
      JavaScript: "package-lock.json, pnpm-lock.yaml, yarn.lock or bun.lock beside package.json.",
      Python: "uv.lock, poetry.lock, pdm.lock, Pipfile.lock, or a requirements file with hashes.",
      Go: "go.sum beside go.mod.",
      Java: "gradle.lockfile; Maven names exact versions."
    },
    severity: "high",
    frameworks: [
      "soc2:CC6.8",
      "soc2:CC8.1",
      "iso27001:A.5.21",
      "iso27001:A.8.9",
      "ssdf:PW.4",
      "ssdf:PS.3",
      "nist-800-53:SR-4",
      "pci-dss:6.3.2"
    ],
    rationale: "Without it every build may run other code than the one that was reviewed.",
    references: ["https://slsa.dev/spec/v1.0/"],
    select: {},
    verify: {
      JavaScript: [
        {
          file_exists: {
            path: [
              "**/package-lock.json",
              "**/npm-shrinkwrap.json",
              "**/pnpm-lock.yaml",
              "**/yarn.lock",
              "**/bun.lock",
              "**/bun.lockb",
              "**/deno.lock"
            ]
          }
        }
      ],
      Python: [
        {
          any_of: [
            {
              file_exists: {
                path: ["**/uv.lock", "**/poetry.lock", "**/pdm.lock", "**/Pipfile.lock", "**/pylock.toml", "**/conda-lock.yml"]
              }
            },
            { pattern_present: { paths: ["**/requirements*.txt"], pattern: "--hash=sha256:", in: "any", if_no_files: "skip" } }
          ]
        }
      ],
      Go: [{ file_exists: { path: "**/go.sum" } }],
      Java: [
        { any_of: [{ file_exists: { path: ["**/gradle.lockfile", "**/pom.xml", "**/gradle/verification-metadata.xml"] } }] }
      ]
    },
    limits: "Shows that a lockfile is there, not that it is complete or that the build uses it. Languages count by declaration, not by manifest.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "export {};\n",
            "package.json": '{"dependencies":{}}\n',
            "package-lock.json": '{"lockfileVersion":3,"packages":{}}\n'
          }
        },
        {
          files: {
            "a.py": "pass\n",
            "requirements.txt": "six==1.16.0 \\\n    --hash=sha256:8abb2f1d86890a2dfb989f9a77cfcfd3e47c2a354b01111771326f8aa26e0254\n"
          }
        }
      ],
      broken: [
        { files: { "src/a.ts": "export {};\n", "package.json": '{"dependencies":{}}\n' } },
        { files: { "a.py": "pass\n", "requirements.txt": "six==1.16.0\n" } },
        { files: { "a.go": "package a\n", "go.mod": "module acme.io/a\n\ngo 1.22\n" } }
      ]
    }
  },
  {
    id: "AIP-DEP-002",
    name: "Builds install what is locked",
    requirement: "Install from the lockfile in CI and in images, and stop where it does not fit.",
    implementation: {
      JavaScript: "npm ci, pnpm install --frozen-lockfile, yarn install --immutable.",
      Python: "uv sync --locked, or pip install --require-hashes -r requirements.txt.",
      every: "Nothing is installed by a command that resolves versions anew."
    },
    severity: "medium",
    frameworks: ["soc2:CC8.1", "iso27001:A.5.21", "iso27001:A.8.9", "ssdf:PW.4", "nist-800-53:SR-4", "nist-800-53:SI-7"],
    rationale: "npm install and its like may change the lock while they install.",
    references: ["https://docs.npmjs.com/cli/commands/npm-ci"],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            paths: [".github/workflows/", ".gitlab-ci.yml", ".circleci/", "**/Dockerfile", "**/Dockerfile.*", "**/*.dockerfile"],
            pattern: `\\bnpm (?:install|i)(?:\\s|$|["'])|\\byarn install(?:\\s|$)|\\bpip3? install\\s+-r\\b|\\bpoetry update\\b`,
            in: "code-and-strings",
            except_lines: "--frozen-lockfile|--immutable|--require-hashes|npm (?:install|i)\\s+(?:\\S+\\s+)*(?:-g|--global)\\b"
          }
        }
      ]
    },
    limits: "Commands inside scripts of the repository are not followed.",
    samples: {
      holds: [
        {
          files: {
            ".github/workflows/ci.yml": "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm ci # not npm install\n"
          }
        }
      ],
      broken: [
        {
          files: {
            ".github/workflows/ci.yml": "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm install\n"
          }
        },
        { files: { Dockerfile: "FROM scratch\nRUN pip install -r requirements.txt\n" } }
      ]
    }
  },
  {
    id: "AIP-DEP-003",
    name: "No packages known to be malicious",
    requirement: "Never depend on a package that was published to do harm or to pass for another one.",
    implementation: { every: "Copy names from the page of the project; let a dependency review check each addition." },
    severity: "critical",
    frameworks: [
      "soc2:CC6.8",
      "iso27001:A.5.21",
      "iso27001:A.8.8",
      "ssdf:PW.4",
      "ssdf:RV.1",
      "nist-800-53:SR-4",
      "pci-dss:6.3.2"
    ],
    rationale: "A model that makes up a name can make up one that somebody has registered.",
    references: [
      "https://blog.npmjs.org/post/163723642530/crossenv-malware-on-the-npm-registry",
      "https://www.nbu.gov.sk/skcsirt-sa-20170909-pypi/"
    ],
    select: {},
    verify: {
      JavaScript: [
        {
          dependency: {
            ecosystem: "npm",
            name: ["crossenv", "babelcli", "mongose", "flatmap-stream", "getcookies", "electorn", "loadyaml", "discord.js-user"],
            state: "absent"
          }
        }
      ],
      Python: [
        {
          dependency: {
            ecosystem: "pypi",
            name: [
              "acqusition",
              "apidev-coop",
              "bzip",
              "crypt",
              "django-server",
              "pwd",
              "setup-tools",
              "telnet",
              "urlib3",
              "colourama",
              "jeilyfish",
              "python3-dateutil"
            ],
            state: "absent"
          }
        }
      ]
    },
    limits: "A short list of documented cases; a live advisory database knows more.",
    samples: {
      holds: [
        { files: { "src/a.ts": "export {};\n", "package.json": '{"dependencies":{"cross-env":"7.0.3"}}\n' } },
        { files: { "a.py": "pass\n", "requirements.txt": "urllib3==2.2.0\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "export {};\n", "package.json": '{"dependencies":{"crossenv":"6.1.1"}}\n' } },
        { files: { "a.py": "pass\n", "requirements.txt": "urlib3==1.21.1\n" } }
      ]
    }
  },
  {
    id: "AIP-DEP-004",
    name: "No abandoned packages where security depends on them",
    requirement: "Replace packages for security that nobody maintains, and versions with known critical flaws.",
    implementation: {
      JavaScript: "fetch instead of request; jose or jsonwebtoken 9 for tokens.",
      Python: "cryptography or pycryptodome instead of pycrypto.",
      Go: "github.com/golang-jwt/jwt/v5 instead of dgrijalva/jwt-go.",
      Java: "log4j-core 2.17.1 or newer; never log4j 1."
    },
    severity: "high",
    frameworks: ["soc2:CC7.1", "iso27001:A.8.8", "iso27001:A.5.21", "ssdf:PW.4", "ssdf:RV.1", "ssdf:RV.2", "pci-dss:6.3.2"],
    rationale: "The next flaw in them is never mended.",
    references: ["https://nvd.nist.gov/vuln/detail/CVE-2021-44228", "https://nvd.nist.gov/vuln/detail/CVE-2020-26160"],
    select: {},
    verify: {
      JavaScript: [
        { dependency: { ecosystem: "npm", name: ["request", "node-uuid", "crypto"], state: "absent", runtime_only: true } },
        {
          any_of: [
            { dependency: { ecosystem: "npm", name: "jsonwebtoken", state: "absent" } },
            { dependency: { ecosystem: "npm", name: "jsonwebtoken", state: "present", at_least: "9.0.0" } }
          ]
        }
      ],
      Python: [{ dependency: { ecosystem: "pypi", name: ["pycrypto", "python-jose-cryptodome", "sklearn"], state: "absent" } }],
      Go: [
        { dependency: { ecosystem: "go", name: ["github.com/dgrijalva/jwt-go", "github.com/satori/go.uuid"], state: "absent" } }
      ],
      Java: [
        { dependency: { ecosystem: "maven", name: ["log4j:log4j"], state: "absent" } },
        {
          any_of: [
            { dependency: { ecosystem: "maven", name: "org.apache.logging.log4j:log4j-core", state: "absent" } },
            {
              dependency: {
                ecosystem: "maven",
                name: "org.apache.logging.log4j:log4j-core",
                state: "present",
                at_least: "2.17.1"
              }
            }
          ]
        }
      ]
    },
    limits: "A short list; a live advisory database knows more. A version that only a range gives cannot be compared.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "export {};\n",
            "package.json": '{"dependencies":{"jsonwebtoken":"9.0.2"}}\n',
            "package-lock.json": '{"lockfileVersion":3,"packages":{"":{"dependencies":{"jsonwebtoken":"9.0.2"}},"node_modules/jsonwebtoken":{"version":"9.0.2"}}}\n'
          }
        },
        { files: { "a.py": "pass\n", "requirements.txt": "cryptography==43.0.0\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "export {};\n", "package.json": '{"dependencies":{"request":"2.88.2"}}\n' } },
        { files: { "a.py": "pass\n", "requirements.txt": "pycrypto==2.6.1\n" } },
        {
          files: {
            "a.go": "package a\n",
            "go.mod": "module acme.io/a\n\ngo 1.22\n\nrequire github.com/dgrijalva/jwt-go v3.2.0+incompatible\n"
          }
        },
        {
          files: {
            "A.java": "class A {}\n",
            "pom.xml": "<project><dependencies><dependency><groupId>log4j</groupId><artifactId>log4j</artifactId><version>1.2.17</version></dependency></dependencies></project>\n"
          }
        }
      ]
    }
  },
  {
    id: "AIP-DEP-005",
    name: "Updates come by themselves",
    requirement: "Let a bot propose updates of packages, images and actions, and review them like any change.",
    implementation: { every: ".github/dependabot.yml or renovate.json." },
    severity: "low",
    frameworks: ["soc2:CC7.1", "iso27001:A.8.8", "ssdf:PW.4", "ssdf:RV.1", "ssdf:RV.2", "pci-dss:6.3.2"],
    rationale: "Pinned versions grow old; known flaws are mended in later ones.",
    references: ["https://docs.github.com/en/code-security/dependabot"],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [
              ".github/dependabot.yml",
              ".github/dependabot.yaml",
              "renovate.json",
              "renovate.json5",
              ".renovaterc",
              ".renovaterc.json",
              ".github/renovate.json",
              ".github/renovate.json5",
              ".gitlab/renovate.json"
            ]
          }
        }
      ]
    },
    limits: "A bot that is set up for the whole organisation is not seen, nor whether its proposals are merged.",
    samples: {
      holds: [{ files: { ".github/dependabot.yml": "version: 2\nupdates: []\n" } }],
      broken: [{ files: { "README.md": "dependabot.yml is to come\n" } }]
    }
  }
];

// src/catalog/controls/encryption.ts
var encryption = [
  {
    id: "AIP-ENC-001",
    name: "Sensitive data is encrypted with authenticated encryption",
    requirement: "Encrypt fields that hold sensitive data before they are stored, with AES-256-GCM or ChaCha20-Poly1305 and a fresh nonce for every message. Never store them in plain text and never use encryption without authentication.",
    implementation: {
      JavaScript: "crypto.createCipheriv('aes-256-gcm', key, randomBytes(12)); store nonce and tag beside the text.",
      Python: "cryptography.hazmat.primitives.ciphers.aead.AESGCM(key).encrypt(os.urandom(12), data, context).",
      Go: "cipher.NewGCM over aes.NewCipher; a nonce from crypto/rand for each Seal.",
      Java: 'Cipher.getInstance("AES/GCM/NoPadding") with a 12 byte nonce and a tag of 128 bits.'
    },
    severity: "critical",
    frameworks: ["soc2:CC6.1", "soc2:C1.1", "iso27001:A.8.26", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Whoever gets the storage or a backup without the key gets nothing, and changed text is noticed.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html"],
    select: { data_classes: ["pii", "health", "payment-card", "credentials", "confidential"] },
    verify: {
      JavaScript: [
        {
          any_of: [
            {
              call: {
                name: ["crypto.createCipheriv"],
                state: "present",
                argument: { position: 0, matches: "^[\"'`]?(?:aes-(?:128|192|256)-gcm|chacha20-poly1305)[\"'`]?$" }
              }
            },
            {
              call: {
                name: ["*.subtle.encrypt", "*.crypto_secretbox_easy", "*.crypto_aead_xchacha20poly1305_ietf_encrypt"],
                state: "present"
              }
            }
          ]
        }
      ],
      Python: [
        {
          call: {
            name: [
              "cryptography.hazmat.primitives.ciphers.aead.AESGCM",
              "cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305",
              "cryptography.fernet.Fernet",
              "nacl.secret.SecretBox"
            ],
            state: "present"
          }
        }
      ],
      Go: [{ call: { name: ["crypto/cipher.NewGCM", "golang.org/x/crypto/chacha20poly1305.New"], state: "present" } }],
      Java: [
        {
          call: {
            name: ["javax.crypto.Cipher.getInstance", "Cipher.getInstance"],
            state: "present",
            argument: { position: 0, matches: '^"?(?:AES(?:_256)?/GCM/NoPadding|ChaCha20-Poly1305)"?$' }
          }
        }
      ]
    },
    limits: "Shows that authenticated encryption is called, not that every sensitive field goes through it, nor where the key lies.",
    samples: {
      holds: [
        {
          files: {
            "src/vault.ts": "import { createCipheriv, randomBytes } from 'node:crypto';\nexport const seal = (key: Buffer) => createCipheriv('aes-256-gcm', key, randomBytes(12));\n"
          }
        },
        {
          files: {
            "app/vault.py": "import os\nfrom cryptography.hazmat.primitives.ciphers.aead import AESGCM\n\ndef seal(key, data):\n    return AESGCM(key).encrypt(os.urandom(12), data, None)\n"
          }
        },
        {
          files: {
            "vault.go": 'package vault\n\nimport (\n	"crypto/aes"\n	"crypto/cipher"\n)\n\nfunc open(key []byte) (cipher.AEAD, error) {\n	block, err := aes.NewCipher(key)\n	if err != nil {\n		return nil, err\n	}\n	return cipher.NewGCM(block)\n}\n'
          }
        },
        {
          files: {
            "src/Vault.java": 'import javax.crypto.Cipher;\n\nclass Vault {\n  Cipher open() throws Exception {\n    return Cipher.getInstance("AES/GCM/NoPadding");\n  }\n}\n'
          }
        }
      ],
      broken: [
        {
          files: { "src/vault.ts": "// createCipheriv('aes-256-gcm') is to come\nexport const seal = (text: string) => text;\n" }
        },
        { files: { "app/vault.py": "# AESGCM(key).encrypt\ndef seal(data):\n    return data\n" } }
      ]
    }
  },
  {
    id: "AIP-ENC-002",
    name: "No weak ciphers",
    requirement: "Never encrypt with DES, 3DES, RC2, RC4, Blowfish or with ECB mode.",
    implementation: {
      JavaScript: "Use createCipheriv with aes-256-gcm; createCipher (without iv) is gone.",
      Python: "Use AESGCM of cryptography; never algorithms.ARC4, algorithms.TripleDES or modes.ECB.",
      Go: "Use crypto/aes with cipher.NewGCM; never import crypto/des or crypto/rc4.",
      Java: 'Name the whole transformation, AES/GCM/NoPadding; plain "AES" means ECB.'
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "iso27001:A.8.28", "ssdf:PW.5", "nist-800-53:SA-11", "pci-dss:6.2.4"],
    rationale: "These ciphers and modes leak what they should hide, or their keys are within reach.",
    references: ["https://cwe.mitre.org/data/definitions/327.html"],
    select: {},
    verify: {
      JavaScript: [
        { call: { name: ["crypto.createCipher"], state: "absent" } },
        {
          call: {
            name: ["crypto.createCipheriv"],
            state: "absent",
            argument: { position: 0, matches: "^[\"'`]?(?:(?:des|rc2|rc4|bf|blowfish)\\b|[a-z0-9-]+-ecb\\b)" }
          }
        }
      ],
      Python: [
        {
          call: {
            name: [
              "cryptography.hazmat.primitives.ciphers.modes.ECB",
              "cryptography.hazmat.primitives.ciphers.algorithms.ARC4",
              "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES",
              "cryptography.hazmat.primitives.ciphers.algorithms.Blowfish",
              "Crypto.Cipher.DES.new",
              "Crypto.Cipher.DES3.new",
              "Crypto.Cipher.ARC4.new"
            ],
            state: "absent"
          }
        }
      ],
      Go: [{ import: { name: ["crypto/des", "crypto/rc4"], state: "absent" } }],
      Java: [
        {
          call: {
            name: ["javax.crypto.Cipher.getInstance", "Cipher.getInstance"],
            state: "absent",
            argument: { position: 0, matches: '^"?(?:AES"?$|DES|DESede|RC2|RC4|ARCFOUR|Blowfish|[A-Za-z0-9]+/ECB)' }
          }
        }
      ]
    },
    limits: "A cipher whose name is only known when the program runs is not seen.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import crypto from 'node:crypto';\n// never 'des-ede3'\nexport const a = (k: Buffer, n: Buffer) => crypto.createCipheriv('aes-256-gcm', k, n);\n"
          }
        },
        {
          files: {
            "a.go": 'package a\n\n// crypto/des is refused here\nimport "crypto/aes"\n\nvar A = aes.NewCipher\n'
          }
        }
      ],
      broken: [
        {
          files: {
            "src/a.ts": "import crypto from 'node:crypto';\nexport const a = (k: Buffer) => crypto.createCipheriv('des-ede3', k, null);\n"
          }
        },
        {
          files: {
            "a.py": "from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\n\ndef a(key):\n    return Cipher(algorithms.AES(key), modes.ECB())\n"
          }
        },
        { files: { "a.go": 'package a\n\nimport "crypto/des"\n\nvar A = des.NewCipher\n' } },
        {
          files: {
            "A.java": 'import javax.crypto.Cipher;\n\nclass A {\n  Object a() throws Exception {\n    return Cipher.getInstance("AES");\n  }\n}\n'
          }
        }
      ]
    }
  },
  {
    id: "AIP-ENC-003",
    name: "Verification of TLS certificates stays on",
    requirement: "Never switch off the verification of certificates or host names, not even in tests of a client that ships.",
    implementation: {
      JavaScript: "Never rejectUnauthorized: false nor NODE_TLS_REJECT_UNAUTHORIZED=0; give a private authority as ca.",
      Python: 'Never verify=False nor ssl._create_unverified_context; give a private authority as verify="/path/ca.pem".',
      Go: "Never InsecureSkipVerify: true; give a private authority as RootCAs.",
      Java: "Never a HostnameVerifier or TrustManager that accepts everything."
    },
    severity: "critical",
    frameworks: ["soc2:CC6.7", "iso27001:A.8.26", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4", "eu-ai-act:15"],
    rationale: "Without verification anyone on the way can read and change what is sent.",
    references: ["https://cwe.mitre.org/data/definitions/295.html"],
    select: {},
    tests: true,
    verify: {
      every: [
        {
          pattern_absent: {
            pattern: `NODE_TLS_REJECT_UNAUTHORIZED["']?\\]?\\s*[:=]\\s*["']?0`,
            in: "code-and-strings"
          }
        }
      ],
      JavaScript: [{ pattern_absent: { pattern: "\\brejectUnauthorized\\s*:\\s*false\\b", in: "code" } }],
      Python: [
        {
          call: {
            name: ["requests.*", "httpx.*", "*.get", "*.post", "*.put", "*.delete", "*.request"],
            state: "absent",
            argument: { keyword: "verify", matches: "^False$" }
          }
        },
        { call: { name: "ssl._create_unverified_context", state: "absent" } }
      ],
      Go: [{ pattern_absent: { pattern: "\\bInsecureSkipVerify\\s*:\\s*true\\b", in: "code" } }],
      Java: [
        { pattern_absent: { pattern: "\\b(?:NoopHostnameVerifier|AllowAllHostnameVerifier|TrustAllStrategy)\\b", in: "code" } }
      ]
    },
    limits: "A client that is set up by a value from outside, or a trust manager written by hand, is not seen.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import https from 'node:https';\n// rejectUnauthorized: false would be wrong\nexport const agent = new https.Agent({ keepAlive: true });\n"
          }
        },
        { files: { "a.py": 'import requests\n\ndef a(url):\n    return requests.get(url, timeout=5, verify="/etc/ca.pem")\n' } }
      ],
      broken: [
        {
          files: {
            "src/a.ts": "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n"
          }
        },
        { files: { "a.py": "import requests\n\ndef a(url):\n    return requests.get(url, verify=False)\n" } },
        {
          files: { "a.go": 'package a\n\nimport "crypto/tls"\n\nvar c = tls.Config{InsecureSkipVerify: true}\n' }
        },
        {
          files: {
            "A.java": "class A {\n  Object a() {\n    return NoopHostnameVerifier.INSTANCE;\n  }\n}\n"
          }
        },
        { files: { ".github/workflows/ci.yml": 'env:\n  NODE_TLS_REJECT_UNAUTHORIZED: "0"\non: push\n' } }
      ]
    }
  },
  {
    id: "AIP-ENC-004",
    name: "TLS 1.2 or newer",
    requirement: "Accept and offer TLS 1.2 and 1.3 only. Never name SSL 3, TLS 1.0 or TLS 1.1 as a version to use.",
    implementation: {
      JavaScript: "minVersion: 'TLSv1.2' where a minimum is set at all; the default of Node is right.",
      Python: "context.minimum_version = ssl.TLSVersion.TLSv1_2; never ssl.PROTOCOL_TLSv1.",
      Go: "MinVersion: tls.VersionTLS12 or higher.",
      Java: 'SSLContext.getInstance("TLSv1.3").'
    },
    severity: "high",
    frameworks: ["soc2:CC6.7", "iso27001:A.8.26", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Older versions have known attacks and are retired (RFC 8996).",
    references: ["https://www.rfc-editor.org/rfc/rfc8996"],
    select: {},
    verify: {
      JavaScript: [
        {
          pattern_absent: {
            pattern: `\\b(?:minVersion|maxVersion|secureProtocol)\\s*:\\s*["'](?:TLSv1(?:\\.1)?|SSLv3(?:_method)?|TLSv1(?:_1)?_method)["']`,
            in: "code-and-strings"
          }
        }
      ],
      Python: [
        {
          pattern_absent: {
            pattern: "\\bssl\\.(?:PROTOCOL_(?:SSLv2|SSLv3|TLSv1|TLSv1_1)|TLSVersion\\.(?:SSLv3|TLSv1|TLSv1_1))\\b",
            in: "code"
          }
        }
      ],
      Go: [{ pattern_absent: { pattern: "\\bMinVersion\\s*:\\s*tls\\.Version(?:SSL30|TLS10|TLS11)\\b", in: "code" } }],
      Java: [
        {
          call: {
            name: ["javax.net.ssl.SSLContext.getInstance", "SSLContext.getInstance"],
            state: "absent",
            argument: { position: 0, matches: '^"?(?:SSL|SSLv3|TLSv1|TLSv1\\.1)"?$' }
          }
        }
      ]
    },
    limits: "What a load balancer or proxy in front of the program accepts is not seen.",
    samples: {
      holds: [
        { files: { "a.go": 'package a\n\nimport "crypto/tls"\n\nvar c = tls.Config{MinVersion: tls.VersionTLS12}\n' } },
        { files: { "src/a.ts": "export const options = { minVersion: 'TLSv1.3' };\n" } }
      ],
      broken: [
        { files: { "a.go": 'package a\n\nimport "crypto/tls"\n\nvar c = tls.Config{MinVersion: tls.VersionTLS10}\n' } },
        { files: { "src/a.ts": "export const options = { minVersion: 'TLSv1.1' };\n" } },
        { files: { "a.py": "import ssl\n\ncontext = ssl.SSLContext(ssl.PROTOCOL_TLSv1)\n" } },
        {
          files: {
            "A.java": 'import javax.net.ssl.SSLContext;\n\nclass A {\n  Object a() throws Exception {\n    return SSLContext.getInstance("TLSv1");\n  }\n}\n'
          }
        }
      ]
    }
  },
  {
    id: "AIP-ENC-005",
    name: "No weak hashes for security",
    requirement: "Never use MD5 or SHA-1 for signatures, tokens, passwords or integrity. Use SHA-256 or better.",
    implementation: {
      JavaScript: "crypto.createHash('sha256').",
      Python: "hashlib.sha256(); where a checksum has nothing to do with security, pass usedforsecurity=False.",
      Go: "crypto/sha256 instead of crypto/md5 and crypto/sha1.",
      Java: 'MessageDigest.getInstance("SHA-256").'
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "iso27001:A.8.28", "ssdf:PW.5", "nist-800-53:SI-7", "pci-dss:6.2.4"],
    rationale: "Collisions of both can be made at will, so that one document passes for another.",
    references: ["https://cwe.mitre.org/data/definitions/328.html"],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            name: ["crypto.createHash", "crypto.createHmac"],
            state: "absent",
            argument: { position: 0, matches: "^[\"'`]?(?:md4|md5|sha-?1)[\"'`]?$" }
          }
        }
      ],
      Python: [
        {
          any_of: [
            { call: { name: ["hashlib.md5", "hashlib.sha1"], state: "absent" } },
            {
              call: {
                name: ["hashlib.md5", "hashlib.sha1"],
                state: "present",
                argument: { keyword: "usedforsecurity", matches: "^False$" }
              }
            }
          ]
        }
      ],
      Go: [{ import: { name: ["crypto/md5", "crypto/sha1"], state: "absent" } }],
      Java: [
        {
          call: {
            name: ["java.security.MessageDigest.getInstance", "MessageDigest.getInstance"],
            state: "absent",
            argument: { position: 0, matches: '^"?(?:MD2|MD5|SHA-?1|SHA)"?$' }
          }
        }
      ]
    },
    limits: "Cannot tell a harmless checksum from a token; except paths where the hash is none of security. In Python one call marked usedforsecurity=False lets the others pass.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import { createHash } from 'node:crypto';\n// md5 is for nobody\nexport const a = (t: string) => createHash('sha256').update(t);\n"
          }
        },
        { files: { "a.py": 'import hashlib\n\nname = "hashlib.md5()"\ndigest = hashlib.sha256(b"x")\n' } }
      ],
      broken: [
        {
          files: {
            "src/a.ts": "import { createHash } from 'node:crypto';\nexport const a = (t: string) => createHash('md5').update(t);\n"
          }
        },
        { files: { "a.py": 'import hashlib\n\ndigest = hashlib.md5(b"x")\n' } },
        { files: { "a.go": 'package a\n\nimport "crypto/md5"\n\nvar A = md5.New\n' } },
        {
          files: {
            "A.java": 'import java.security.MessageDigest;\n\nclass A {\n  Object a() throws Exception {\n    return MessageDigest.getInstance("MD5");\n  }\n}\n'
          }
        }
      ]
    }
  },
  {
    id: "AIP-ENC-006",
    name: "Random values for security come from the system",
    requirement: "Make tokens, keys, nonces and codes with the cryptographic generator of the system, never with the ordinary one.",
    implementation: {
      JavaScript: "crypto.randomBytes or crypto.randomUUID; never Math.random.",
      Python: "the secrets module; never random.",
      Go: "crypto/rand; never math/rand.",
      Java: "java.security.SecureRandom; never java.util.Random."
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Who has seen a few values of an ordinary generator can compute the next ones.",
    references: ["https://cwe.mitre.org/data/definitions/338.html"],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            paths: ["**/auth/", "**/security/", "**/crypto/", "**/session/", "**/*token*", "**/*password*"],
            name: "Math.random",
            state: "absent"
          }
        }
      ],
      Python: [
        {
          import: {
            paths: ["**/auth/", "**/security/", "**/crypto/", "**/session/", "**/*token*", "**/*password*"],
            name: "random",
            state: "absent"
          }
        }
      ],
      Go: [
        {
          import: {
            paths: ["**/auth/", "**/security/", "**/crypto/", "**/session/", "**/*token*", "**/*password*"],
            name: ["math/rand", "math/rand/v2"],
            state: "absent"
          }
        }
      ],
      Java: [
        {
          import: {
            paths: ["**/auth/", "**/security/", "**/crypto/", "**/session/", "**/*Token*", "**/*Password*"],
            name: "java.util.Random",
            state: "absent"
          }
        }
      ]
    },
    limits: "Looks only at files and folders whose names speak of security; ordinary random values are fine elsewhere.",
    samples: {
      holds: [
        {
          files: {
            "src/auth/token.ts": "import { randomBytes } from 'node:crypto';\nexport const token = () => randomBytes(32).toString('hex');\n"
          }
        },
        { files: { "app/auth/token.py": "import secrets\n\ntoken = secrets.token_urlsafe(32)\n" } }
      ],
      broken: [
        { files: { "src/auth/token.ts": "export const token = () => Math.random().toString(36);\n" } },
        { files: { "app/auth/token.py": "import random\n\ntoken = random.random()\n" } },
        { files: { "auth/token.go": 'package auth\n\nimport "math/rand"\n\nvar Token = rand.Int()\n' } }
      ]
    }
  },
  {
    id: "AIP-ENC-007",
    name: "Keys of the cloud rotate",
    requirement: "Switch on automatic rotation for every symmetric key of the key management service.",
    implementation: { every: "Terraform: enable_key_rotation = true in each aws_kms_key." },
    severity: "medium",
    frameworks: ["soc2:CC6.1", "iso27001:A.8.9", "iso27001:A.5.23", "nist-800-53:SI-7", "ssdf:PO.5"],
    rationale: "Rotation bounds how much one lost key opens. How often is for the organisation to say.",
    references: ["https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"],
    select: { deployment: ["terraform"] },
    verify: {
      every: [
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_kms_key.*.enable_key_rotation",
            is: { equals: true },
            if_missing: "skip"
          }
        },
        {
          pattern_absent: {
            paths: ["**/*.tf"],
            pattern: "^\\s*enable_key_rotation\\s*=\\s*false",
            in: "code"
          }
        }
      ]
    },
    limits: "A key that says nothing of rotation is not seen, nor are keys made outside of Terraform.",
    samples: {
      holds: [{ files: { "kms.tf": 'resource "aws_kms_key" "data" {\n  enable_key_rotation = true\n}\n' } }],
      broken: [{ files: { "kms.tf": 'resource "aws_kms_key" "data" {\n  enable_key_rotation = false\n}\n' } }]
    }
  },
  {
    id: "AIP-ENC-008",
    name: "Other systems are reached over TLS",
    requirement: "Give addresses of other systems with https, wss, or the TLS scheme of their protocol; plain text only to the machine itself.",
    implementation: { every: "https:// instead of http://; for databases sslmode=verify-full." },
    severity: "medium",
    frameworks: ["soc2:CC6.7", "iso27001:A.8.26", "iso27001:A.8.12", "ssdf:PW.5"],
    rationale: "What is sent in plain text can be read and changed on the way.",
    references: ["https://cwe.mitre.org/data/definitions/319.html"],
    select: { data_classes: ["pii", "health", "payment-card", "credentials", "confidential"] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: [
              "JavaScript",
              "TypeScript",
              "Python",
              "Go",
              "Java",
              "Kotlin",
              "C#",
              "Ruby",
              "PHP",
              "Rust",
              "YAML",
              "TOML",
              "JSON",
              "INI",
              "HCL"
            ],
            pattern: "[\"'`](?:http|ws|ftp|ldap|amqp)://[a-z0-9][\\w.-]*\\.[a-z]{2,}|\\bsslmode=(?:disable|allow|prefer)\\b",
            in: "code-and-strings",
            except: ["**/test/", "**/tests/", "**/__tests__/", "**/fixtures/", "**/testdata/", "**/docs/", "**/*.md"],
            except_lines: "xmlns|schema|\\bDTD|licen[cs]e|^\\s*(?:url|homepage)\\s*=|\\bw3\\.org|://(?:[\\w.-]+\\.)?example\\.(?:com|org|net)|://[\\w.-]+\\.(?:local|internal|test|svc)\\b"
          }
        }
      ]
    },
    limits: "Addresses that come from outside are not seen; an internal network may be trusted by decision.",
    samples: {
      holds: [{ files: { "src/a.ts": "export const api = 'https://api.acme.io/v1'; // http://api.acme.io is closed\n" } }],
      broken: [
        { files: { "src/a.ts": "export const api = 'http://api.acme.io/v1';\n" } },
        { files: { "a.py": 'DSN = "postgres://db.acme.io/app?sslmode=disable"\n' } }
      ]
    }
  }
];

// src/catalog/controls/governance.ts
var governance = [
  {
    id: "AIP-GOV-001",
    name: "Every path has an owner",
    requirement: "Keep a CODEOWNERS file with a default owner and owners for what is sensitive, and require their review.",
    implementation: { every: ".github/CODEOWNERS with a line * @acme/maintainers first." },
    severity: "high",
    frameworks: [
      "soc2:CC1.3",
      "soc2:CC1.5",
      "soc2:CC8.1",
      "iso27001:A.5.3",
      "iso27001:A.8.32",
      "iso42001:A.3.2",
      "ssdf:PW.7",
      "nist-800-53:AC-5",
      "nist-800-53:SA-11",
      "pci-dss:6.2.3",
      "pci-dss:6.2.3.1"
    ],
    rationale: "A change that a tool wrote needs a person who answers for it.",
    references: [
      "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
    ],
    select: {},
    verify: {
      every: [
        { file_exists: { path: ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"] } },
        {
          pattern_present: {
            paths: ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"],
            pattern: "^\\s*(?:\\*|/?\\*\\*(?:/\\*)?)\\s+(?:@\\S+|\\S+@\\S+)",
            in: "any"
          }
        }
      ]
    },
    limits: "Whether the host requires the review of owners is not in the repository.",
    samples: {
      holds: [{ files: { ".github/CODEOWNERS": "* @acme/maintainers\n/infra/ @acme/platform\n" } }],
      broken: [
        { files: { "README.md": "# App\n" } },
        { files: { ".github/CODEOWNERS": "# * @acme/maintainers\n/infra/ @acme/platform\n" } }
      ]
    }
  },
  {
    id: "AIP-GOV-002",
    name: "A way to report weaknesses",
    requirement: "Keep a SECURITY.md that says how to report a weakness, to whom, and what happens then.",
    implementation: { every: "SECURITY.md with a heading about reporting and an address." },
    severity: "medium",
    frameworks: ["soc2:CC2.3", "soc2:CC7.3", "iso27001:A.8.8", "iso42001:A.3.3", "ssdf:RV.1"],
    rationale: "Whoever finds something must know where to take it.",
    references: ["https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository"],
    select: {},
    verify: {
      every: [
        { file_exists: { path: ["SECURITY.md", ".github/SECURITY.md", "docs/SECURITY.md", "SECURITY.rst", "SECURITY.txt"] } },
        {
          pattern_present: {
            paths: ["SECURITY.*", ".github/SECURITY.*", "docs/SECURITY.*"],
            pattern: "[\\w.+-]+@[\\w-]+\\.[\\w.-]+|security/advisories|https?://\\S+",
            in: "any"
          }
        }
      ]
    },
    limits: "A policy of the whole organisation (a .github repository) is not seen; nor whether anyone answers.",
    samples: {
      holds: [{ files: { "SECURITY.md": "# Reporting\n\nWrite to security@acme.io.\n" } }],
      broken: [
        { files: { "README.md": "# Security\n\nWrite to security@acme.io.\n" } },
        { files: { "SECURITY.md": "# Reporting\n\nTo be written.\n" } }
      ]
    }
  },
  {
    id: "AIP-GOV-003",
    name: "A plan for incidents",
    requirement: "Keep a plan for incidents in docs/incident-response.md: who is called, who decides, how a release is taken back, whom to tell.",
    implementation: { every: "docs/incident-response.md, reviewed once a year." },
    severity: "medium",
    frameworks: ["soc2:CC7.4", "soc2:CC7.5", "soc2:CC7.3", "iso42001:A.8.4", "eu-ai-act:17"],
    rationale: "In the night of the incident nobody writes a plan.",
    references: ["https://csrc.nist.gov/pubs/sp/800/61/r3/final"],
    select: { architecture: ["http-api", "web-app", "background-worker", "llm", "llm-agent"] },
    verify: {
      every: [
        {
          file_exists: {
            path: [
              "docs/incident-response.md",
              "docs/INCIDENT-RESPONSE.md",
              "docs/incident-response/README.md",
              "INCIDENT_RESPONSE.md",
              "docs/runbooks/incident-response.md",
              "docs/security/incident-response.md"
            ]
          }
        }
      ]
    },
    limits: "Shows that a plan is there, not that anyone has tried it; many teams keep it elsewhere.",
    samples: {
      holds: [{ files: { "docs/incident-response.md": "# Incidents\n\nCall the duty phone.\n" } }],
      broken: [{ files: { "README.md": "See docs/incident-response.md\n" } }]
    }
  },
  {
    id: "AIP-GOV-004",
    name: "Changes are described",
    requirement: "Give every pull request a template that asks for reason, impact, tests, the way back, and the use of AI.",
    implementation: { every: ".github/pull_request_template.md with these headings." },
    severity: "low",
    frameworks: [
      "soc2:CC8.1",
      "soc2:CC3.4",
      "soc2:CC2.2",
      "iso27001:A.8.32",
      "iso42001:A.6.2.7",
      "ssdf:PW.2",
      "nist-800-53:CM-4",
      "pci-dss:6.5.1",
      "eu-ai-act:11"
    ],
    rationale: "Reviewers and auditors ask these questions of each change.",
    references: ["https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests"],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [
              ".github/pull_request_template.md",
              ".github/PULL_REQUEST_TEMPLATE.md",
              "PULL_REQUEST_TEMPLATE.md",
              "pull_request_template.md",
              "docs/pull_request_template.md",
              ".gitlab/merge_request_templates/Default.md",
              ".github/PULL_REQUEST_TEMPLATE/"
            ]
          }
        }
      ]
    },
    limits: "Shows that the questions are asked, not how they are answered.",
    samples: {
      holds: [{ files: { ".github/pull_request_template.md": "## Reason\n\n## Use of AI\n" } }],
      broken: [{ files: { "README.md": "# App\n" } }]
    }
  },
  {
    id: "AIP-GOV-005",
    name: "Security requirements are in the repository",
    requirement: "Keep security_requirements.yaml in the repository, with an owner for each control, and evaluate it on every change.",
    implementation: { every: "ai-provenance requirements init, then requirements check in CI." },
    severity: "medium",
    frameworks: [
      "soc2:CC5.3",
      "soc2:CC5.2",
      "soc2:CC4.1",
      "iso27001:A.8.26",
      "iso27001:A.8.25",
      "iso27001:A.5.36",
      "iso42001:A.6.2.2",
      "iso42001:A.6.1.3",
      "ssdf:PO.1",
      "ssdf:PO.4",
      "pci-dss:6.2.1",
      "eu-ai-act:17"
    ],
    rationale: "What is written beside the code is read by people and by agents before they write.",
    references: ["https://csrc.nist.gov/pubs/sp/800/218/final"],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: ["security_requirements.yaml", "security_requirements.yml", ".github/security_requirements.yaml"]
          }
        },
        {
          value: {
            file: ["security_requirements.yaml", "security_requirements.yml", ".github/security_requirements.yaml"],
            path: "controls[*].id",
            is: { exists: true }
          }
        }
      ]
    },
    limits: "Shows that the file is there and names controls, not that they are enough.",
    samples: {
      holds: [
        {
          files: { "security_requirements.yaml": 'version: "1"\ncontrols:\n  - id: SEC-001\n    name: A\n    requirement: B\n' }
        }
      ],
      broken: [
        { files: { "README.md": "# App\n" } },
        { files: { "security_requirements.yaml": 'version: "1"\ncontrols: []\n' } }
      ]
    }
  }
];

// src/catalog/controls/infrastructure.ts
var infrastructure = [
  {
    id: "AIP-INF-001",
    name: "Base images are pinned by digest",
    requirement: "Name every base image with its digest.",
    implementation: { every: "FROM node:22-slim@sha256:<64 hex digits>" },
    severity: "medium",
    frameworks: [
      "soc2:CC6.8",
      "soc2:CC8.1",
      "iso27001:A.5.21",
      "iso27001:A.8.9",
      "ssdf:PW.4",
      "ssdf:PS.3",
      "nist-800-53:SR-4",
      "nist-800-53:SI-7"
    ],
    rationale: "A tag names another image tomorrow.",
    references: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
    select: { deployment: ["containers", "kubernetes"] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ["Dockerfile"],
            pattern: "^\\s*FROM\\s+(?:--platform=\\S+\\s+)?(?:[^\\s@$]*[:/][^\\s@$]*|(?:alpine|busybox|debian|ubuntu|fedora|centos|amazonlinux|node|python|golang|openjdk|eclipse-temurin|maven|gradle|ruby|php|rust|nginx|httpd|postgres|redis))(?:\\s+AS\\s+\\S+)?\\s*$",
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "An image named by a variable, or by a bare name outside a short list, is not seen; nor are images of Kubernetes manifests.",
    samples: {
      holds: [
        { files: { Dockerfile: `# FROM node:22
FROM node:22-slim@sha256:${"0".repeat(64)} AS base
FROM base
USER node
` } },
        { files: { Dockerfile: "FROM scratch\nCOPY app /app\n" } }
      ],
      broken: [{ files: { Dockerfile: "FROM node:22-slim AS base\n" } }, { files: { Dockerfile: "FROM ubuntu\n" } }]
    }
  },
  {
    id: "AIP-INF-002",
    name: "Containers do not run as root",
    requirement: "End every image with a USER that is not root.",
    implementation: { every: "USER 10001 as the last USER of the last stage." },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:CC6.3", "iso27001:A.8.9", "ssdf:PO.5", "nist-800-53:AC-6"],
    rationale: "Root inside is one flaw away from root outside.",
    references: ["https://docs.docker.com/build/building/best-practices/#user"],
    select: { deployment: ["containers", "kubernetes"] },
    verify: {
      every: [
        {
          value: {
            file: ["**/Dockerfile", "**/Dockerfile.*", "**/*.dockerfile", "**/Containerfile"],
            path: "final.user",
            is: { matches: "^[^:]" }
          }
        },
        {
          value: {
            file: ["**/Dockerfile", "**/Dockerfile.*", "**/*.dockerfile", "**/Containerfile"],
            path: "final.user",
            is: { not_equals: "root" },
            if_missing: "skip"
          }
        },
        {
          value: {
            file: ["**/Dockerfile", "**/Dockerfile.*", "**/*.dockerfile", "**/Containerfile"],
            path: "final.user",
            is: { not_equals: "0" },
            if_missing: "skip"
          }
        }
      ]
    },
    limits: "A base image may set a user already; state that as an exception. What the cluster sets is not seen. root:root passes unseen.",
    samples: {
      holds: [{ files: { Dockerfile: "FROM scratch\nUSER 10001\n" } }],
      broken: [
        { files: { Dockerfile: "FROM scratch\n# USER 10001\nUSER root\n" } },
        { files: { Dockerfile: "FROM scratch\nCOPY app /app\n" } }
      ]
    }
  },
  {
    id: "AIP-INF-003",
    name: "No privileged containers",
    requirement: "Never run a container privileged, never let it gain rights, and never give it the namespaces of the host.",
    implementation: { every: "securityContext: { privileged: false, allowPrivilegeEscalation: false, runAsNonRoot: true }." },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:CC6.3", "iso27001:A.8.9", "nist-800-53:AC-6", "ssdf:PO.5"],
    rationale: "A privileged container is the host.",
    references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
    select: { deployment: ["kubernetes", "containers"] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ["YAML"],
            pattern: `^\\s*(?:-\\s+)?["']?(?:privileged|allowPrivilegeEscalation|hostNetwork|hostPID|hostIPC)["']?\\s*:\\s*["']?true\\b`,
            in: "code-and-strings"
          }
        },
        {
          pattern_absent: {
            paths: [".github/workflows/", "**/*.sh", "**/Makefile"],
            pattern: "\\bdocker run\\b[^\\n]*\\s--privileged\\b",
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "What is left unsaid is not judged: Kubernetes lets a container gain rights by default.",
    samples: {
      holds: [
        {
          files: {
            "k8s/app.yaml": "spec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: false # never privileged: true\n"
          }
        }
      ],
      broken: [
        {
          files: { "k8s/app.yaml": "spec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: true\n" }
        }
      ]
    }
  },
  {
    id: "AIP-INF-004",
    name: "Stored objects are not public",
    requirement: "Block public access for every bucket, and never set a public access list.",
    implementation: {
      every: 'Terraform: aws_s3_bucket_public_access_block with all four settings true; never acl = "public-read".'
    },
    severity: "critical",
    frameworks: [
      "soc2:CC6.1",
      "soc2:CC6.6",
      "soc2:C1.1",
      "iso27001:A.5.23",
      "iso27001:A.8.9",
      "iso27001:A.8.12",
      "nist-800-53:AC-6"
    ],
    rationale: "One setting stands between a bucket and everyone.",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"],
    select: { deployment: ["terraform"] },
    verify: {
      every: [
        ...["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"].map((name) => ({
          value: {
            file: "**/*.tf",
            path: `resource.aws_s3_bucket_public_access_block.*.${name}`,
            is: { equals: true },
            if_missing: "skip"
          }
        })),
        {
          pattern_absent: {
            paths: ["**/*.tf"],
            pattern: '^\\s*acl\\s*=\\s*"public-read(?:-write)?"|"Principal"\\s*:\\s*"\\*"',
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "A bucket without a block of its own, and policies that are put together, are not seen.",
    samples: {
      holds: [
        {
          files: {
            "s3.tf": '# acl = "public-read" is refused\nresource "aws_s3_bucket_public_access_block" "data" {\n  block_public_acls = true\n  block_public_policy = true\n  ignore_public_acls = true\n  restrict_public_buckets = true\n}\n'
          }
        }
      ],
      broken: [
        { files: { "s3.tf": 'resource "aws_s3_bucket_public_access_block" "data" {\n  block_public_acls = false\n}\n' } },
        { files: { "s3.tf": 'resource "aws_s3_bucket" "data" {\n  acl = "public-read"\n}\n' } }
      ]
    }
  },
  {
    id: "AIP-INF-005",
    name: "Volumes and databases are encrypted",
    requirement: "Switch on encryption for every database, volume, file system and queue.",
    implementation: {
      every: "Terraform: storage_encrypted = true for aws_db_instance, encrypted = true for aws_ebs_volume and aws_efs_file_system."
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:C1.1", "iso27001:A.5.23", "iso27001:A.8.9", "ssdf:PO.5"],
    rationale: "Copies of disks leave the building in ways that nobody sees.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"],
    select: { deployment: ["terraform"] },
    verify: {
      every: [
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_db_instance.*.storage_encrypted",
            is: { equals: true },
            if_missing: "skip"
          }
        },
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_rds_cluster.*.storage_encrypted",
            is: { equals: true },
            if_missing: "skip"
          }
        },
        { value: { file: "**/*.tf", path: "resource.aws_ebs_volume.*.encrypted", is: { equals: true }, if_missing: "skip" } },
        {
          value: { file: "**/*.tf", path: "resource.aws_efs_file_system.*.encrypted", is: { equals: true }, if_missing: "skip" }
        }
      ]
    },
    limits: "A resource that says nothing is not judged; modules of others are not opened.",
    samples: {
      holds: [{ files: { "db.tf": 'resource "aws_db_instance" "app" {\n  storage_encrypted = true\n}\n' } }],
      broken: [
        { files: { "db.tf": 'resource "aws_db_instance" "app" {\n  storage_encrypted = false\n}\n' } },
        { files: { "ebs.tf": 'resource "aws_ebs_volume" "app" {\n  encrypted = false\n}\n' } }
      ]
    }
  },
  {
    id: "AIP-INF-006",
    name: "The network is not open to everyone",
    requirement: "Never let 0.0.0.0/0 or ::/0 in. Name the networks, and put a load balancer in front of what is public.",
    implementation: { every: "Terraform: cidr_blocks of your own networks in each ingress." },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:CC6.6", "iso27001:A.8.9", "iso27001:A.5.23", "nist-800-53:CM-3"],
    rationale: "Open ports are found by scanners within hours.",
    references: ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"],
    select: { deployment: ["terraform"] },
    verify: {
      every: [
        ...["cidr_blocks[*]", "ipv6_cidr_blocks[*]"].flatMap(
          (path) => ["0.0.0.0/0", "::/0"].map((everyone) => ({
            value: {
              file: "**/*.tf",
              path: `resource.aws_security_group.*.ingress.${path}`,
              is: { not_equals: everyone },
              if_missing: "skip"
            }
          }))
        ),
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_vpc_security_group_ingress_rule.*.cidr_ipv4",
            is: { not_equals: "0.0.0.0/0" },
            if_missing: "skip"
          }
        }
      ]
    },
    limits: "A public load balancer needs it: state that as an exception. aws_security_group_rule is not read.",
    samples: {
      holds: [
        {
          files: {
            "sg.tf": 'resource "aws_security_group" "app" {\n  ingress {\n    from_port = 443\n    cidr_blocks = ["10.0.0.0/8"]\n  }\n}\n'
          }
        }
      ],
      broken: [
        {
          files: {
            "sg.tf": 'resource "aws_security_group" "app" {\n  ingress {\n    from_port = 22\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n'
          }
        }
      ]
    }
  },
  {
    id: "AIP-INF-007",
    name: "Databases are backed up",
    requirement: "Keep automatic backups of every database for at least seven days, and protect it from deletion.",
    implementation: { every: "Terraform: backup_retention_period = 14 and deletion_protection = true." },
    severity: "high",
    frameworks: ["soc2:CC7.5", "iso27001:A.5.23", "iso27001:A.5.33"],
    rationale: "What cannot be restored is lost with the first mistake. Seven days is our floor; no framework states one.",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"],
    select: { deployment: ["terraform"], architecture: ["database"] },
    verify: {
      every: [
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_db_instance.*.backup_retention_period",
            is: { at_least: 7 },
            if_missing: "skip"
          }
        },
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_rds_cluster.*.backup_retention_period",
            is: { at_least: 7 },
            if_missing: "skip"
          }
        },
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_db_instance.*.deletion_protection",
            is: { equals: true },
            if_missing: "skip"
          }
        }
      ]
    },
    limits: "Shows that backups are made, not that anyone has restored one.",
    samples: {
      holds: [
        {
          files: {
            "db.tf": 'resource "aws_db_instance" "app" {\n  backup_retention_period = 14\n  deletion_protection = true\n}\n'
          }
        }
      ],
      broken: [{ files: { "db.tf": 'resource "aws_db_instance" "app" {\n  backup_retention_period = 0\n}\n' } }]
    }
  },
  {
    id: "AIP-INF-008",
    name: "Policies of the cloud name actions and resources",
    requirement: "Never allow every action on every resource. Name the actions and the resources.",
    implementation: { every: 'Terraform: actions = ["s3:GetObject"] and resources = [aws_s3_bucket.data.arn].' },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:CC6.3", "iso27001:A.5.15", "iso27001:A.5.18", "nist-800-53:AC-6", "pci-dss:7.2.5"],
    rationale: "What a stolen role may do is what the thief may do.",
    references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"],
    select: { deployment: ["terraform", "aws"] },
    verify: {
      every: [
        {
          pattern_absent: {
            paths: ["**/*.tf", "**/*.json"],
            except: ["**/node_modules/", "**/package-lock.json"],
            pattern: '^\\s*(?:"Action"|Action|actions)\\s*[:=]\\s*\\[?\\s*"\\*"',
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "Sees the star alone on one line; s3:* and lists over several lines are not judged.",
    samples: {
      holds: [
        {
          files: {
            "iam.tf": 'data "aws_iam_policy_document" "app" {\n  statement {\n    actions = ["s3:GetObject"] # not actions = ["*"]\n  }\n}\n'
          }
        }
      ],
      broken: [
        { files: { "iam.tf": 'data "aws_iam_policy_document" "app" {\n  statement {\n    actions = ["*"]\n  }\n}\n' } },
        { files: { "policy.json": '{\n  "Statement": [{\n    "Action": "*"\n  }]\n}\n' } }
      ]
    }
  }
];

// src/catalog/controls/input.ts
var input = [
  {
    id: "AIP-INP-001",
    name: "Input is validated against a schema",
    requirement: "Validate every body, query and message from outside against a declared schema before anything else reads it, and refuse what does not fit.",
    implementation: {
      JavaScript: "zod, valibot, ajv or joi at the edge of each route.",
      Python: "pydantic models or marshmallow schemas.",
      Go: "go-playground/validator tags and Decoder.DisallowUnknownFields.",
      Java: "jakarta.validation annotations with @Valid on each parameter."
    },
    severity: "high",
    frameworks: ["soc2:PI1.2", "iso27001:A.8.26", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4", "eu-ai-act:15"],
    rationale: "Code behind a schema meets only the shapes it was written for.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html"],
    select: { architecture: ["http-api", "web-app"] },
    verify: {
      JavaScript: [
        {
          import: {
            name: [
              "zod",
              "zod/*",
              "valibot",
              "ajv",
              "joi",
              "yup",
              "superstruct",
              "class-validator",
              "@sinclair/typebox",
              "arktype",
              "express-validator"
            ],
            state: "present"
          }
        }
      ],
      Python: [
        {
          import: {
            name: [
              "pydantic",
              "pydantic.*",
              "marshmallow",
              "jsonschema",
              "cerberus",
              "msgspec",
              "rest_framework.serializers",
              "django.forms"
            ],
            state: "present"
          }
        }
      ],
      Go: [
        {
          any_of: [
            {
              import: {
                name: [
                  "github.com/go-playground/validator/v10",
                  "github.com/go-ozzo/ozzo-validation/v4",
                  "github.com/santhosh-tekuri/jsonschema/v6"
                ],
                state: "present"
              }
            },
            { call: { name: "*.DisallowUnknownFields", state: "present" } }
          ]
        }
      ],
      Java: [
        {
          import: {
            name: ["jakarta.validation.*", "javax.validation.*", "org.springframework.validation.*", "com.networknt.schema.*"],
            state: "present"
          }
        }
      ]
    },
    limits: "Shows that a validator is used, not that every way in goes through it, nor how strict the schema is.",
    samples: {
      holds: [
        { files: { "src/a.ts": "import { z } from 'zod';\nexport const body = z.object({ name: z.string().max(80) });\n" } },
        { files: { "a.py": "from pydantic import BaseModel\n\nclass Body(BaseModel):\n    name: str\n" } },
        {
          files: { "a.go": 'package a\n\nimport "encoding/json"\n\nfunc a(d *json.Decoder) {\n	d.DisallowUnknownFields()\n}\n' }
        },
        { files: { "A.java": "import jakarta.validation.Valid;\n\nclass A {\n  void a(@Valid Body body) {}\n}\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "// import { z } from 'zod'\nexport const name = (body: any) => body.name;\n" } },
        { files: { "a.py": 'note = "import pydantic"\n' } }
      ]
    }
  },
  {
    id: "AIP-INP-002",
    name: "SQL is never put together from text",
    requirement: "Give values to SQL as parameters. Never build a statement with concatenation, templates or formatting.",
    implementation: {
      JavaScript: "client.query('SELECT \u2026 WHERE id = $1', [id]).",
      Python: 'cursor.execute("SELECT \u2026 WHERE id = %s", (id,)).',
      Go: 'db.QueryContext(ctx, "SELECT \u2026 WHERE id = $1", id).',
      Java: 'prepareStatement("SELECT \u2026 WHERE id = ?") and setLong.'
    },
    severity: "critical",
    frameworks: [
      "soc2:CC6.1",
      "soc2:PI1.2",
      "iso27001:A.8.28",
      "ssdf:PW.5",
      "nist-800-53:SA-11",
      "pci-dss:6.2.4",
      "eu-ai-act:15"
    ],
    rationale: "Text that becomes part of a statement can say anything that the database can do.",
    references: ["https://cwe.mitre.org/data/definitions/89.html"],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            name: ["*.query", "*.execute", "*.raw", "*.$queryRawUnsafe", "*.$executeRawUnsafe"],
            state: "absent",
            argument: {
              position: 0,
              matches: `^\`\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[^\`]*\\$\\{|^["']\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[^"']*["']\\s*\\+`
            }
          }
        }
      ],
      Python: [
        {
          call: {
            name: ["*.execute", "*.executemany", "*.executescript", "*.raw", "*.text"],
            state: "absent",
            argument: {
              position: 0,
              matches: `^[rb]?f[rb]?["']{1,3}\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[\\s\\S]*\\{|^[rbu]?["']{1,3}\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[\\s\\S]*["']\\s*(?:%|\\+|\\.format\\s*\\()`
            }
          }
        }
      ],
      Go: [
        {
          call: {
            name: ["*.Query", "*.QueryContext", "*.QueryRow", "*.QueryRowContext", "*.Exec", "*.ExecContext"],
            state: "absent",
            argument: {
              matches: '^(?:fmt\\.Sprintf\\s*\\(\\s*["`]\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b|["`]\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[^"`]*["`]\\s*\\+)'
            }
          }
        }
      ],
      Java: [
        {
          call: {
            name: [
              "*.executeQuery",
              "*.executeUpdate",
              "*.execute",
              "*.prepareStatement",
              "*.createNativeQuery",
              "*.createQuery"
            ],
            state: "absent",
            argument: {
              position: 0,
              matches: '^"\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[^"]*"\\s*\\+|^String\\.format\\s*\\(\\s*"\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b|^"\\s*(?:select|insert|update|delete|merge|replace|with|create|drop|alter|truncate)\\b[^"]*"\\s*\\.formatted\\s*\\('
            }
          }
        }
      ]
    },
    limits: "Looks at the argument of the call; a statement that was put together before, in a variable, is not seen.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "export const a = (db: Db, id: string) => db.query('SELECT name FROM people WHERE id = $1', [id]);\n"
          }
        },
        { files: { "a.py": 'def a(cursor, id):\n    cursor.execute("SELECT name FROM people WHERE id = %s", (id,))\n' } }
      ],
      broken: [
        {
          files: {
            "src/a.ts": "export const a = (db: Db, id: string) => db.query(`SELECT name FROM people WHERE id = ${id}`);\n"
          }
        },
        { files: { "a.py": 'def a(cursor, id):\n    cursor.execute(f"SELECT name FROM people WHERE id = {id}")\n' } },
        { files: { "b.py": 'def a(cursor, id):\n    cursor.execute("SELECT name FROM people WHERE id = %s" % id)\n' } },
        {
          files: {
            "a.go": 'package a\n\nfunc a(db *sql.DB, id string) {\n	db.Query("SELECT name FROM people WHERE id = " + id)\n}\n'
          }
        },
        {
          files: {
            "A.java": 'class A {\n  void a(Statement s, String id) throws Exception {\n    s.executeQuery("SELECT name FROM people WHERE id = " + id);\n  }\n}\n'
          }
        }
      ]
    }
  },
  {
    id: "AIP-INP-003",
    name: "No shell between the program and its commands",
    requirement: "Start other programs with a list of arguments, never through a shell.",
    implementation: {
      JavaScript: "execFile(program, [arguments]); never exec nor shell: true.",
      Python: "subprocess.run([program, argument]); never shell=True nor os.system.",
      Go: 'exec.Command(program, arguments\u2026); never exec.Command("sh", "-c", \u2026).',
      Java: "new ProcessBuilder(program, arguments\u2026); never Runtime.exec with one string."
    },
    severity: "critical",
    frameworks: ["soc2:CC6.8", "iso27001:A.8.28", "ssdf:PW.5", "nist-800-53:SA-11", "pci-dss:6.2.4"],
    rationale: "A shell reads operators in what was meant as a value.",
    references: ["https://cwe.mitre.org/data/definitions/78.html"],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            name: ["child_process.exec", "child_process.execSync"],
            state: "absent",
            argument: { position: 0, matches: "\\$\\{|[\"'`]\\s*\\+|\\+\\s*[\"'`]|^[A-Za-z_$][\\w$.]*$" }
          }
        },
        { pattern_absent: { pattern: "\\bshell\\s*:\\s*true\\b", in: "code" } }
      ],
      Python: [
        {
          call: {
            name: ["os.system", "os.popen", "commands.getoutput", "subprocess.getoutput", "subprocess.getstatusoutput"],
            state: "absent"
          }
        },
        {
          call: {
            name: ["subprocess.run", "subprocess.Popen", "subprocess.call", "subprocess.check_call", "subprocess.check_output"],
            state: "absent",
            argument: { keyword: "shell", matches: "^True$" }
          }
        }
      ],
      Go: [
        {
          call: {
            name: ["os/exec.Command"],
            state: "absent",
            argument: {
              position: 0,
              matches: '^["`]?(?:/bin/)?(?:ba|z|da)?sh["`]?$|^["`]?cmd(?:\\.exe)?["`]?$|^["`]?powershell'
            }
          }
        }
      ],
      Java: [
        { call: { name: ["*.exec"], state: "absent", argument: { position: 0, matches: '^"[^"]*"\\s*\\+|^"(?:ba)?sh\\b' } } }
      ]
    },
    limits: "A program may itself be a shell or may read its arguments as commands. In JavaScript a fixed command line passes.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import { execFile } from 'node:child_process';\nexport const a = (f: string) => execFile('ls', ['--', f]); // not exec('ls ' + f)\n"
          }
        },
        { files: { "a.py": 'import subprocess\n\ndef a(f):\n    subprocess.run(["ls", "--", f], check=True)\n' } }
      ],
      broken: [
        {
          files: { "src/a.ts": "import { exec } from 'node:child_process';\nexport const a = (f: string) => exec(`ls ${f}`);\n" }
        },
        { files: { "a.py": 'import subprocess\n\ndef a(f):\n    subprocess.run("ls " + f, shell=True)\n' } },
        { files: { "a.go": 'package a\n\nimport "os/exec"\n\nfunc a(f string) {\n	exec.Command("sh", "-c", "ls "+f)\n}\n' } },
        {
          files: {
            "A.java": 'class A {\n  void a(String f) throws Exception {\n    Runtime.getRuntime().exec("ls " + f);\n  }\n}\n'
          }
        }
      ]
    }
  },
  {
    id: "AIP-INP-004",
    name: "Text never becomes code",
    requirement: "Never run text as code: no eval, no function made of text, no script engine on foreign input.",
    implementation: {
      JavaScript: "JSON.parse for data, a table of functions for choices; never eval nor new Function.",
      Python: "ast.literal_eval for literals; never eval nor exec.",
      Java: "Never javax.script on input."
    },
    severity: "critical",
    frameworks: ["soc2:CC6.8", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4", "eu-ai-act:15"],
    rationale: "Whoever writes the text then writes the program.",
    references: ["https://cwe.mitre.org/data/definitions/95.html"],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            name: ["eval", "Function", "vm.runInNewContext", "vm.runInThisContext"],
            state: "absent"
          }
        }
      ],
      Python: [{ call: { name: ["eval", "exec", "builtins.eval", "builtins.exec"], state: "absent" } }],
      Java: [{ import: { name: ["javax.script.*", "groovy.lang.GroovyShell"], state: "absent" } }]
    },
    limits: "Template engines and expression languages that run code are not seen.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "// eval(text) is refused\nexport const a = (text: string) => JSON.parse(text);\nexport const note = 'eval(x)';\n"
          }
        },
        { files: { "a.py": 'import ast\n\ndef a(text):\n    """eval(text)"""\n    return ast.literal_eval(text)\n' } }
      ],
      broken: [
        { files: { "src/a.ts": "export const a = (text: string) => eval(text);\n" } },
        { files: { "src/b.ts": "export const b = (text: string) => new Function(text);\n" } },
        { files: { "a.py": "def a(text):\n    return eval(text)\n" } },
        { files: { "A.java": "import javax.script.ScriptEngineManager;\n\nclass A {}\n" } }
      ]
    }
  },
  {
    id: "AIP-INP-005",
    name: "No deserialisation that can make any object",
    requirement: "Read foreign data with formats that hold data alone (JSON, Protocol Buffers). Never use a reader that makes objects of any class.",
    implementation: {
      JavaScript: "JSON.parse and a schema; never node-serialize.",
      Python: "json.loads or yaml.safe_load; never pickle, marshal, shelve or yaml.load without a safe loader.",
      Go: "encoding/json into a struct.",
      Java: "Jackson without default typing; never ObjectInputStream, XMLDecoder or XStream on input."
    },
    severity: "critical",
    frameworks: ["soc2:CC6.8", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4", "eu-ai-act:15"],
    rationale: "Such readers run code of the classes that the sender names.",
    references: ["https://cwe.mitre.org/data/definitions/502.html"],
    select: {},
    verify: {
      JavaScript: [{ import: { name: ["node-serialize", "serialize-to-js", "funcster", "cryo"], state: "absent" } }],
      Python: [
        {
          call: {
            name: [
              "pickle.load",
              "pickle.loads",
              "cPickle.loads",
              "dill.load",
              "dill.loads",
              "marshal.loads",
              "shelve.open",
              "jsonpickle.decode",
              "yaml.unsafe_load",
              "yaml.full_load"
            ],
            state: "absent"
          }
        },
        {
          pattern_absent: {
            pattern: "\\byaml\\.load\\s*\\(",
            in: "code",
            except_lines: "\\b(?:C?SafeLoader|CBaseLoader|BaseLoader)\\b"
          }
        }
      ],
      Java: [
        {
          call: {
            name: [
              "ObjectInputStream",
              "java.io.ObjectInputStream",
              "XMLDecoder",
              "java.beans.XMLDecoder",
              "XStream",
              "com.thoughtworks.xstream.XStream",
              "*.enableDefaultTyping"
            ],
            state: "absent"
          }
        }
      ]
    },
    limits: "Caches and models that use these formats inside a library are not seen.",
    samples: {
      holds: [
        {
          files: {
            "a.py": "import yaml\n\n# pickle.loads(text)\ndef a(text):\n    return yaml.load(text, Loader=yaml.SafeLoader)\n"
          }
        },
        { files: { "src/a.ts": "export const a = (text: string) => JSON.parse(text);\n" } }
      ],
      broken: [
        { files: { "a.py": "import pickle\n\ndef a(data):\n    return pickle.loads(data)\n" } },
        { files: { "b.py": "import yaml\n\ndef b(text):\n    return yaml.load(text)\n" } },
        { files: { "src/a.ts": "import serialize from 'node-serialize';\nexport const a = serialize.unserialize;\n" } },
        {
          files: {
            "A.java": "import java.io.ObjectInputStream;\n\nclass A {\n  Object a(java.io.InputStream in) throws Exception {\n    return new ObjectInputStream(in).readObject();\n  }\n}\n"
          }
        }
      ]
    }
  },
  {
    id: "AIP-INP-006",
    name: "Addresses from outside are not fetched",
    requirement: "Never fetch an address that a request names. Take the host from a fixed list, and refuse private and link-local networks.",
    implementation: {
      JavaScript: "A map of allowed hosts; new URL(text).host compared before fetch.",
      Python: "urllib.parse.urlsplit(text).hostname compared with a set.",
      Go: "url.Parse and a set of hosts; a dialer that refuses private addresses.",
      Java: "URI.create(text).getHost() compared with a set."
    },
    severity: "high",
    frameworks: ["soc2:CC6.6", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "The server otherwise reaches what only the server can reach, the metadata of the cloud first of all.",
    references: ["https://cwe.mitre.org/data/definitions/918.html"],
    select: { architecture: ["http-api", "web-app", "llm-agent"] },
    verify: {
      JavaScript: [
        {
          call: {
            name: [
              "fetch",
              "axios",
              "axios.get",
              "axios.post",
              "axios.request",
              "got",
              "undici.request",
              "http.get",
              "https.get"
            ],
            state: "absent",
            argument: { position: 0, matches: "\\b(?:req|request|ctx)\\.(?:query|body|params|headers)\\b" }
          }
        }
      ],
      Python: [
        {
          call: {
            name: ["requests.get", "requests.post", "requests.request", "httpx.get", "httpx.post", "urllib.request.urlopen"],
            state: "absent",
            argument: { position: 0, matches: "\\brequest\\.(?:args|form|json|values|GET|POST|query_params|data)\\b" }
          }
        }
      ],
      Go: [
        {
          call: {
            name: ["net/http.Get", "net/http.Post", "net/http.Head"],
            state: "absent",
            argument: { position: 0, matches: "\\.FormValue\\s*\\(|\\.URL\\.Query\\s*\\(|\\.PostFormValue\\s*\\(" }
          }
        }
      ],
      Java: [
        {
          call: {
            name: ["URL", "java.net.URL", "URI.create", "java.net.URI.create", "*.getForObject", "*.getForEntity"],
            state: "absent",
            argument: { position: 0, matches: "\\.getParameter\\s*\\(|\\.getHeader\\s*\\(" }
          }
        }
      ]
    },
    limits: "Sees the request read inside the call; an address that goes through a variable is not followed.",
    samples: {
      holds: [{ files: { "src/a.ts": "export const a = (id: number) => fetch(`https://api.acme.io/${id}`);\n" } }],
      broken: [
        { files: { "src/a.ts": "export const a = (req: Request) => fetch(req.query.url);\n" } },
        {
          files: {
            "a.py": 'import requests\nfrom flask import request\n\ndef a():\n    return requests.get(request.args["url"]).text\n'
          }
        },
        {
          files: {
            "a.go": 'package a\n\nimport "net/http"\n\nfunc a(w http.ResponseWriter, r *http.Request) {\n	http.Get(r.FormValue("url"))\n}\n'
          }
        },
        {
          files: {
            "A.java": 'import java.net.URL;\n\nclass A {\n  Object a(HttpServletRequest r) throws Exception {\n    return new URL(r.getParameter("url")).openStream();\n  }\n}\n'
          }
        }
      ]
    }
  },
  {
    id: "AIP-INP-007",
    name: "Paths from outside stay inside their folder",
    requirement: "Never open a path that a request names. Map names to files, or resolve the path and refuse what leaves the folder.",
    implementation: {
      JavaScript: "path.resolve(root, name) must begin with root + path.sep.",
      Python: "Path(root, name).resolve().is_relative_to(root).",
      Go: "os.OpenRoot(root).Open(name), or filepath.IsLocal(name).",
      Java: "root.resolve(name).normalize().startsWith(root)."
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Two dots are enough to read any file that the program can read.",
    references: ["https://cwe.mitre.org/data/definitions/22.html"],
    select: { architecture: ["http-api", "web-app", "file-storage"] },
    verify: {
      JavaScript: [
        {
          call: {
            name: [
              "fs.readFile",
              "fs.readFileSync",
              "fs.createReadStream",
              "fs.writeFile",
              "fs/promises.readFile",
              "*.sendFile",
              "*.download"
            ],
            state: "absent",
            argument: { position: 0, matches: "\\b(?:req|request|ctx)\\.(?:query|body|params|headers)\\b" }
          }
        }
      ],
      Python: [
        {
          call: {
            name: ["open", "io.open", "flask.send_file", "pathlib.Path"],
            state: "absent",
            argument: { position: 0, matches: "\\brequest\\.(?:args|form|json|values|GET|POST|query_params|files|data)\\b" }
          }
        }
      ],
      Go: [
        {
          call: {
            name: ["os.Open", "os.ReadFile", "os.OpenFile", "os.Create", "net/http.ServeFile"],
            state: "absent",
            argument: { matches: "\\.FormValue\\s*\\(|\\.URL\\.Query\\s*\\(|\\.PathValue\\s*\\(" }
          }
        }
      ],
      Java: [
        {
          call: {
            name: [
              "File",
              "java.io.File",
              "FileInputStream",
              "java.io.FileInputStream",
              "Paths.get",
              "java.nio.file.Paths.get",
              "Path.of",
              "java.nio.file.Path.of"
            ],
            state: "absent",
            argument: { matches: "\\.getParameter\\s*\\(" }
          }
        }
      ]
    },
    limits: "Sees the request read inside the call; a path that goes through a variable is not followed.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import { readFile } from 'node:fs/promises';\nexport const a = () => readFile('public/index.html');\n"
          }
        }
      ],
      broken: [
        {
          files: {
            "src/a.ts": "import { readFile } from 'node:fs/promises';\nexport const a = (req: Request) => readFile('files/' + req.params.name);\n"
          }
        },
        { files: { "a.py": 'from flask import request\n\ndef a():\n    return open(request.args["name"]).read()\n' } },
        {
          files: {
            "a.go": 'package a\n\nimport (\n	"net/http"\n	"os"\n)\n\nfunc a(r *http.Request) {\n	os.ReadFile(r.FormValue("name"))\n}\n'
          }
        }
      ]
    }
  },
  {
    id: "AIP-INP-008",
    name: "Text is escaped where it becomes a page",
    requirement: "Let the template escape all text. Never mark foreign text as safe and never write it as HTML.",
    implementation: {
      JavaScript: "textContent or the template of the framework; where HTML must be shown, DOMPurify first.",
      Python: "Autoescape on; never mark_safe, Markup or |safe on foreign text.",
      Go: "html/template; never text/template for pages, never template.HTML.",
      Java: "th:text, never th:utext; OWASP Java Encoder elsewhere."
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Text that a browser reads as HTML runs as whoever is logged in.",
    references: ["https://cwe.mitre.org/data/definitions/79.html"],
    select: { architecture: ["web-app"] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ["HTML", "Vue", "Jinja", "Handlebars"],
            pattern: "\\bth:utext\\s*=|\\bv-html\\s*=|\\{\\{[^}]*\\|\\s*safe\\s*\\}\\}",
            in: "any"
          }
        }
      ],
      JavaScript: [
        { pattern_absent: { pattern: "\\bdangerouslySetInnerHTML\\b|\\.(?:inner|outer)HTML\\s*\\+?=[^=]", in: "code" } },
        {
          call: {
            name: ["document.write", "document.writeln", "*.insertAdjacentHTML", "*.bypassSecurityTrustHtml"],
            state: "absent"
          }
        }
      ],
      Python: [{ call: { name: ["django.utils.safestring.mark_safe", "markupsafe.Markup", "flask.Markup"], state: "absent" } }],
      Go: [{ call: { name: ["html/template.HTML", "html/template.JS", "html/template.URL"], state: "absent" } }]
    },
    limits: "Cannot tell fixed markup from foreign text: state an exception where the text is your own.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "export const a = (e: Element, t: string) => {\n  e.textContent = t; // not e.innerHTML = t\n};\n"
          }
        },
        { files: { "a.py": "from django.utils.html import escape\n\ndef a(t):\n    return escape(t)\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "export const a = (e: Element, t: string) => {\n  e.innerHTML = t;\n};\n" } },
        { files: { "a.py": "from django.utils.safestring import mark_safe\n\ndef a(t):\n    return mark_safe(t)\n" } },
        { files: { "a.go": 'package a\n\nimport "html/template"\n\nfunc a(t string) any {\n	return template.HTML(t)\n}\n' } },
        { files: { "page.html": '<p th:utext="${text}"></p>\n' } }
      ]
    }
  },
  {
    id: "AIP-INP-009",
    name: "XML is read without external entities",
    requirement: "Switch off document types and external entities in every reader of XML.",
    implementation: {
      JavaScript: "Leave noent of libxmljs off.",
      Python: "defusedxml, or lxml.etree.XMLParser(resolve_entities=False).",
      Java: 'factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true).'
    },
    severity: "high",
    frameworks: ["soc2:CC6.6", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "An entity can name a file of the server or an address behind it.",
    references: ["https://cwe.mitre.org/data/definitions/611.html"],
    select: { architecture: ["http-api", "web-app", "background-worker", "file-storage"] },
    verify: {
      JavaScript: [{ pattern_absent: { pattern: "\\bnoent\\s*:\\s*true\\b", in: "code" } }],
      Python: [
        {
          call: {
            name: ["lxml.etree.XMLParser", "*.XMLParser"],
            state: "absent",
            argument: { keyword: "resolve_entities", matches: "^True$" }
          }
        },
        { import: { name: ["xml.sax", "xml.dom.pulldom"], state: "absent" } }
      ],
      Java: [
        {
          any_of: [
            {
              call: {
                name: [
                  "*.DocumentBuilderFactory.newInstance",
                  "DocumentBuilderFactory.newInstance",
                  "*.SAXParserFactory.newInstance",
                  "SAXParserFactory.newInstance",
                  "*.XMLInputFactory.newInstance",
                  "XMLInputFactory.newInstance"
                ],
                state: "absent"
              }
            },
            {
              call: {
                name: ["*.setFeature", "*.setProperty"],
                state: "present",
                argument: { position: 0, matches: "disallow-doctype-decl|SUPPORT_DTD|supportDTD" }
              }
            }
          ]
        }
      ]
    },
    limits: "In Java one reader that is set right lets the others pass.",
    samples: {
      holds: [
        {
          files: {
            "a.py": 'from defusedxml.ElementTree import fromstring\n\n# resolve_entities=True\ntree = fromstring("<a/>")\n'
          }
        },
        {
          files: {
            "A.java": 'import javax.xml.parsers.DocumentBuilderFactory;\n\nclass A {\n  void a() throws Exception {\n    DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();\n    f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);\n  }\n}\n'
          }
        }
      ],
      broken: [
        { files: { "a.py": "from lxml import etree\n\nparser = etree.XMLParser(resolve_entities=True)\n" } },
        {
          files: {
            "A.java": "import javax.xml.parsers.DocumentBuilderFactory;\n\nclass A {\n  void a() throws Exception {\n    DocumentBuilderFactory.newInstance().newDocumentBuilder();\n  }\n}\n"
          }
        }
      ]
    }
  }
];

// src/catalog/controls/logging.ts
var logging = [
  {
    id: "AIP-LOG-001",
    name: "A structured logger",
    requirement: "Write logs through one structured logger with time, level, event and identity as fields, not by printing text.",
    implementation: {
      JavaScript: "pino or winston.",
      Python: "logging with a JSON formatter, or structlog.",
      Go: "log/slog, zap or zerolog.",
      Java: "SLF4J over Logback or Log4j 2."
    },
    severity: "medium",
    frameworks: [
      "soc2:CC7.2",
      "iso27001:A.8.15",
      "nist-800-53:AU-3",
      "nist-800-53:AU-12",
      "pci-dss:10.2.2",
      "ssdf:PW.5",
      "eu-ai-act:12"
    ],
    rationale: "Fields can be searched, counted and checked; sentences cannot.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"],
    select: { architecture: ["http-api", "web-app", "background-worker", "llm", "llm-agent"] },
    verify: {
      JavaScript: [
        {
          import: {
            name: ["pino", "winston", "bunyan", "log4js", "@nestjs/common", "tslog", "@opentelemetry/api-logs", "fastify"],
            state: "present"
          }
        }
      ],
      Python: [{ import: { name: ["logging", "logging.*", "structlog", "loguru"], state: "present" } }],
      Go: [
        {
          import: {
            name: ["log/slog", "go.uber.org/zap", "github.com/rs/zerolog", "github.com/sirupsen/logrus"],
            state: "present"
          }
        }
      ],
      Java: [
        {
          import: {
            name: ["org.slf4j.*", "org.apache.logging.log4j.*", "java.util.logging.*", "lombok.extern.slf4j.Slf4j"],
            state: "present"
          }
        }
      ]
    },
    limits: "Shows that a logger is there, not what is logged.",
    samples: {
      holds: [
        { files: { "src/a.ts": "import pino from 'pino';\nexport const log = pino();\n" } },
        { files: { "a.py": "import logging\n\nlog = logging.getLogger(__name__)\n" } },
        { files: { "a.go": 'package a\n\nimport "log/slog"\n\nvar Log = slog.Default()\n' } },
        { files: { "A.java": "import org.slf4j.LoggerFactory;\n\nclass A {}\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "// import pino from 'pino';\nexport const log = (t: string) => console.log(t);\n" } },
        { files: { "a.go": 'package a\n\nimport "fmt"\n\nfunc a() { fmt.Println("log/slog") }\n' } }
      ]
    }
  },
  {
    id: "AIP-LOG-002",
    name: "No credentials in logs",
    requirement: "Never log a password, token, key, cookie or Authorization header, not even in debug mode. Redact by name in the logger.",
    implementation: {
      JavaScript: "pino({ redact: ['password', 'token', 'req.headers.authorization'] }).",
      Python: "A logging.Filter that redacts by name.",
      Go: "slog.HandlerOptions.ReplaceAttr that redacts by name.",
      Java: "A pattern that masks, or types whose toString hides the value."
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:C1.1", "iso27001:A.8.12", "iso27001:A.8.15", "ssdf:PW.5", "pci-dss:6.2.4", "pci-dss:10.3.1"],
    rationale: "Logs are read by more people and kept longer than the data.",
    references: ["https://cwe.mitre.org/data/definitions/532.html"],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            name: [
              "console.log",
              "console.info",
              "console.debug",
              "console.warn",
              "console.error",
              "logger.*",
              "log.*",
              "*.log.info",
              "*.logger.info"
            ],
            state: "absent",
            argument: {
              matches: "^(?:[\\w$]+\\??\\.)*(?:\\w*(?:password|passwd|secret|apikey|api_key|authorization|privatekey|private_key)|(?:\\w*(?:access|refresh|auth|bearer|api|session|jwt)_?)?token)$|\\$\\{[^}]*(?:password|passwd|secret|\\b(?:access_?|refresh_?|auth_?)?token|api_?key|authorization)\\}"
            }
          }
        }
      ],
      Python: [
        {
          call: {
            name: ["print", "logging.*", "logger.*", "log.*"],
            state: "absent",
            argument: {
              matches: `^(?:\\w+\\.)*(?:\\w*(?:password|passwd|secret|api_key|authorization|private_key)|(?:\\w*(?:access|refresh|auth|bearer|api|session|jwt)_?)?token)$|^f["'][\\s\\S]*\\{[^}]*(?:password|passwd|secret|\\b(?:access_?|refresh_?|auth_?)?token|api_key|authorization)\\}`
            }
          }
        }
      ],
      Go: [
        {
          call: {
            name: ["fmt.Println", "fmt.Printf", "log.Println", "log.Printf", "log/slog.*", "slog.*", "logger.*"],
            state: "absent",
            argument: {
              matches: "^(?:\\w+\\.)*(?:\\w*(?:password|passwd|secret|apikey|authorization|privatekey)|(?:\\w*(?:access|refresh|auth|bearer|api|session|jwt)_?)?token)$"
            }
          }
        }
      ],
      Java: [
        {
          call: {
            name: ["System.out.println", "log.*", "logger.*", "LOG.*", "LOGGER.*"],
            state: "absent",
            argument: {
              matches: '^(?:\\w+\\.)*(?:get)?(?:\\w*(?:password|passwd|secret|apikey|authorization|privatekey)|(?:\\w*(?:access|refresh|auth|bearer|api|session|jwt)_?)?token)(?:\\(\\))?$|"\\s*\\+\\s*(?:\\w*(?:password|passwd|secret|apikey)|(?:\\w*(?:access|refresh|auth|bearer|api|session|jwt)_?)?token)\\b'
            }
          }
        }
      ]
    },
    limits: "Goes by the name of what is logged; whole objects and requests may hold the same.",
    samples: {
      holds: [
        { files: { "src/a.ts": "export const a = (user: string) => console.log('password changed', user);\n" } },
        { files: { "a.py": 'import logging\n\nlogger = logging.getLogger()\nlogger.info("token refreshed")\n' } }
      ],
      broken: [
        { files: { "src/a.ts": "export const a = (password: string) => console.log(password);\n" } },
        {
          files: {
            "a.py": 'import logging\n\nlogger = logging.getLogger()\n\ndef a(token):\n    logger.info("signed in %s", token)\n'
          }
        },
        { files: { "a.go": 'package a\n\nimport "fmt"\n\nfunc a(password string) { fmt.Println(password) }\n' } },
        { files: { "A.java": "class A {\n  void a(String password) {\n    System.out.println(password);\n  }\n}\n" } }
      ]
    }
  },
  {
    id: "AIP-LOG-003",
    name: "An audit log of who did what",
    requirement: "Write an audit event for each sign-in, each change of rights and each change or export of sensitive data: who, what, on what, when, with which outcome.",
    implementation: {
      JavaScript: "auditLog({ actor, action, target, outcome }) in its own stream.",
      Python: "audit_log(actor=\u2026, action=\u2026, target=\u2026, outcome=\u2026).",
      Go: "audit.Log(ctx, audit.Event{Actor: \u2026, Action: \u2026, Target: \u2026}).",
      Java: "auditLogger.log(new AuditEvent(actor, action, target, outcome))."
    },
    severity: "high",
    frameworks: [
      "soc2:CC7.2",
      "soc2:CC7.3",
      "iso27001:A.8.15",
      "iso27001:A.5.28",
      "nist-800-53:AU-2",
      "nist-800-53:AU-3",
      "nist-800-53:AU-12",
      "pci-dss:10.2.1",
      "pci-dss:10.2.2",
      "eu-ai-act:12"
    ],
    rationale: "What happened can only be told later if it was written down then.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Logging_Vocabulary_Cheat_Sheet.html"],
    select: { data_classes: ["pii", "health", "payment-card", "credentials"] },
    verify: {
      every: [
        {
          pattern_present: {
            languages: ["JavaScript", "TypeScript", "Python", "Go", "Java", "Kotlin", "C#", "Ruby", "PHP", "Rust"],
            pattern: "\\b\\w*audit\\w*(?:\\s*\\.\\s*\\w+){0,2}\\s*\\(",
            in: "code",
            except: ["**/test/", "**/tests/", "**/__tests__/", "**/*.test.*", "**/*_test.*"]
          }
        }
      ]
    },
    limits: "Sees that something called audit is called, not that each event is covered, nor that the log cannot be changed.",
    samples: {
      holds: [
        { files: { "src/a.ts": "export const a = (actor: string) => auditLog({ actor, action: 'export' });\n" } },
        { files: { "a.py": 'def a(actor):\n    audit.record(actor, "export")\n' } }
      ],
      broken: [
        { files: { "src/a.ts": "// auditLog({ actor })\nexport const a = 'audit(actor)';\n" } },
        { files: { "a.py": 'def a(actor):\n    """audit.record(actor)"""\n' } }
      ]
    }
  },
  {
    id: "AIP-LOG-004",
    name: "Logs are kept long enough",
    requirement: "State how long each group of logs is kept: at least six months, longer where your commitments say so. Never leave it open.",
    implementation: { every: "Terraform: retention_in_days = 365 in each aws_cloudwatch_log_group." },
    severity: "medium",
    frameworks: [
      "soc2:CC7.2",
      "soc2:CC7.3",
      "iso27001:A.8.15",
      "iso27001:A.5.33",
      "nist-800-53:AU-11",
      "eu-ai-act:19",
      "eu-ai-act:26",
      "iso42001:A.6.2.8"
    ],
    rationale: "Six months is the floor of the EU AI Act for logs of high-risk systems. SOC 2 names no period.",
    references: ["https://eur-lex.europa.eu/eli/reg/2024/1689/oj"],
    select: { deployment: ["terraform"] },
    verify: {
      every: [
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_cloudwatch_log_group.*.retention_in_days",
            is: { at_least: 180 },
            if_missing: "skip"
          }
        }
      ]
    },
    limits: "A group that says nothing keeps its logs for ever and is not judged; other stores of logs are not seen.",
    samples: {
      holds: [{ files: { "logs.tf": 'resource "aws_cloudwatch_log_group" "app" {\n  retention_in_days = 365\n}\n' } }],
      broken: [{ files: { "logs.tf": 'resource "aws_cloudwatch_log_group" "app" {\n  retention_in_days = 30\n}\n' } }]
    }
  },
  {
    id: "AIP-LOG-005",
    name: "Audit logs of card data are kept twelve months",
    requirement: "Keep the audit logs of the cardholder environment twelve months at least, the latest three months at hand.",
    implementation: { every: "Terraform: retention_in_days = 400 in each aws_cloudwatch_log_group of that environment." },
    severity: "high",
    frameworks: ["pci-dss:10.5.1", "pci-dss:10.3.3", "nist-800-53:AU-11", "iso27001:A.5.33"],
    rationale: "PCI DSS 4.0.1, 10.5.1. It concerns the cardholder environment, not personal data in general.",
    references: ["https://www.pcisecuritystandards.org/document_library/"],
    select: { data_classes: ["payment-card"], deployment: ["terraform"] },
    verify: {
      every: [
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_cloudwatch_log_group.*.retention_in_days",
            is: { at_least: 365 },
            if_missing: "skip"
          }
        }
      ]
    },
    limits: "Cannot tell which groups belong to the cardholder environment, nor what is at hand.",
    samples: {
      holds: [{ files: { "logs.tf": 'resource "aws_cloudwatch_log_group" "cards" {\n  retention_in_days = 400\n}\n' } }],
      broken: [{ files: { "logs.tf": 'resource "aws_cloudwatch_log_group" "cards" {\n  retention_in_days = 180\n}\n' } }]
    }
  },
  {
    id: "AIP-LOG-006",
    name: "The program can be watched",
    requirement: "Send metrics, traces or errors to a monitoring system, and alert on failures of sign-in, of rights and of the logs themselves.",
    implementation: { every: "OpenTelemetry, Prometheus or Sentry, started with the program." },
    severity: "medium",
    frameworks: [
      "soc2:CC7.2",
      "soc2:CC4.1",
      "iso27001:A.8.16",
      "iso42001:A.6.2.6",
      "pci-dss:10.7",
      "pci-dss:10.4.1",
      "nist-800-53:AU-6"
    ],
    rationale: "What nobody watches is found by customers.",
    references: ["https://opentelemetry.io/docs/"],
    select: { architecture: ["http-api", "web-app", "background-worker", "llm", "llm-agent"] },
    verify: {
      JavaScript: [
        {
          import: {
            name: ["@opentelemetry/*", "@sentry/*", "prom-client", "dd-trace", "newrelic", "applicationinsights", "@datadog/*"],
            state: "present"
          }
        }
      ],
      Python: [
        {
          import: {
            name: [
              "opentelemetry",
              "opentelemetry.*",
              "sentry_sdk",
              "sentry_sdk.*",
              "prometheus_client",
              "ddtrace",
              "newrelic.agent"
            ],
            state: "present"
          }
        }
      ],
      Go: [
        {
          import: {
            name: [
              "go.opentelemetry.io/*",
              "github.com/prometheus/client_golang/*",
              "github.com/getsentry/sentry-go",
              "gopkg.in/DataDog/*"
            ],
            state: "present"
          }
        }
      ],
      Java: [{ import: { name: ["io.opentelemetry.*", "io.micrometer.*", "io.sentry.*", "io.prometheus.*"], state: "present" } }]
    },
    limits: "Agents that are added when the program is deployed are not seen, nor are the alerts.",
    samples: {
      holds: [
        { files: { "src/a.ts": "import { trace } from '@opentelemetry/api';\nexport const tracer = trace.getTracer('app');\n" } },
        { files: { "a.py": 'from prometheus_client import Counter\n\nrequests = Counter("requests", "all")\n' } },
        { files: { "A.java": "import io.micrometer.core.instrument.MeterRegistry;\n\nclass A {}\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "// import '@sentry/node'\nexport const tracer = null;\n" } },
        { files: { "a.py": "tracer = None  # import sentry_sdk\n" } }
      ]
    }
  },
  {
    id: "AIP-LOG-007",
    name: "Audit trails of the cloud are protected",
    requirement: "Switch on validation of log files for each trail, and record all regions.",
    implementation: {
      every: "Terraform: enable_log_file_validation = true and is_multi_region_trail = true in each aws_cloudtrail."
    },
    severity: "high",
    frameworks: ["soc2:CC7.2", "iso27001:A.8.15", "iso27001:A.5.33", "nist-800-53:AU-9", "pci-dss:10.3.2", "pci-dss:10.3.4"],
    rationale: "A trail that can be changed unseen proves little.",
    references: ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html"],
    select: { deployment: ["terraform"] },
    verify: {
      every: [
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_cloudtrail.*.enable_log_file_validation",
            is: { equals: true },
            if_missing: "skip"
          }
        },
        {
          value: {
            file: "**/*.tf",
            path: "resource.aws_cloudtrail.*.is_multi_region_trail",
            is: { equals: true },
            if_missing: "skip"
          }
        }
      ]
    },
    limits: "A trail that says nothing is not judged.",
    samples: {
      holds: [
        {
          files: {
            "trail.tf": 'resource "aws_cloudtrail" "all" {\n  enable_log_file_validation = true\n  is_multi_region_trail = true\n}\n'
          }
        }
      ],
      broken: [
        {
          files: {
            "trail.tf": 'resource "aws_cloudtrail" "all" {\n  enable_log_file_validation = false\n  is_multi_region_trail = true\n}\n'
          }
        }
      ]
    }
  }
];

// src/catalog/controls/models.ts
var models = [
  {
    id: "AIP-LLM-001",
    name: "Models are named with their version",
    requirement: "Name every model with a dated or numbered version. Never use an alias that moves, such as latest.",
    implementation: {
      every: "One constant or setting that holds the full id of the model; a change of it is a change like any other."
    },
    severity: "high",
    frameworks: [
      "soc2:CC8.1",
      "iso42001:A.4.4",
      "iso42001:A.6.2.5",
      "iso42001:A.6.2.7",
      "eu-ai-act:15",
      "eu-ai-act:11",
      "iso27001:A.8.9",
      "nist-800-53:CM-3",
      "nist-800-53:SR-4"
    ],
    rationale: "Under an alias the model changes without a change in the repository, a test or a review.",
    references: ["https://docs.claude.com/en/docs/about-claude/models/overview", "https://platform.openai.com/docs/models"],
    select: { architecture: ["llm", "llm-agent"] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: [
              "JavaScript",
              "TypeScript",
              "Python",
              "Go",
              "Java",
              "Kotlin",
              "C#",
              "Ruby",
              "PHP",
              "Rust",
              "YAML",
              "TOML",
              "JSON"
            ],
            pattern: "[\"'`]?\\b(?:(?:anthropic|openai|google|mistralai|meta-llama)/)?(?:claude|chatgpt|gpt|gemini|mistral|codestral|ministral|pixtral|magistral|devstral|command|llama|qwen|deepseek|grok)[\\w.]*(?:-[\\w.]+)*[-:]latest\\b|[\"'`](?:gpt-4|gpt-4o|gpt-4o-mini|gpt-4-turbo|gpt-3\\.5-turbo|gemini-pro|gemini-flash)[\"'`]",
            in: "code-and-strings",
            except: ["**/docs/", "**/package-lock.json", "**/test/", "**/tests/", "**/*.test.*"]
          }
        }
      ]
    },
    limits: "Knows aliases of the larger vendors; a name that comes from the environment is not seen, and vendors may change a model behind its id.",
    samples: {
      holds: [{ files: { "src/a.ts": "export const model = 'claude-sonnet-4-5-20250929'; // not claude-3-5-sonnet-latest\n" } }],
      broken: [
        { files: { "src/a.ts": "export const model = 'claude-3-5-sonnet-latest';\n" } },
        { files: { "a.py": 'MODEL = "gpt-4o"\n' } },
        { files: { "config.yaml": "model: mistral-large-latest\n" } }
      ]
    }
  },
  {
    id: "AIP-LLM-002",
    name: "No personal data in prompts of the repository",
    requirement: "Never put data of real people into prompts, examples or instructions. Invent it, and say so.",
    implementation: { every: "Addresses of example.com, numbers reserved for fiction." },
    severity: "high",
    frameworks: ["soc2:CC6.7", "soc2:C1.1", "soc2:P4", "iso27001:A.8.12", "iso42001:A.7.5"],
    rationale: "Prompts are copied to vendors and into logs with every call.",
    references: ["https://owasp.org/www-project-top-10-for-large-language-model-applications/"],
    select: { architecture: ["llm", "llm-agent"] },
    verify: {
      every: [
        {
          pattern_absent: {
            paths: [...PROMPT_FILES, ...INSTRUCTION_FILES],
            pattern: "\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}\\b|\\b\\d{3}-\\d{2}-\\d{4}\\b|\\b(?:4\\d{3}|5[1-5]\\d{2}|3[47]\\d{2})[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{3,4}\\b|\\b[A-Z]{2}\\d{2}(?: ?\\d{4}){4,}\\b",
            in: "any",
            except_lines: "@(?:[\\w-]+\\.)*(?:example\\.(?:com|org|net)|example|test|invalid|localhost)\\b|\\bgit@|noreply@|@\\d+\\.\\d"
          }
        }
      ]
    },
    limits: "Knows addresses and numbers of a fixed form, not names or stories; prompts that are put together when the program runs are not seen.",
    samples: {
      holds: [{ files: { "prompts/triage.md": "Sort this letter. Example: Ann <ann@example.com> asks for a refund.\n" } }],
      broken: [
        { files: { "prompts/triage.md": "Example: ann.meyer@acme.io asks for a refund.\n" } },
        { files: { "prompts/triage.md": "Her number is 078-05-1120.\n" } }
      ]
    }
  },
  {
    id: "AIP-LLM-003",
    name: "Personal data is taken out before a model sees it",
    requirement: "Call redactPii (redact_pii, RedactPii), or a library for it, on every text that may hold personal data before it goes to a model.",
    implementation: {
      JavaScript: "redactPii(text) in the one module that calls the model.",
      Python: "presidio_anonymizer, or redact_pii(text), in the one module that calls the model.",
      Go: "privacy.RedactPii(text) in the one package that calls the model.",
      Java: "privacy.redactPii(text) in the one class that calls the model."
    },
    severity: "high",
    frameworks: ["soc2:CC6.7", "soc2:C1.1", "soc2:P4", "soc2:P6", "iso27001:A.8.12", "iso42001:A.7.5", "iso42001:A.10.3"],
    rationale: "What was sent to a vendor cannot be called back.",
    references: ["https://microsoft.github.io/presidio/"],
    select: { architecture: ["llm", "llm-agent"], data_classes: ["pii", "health", "payment-card"] },
    verify: {
      JavaScript: [{ call: { name: ["redactPii", "*.redactPii", "*.anonymize"], state: "present" } }],
      Python: [
        {
          any_of: [
            { call: { name: ["redact_pii", "*.redact_pii"], state: "present" } },
            { import: { name: ["presidio_anonymizer", "presidio_anonymizer.*", "scrubadub"], state: "present" } }
          ]
        }
      ],
      Go: [{ call: { name: ["RedactPii", "redactPii", "*.RedactPii"], state: "present" } }],
      Java: [{ call: { name: ["redactPii", "*.redactPii"], state: "present" } }]
    },
    limits: "Shows that the call is made somewhere, not before each call of a model, nor what it misses.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import { redactPii } from './privacy.js';\nexport const a = (t: string) => ask(redactPii(t));\n"
          }
        },
        { files: { "a.py": "from presidio_anonymizer import AnonymizerEngine\n\nengine = AnonymizerEngine()\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "// redactPii(t)\nexport const a = (t: string) => ask(t);\n" } },
        { files: { "a.py": 'def a(t):\n    """redact_pii(t)"""\n    return ask(t)\n' } }
      ]
    }
  },
  {
    id: "AIP-LLM-004",
    name: "A person can stop and override",
    requirement: "Ask a person through requireApproval (require_approval, RequireApproval) before a model or agent does what cannot be taken back: pay, delete, send, deploy, decide about people.",
    implementation: {
      JavaScript: "await requireApproval({ action, reason }) before the action.",
      Python: "require_approval(action=\u2026), or interrupt(\u2026) of LangGraph, before the action.",
      Go: "approval.RequireApproval(ctx, action) before the action.",
      Java: "approval.requireApproval(action) before the action."
    },
    severity: "high",
    frameworks: ["eu-ai-act:14", "iso42001:A.9.2", "iso42001:A.9.3", "iso42001:A.6.2.2", "soc2:CC6.3", "nist-800-53:AC-5"],
    rationale: "Article 14 concerns high-risk systems; asking before what cannot be undone is prudent everywhere.",
    references: ["https://eur-lex.europa.eu/eli/reg/2024/1689/oj"],
    select: { architecture: ["llm-agent"] },
    verify: {
      JavaScript: [
        { call: { name: ["requireApproval", "*.requireApproval", "@langchain/langgraph.interrupt"], state: "present" } }
      ],
      Python: [{ call: { name: ["require_approval", "*.require_approval", "langgraph.types.interrupt"], state: "present" } }],
      Go: [{ call: { name: ["RequireApproval", "requireApproval", "*.RequireApproval"], state: "present" } }],
      Java: [{ call: { name: ["requireApproval", "*.requireApproval"], state: "present" } }]
    },
    limits: "Shows that a person is asked somewhere, not before every such action, nor that the person can judge it.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import { requireApproval } from './approval.js';\nexport const a = async () => {\n  await requireApproval({ action: 'refund' });\n};\n"
          }
        },
        { files: { "a.py": 'from langgraph.types import interrupt\n\ndef a(state):\n    return interrupt("refund?")\n' } }
      ],
      broken: [
        { files: { "src/a.ts": "// requireApproval is to come\nexport const a = () => refund('requireApproval()');\n" } },
        { files: { "a.py": "def a(state):\n    return refund(state)\n" } }
      ]
    }
  },
  {
    id: "AIP-LLM-005",
    name: "What a model writes is never run",
    requirement: "Never give the output of a model to eval, a shell, a database or a page as it is. Treat it like input from a stranger.",
    implementation: {
      JavaScript: "Parse it with a schema, choose from a table of functions; never eval(output).",
      Python: "model_validate_json, then a dispatch table; never exec(output).",
      Go: "json.Unmarshal into a struct, then a switch.",
      Java: "Jackson into a record, then a switch."
    },
    severity: "critical",
    frameworks: ["soc2:CC6.8", "soc2:PI1.4", "iso27001:A.8.28", "iso42001:A.6.2.4", "eu-ai-act:15", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Whoever can write into the context of a model can write its output.",
    references: ["https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/"],
    select: { architecture: ["llm", "llm-agent"] },
    verify: {
      JavaScript: [
        {
          call: {
            name: [
              "eval",
              "Function",
              "vm.runInNewContext",
              "child_process.exec",
              "child_process.execSync",
              "*.query",
              "*.raw",
              "*.insertAdjacentHTML"
            ],
            state: "absent",
            argument: {
              position: 0,
              matches: "\\b(?:completion|response|output|reply|answer|generated|llm\\w*|model\\w*)(?:\\.|\\b)(?:[\\w.\\[\\]?]*(?:text|content|message|output|code|sql|choices))?\\s*$"
            }
          }
        },
        {
          pattern_absent: {
            pattern: "\\.innerHTML\\s*=\\s*(?:await\\s+)?(?:completion|response|output|reply|answer|generated|llm\\w*|model\\w*)\\b",
            in: "code"
          }
        }
      ],
      Python: [
        {
          call: {
            name: [
              "eval",
              "exec",
              "os.system",
              "subprocess.run",
              "subprocess.call",
              "subprocess.Popen",
              "*.execute",
              "*.executescript"
            ],
            state: "absent",
            argument: {
              position: 0,
              matches: "^(?:completion|response|output|reply|answer|generated|llm\\w*|model_\\w*)\\b[\\w.\\[\\]]*$"
            }
          }
        }
      ],
      Go: [
        {
          call: {
            name: ["os/exec.Command", "*.Exec", "*.Query"],
            state: "absent",
            argument: { matches: "^(?:completion|response|output|reply|answer|generated|llm\\w*)\\b[\\w.\\[\\]]*$" }
          }
        }
      ],
      Java: [
        {
          call: {
            name: ["*.exec", "*.eval", "*.executeQuery", "*.execute"],
            state: "absent",
            argument: {
              position: 0,
              matches: "^(?:completion|response|output|reply|answer|generated|llm\\w*)\\b[\\w.()\\[\\]]*$"
            }
          }
        }
      ]
    },
    limits: "Goes by the name of the variable (completion, response, output, reply, answer, generated, llm\u2026); flows are not followed.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "export const a = (completion: Completion) => schema.parse(JSON.parse(completion.text)); // never eval(completion.text)\n"
          }
        },
        { files: { "a.py": "def a(completion):\n    return Answer.model_validate_json(completion.text)\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "export const a = (completion: Completion) => eval(completion.text);\n" } },
        { files: { "src/b.ts": "export const b = (e: Element, response: string) => {\n  e.innerHTML = response;\n};\n" } },
        { files: { "a.py": "def a(response):\n    exec(response.text)\n" } },
        {
          files: {
            "A.java": "class A {\n  void a(Statement s, String output) throws Exception {\n    s.execute(output);\n  }\n}\n"
          }
        }
      ]
    }
  },
  {
    id: "AIP-LLM-006",
    name: "What a model writes is validated before use",
    requirement: "Parse the output of a model against a declared schema before anything acts on it, and refuse or ask again where it does not fit.",
    implementation: {
      JavaScript: "schema.safeParse(output) with zod, or generateObject of the AI SDK.",
      Python: "Model.model_validate_json(output) with pydantic, or instructor.",
      Go: "Decoder.DisallowUnknownFields, then validator.Struct.",
      Java: "Jackson into a record, then Validator.validate."
    },
    severity: "high",
    frameworks: ["soc2:PI1.3", "soc2:PI1.4", "iso42001:A.6.2.4", "iso27001:A.8.28", "eu-ai-act:15", "ssdf:PW.5"],
    rationale: "A model may answer anything, also on the day after the tests.",
    references: ["https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/"],
    select: { architecture: ["llm", "llm-agent"] },
    verify: {
      JavaScript: [
        {
          call: {
            name: [
              "*.safeParse",
              "*.safeParseAsync",
              "*.parseAsync",
              "ai.generateObject",
              "ai.streamObject",
              "valibot.safeParse",
              "valibot.parse",
              "*.withStructuredOutput"
            ],
            state: "present"
          }
        }
      ],
      Python: [
        {
          any_of: [
            {
              call: {
                name: [
                  "*.model_validate",
                  "*.model_validate_json",
                  "*.validate_python",
                  "*.validate_json",
                  "jsonschema.validate",
                  "*.with_structured_output"
                ],
                state: "present"
              }
            },
            {
              import: {
                name: [
                  "instructor",
                  "instructor.*",
                  "guardrails",
                  "guardrails.*",
                  "outlines",
                  "outlines.*",
                  "pydantic_ai",
                  "pydantic_ai.*"
                ],
                state: "present"
              }
            }
          ]
        }
      ],
      Go: [{ call: { name: ["*.DisallowUnknownFields", "*.Struct", "*.StructCtx"], state: "present" } }],
      Java: [{ call: { name: ["*.validate", "*.entity"], state: "present" } }]
    },
    limits: "Shows that something is validated, not that the output of the model is; how strict the schema is stays open.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import { z } from 'zod';\nconst schema = z.object({ label: z.string() });\nexport const a = (t: string) => schema.safeParse(JSON.parse(t));\n"
          }
        },
        { files: { "a.py": "def a(text):\n    return Answer.model_validate_json(text)\n" } },
        { files: { "a.go": 'package a\n\nimport "encoding/json"\n\nfunc a(d *json.Decoder) { d.DisallowUnknownFields() }\n' } }
      ],
      broken: [
        { files: { "src/a.ts": "// schema.safeParse(t)\nexport const a = (t: string) => JSON.parse(t);\n" } },
        { files: { "a.py": "import json\n\ndef a(text):\n    return json.loads(text)\n" } }
      ]
    }
  },
  {
    id: "AIP-LLM-007",
    name: "Decisions of models are logged",
    requirement: "Call logModelDecision (log_model_decision, LogModelDecision), or trace through a library for it, wherever a model decides: model and version, digest of the input, outcome, who may override.",
    implementation: {
      JavaScript: "logModelDecision({ model, inputDigest, outcome }), or Langfuse, LangSmith or OpenInference.",
      Python: "log_model_decision(model=\u2026, input_digest=\u2026, outcome=\u2026), or the same libraries, or MLflow.",
      Go: "audit.LogModelDecision(ctx, decision).",
      Java: "audit.logModelDecision(decision)."
    },
    severity: "high",
    frameworks: [
      "eu-ai-act:12",
      "eu-ai-act:26",
      "iso42001:A.6.2.8",
      "iso42001:A.6.2.6",
      "soc2:CC7.2",
      "iso27001:A.8.15",
      "nist-800-53:AU-2",
      "nist-800-53:AU-12"
    ],
    rationale: "Article 12 asks that a high-risk product can record relevant events; it asks neither for every decision nor for immutable logs.",
    references: ["https://eur-lex.europa.eu/eli/reg/2024/1689/oj"],
    select: { architecture: ["llm", "llm-agent"] },
    verify: {
      JavaScript: [
        {
          any_of: [
            { call: { name: ["logModelDecision", "*.logModelDecision"], state: "present" } },
            {
              import: {
                name: ["langfuse", "@langfuse/*", "langsmith", "langsmith/*", "@arizeai/*", "@traceloop/*", "braintrust"],
                state: "present"
              }
            }
          ]
        }
      ],
      Python: [
        {
          any_of: [
            { call: { name: ["log_model_decision", "*.log_model_decision"], state: "present" } },
            {
              import: {
                name: [
                  "langfuse",
                  "langfuse.*",
                  "langsmith",
                  "langsmith.*",
                  "openinference.*",
                  "mlflow",
                  "mlflow.*",
                  "traceloop.*",
                  "opentelemetry.instrumentation.*"
                ],
                state: "present"
              }
            }
          ]
        }
      ],
      Go: [{ call: { name: ["LogModelDecision", "logModelDecision", "*.LogModelDecision"], state: "present" } }],
      Java: [{ call: { name: ["logModelDecision", "*.logModelDecision"], state: "present" } }]
    },
    limits: "Shows that something is recorded, not what, for how long, or whether each decision is covered.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import { logModelDecision } from './audit.js';\nexport const a = (outcome: string) => logModelDecision({ outcome });\n"
          }
        },
        { files: { "a.py": "from langfuse import observe\n\n@observe()\ndef a():\n    pass\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "// logModelDecision({ outcome })\nexport const a = (outcome: string) => outcome;\n" } },
        { files: { "a.py": 'def a():\n    """log_model_decision()"""\n' } }
      ]
    }
  },
  {
    id: "AIP-LLM-008",
    name: "Keys of model providers stay out of the code",
    requirement: "Never write a key of a model provider into the repository, notebooks and settings of agents included.",
    implementation: { every: "ANTHROPIC_API_KEY, OPENAI_API_KEY and the like from the secret store." },
    severity: "critical",
    frameworks: ["soc2:CC6.1", "soc2:CC9.2", "iso27001:A.8.4", "iso27001:A.8.12", "iso42001:A.10.2", "ssdf:PW.5"],
    rationale: "Such a key opens the account, its costs and often its history.",
    references: ["https://cwe.mitre.org/data/definitions/798.html"],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            pattern: "(?-i:\\bsk-ant-[a-z]{2,8}\\d{2}-[\\w-]{20,}|\\bsk-(?:proj|svcacct|admin)-[\\w-]{20,}|\\bsk-or-v1-[0-9a-f]{20,}|\\bhf_[A-Za-z]{30,}\\b|\\bgsk_[0-9A-Za-z]{40,}\\b|\\br8_[0-9A-Za-z]{36,}\\b|\\bxai-[0-9A-Za-z]{60,}\\b|\\bpplx-[0-9A-Za-z]{40,}\\b)",
            in: "any"
          }
        }
      ]
    },
    limits: "Knows keys with a fixed prefix; older commits are not looked at.",
    samples: {
      holds: [{ files: { "src/a.ts": "export const key = process.env.ANTHROPIC_API_KEY; // sk-ant-\u2026\n" } }],
      broken: [
        { files: { "src/a.ts": `export const key = 'sk-ant-api03-${"x".repeat(24)}';
` } },
        { files: { "a.ipynb": `{"source": ["key = 'sk-proj-${"x".repeat(24)}'"]}
` } }
      ]
    }
  },
  {
    id: "AIP-LLM-009",
    name: "Model files are loaded without running code",
    requirement: "Load weights from formats that hold data alone (safetensors, ONNX, GGUF). Never let a model file run code.",
    implementation: { Python: "safetensors, or torch.load(path, weights_only=True); never trust_remote_code=True." },
    severity: "critical",
    frameworks: [
      "soc2:CC6.8",
      "iso27001:A.5.21",
      "iso27001:A.8.28",
      "iso42001:A.4.4",
      "iso42001:A.10.3",
      "eu-ai-act:15",
      "ssdf:PW.4",
      "nist-800-53:SR-4"
    ],
    rationale: "A pickled model is a program of whoever trained it.",
    references: ["https://docs.pytorch.org/docs/stable/generated/torch.load.html"],
    select: { architecture: ["llm", "llm-agent", "model-training"], languages: ["Python"] },
    verify: {
      Python: [
        {
          call: {
            name: ["*.from_pretrained", "transformers.pipeline", "datasets.load_dataset", "*.load_dataset"],
            state: "absent",
            argument: { keyword: "trust_remote_code", matches: "^True$" }
          }
        },
        { call: { name: "torch.load", state: "absent", argument: { keyword: "weights_only", matches: "^False$" } } },
        { call: { name: ["joblib.load", "pickle.load", "pickle.loads", "dill.load"], state: "absent" } }
      ]
    },
    limits: "torch.load that says nothing is safe from version 2.6 on only; libraries that load for you are not opened.",
    samples: {
      holds: [
        {
          files: {
            "a.py": "import torch\n\n# weights_only=False\ndef a(path):\n    return torch.load(path, weights_only=True)\n"
          }
        }
      ],
      broken: [
        {
          files: {
            "a.py": "from transformers import AutoModel\n\ndef a(name):\n    return AutoModel.from_pretrained(name, trust_remote_code=True)\n"
          }
        },
        { files: { "b.py": "import torch\n\ndef b(path):\n    return torch.load(path, weights_only=False)\n" } },
        { files: { "c.py": "import joblib\n\ndef c(path):\n    return joblib.load(path)\n" } }
      ]
    }
  },
  {
    id: "AIP-LLM-010",
    name: "What AI wrote is marked and disclosed",
    requirement: "Mark generated text, pictures, sound and film, also so that machines can read the mark, and tell people where they read or hear what a model made.",
    implementation: {
      every: 'A visible text such as "Written by AI" or "You are chatting with an AI assistant"; C2PA for media.'
    },
    severity: "medium",
    frameworks: ["eu-ai-act:50", "iso42001:A.9.4", "soc2:CC2.3"],
    rationale: "Article 50 has applied since 2 August 2026; which of its duties falls on you is for your own reading.",
    references: ["https://eur-lex.europa.eu/eli/reg/2024/1689/oj"],
    select: { architecture: ["llm", "llm-agent"] },
    verify: {
      every: [
        {
          pattern_present: {
            languages: [
              "JavaScript",
              "TypeScript",
              "Python",
              "Go",
              "Java",
              "Kotlin",
              "C#",
              "Ruby",
              "PHP",
              "HTML",
              "Vue",
              "JSON",
              "YAML"
            ],
            pattern: "\\b(?:AI[- ]generated|(?:generated|written|created|made|drafted) (?:by|with) (?:an? )?AI\\b|AI[- ]assistant|(?:chatting|talking|speaking) (?:to|with) an AI|c2pa)\\b",
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "Finds a wording in the code, not whether people see it where it counts; other languages need a wording of their own.",
    samples: {
      holds: [{ files: { "src/a.ts": "export const note = 'You are chatting with an AI assistant.';\n" } }],
      broken: [{ files: { "src/a.ts": "// AI-generated\nexport const note = 'Hello!';\n" } }]
    }
  },
  {
    id: "AIP-LLM-011",
    name: "An inventory of AI systems",
    requirement: "Keep ai_inventory.yaml: each AI system that the product uses or that writes it, with model, version, purpose, owner, data and approval.",
    implementation: { every: "ai-provenance inventory draft, then fill in what only people know." },
    severity: "high",
    frameworks: [
      "soc2:CC9.2",
      "soc2:CC3.4",
      "iso27001:A.5.9",
      "iso27001:A.5.19",
      "iso42001:A.4.2",
      "iso42001:A.4.4",
      "iso42001:A.10.3",
      "eu-ai-act:11",
      "eu-ai-act:9",
      "pci-dss:6.3.2",
      "nist-800-53:SA-15",
      "ssdf:PO.3"
    ],
    rationale: "Nobody can answer for systems that nobody has listed.",
    references: ["https://www.iso.org/standard/42001"],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [
              "ai_inventory.yaml",
              "ai_inventory.yml",
              "ai-inventory.yaml",
              "ai-inventory.yml",
              ".github/ai_inventory.yaml",
              "docs/ai_inventory.yaml"
            ]
          }
        }
      ]
    },
    limits: "Shows that the file is there; whether it agrees with git is for ai-provenance inventory validate.",
    samples: {
      holds: [{ files: { "ai_inventory.yaml": 'version: "1"\nsystems: []\n' } }],
      broken: [{ files: { "README.md": "ai_inventory.yaml is to come\n" } }]
    }
  }
];

// src/catalog/controls/pipeline.ts
var pipeline = [
  {
    id: "AIP-CIW-001",
    name: "Actions are pinned by their full commit",
    requirement: "Name every action of others by its full commit id (40 characters), with the version as a comment.",
    implementation: { every: "uses: actions/checkout@<40 hex digits> # v4.2.2" },
    severity: "high",
    frameworks: [
      "soc2:CC6.8",
      "soc2:CC8.1",
      "iso27001:A.5.21",
      "iso27001:A.8.9",
      "ssdf:PO.5",
      "ssdf:PS.1",
      "nist-800-53:SR-4",
      "nist-800-53:CM-14"
    ],
    rationale: "A tag can be moved to other code, and has been (CVE-2025-30066).",
    references: ["https://docs.github.com/en/actions/reference/security/secure-use"],
    select: { deployment: ["github-actions"] },
    verify: {
      every: [
        {
          value: {
            file: ".github/workflows/*",
            path: "jobs.*.steps[*].uses",
            is: { matches: "^(?:\\./|docker://[^@]+@sha256:[0-9a-f]{64}$|[^@]+@(?:[0-9a-f]{40}|[0-9a-f]{64})$)" },
            if_missing: "skip"
          }
        },
        {
          value: {
            file: ".github/workflows/*",
            path: "jobs.*.uses",
            is: { matches: "^(?:\\./|[^@]+@(?:[0-9a-f]{40}|[0-9a-f]{64})$)" },
            if_missing: "skip"
          }
        }
      ]
    },
    limits: "What a pinned action itself uses is not seen.",
    samples: {
      holds: [
        {
          files: {
            ".github/workflows/ci.yml": "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n      - uses: ./.github/actions/build\n"
          }
        }
      ],
      broken: [
        {
          files: {
            ".github/workflows/ci.yml": "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n"
          }
        },
        {
          files: { ".github/workflows/ci.yml": "on: push\njobs:\n  a:\n    uses: acme/flows/.github/workflows/build.yml@main\n" }
        }
      ]
    }
  },
  {
    id: "AIP-CIW-002",
    name: "Workflows state the least permissions",
    requirement: "State permissions at the top of every workflow, read-only, and widen them for the one job that needs it. Never write-all.",
    implementation: { every: "permissions: { contents: read } at the top." },
    severity: "high",
    frameworks: [
      "soc2:CC6.1",
      "soc2:CC6.3",
      "iso27001:A.8.4",
      "iso27001:A.5.18",
      "ssdf:PO.5",
      "ssdf:PS.1",
      "nist-800-53:AC-6",
      "nist-800-53:CM-5",
      "pci-dss:7.2.5"
    ],
    rationale: "The token of a run can do what the workflow leaves it; the default may be everything.",
    references: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"],
    select: { deployment: ["github-actions"] },
    verify: {
      every: [
        { value: { file: ".github/workflows/*", path: "permissions", is: { exists: true } } },
        { value: { file: ".github/workflows/*", path: "permissions", is: { not_equals: "write-all" }, if_missing: "skip" } },
        {
          value: { file: ".github/workflows/*", path: "jobs.*.permissions", is: { not_equals: "write-all" }, if_missing: "skip" }
        }
      ]
    },
    limits: "Whether the stated permissions are the least is for review; the default of the organisation is not seen.",
    samples: {
      holds: [{ files: { ".github/workflows/ci.yml": "on: push\npermissions:\n  contents: read\njobs: {}\n" } }],
      broken: [
        { files: { ".github/workflows/ci.yml": "on: push\n# permissions: read-all\njobs: {}\n" } },
        { files: { ".github/workflows/ci.yml": "on: push\npermissions: write-all\njobs: {}\n" } }
      ]
    }
  },
  {
    id: "AIP-CIW-003",
    name: "No pull_request_target",
    requirement: "Never trigger a workflow by pull_request_target. Use pull_request, and workflow_run for the part that needs rights.",
    implementation: { every: "on: pull_request; a second workflow on workflow_run that reads only the artifact." },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:CC6.6", "iso27001:A.8.4", "iso27001:A.8.9", "ssdf:PO.5", "ssdf:PS.1", "nist-800-53:CM-5"],
    rationale: "It runs with secrets on behalf of whoever opens a pull request.",
    references: ["https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"],
    select: { deployment: ["github-actions"] },
    verify: {
      every: [
        {
          pattern_absent: {
            paths: [".github/workflows/"],
            pattern: "\\bpull_request_target\\b",
            in: "code-and-strings",
            except_lines: "github\\.event_name"
          }
        }
      ]
    },
    limits: "Some uses are safe, as where nothing of the pull request is checked out: state those as exceptions.",
    samples: {
      holds: [{ files: { ".github/workflows/ci.yml": "on: pull_request # not pull_request_target\njobs: {}\n" } }],
      broken: [
        { files: { ".github/workflows/ci.yml": "on:\n  pull_request_target:\n    types: [opened]\njobs: {}\n" } },
        { files: { ".github/workflows/ci.yml": "on: [push, pull_request_target]\njobs: {}\n" } }
      ]
    }
  },
  {
    id: "AIP-CIW-004",
    name: "Text of an event never becomes part of a script",
    requirement: "Give titles, bodies, names and branches of an event to a script through env, never by an expression inside run.",
    implementation: { every: 'env: { TITLE: "${{ github.event.issue.title }}" } and "$TITLE" in the script.' },
    severity: "critical",
    frameworks: ["soc2:CC6.1", "soc2:CC6.8", "iso27001:A.8.28", "ssdf:PO.5", "ssdf:PW.5", "nist-800-53:CM-5"],
    rationale: "The expression is put in before the shell reads the line, so a title can hold commands.",
    references: ["https://docs.github.com/en/actions/concepts/security/script-injections"],
    select: { deployment: ["github-actions"] },
    verify: {
      every: [
        {
          pattern_absent: {
            paths: [".github/workflows/", "**/action.yml", "**/action.yaml"],
            pattern: "\\$\\{\\{[^}]*\\bgithub\\.(?:head_ref|event\\.(?:issue\\.(?:title|body)|pull_request\\.(?:title|body|head\\.(?:ref|label|repo\\.default_branch))|comment\\.body|review\\.body|review_comment\\.body|head_commit\\.(?:message|author\\.(?:name|email))|discussion\\.(?:title|body)|workflow_run\\.head_(?:branch|commit\\.message)))\\b",
            in: "code-and-strings",
            except_lines: "^\\s*(?:-\\s+)?(?:(?-i:[A-Z_][A-Z0-9_]*)|if|group|name|run-name|ref|concurrency)\\s*:"
          }
        }
      ]
    },
    limits: "Goes line by line: an expression behind a name in capitals counts as env. Scripts of actions are not seen.",
    samples: {
      holds: [
        {
          files: {
            ".github/workflows/ci.yml": 'on: issues\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "$TITLE"\n        env:\n          TITLE: ${{ github.event.issue.title }}\n'
          }
        }
      ],
      broken: [
        {
          files: {
            ".github/workflows/ci.yml": 'on: issues\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "${{ github.event.issue.title }}"\n'
          }
        },
        {
          files: {
            ".github/workflows/ci.yml": "on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          git switch ${{ github.head_ref }}\n"
          }
        }
      ]
    }
  },
  {
    id: "AIP-CIW-005",
    name: "Tests run on every change",
    requirement: "Run the tests in CI on every pull request, and let a failure stop the merge.",
    implementation: {
      JavaScript: "npm test in a workflow on pull_request.",
      Python: "pytest in a workflow on pull_request.",
      Go: "go test ./... in a workflow on pull_request.",
      Java: "mvn verify or gradle check in a workflow on pull_request."
    },
    severity: "high",
    frameworks: [
      "soc2:CC8.1",
      "soc2:PI1.3",
      "iso27001:A.8.29",
      "iso27001:A.8.32",
      "iso42001:A.6.2.4",
      "ssdf:PW.8",
      "ssdf:PO.4",
      "nist-800-53:CM-3",
      "nist-800-53:SA-11",
      "pci-dss:6.5.1",
      "eu-ai-act:17"
    ],
    rationale: "A change that nobody tried is a guess, most of all one that was generated.",
    references: ["https://csrc.nist.gov/pubs/sp/800/218/final"],
    select: {},
    verify: {
      every: [
        { file_exists: { path: [".github/workflows/", ".gitlab-ci.yml", ".circleci/", "azure-pipelines.yml", "Jenkinsfile"] } },
        {
          pattern_present: {
            paths: [".github/workflows/", ".gitlab-ci.yml", ".circleci/", "azure-pipelines.yml", "Jenkinsfile"],
            pattern: "\\b(?:(?:npm|pnpm|yarn|bun)(?: run)? (?:test|t|check|ci:test)\\b|npx (?:vitest|jest|mocha|playwright)|vitest run|pytest\\b|tox\\b|nox\\b|python3? -m (?:unittest|pytest)|go test\\b|(?:\\./)?mvnw? [\\w\\s:-]*(?:test|verify|install)\\b|(?:\\./)?gradlew? [\\w\\s:-]*(?:test|check|build)\\b|cargo (?:test|nextest)|dotnet test|bundle exec (?:rspec|rake)|make (?:test|check)\\b)",
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "Shows that a command for tests stands in CI, not what the tests cover, nor that a failure stops anything.",
    samples: {
      holds: [
        {
          files: {
            ".github/workflows/ci.yml": "on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm test\n"
          }
        }
      ],
      broken: [
        { files: { "README.md": "# App\n" } },
        {
          files: {
            ".github/workflows/ci.yml": "on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      # - run: npm test\n      - run: npm run build\n"
          }
        }
      ]
    }
  },
  {
    id: "AIP-CIW-006",
    name: "Static analysis runs on every change",
    requirement: "Run a static analyser for security in CI, and keep its results as SARIF.",
    implementation: { every: "github/codeql-action, Semgrep, gosec, Bandit or SpotBugs with FindSecBugs." },
    severity: "medium",
    frameworks: [
      "soc2:CC7.1",
      "soc2:CC4.1",
      "iso27001:A.8.8",
      "iso27001:A.8.29",
      "iso27001:A.8.28",
      "ssdf:PW.7",
      "ssdf:RV.1",
      "nist-800-53:SA-11",
      "pci-dss:6.2.3",
      "eu-ai-act:15"
    ],
    rationale: "It finds what a search for words cannot: flows from input to use.",
    references: ["https://docs.github.com/en/code-security/code-scanning"],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [
              ".github/workflows/",
              ".gitlab-ci.yml",
              ".circleci/",
              "azure-pipelines.yml",
              "Jenkinsfile",
              "**/.pre-commit-config.yaml"
            ]
          }
        },
        {
          pattern_present: {
            paths: [
              ".github/workflows/",
              ".gitlab-ci.yml",
              ".circleci/",
              "azure-pipelines.yml",
              "Jenkinsfile",
              "**/.pre-commit-config.yaml"
            ],
            pattern: "\\b(?:codeql-action|semgrep|gosec|bandit|spotbugs|findsecbugs|sonar(?:-scanner|qube|cloud)|snyk|sast|zizmor)\\b",
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "Default setup of code scanning leaves no file and is not seen; nor is what becomes of the findings.",
    samples: {
      holds: [
        {
          files: {
            ".github/workflows/scan.yml": "on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: semgrep ci\n"
          }
        }
      ],
      broken: [
        { files: { "README.md": "# App\n" } },
        { files: { ".github/workflows/ci.yml": "on: pull_request\n# semgrep is to come\njobs: {}\n" } }
      ]
    }
  }
];

// src/catalog/controls/privacy.ts
var privacy = [
  {
    id: "AIP-PRV-001",
    name: "Every access to personal data is logged",
    requirement: "Call logPiiAccess (log_pii_access, LogPiiAccess) wherever code reads or exports personal data: who, whose record, which fields by name, why. Never log the values.",
    implementation: {
      JavaScript: "logPiiAccess({ actor, subject, fields, purpose }) beside each query.",
      Python: "log_pii_access(actor=\u2026, subject=\u2026, fields=[\u2026], purpose=\u2026) beside each query.",
      Go: "audit.LogPiiAccess(ctx, actor, subject, fields, purpose) beside each query.",
      Java: "audit.logPiiAccess(actor, subject, fields, purpose) beside each query."
    },
    severity: "high",
    frameworks: [
      "soc2:CC7.2",
      "soc2:P4",
      "soc2:P8",
      "iso27001:A.8.15",
      "iso27001:A.8.12",
      "nist-800-53:AU-2",
      "nist-800-53:AU-12"
    ],
    rationale: "One name for it makes the log searchable and its absence visible.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"],
    select: { data_classes: ["pii", "health"] },
    verify: {
      JavaScript: [{ call: { name: ["logPiiAccess", "*.logPiiAccess"], state: "present" } }],
      Python: [{ call: { name: ["log_pii_access", "*.log_pii_access"], state: "present" } }],
      Go: [{ call: { name: ["LogPiiAccess", "*.LogPiiAccess", "logPiiAccess"], state: "present" } }],
      Java: [{ call: { name: ["logPiiAccess", "*.logPiiAccess"], state: "present" } }]
    },
    limits: "Shows that the call is made somewhere; change the name in your file to the one you use. That each access is covered is for review.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import { logPiiAccess } from './audit.js';\nexport const a = (actor: string) => logPiiAccess({ actor, fields: ['email'] });\n"
          }
        },
        {
          files: {
            "a.py": 'from audit import log_pii_access\n\ndef a(actor):\n    log_pii_access(actor=actor, fields=["email"])\n'
          }
        },
        { files: { "a.go": 'package a\n\nimport "acme.io/audit"\n\nfunc a(actor string) { audit.LogPiiAccess(actor) }\n' } },
        { files: { "A.java": "class A {\n  void a(Audit audit, String actor) {\n    audit.logPiiAccess(actor);\n  }\n}\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "// logPiiAccess({ actor })\nexport const a = 'logPiiAccess(actor)';\n" } },
        { files: { "a.py": 'import logging\n\nlogging.info("PII accessed")\n' } }
      ]
    }
  },
  {
    id: "AIP-PRV-002",
    name: "A written period for each kind of personal data",
    requirement: "State in docs/data-retention.md for each kind of personal data: why it is held, how long, and what deletes it.",
    implementation: { every: "docs/data-retention.md with one row for each kind, under a heading Retention." },
    severity: "medium",
    frameworks: ["soc2:C1.2", "soc2:P4", "iso27001:A.5.33", "iso27001:A.5.36"],
    rationale: "What has no period is kept for ever.",
    references: ["https://eur-lex.europa.eu/eli/reg/2016/679/oj"],
    select: { data_classes: ["pii", "health", "payment-card"] },
    verify: {
      every: [
        {
          file_exists: {
            path: [
              "docs/data-retention.md",
              "docs/DATA-RETENTION.md",
              "DATA_RETENTION.md",
              "docs/privacy/retention.md",
              "docs/retention.md"
            ],
            section: "Retention"
          }
        }
      ]
    },
    limits: "Shows that the document exists, not that anything is deleted.",
    samples: {
      holds: [{ files: { "docs/data-retention.md": "# Data\n\n## Retention\n\nInvoices: ten years.\n" } }],
      broken: [
        { files: { "docs/data-retention.md": "# Data\n\nTo be written.\n" } },
        { files: { "README.md": "# Retention\n" } }
      ]
    }
  },
  {
    id: "AIP-PRV-003",
    name: "No personal data in logs",
    requirement: "Never log names, addresses, numbers of people or card numbers. Log an internal number instead.",
    implementation: { every: "logger.info({ userId }) and never the address itself." },
    severity: "high",
    frameworks: ["soc2:C1.1", "soc2:P4", "soc2:P6", "iso27001:A.8.12", "iso27001:A.8.15", "ssdf:PW.5", "pci-dss:10.3.1"],
    rationale: "Logs have other readers and other periods than the data.",
    references: ["https://cwe.mitre.org/data/definitions/532.html"],
    select: { data_classes: ["pii", "health", "payment-card"] },
    verify: {
      JavaScript: [
        {
          call: {
            name: ["console.log", "console.info", "console.debug", "console.warn", "console.error", "logger.*", "log.*"],
            state: "absent",
            argument: {
              matches: "^(?:[\\w$]+\\??\\.)+(?:email|ssn|phone|birthdate|dateofbirth|address|cardnumber|iban|passport)$|\\$\\{[^}]*\\.(?:email|ssn|phone|birthdate|cardnumber|iban|passport)\\}"
            }
          }
        }
      ],
      Python: [
        {
          call: {
            name: ["print", "logging.*", "logger.*", "log.*"],
            state: "absent",
            argument: {
              matches: `^(?:\\w+\\.)+(?:email|ssn|phone|birth_?date|date_of_birth|address|card_number|iban|passport)$|^f["'][\\s\\S]*\\{[^}]*\\.(?:email|ssn|phone|birth_?date|card_number|iban|passport)\\}`
            }
          }
        }
      ],
      Go: [
        {
          call: {
            name: ["fmt.Println", "fmt.Printf", "log.Println", "log.Printf", "log/slog.*", "slog.*", "logger.*"],
            state: "absent",
            argument: { matches: "^(?:\\w+\\.)+(?:Email|SSN|Phone|BirthDate|CardNumber|IBAN|Passport)$" }
          }
        }
      ],
      Java: [
        {
          call: {
            name: ["System.out.println", "log.*", "logger.*", "LOG.*", "LOGGER.*"],
            state: "absent",
            argument: { matches: "\\.get(?:Email|Ssn|Phone|BirthDate|CardNumber|Iban|Passport)\\s*\\(\\s*\\)" }
          }
        }
      ]
    },
    limits: "Goes by the names of fields; whole objects and free text may hold the same.",
    samples: {
      holds: [
        { files: { "src/a.ts": "export const a = (user: User) => console.log('changed', user.id); // not user.email\n" } },
        {
          files: {
            "a.py": 'import logging\n\nlogger = logging.getLogger()\n\ndef a(user):\n    logger.info("changed %s", user.id)\n'
          }
        }
      ],
      broken: [
        { files: { "src/a.ts": "export const a = (user: User) => console.log('changed', user.email);\n" } },
        {
          files: {
            "a.py": 'import logging\n\nlogger = logging.getLogger()\n\ndef a(user):\n    logger.info(f"changed {user.email}")\n'
          }
        },
        { files: { "A.java": 'class A {\n  void a(User user) {\n    logger.info("changed {}", user.getEmail());\n  }\n}\n' } }
      ]
    }
  }
];

// src/catalog/controls/secrets.ts
var secrets = [
  {
    id: "AIP-SEC-001",
    name: "No private keys in the repository",
    requirement: "Never commit a private key, in whatever format. Load keys from the secret store when the program starts.",
    implementation: {
      every: "Read the key from the secret store or from a mounted file; keep only public keys and certificates in git."
    },
    severity: "critical",
    frameworks: ["soc2:CC6.1", "soc2:C1.1", "iso27001:A.8.4", "iso27001:A.8.12", "ssdf:PS.1", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Whoever can read the repository, now or later, has the key.",
    references: ["https://cwe.mitre.org/data/definitions/321.html"],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            pattern: "-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----",
            in: "any",
            except: ["**/testdata/", "**/fixtures/"]
          }
        }
      ]
    },
    limits: "Sees keys in text form in this tree; binary key stores and older commits are not looked at.",
    samples: {
      holds: [{ files: { "certs/public.pem": "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n" } }],
      broken: [{ files: { "certs/server.pem": "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n" } }]
    }
  },
  {
    id: "AIP-SEC-002",
    name: "Files with settings of the environment stay out of git",
    requirement: "Never commit .env files. List them in .gitignore and commit a .env.example without values instead.",
    implementation: { every: "A line .env in .gitignore; .env.example with the names alone." },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:C1.1", "iso27001:A.8.4", "iso27001:A.8.9", "ssdf:PS.1"],
    rationale: "Such files hold the credentials of whoever wrote them.",
    references: ["https://12factor.net/config"],
    select: { architecture: ["web-app", "http-api", "background-worker", "llm", "llm-agent"] },
    verify: {
      every: [
        { file_exists: { path: "**/.gitignore" } },
        { pattern_present: { paths: ["**/.gitignore"], pattern: "^\\s*(?:\\*\\*?/|/)?\\*?\\.env(?:\\b|\\*|$)", in: "any" } },
        {
          pattern_absent: {
            paths: ["**/.env", "**/.env.*", "**/*.env"],
            except: ["**/.env.example", "**/.env.sample", "**/.env.template", "**/.env.dist", "**/.env.*.example"],
            pattern: "=\\s*\\S",
            in: "any"
          }
        }
      ]
    },
    limits: "Files that were committed once and removed later still lie in the history.",
    samples: {
      holds: [{ files: { ".gitignore": "node_modules\n.env\n", ".env.example": "API_KEY=\n" } }],
      broken: [
        { files: { "README.md": "# App\n" } },
        { files: { ".gitignore": "node_modules\n" } },
        { files: { ".gitignore": ".env\n", ".env.production": "API_KEY=s3cr3t\n" } }
      ]
    }
  },
  {
    id: "AIP-SEC-003",
    name: "No access keys of known services in the code",
    requirement: "Never write an access key of a service into a file of the repository, examples and tests included.",
    implementation: {
      JavaScript: "process.env.NAME, filled from the secret store.",
      Python: 'os.environ["NAME"], filled from the secret store.',
      Go: 'os.Getenv("NAME"), filled from the secret store.',
      Java: 'System.getenv("NAME"), filled from the secret store.'
    },
    severity: "critical",
    frameworks: ["soc2:CC6.1", "soc2:CC6.7", "iso27001:A.8.4", "iso27001:A.8.12", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Keys of public formats are found within minutes after they are published.",
    references: ["https://cwe.mitre.org/data/definitions/798.html"],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            // AWS · GitHub · GitLab · Slack · Stripe · Google · npm, by the prefixes these services document.
            pattern: "(?-i:\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_[0-9A-Za-z]{36}\\b|\\bgithub_pat_[0-9A-Za-z_]{60,}\\b|\\bglpat-[0-9A-Za-z_-]{20}\\b|\\bxox[abprs]-[0-9A-Za-z-]{20,}|\\bsk_live_[0-9A-Za-z]{20,}|\\bAIza[0-9A-Za-z_-]{35}\\b|\\bnpm_[0-9A-Za-z]{36}\\b)",
            in: "any"
          }
        }
      ]
    },
    limits: "Knows a few formats with a fixed prefix; a secret scanner knows more, and older commits are not looked at.",
    samples: {
      holds: [{ files: { "src/a.ts": "export const key = process.env.AWS_ACCESS_KEY_ID; // like AKIA\u2026\n" } }],
      broken: [{ files: { "src/a.ts": "export const key = 'AKIAIOSFODNN7EXAMPLE';\n" } }]
    }
  },
  {
    id: "AIP-SEC-004",
    name: "No passwords as literals",
    requirement: "Never assign a password, secret or token as a literal. Take it from the environment or from the secret store.",
    implementation: {
      JavaScript: 'const password = required("DB_PASSWORD") over process.env.',
      Python: 'password = os.environ["DB_PASSWORD"].',
      Go: 'password := os.Getenv("DB_PASSWORD").',
      Java: '@Value("${db.password}") or System.getenv("DB_PASSWORD").'
    },
    severity: "critical",
    frameworks: ["soc2:CC6.1", "iso27001:A.8.28", "iso27001:A.8.4", "ssdf:PW.5", "pci-dss:6.2.4", "pci-dss:7.2.5"],
    rationale: "A literal is the same everywhere, is never changed, and is read by everyone who reads the code.",
    references: ["https://cwe.mitre.org/data/definitions/798.html"],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ["JavaScript", "TypeScript", "Python", "Go", "Java", "Kotlin", "C#", "Ruby", "PHP", "Rust", "HCL"],
            pattern: "\\b\\w*(?:password|passwd|secret|api_?key|access_?key|auth_?token)\\w*[\"']?\\s*(?::\\s*string\\s*)?(?::?=|:)\\s*[\"'`][^\"'`\\s${}<>]{8,}[\"'`]",
            in: "code-and-strings",
            except: [
              "**/test/",
              "**/tests/",
              "**/__tests__/",
              "**/fixtures/",
              "**/testdata/",
              "**/*.test.*",
              "**/*_test.*",
              "**/*.spec.*"
            ],
            except_lines: `["'](?:[a-z]+(?:[_.-][a-z]+)+|user_?names?|passwords?|authorization)["']|example|placeholder|change-?me|dummy|your[-_]|xxxx|header|label|message|field|\\w(?:id|name|type|url|uri|path|prefix|env|var)["']?\\s*(?::?=|:)`
          }
        }
      ]
    },
    limits: "Goes by the name of what is assigned; a secret under another name, or one of words joined by lines and dots, is not seen, and some literals are harmless.",
    samples: {
      holds: [
        { files: { "src/a.ts": 'export const password = process.env.DB_PASSWORD; // password = "hunter2hunter2"\n' } },
        { files: { "a.py": 'import os\n\nDB_PASSWORD = os.environ["DB_PASSWORD"]\n' } }
      ],
      broken: [
        { files: { "src/a.ts": "export const dbPassword = 'hunter2hunter2';\n" } },
        { files: { "a.py": 'DB_PASSWORD = "hunter2hunter2"\n' } },
        { files: { "a.go": 'package a\n\nvar apiKey = "hunter2hunter2"\n' } },
        { files: { "A.java": 'class A {\n  String password = "hunter2hunter2";\n}\n' } }
      ]
    }
  },
  {
    id: "AIP-SEC-005",
    name: "No secrets in container images",
    requirement: "Never set a password, token or key by ENV or ARG of a Dockerfile. Use build secrets, and give run-time secrets at run time.",
    implementation: { every: "RUN --mount=type=secret,id=token \u2026 instead of ARG TOKEN." },
    severity: "high",
    frameworks: ["soc2:CC6.1", "iso27001:A.8.9", "iso27001:A.8.12", "ssdf:PO.5", "ssdf:PW.5"],
    rationale: "Every layer of an image can be read by whoever can pull it.",
    references: ["https://docs.docker.com/build/building/secrets/"],
    select: { deployment: ["containers", "kubernetes"] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ["Dockerfile"],
            pattern: "^\\s*(?:ENV|ARG)\\s+(?:\\S+=\\S+\\s+)*\\w*(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY)\\w*(?:=|\\s+)\\S",
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "Files that are copied into the image are not looked into.",
    samples: {
      holds: [{ files: { Dockerfile: "FROM scratch\n# ENV API_TOKEN=abc\nENV PORT=8080\n" } }],
      broken: [{ files: { Dockerfile: "FROM scratch\nENV API_TOKEN=abc\n" } }]
    }
  },
  {
    id: "AIP-SEC-006",
    name: "A secret scanner runs on every change",
    requirement: "Run a maintained secret scanner in CI or before each commit.",
    implementation: { every: "gitleaks, trufflehog or detect-secrets as a step of the workflow or as a pre-commit hook." },
    severity: "medium",
    frameworks: ["soc2:CC7.1", "soc2:CC4.1", "iso27001:A.8.8", "iso27001:A.8.29", "ssdf:PW.7", "ssdf:RV.1", "nist-800-53:SA-11"],
    rationale: "A scanner knows hundreds of formats, and sees each commit.",
    references: ["https://github.com/gitleaks/gitleaks"],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [".github/workflows/", ".gitlab-ci.yml", "**/.pre-commit-config.yaml", ".circleci/", "azure-pipelines.yml"]
          }
        },
        {
          pattern_present: {
            paths: [".github/workflows/", ".gitlab-ci.yml", "**/.pre-commit-config.yaml", ".circleci/", "azure-pipelines.yml"],
            pattern: "\\b(?:gitleaks|trufflehog|detect-secrets|ggshield|secretlint)\\b",
            in: "code-and-strings"
          }
        }
      ]
    },
    limits: "Shows that a scanner is named, not that its findings stop a change; push protection of the code host is not seen.",
    samples: {
      holds: [
        { files: { ".pre-commit-config.yaml": "repos:\n  - repo: https://github.com/gitleaks/gitleaks\n    rev: v8.18.0\n" } }
      ],
      broken: [
        { files: { "README.md": "# App\n" } },
        { files: { ".github/workflows/ci.yml": "# gitleaks is to come\non: push\njobs: {}\n" } }
      ]
    }
  }
];

// src/catalog/controls/web.ts
var web = [
  {
    id: "AIP-WEB-001",
    name: "Security headers are set",
    requirement: "Send Strict-Transport-Security, X-Content-Type-Options, Referrer-Policy and a frame policy with every page.",
    implementation: {
      JavaScript: "app.use(helmet()), or @fastify/helmet.",
      Python: "Django's SecurityMiddleware with SECURE_HSTS_SECONDS, or Talisman for Flask, or the secure package.",
      Go: "unrolled/secure, or a handler that sets the headers.",
      Java: "The defaults of Spring Security; never headers().disable()."
    },
    severity: "medium",
    frameworks: ["soc2:CC6.6", "soc2:CC6.7", "iso27001:A.8.26", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "They switch on protections that browsers leave off for old pages.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html"],
    select: { architecture: ["web-app"] },
    verify: {
      JavaScript: [
        {
          any_of: [
            { import: { name: ["helmet", "@fastify/helmet", "koa-helmet", "next-safe", "nuxt-security"], state: "present" } },
            { pattern_present: { pattern: "[\"'`]Strict-Transport-Security[\"'`]", in: "code-and-strings" } }
          ]
        }
      ],
      Python: [
        {
          any_of: [
            { import: { name: ["flask_talisman", "flask_talisman.*", "secure", "secweb", "secweb.*"], state: "present" } },
            { pattern_present: { pattern: "\\bSECURE_HSTS_SECONDS\\s*=\\s*[1-9]", in: "code" } },
            { pattern_present: { pattern: `["']Strict-Transport-Security["']`, in: "code-and-strings" } }
          ]
        }
      ],
      Go: [
        {
          any_of: [
            { import: { name: ["github.com/unrolled/secure"], state: "present" } },
            { pattern_present: { pattern: '"Strict-Transport-Security"', in: "code-and-strings" } }
          ]
        }
      ],
      Java: [
        { import: { name: ["org.springframework.security.*", "io.quarkus.*", "io.micronaut.security.*"], state: "present" } },
        {
          pattern_absent: {
            pattern: "\\bheaders\\s*\\(\\s*\\)\\s*\\.disable\\s*\\(|\\bHeadersConfigurer\\s*::\\s*disable\\b",
            in: "code"
          }
        }
      ]
    },
    limits: "Headers that a proxy or a host adds are not seen; whether they reach each page is not tried.",
    samples: {
      holds: [
        { files: { "src/a.ts": "import helmet from 'helmet';\nexport const use = helmet();\n" } },
        { files: { "settings.py": "SECURE_HSTS_SECONDS = 31536000\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "import express from 'express';\n// helmet()\nexport const app = express();\n" } },
        { files: { "settings.py": "SECURE_HSTS_SECONDS = 0\n" } }
      ]
    }
  },
  {
    id: "AIP-WEB-002",
    name: "A content security policy without unsafe words",
    requirement: "Send a Content-Security-Policy with every page. Never allow 'unsafe-inline' or 'unsafe-eval' for scripts; use nonces.",
    implementation: {
      every: "Content-Security-Policy: default-src 'self'; script-src 'self' 'nonce-\u2026'; object-src 'none'; base-uri 'none'."
    },
    severity: "medium",
    frameworks: ["soc2:CC6.6", "iso27001:A.8.26", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "A policy makes an injected script fail to run.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html"],
    select: { architecture: ["web-app"] },
    verify: {
      every: [
        {
          pattern_present: {
            pattern: "Content-?Security-?Policy|\\bCSP_DEFAULT_SRC\\b|\\bhelmet\\s*\\(|\\bTalisman\\s*\\(",
            in: "code-and-strings",
            except: ["**/docs/", "**/*.md"]
          }
        },
        {
          pattern_absent: {
            pattern: "script-?src[^;\\n]*unsafe-(?:inline|eval)",
            in: "code-and-strings",
            except: ["**/docs/", "**/*.md"]
          }
        }
      ]
    },
    limits: "Sees a policy that stands on one line; one that is put together, or sent by a proxy, is not seen.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": `export const headers = { 'Content-Security-Policy': "default-src 'self'; script-src 'self'" };
`
          }
        }
      ],
      broken: [
        {
          files: { "src/a.ts": `export const headers = { 'Content-Security-Policy': "script-src 'self' 'unsafe-inline'" };
` }
        },
        { files: { "src/a.ts": "// Content-Security-Policy is to come\nexport const headers = {};\n" } }
      ]
    }
  },
  {
    id: "AIP-WEB-003",
    name: "Other origins are named one by one",
    requirement: "List the origins that may read answers. Never allow every origin, and never reflect the origin of the request.",
    implementation: {
      JavaScript: "cors({ origin: ['https://app.acme.io'] }).",
      Python: 'CORSMiddleware with allow_origins=["https://app.acme.io"].',
      Go: "rs/cors with AllowedOrigins of full names.",
      Java: 'allowedOrigins("https://app.acme.io").'
    },
    severity: "high",
    frameworks: ["soc2:CC6.1", "soc2:CC6.6", "iso27001:A.8.26", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Any site can otherwise read what its visitor may read.",
    references: ["https://cwe.mitre.org/data/definitions/942.html"],
    select: { architecture: ["http-api", "web-app"] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ["JavaScript", "TypeScript", "Python", "Go", "Java", "Kotlin", "C#", "Ruby", "PHP"],
            pattern: "Access-Control-Allow-Origin[\"'`]\\s*[,:=\\]]+\\s*[\"'`]\\*",
            in: "code-and-strings"
          }
        }
      ],
      JavaScript: [
        {
          call: {
            name: ["cors", "@fastify/cors", "*.enableCors"],
            state: "absent",
            argument: { position: 0, matches: "\\borigin\\s*:\\s*(?:true\\b|[\"'`]\\*)" }
          }
        }
      ],
      Python: [
        {
          call: {
            name: ["*.add_middleware", "flask_cors.CORS"],
            state: "absent",
            argument: { keyword: "allow_origins", matches: `["']\\*["']` }
          }
        },
        { pattern_absent: { pattern: "\\bCORS_(?:ALLOW_ALL_ORIGINS|ORIGIN_ALLOW_ALL)\\s*=\\s*True\\b", in: "code" } }
      ],
      Go: [
        {
          pattern_absent: {
            pattern: '\\bAllowAllOrigins\\s*:\\s*true\\b|\\bAllowedOrigins\\s*:\\s*\\[\\]string\\{\\s*"\\*"',
            in: "code-and-strings"
          }
        }
      ],
      Java: [
        {
          call: {
            name: ["*.allowedOrigins", "*.allowedOriginPatterns", "*.addAllowedOrigin", "*.addAllowedOriginPattern"],
            state: "absent",
            argument: { position: 0, matches: '^"?\\*"?$' }
          }
        },
        { pattern_absent: { pattern: '@CrossOrigin\\s*(?:$|\\(\\s*\\)|\\([^)]*"\\*")', in: "code-and-strings" } }
      ]
    },
    limits: "A public interface without credentials may allow every origin: state that as an exception.",
    samples: {
      holds: [
        { files: { "src/a.ts": "import cors from 'cors';\nexport const use = cors({ origin: ['https://app.acme.io'] });\n" } },
        { files: { "settings.py": 'CORS_ALLOWED_ORIGINS = ["https://app.acme.io"]  # not CORS_ALLOW_ALL_ORIGINS = True\n' } }
      ],
      broken: [
        { files: { "src/a.ts": "import cors from 'cors';\nexport const use = cors({ origin: true, credentials: true });\n" } },
        { files: { "src/b.ts": "export const b = (res: Response) => res.setHeader('Access-Control-Allow-Origin', '*');\n" } },
        { files: { "settings.py": "CORS_ALLOW_ALL_ORIGINS = True\n" } },
        { files: { "a.go": "package a\n\nvar c = cors.Config{AllowAllOrigins: true}\n" } },
        { files: { "A.java": 'class A {\n  void a(CorsRegistry r) {\n    r.addMapping("/**").allowedOrigins("*");\n  }\n}\n' } }
      ]
    }
  },
  {
    id: "AIP-WEB-004",
    name: "Requests are limited in rate",
    requirement: "Limit how often one caller may ask, most of all for logging in, for resetting passwords and for calls of a model.",
    implementation: {
      JavaScript: "express-rate-limit, @fastify/rate-limit or rate-limiter-flexible.",
      Python: "slowapi, Flask-Limiter or django-ratelimit.",
      Go: "golang.org/x/time/rate or go-chi/httprate.",
      Java: "Bucket4j or the RateLimiter of Resilience4j."
    },
    severity: "medium",
    frameworks: ["soc2:CC6.6", "soc2:CC7.2", "iso27001:A.8.26", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Without a limit passwords can be tried and costs can be driven up.",
    references: ["https://cwe.mitre.org/data/definitions/770.html"],
    select: { architecture: ["http-api", "web-app"] },
    verify: {
      JavaScript: [
        {
          import: {
            name: [
              "express-rate-limit",
              "@fastify/rate-limit",
              "rate-limiter-flexible",
              "@nestjs/throttler",
              "@upstash/ratelimit",
              "koa-ratelimit",
              "hono-rate-limiter"
            ],
            state: "present"
          }
        }
      ],
      Python: [
        {
          import: {
            name: [
              "slowapi",
              "slowapi.*",
              "flask_limiter",
              "flask_limiter.*",
              "django_ratelimit",
              "django_ratelimit.*",
              "rest_framework.throttling",
              "fastapi_limiter",
              "fastapi_limiter.*",
              "limits",
              "limits.*"
            ],
            state: "present"
          }
        }
      ],
      Go: [
        {
          import: {
            name: [
              "golang.org/x/time/rate",
              "github.com/go-chi/httprate",
              "github.com/ulule/limiter/v3",
              "github.com/didip/tollbooth/v8"
            ],
            state: "present"
          }
        }
      ],
      Java: [
        {
          import: {
            name: [
              "io.github.bucket4j.*",
              "io.github.resilience4j.ratelimiter.*",
              "com.google.common.util.concurrent.RateLimiter"
            ],
            state: "present"
          }
        }
      ]
    },
    limits: "Limits at a gateway or host are not seen; which routes are limited is not seen either.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "import rateLimit from 'express-rate-limit';\nexport const limit = rateLimit({ windowMs: 60_000, limit: 60 });\n"
          }
        },
        { files: { "a.py": "from slowapi import Limiter\n\nlimiter = Limiter(key_func=str)\n" } },
        { files: { "a.go": 'package a\n\nimport "golang.org/x/time/rate"\n\nvar L = rate.NewLimiter(1, 5)\n' } }
      ],
      broken: [
        { files: { "src/a.ts": "// import rateLimit from 'express-rate-limit';\nexport const limit = null;\n" } },
        { files: { "a.py": 'note = "from slowapi import Limiter"\n' } }
      ]
    }
  },
  {
    id: "AIP-WEB-005",
    name: "Errors tell callers nothing of the inside",
    requirement: "Answer errors with a code and a number to ask for. Never send stack traces, statements or messages of libraries, and never ship debug mode.",
    implementation: {
      JavaScript: "res.status(500).json({ error: 'internal', id }); never err.stack in an answer.",
      Python: "DEBUG = False; a handler that answers with a number.",
      Go: 'http.Error(w, "internal", 500); log err, never send err.Error().',
      Java: "server.error.include-stacktrace=never; never printStackTrace."
    },
    severity: "medium",
    frameworks: ["soc2:CC6.1", "soc2:CC7.1", "iso27001:A.8.26", "iso27001:A.8.28", "ssdf:PW.5", "pci-dss:6.2.4"],
    rationale: "Traces name versions, paths and statements: a map for whoever attacks.",
    references: ["https://cwe.mitre.org/data/definitions/209.html"],
    select: { architecture: ["http-api", "web-app"] },
    verify: {
      JavaScript: [
        {
          call: {
            name: ["res.send", "res.json", "res.end", "reply.send", "ctx.throw", "*.json", "*.send"],
            state: "absent",
            argument: { position: 0, matches: "\\b(?:e|err|error|ex|exception)\\.stack\\b" }
          }
        }
      ],
      Python: [
        {
          pattern_absent: {
            paths: ["**/settings.py", "**/settings/", "**/config.py"],
            pattern: "^\\s*DEBUG\\s*=\\s*True\\b",
            in: "code",
            except: ["**/settings/dev*.py", "**/settings/local.py", "**/settings/test*.py"]
          }
        },
        { call: { name: ["*.run", "uvicorn.run"], state: "absent", argument: { keyword: "debug", matches: "^True$" } } }
      ],
      Go: [{ call: { name: "net/http.Error", state: "absent", argument: { position: 1, matches: "\\.Error\\s*\\(\\s*\\)" } } }],
      Java: [
        { call: { name: "*.printStackTrace", state: "absent" } },
        {
          value: {
            file: "**/application*.properties",
            path: '["server.error.include-stacktrace"]',
            is: { not_equals: "always" },
            if_missing: "skip"
          }
        }
      ]
    },
    limits: "Messages that are put together by hand are not seen.",
    samples: {
      holds: [
        {
          files: {
            "src/a.ts": "export const a = (res: Response, id: string) => res.json({ error: 'internal', id }); // not err.stack\n"
          }
        },
        { files: { "app/settings.py": "DEBUG = False\n" } },
        { files: { "A.java": "class A {}\n", "application.properties": "server.error.include-stacktrace=never\n" } }
      ],
      broken: [
        { files: { "src/a.ts": "export const a = (res: Response, err: Error) => res.json({ error: err.stack });\n" } },
        { files: { "app/settings.py": "DEBUG = True\n" } },
        {
          files: {
            "a.go": 'package a\n\nimport "net/http"\n\nfunc a(w http.ResponseWriter, err error) {\n	http.Error(w, err.Error(), 500)\n}\n'
          }
        },
        { files: { "A.java": "class A {\n  void a(Exception e) {\n    e.printStackTrace();\n  }\n}\n" } },
        { files: { "A.java": "class A {}\n", "application.properties": "server.error.include-stacktrace=always\n" } }
      ]
    }
  }
];

// src/catalog/controls/row.ts
var CHECK_LANGUAGES = ["JavaScript", "Python", "Go", "Java"];
var TEST_FILES = {
  JavaScript: ["**/test/", "**/tests/", "**/__tests__/", "**/fixtures/", "**/*.test.*", "**/*.spec.*"],
  Python: ["**/test/", "**/tests/", "**/test_*.py", "**/*_test.py", "**/conftest.py"],
  Go: ["**/*_test.go", "**/testdata/"],
  Java: ["**/test/", "**/intTest/", "**/*Test.java", "**/*IT.java"]
};

// src/catalog/controls/words.ts
var CONTEXT_WORDS = {
  architecture: {
    "background-worker": "runs without callers: queues, schedules, streams",
    "command-line": "a program that people start in a terminal",
    database: "keeps state in a database of its own",
    "file-storage": "takes, keeps or serves files",
    "http-api": "answers other programs over HTTP, gRPC or GraphQL",
    library: "is used inside other programs",
    llm: "calls a language model and uses its output",
    "llm-agent": "lets a model act through tools",
    "mobile-app": "runs on phones",
    "model-training": "trains or fine-tunes models",
    oauth: "gets or issues tokens with OAuth 2 or OpenID Connect",
    "password-login": "keeps passwords of its own",
    sessions: "keeps people signed in, with cookies or tokens",
    "web-app": "serves pages to browsers"
  },
  languages: {
    "C#": "checks for every language only",
    Go: "checks of its own",
    Java: "checks of its own",
    JavaScript: "checks of its own, shared with TypeScript",
    Kotlin: "checks for every language only",
    PHP: "checks for every language only",
    Python: "checks of its own",
    Ruby: "checks for every language only",
    Rust: "checks for every language only",
    TypeScript: "checks of its own, shared with JavaScript"
  },
  data_classes: {
    confidential: "business data that must not leave the organisation",
    credentials: "passwords, keys and tokens of others",
    health: "data about health",
    internal: "business data without special protection",
    "payment-card": "card numbers and what goes with them",
    pii: "data about identifiable people",
    public: "data that anyone may read"
  },
  frameworks: {
    "eu-ai-act": "Regulation (EU) 2024/1689 as amended by (EU) 2026/1744",
    iso27001: "ISO/IEC 27001:2022, Annex A",
    iso42001: "ISO/IEC 42001:2023, Annex A",
    "nist-800-53": "NIST SP 800-53 revision 5",
    "pci-dss": "PCI DSS 4.0.1",
    soc2: "SOC 2, Trust Services Criteria 2017 with points of focus of 2022",
    ssdf: "NIST SP 800-218 version 1.1"
  },
  deployment: {
    aws: "runs on Amazon Web Services",
    azure: "runs on Microsoft Azure",
    containers: "is shipped as container images",
    gcp: "runs on Google Cloud",
    "github-actions": "is built or released by GitHub Actions",
    kubernetes: "runs on Kubernetes",
    "on-premises": "runs on machines of its own",
    serverless: "runs as functions",
    terraform: "has its infrastructure in Terraform or OpenTofu"
  }
};
var DIMENSIONS = [
  "architecture",
  "languages",
  "data_classes",
  "frameworks",
  "deployment"
];

// src/catalog/controls/index.ts
var CATALOGUE_VERSION = "1.0.0";
var controlThemes = [
  { id: "AGT", name: "Agents that write the code", rows: agents },
  { id: "AUT", name: "OAuth, tokens, sessions, passwords", rows: access },
  { id: "CIW", name: "Workflows and CI", rows: pipeline },
  { id: "DEP", name: "Dependencies", rows: dependencies },
  { id: "ENC", name: "Encryption, hashes, keys", rows: encryption },
  { id: "GOV", name: "Ownership and documents", rows: governance },
  { id: "INF", name: "Containers and infrastructure", rows: infrastructure },
  { id: "INP", name: "Input and injection", rows: input },
  { id: "LLM", name: "Models in the product", rows: models },
  { id: "LOG", name: "Logging and monitoring", rows: logging },
  { id: "PRV", name: "Personal data", rows: privacy },
  { id: "SEC", name: "Secrets", rows: secrets },
  { id: "WEB", name: "Web", rows: web }
];
var controls = controlThemes.flatMap(({ rows }) => rows);

// src/requirements/catalogue-control.ts
var FAMILY = {
  JavaScript: ["JavaScript", "TypeScript"],
  Python: ["Python"],
  Go: ["Go"],
  Java: ["Java"]
};
var isDeclared = (language, languages) => languages.length === 0 || FAMILY[language].some((name) => languages.includes(name));
function controlOf(row, languages) {
  const { id, name, requirement, severity, rationale } = row;
  const implementation = implementationOf(row, languages);
  const verify = checksOf(row, languages);
  return {
    id,
    name,
    requirement,
    ...implementation === "" ? {} : { implementation },
    ...verify.length === 0 ? {} : { verify },
    severity,
    frameworks: [...row.frameworks],
    rationale,
    references: [...row.references]
  };
}
function checksOf(row, languages) {
  const own = CHECK_LANGUAGES.filter((language) => isDeclared(language, languages)).flatMap(
    (language) => (row.verify[language] ?? []).map(
      (check2) => limited(check2, { languages: [...FAMILY[language]], ...row.tests ? {} : { except: [...TEST_FILES[language]] } })
    )
  );
  return [...row.verify.every ?? [], ...own].map(excused);
}
function implementationOf({ implementation }, languages) {
  const own = CHECK_LANGUAGES.filter((language) => isDeclared(language, languages)).flatMap((language) => {
    const words2 = implementation[language];
    return words2 === void 0 ? [] : [`${language === "JavaScript" ? "TypeScript/JavaScript" : language}: ${words2}`];
  });
  return [...implementation.every === void 0 ? [] : [implementation.every], ...own].join("\n");
}
function excused(check2) {
  if ("any_of" in check2) return { any_of: check2.any_of.map(excused) };
  if ("all_of" in check2) return { all_of: check2.all_of.map(excused) };
  if ("pattern_absent" in check2) return { pattern_absent: { ...check2.pattern_absent, if_no_files: "skip" } };
  if ("call" in check2 && check2.call.state === "absent") return { call: { ...check2.call, if_no_files: "skip" } };
  if ("import" in check2 && check2.import.state === "absent") return { import: { ...check2.import, if_no_files: "skip" } };
  return check2;
}
function limited(check2, limits) {
  if ("pattern_present" in check2) return { pattern_present: searched(check2.pattern_present, limits) };
  if ("pattern_absent" in check2) return { pattern_absent: searched(check2.pattern_absent, limits) };
  if ("together" in check2) return { together: within(check2.together, limits) };
  if ("call" in check2) return { call: within(check2.call, limits) };
  if ("any_of" in check2) return { any_of: check2.any_of.map((each) => limited(each, limits)) };
  if ("all_of" in check2) return { all_of: check2.all_of.map((each) => limited(each, limits)) };
  if ("file_exists" in check2 || "dependency" in check2 || "value" in check2 || "scanner" in check2 || "attested" in check2)
    return check2;
  return { import: within(check2.import, limits) };
}
var searched = (body, limits) => body.paths === void 0 ? within(body, limits) : body;
function within(body, { languages = [], except = [] }) {
  const left = [...except, ...body.except ?? []];
  return { ...body, languages: body.languages ?? languages, ...left.length === 0 ? {} : { except: left } };
}

// src/requirements/resolve.ts
function normaliseContext(context) {
  const normal = {};
  const unknown = [];
  for (const dimension of DIMENSIONS) {
    const words2 = Object.keys(CONTEXT_WORDS[dimension]);
    const known = /* @__PURE__ */ new Set();
    const strange = /* @__PURE__ */ new Set();
    for (const given of context[dimension] ?? []) {
      const word = words2.find((each) => each.toLowerCase() === given.trim().toLowerCase());
      if (word === void 0) strange.add(given.trim());
      else known.add(word);
    }
    if (known.size > 0) normal[dimension] = [...known].sort();
    for (const value of [...strange].sort()) unknown.push({ dimension, value, near: nearWord(value, words2) });
  }
  return { context: normal, unknown };
}
function nearWord(value, words2) {
  const lower = words2.map((word) => word.toLowerCase());
  const near = nearest(
    value.toLowerCase().replace(/[\s_]+/g, "-").slice(0, 100),
    lower
  );
  return near === null ? null : words2[lower.indexOf(near)] ?? null;
}
function resolveControls(context, catalogue) {
  const normal = normaliseContext(context);
  const controls2 = catalogue.flatMap((row) => {
    const why = reasonsFor(row, normal.context);
    return why === null ? [] : [{ id: row.id, why }];
  });
  return { controls: controls2.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0), unknown: normal.unknown };
}
function reasonsFor(row, context) {
  const conditions = DIMENSIONS.filter((dimension) => dimension !== "frameworks").flatMap((dimension) => {
    const wanted = row.select[dimension] ?? [];
    if (wanted.length === 0) return [];
    const declared = context[dimension];
    return [{ declared: declared !== void 0, met: shared(dimension, declared ?? [], wanted) }];
  });
  if (conditions.some(({ declared, met: met2 }) => declared && met2.length === 0)) return null;
  const frameworks = (context.frameworks ?? []).filter((framework) => row.frameworks.some((criterion) => criterion.startsWith(`${framework}:`))).map((value) => ({ dimension: "frameworks", value }));
  if (frameworks.length === 0 && conditions.some(({ met: met2 }) => met2.length === 0)) return null;
  const met = conditions.flatMap((condition) => condition.met);
  return [...conditions.length === 0 ? [{ dimension: "always", value: "every project" }] : met, ...frameworks];
}
function shared(dimension, declared, wanted) {
  return declared.filter((word) => wanted.includes(word)).map((value) => ({ dimension, value }));
}

// src/requirements/init.ts
var EDITOR_LINE = "# yaml-language-server: $schema=./node_modules/@ai-provenance/scanner/schemas/security-requirements.schema.json";
var OWNER_TODO = "TODO: who answers for this control";
function draftRequirements(context, resolved, catalogue) {
  const normal = normaliseContext(context).context;
  const rows = new Map(catalogue.map((row) => [row.id, row]));
  const selected = resolved.controls.flatMap(({ id }) => rows.get(id) ?? []);
  const controls2 = selected.map((row) => ordered(controlOf(row, normal.languages ?? [])));
  const header = [
    EDITOR_LINE,
    `# Drafted from version ${CATALOGUE_VERSION} of the built-in catalogue: ${controls2.length} controls. A check that passes is evidence toward the`,
    "# criteria it names, never a determination. Change what does not fit, name an owner for each control, and review the file like code.",
    ...limitLines(selected)
  ];
  return `${header.join("\n")}
${renderYaml({ version: "1", context: normal, controls: controls2 }, 0)}`;
}
function limitLines(rows) {
  const lines = rows.map(({ id, limits }) => `#   ${id}: ${limits}`);
  return lines.length === 0 ? [] : ["# What the checks cannot show:", ...lines];
}
function ordered(control) {
  const { id, name, requirement, implementation, severity, frameworks, verify, rationale, references } = control;
  return {
    id,
    name,
    requirement,
    ...implementation === void 0 ? {} : { implementation },
    severity,
    owner: OWNER_TODO,
    frameworks,
    ...verify === void 0 ? {} : { verify },
    rationale,
    references
  };
}
function agentText(controls2, paths) {
  const touched = controls2.filter((control) => paths.length === 0 || paths.some((path) => touches(control, path)));
  if (touched.length === 0) return "No security requirement is written for these paths.\n";
  const gravest = [...touched].sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const sections = gravest.map(
    ({ id, name, requirement, implementation, severity = "high" }) => [
      `${id} (${severity}): ${plain(name)}`,
      ...sentences(requirement).map((sentence) => `- ${sentence}`),
      ...(implementation ?? "").split("\n").filter((line2) => line2.trim() !== "" && concerns(line2, paths)).map((line2) => `- How: ${plain(line2)}`)
    ].join("\n")
  );
  const where = paths.length === 0 ? "in this repository" : `at: ${paths.map(plain).join(", ")}`;
  return `${[`Security requirements for code ${where}`, "Keep to every one. Where one cannot be met, stop and say which and why. Never weaken a check to pass it.", ...sections].join("\n\n")}
`;
}
function concerns(line2, paths) {
  const named = /^(TypeScript|JavaScript|TypeScript\/JavaScript|Python|Go|Java): /.exec(line2)?.[1];
  if (named === void 0 || paths.length === 0) return true;
  return paths.some((path) => named.split("/").includes(languageOf(path) ?? ""));
}
var WEIGHT = { critical: 0, high: 1, medium: 2, low: 3 };
var weight = ({ severity = "high" }) => WEIGHT[severity];
var plain = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
function sentences(text) {
  const all = plain(text).split(new RegExp("(?<=[.!?])\\s+(?=\\p{Lu})", "u")).filter((sentence) => sentence !== "");
  const never = all.filter(isNever);
  return [...all.filter((sentence) => !isNever(sentence)), ...never];
}
var isNever = (sentence) => /^never\b/i.test(sentence);
function touches({ applies_when: when, verify = [] }, path) {
  const language = languageOf(path);
  if (when?.paths !== void 0 && !globs(when.paths)(path)) return false;
  if (when?.languages !== void 0 && (language === null || !when.languages.some((name) => name.toLowerCase() === language.toLowerCase())))
    return false;
  return verify.length === 0 || verify.some((check2) => checkTouches(check2, path));
}
function checkTouches(check2, path) {
  if ("any_of" in check2) return check2.any_of.some((each) => checkTouches(each, path));
  if ("all_of" in check2) return check2.all_of.some((each) => checkTouches(each, path));
  if ("file_exists" in check2) return globs([check2.file_exists.path].flat())(path);
  if ("value" in check2) return globs([check2.value.file].flat())(path);
  if ("dependency" in check2)
    return /(?:^|\/)(?:package\.json|pyproject\.toml|requirements[^/]*\.txt|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Cargo\.toml|[^/]+\.csproj|Gemfile|composer\.json)$/.test(
      path
    );
  if ("scanner" in check2) return check2.scanner.paths === void 0 || globs(check2.scanner.paths)(path);
  if ("attested" in check2) return false;
  try {
    return inScope(scopeOf(check2))(path);
  } catch {
    return true;
  }
}
function scopeOf(check2) {
  if ("pattern_present" in check2) return check2.pattern_present;
  if ("pattern_absent" in check2) return check2.pattern_absent;
  if ("together" in check2) return check2.together;
  return "call" in check2 ? check2.call : check2.import;
}

// src/requirements/lock.ts
import { createHash } from "node:crypto";
function digestOf(value) {
  return `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;
}
function controlDigest(row) {
  const { id, name, requirement, implementation, severity, frameworks, select } = row;
  return digestOf({ id, name, requirement, implementation, severity, frameworks, select, verify: checksOf(row, []) });
}
function catalogueDigest(catalogue) {
  return digestOf(
    catalogue.map((row) => [row.id, controlDigest(row)]).sort(([a = ""], [b = ""]) => a < b ? -1 : a > b ? 1 : 0)
  );
}
function lockOf(context, resolved, catalogue) {
  const normal = normaliseContext(context).context;
  const rows = new Map(catalogue.map((row) => [row.id, row]));
  const controls2 = resolved.controls.flatMap(({ id, why }) => {
    const row = rows.get(id);
    if (row === void 0) return [];
    return [{ id, digest: controlDigest(row), why: why.map(({ dimension, value }) => `${dimension}: ${value}`) }];
  });
  const lock2 = {
    lockVersion: 1,
    catalogue: { version: CATALOGUE_VERSION, digest: catalogueDigest(catalogue) },
    context: { ...normal, digest: digestOf(normal) },
    controls: controls2,
    result: digestOf(controls2.map(({ id, digest }) => [id, digest]))
  };
  return `${canonicalJson(lock2, 2)}
`;
}
function compareLock(before, after) {
  const old = new Map(before.controls.map(({ id, digest }) => [id, digest]));
  const now = new Map(after.controls.map(({ id, digest }) => [id, digest]));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)).sort(),
    removed: [...old.keys()].filter((id) => !now.has(id)).sort(),
    changed: [...now].filter(([id, digest]) => old.has(id) && old.get(id) !== digest).map(([id]) => id).sort()
  };
}
function readLock(text) {
  const value = parsed(text);
  if (!isMap(value)) return { problem: "is no JSON object" };
  if (value.lockVersion !== 1) return { problem: "has a lockVersion other than 1" };
  const controls2 = value.controls;
  if (!Array.isArray(controls2)) return { problem: "has no list of controls" };
  const read = controls2.map((each) => isMap(each) ? { id: each.id, digest: each.digest } : { id: null, digest: null });
  const good = read.flatMap(({ id, digest }) => typeof id === "string" && typeof digest === "string" ? [{ id, digest }] : []);
  return good.length === read.length ? { controls: good } : { problem: "has a control without id or digest" };
}
function parsed(text) {
  if (text.length > 1e6) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/cli/commands/requirements.ts
var LOCK_FILE = "security_requirements.lock.json";
var INIT = "ai-provenance requirements init --frameworks soc2 --languages TypeScript drafts one";
async function check(range, options) {
  await withCounting(options, async (world, counting) => {
    const { bytes, path } = readNamed(world, options.file, REQUIREMENTS_FILE, INIT);
    const asked = rangeOf(range, options);
    const report = await checkRequirements(world, bytes, path, { ...counting, ...asked === null ? {} : { range: asked } });
    const format = options.json ? "json" : options.format ?? "text";
    await put(render(report, format, styleOf(options)), options);
    process.exitCode = exitOf(report, options.allowIncomplete ?? false);
  });
}
function rangeOf(range, { base, head }) {
  const asked = Object.entries({ range, base, head }).filter(([, value]) => value !== void 0);
  return asked.length === 0 ? null : Object.fromEntries(asked);
}
async function validate(file, options) {
  await withCounting(options, async (world) => {
    const { bytes, path } = readNamed(world, file, REQUIREMENTS_FILE, INIT);
    const { controls: controls2, context } = parseRequirements(bytes, path);
    const wrong = controls2.flatMap((control) => faultsOf(control, context, path));
    const ignored = controls2.filter((control) => control.ignored.length > 0);
    for (const { id, ignored: keys, at } of ignored)
      say(`${path}:${at.line}:${at.column}: ${id}: left alone: ${keys.join(", ")}`, options);
    const text = [
      ...wrong.map((fault) => line(fault, 600)),
      `${line(path, 200)}: ${number(controls2.length)} ${plural("control", controls2.length)}, ${wrong.length === 0 ? "every check can be run" : `${number(wrong.length)} ${plural("check", wrong.length)} cannot be run`}`
    ].join("\n");
    await put(`${text}
`, options);
    process.exitCode = wrong.length === 0 ? EXIT.ok : EXIT.usage;
  });
}
function faultsOf(control, context, path) {
  const places = [...control.verificationAt, ...control.verifyAt];
  const alone = [
    ...control.verification.map((text) => ({ ...control, verification: [text], verify: [] })),
    ...control.verify.map((verify) => ({ ...control, verification: [], verify: [verify] }))
  ];
  return alone.flatMap((one, index) => {
    const { checks } = prepare([one], context);
    return checks.flatMap((made) => {
      if (made.kind !== "invalid" && made.kind !== "grep") return [];
      const { answer, because } = made.conclude([], 0, {
        paths: [],
        links: [],
        today: "",
        dependencies: () => ({ packages: [], unread: [] }),
        lines: () => null
      });
      const isRefused = made.kind === "invalid" || because.includes(", at character ");
      const at = places[index] ?? control.at;
      return isRefused && answer !== "pass" ? [`${path}:${at.line}:${at.column}: ${control.id}: ${because}`] : [];
    });
  });
}
async function resolve(options) {
  await withCounting(options, async (world) => {
    const { context, resolved } = resolvedFor(world, options);
    if (options.lock) {
      await lock(world, lockOf(context, resolved, controls), options);
      return;
    }
    const names = new Map(controls.map(({ id, name }) => [id, name]));
    const rows = resolved.controls.map(
      ({ id, why }) => `${id}  ${names.get(id)}  (${why.map(({ dimension, value }) => dimension === "always" ? "always" : `${dimension}: ${value}`).join(", ")})`
    );
    const text = options.json ? lockOf(context, resolved, controls) : `${rows.map((row) => line(row, 300)).join("\n")}
${number(rows.length)} of ${number(controls.length)} controls of the catalogue
`;
    await put(text, options);
  });
}
async function lock(world, text, options) {
  const target = targetOf(world, LOCK_FILE, options.output);
  const before = target.file !== null && exists(target) ? readSmallFile(target.file, DOCUMENT_MAX_BYTES, world.git.facts.root) : null;
  if (before !== null) {
    const [old, now] = [readLock(before.toString("utf8")), readLock(text)];
    if ("problem" in old)
      throw new ProvenanceError("bad-document", `${target.shown}:1:1: ${old.problem}`, { fix: "remove the file and lock again" });
    if ("problem" in now) throw new Error(now.problem);
    const { added, removed, changed } = compareLock(old, now);
    for (const [word, ids] of [
      ["added", added],
      ["removed", removed],
      ["changed", changed]
    ]) {
      if (ids.length > 0) say(`${word}: ${ids.join(", ")}`, options);
    }
  }
  if (before?.toString("utf8") === text) {
    say(`${target.shown} is up to date`, options);
    return;
  }
  await writeDocument(target, text, before ?? "nothing");
  if (target.file !== null) say(`wrote ${target.shown}`, options);
}
async function words(options) {
  const rows = Object.entries(CONTEXT_WORDS).flatMap(([dimension, known]) => [
    `${dimension}:`,
    ...Object.entries(known).map(([word, meaning]) => `  ${word.padEnd(18)}${meaning}`)
  ]);
  await put(options.json ? `${canonicalJson(CONTEXT_WORDS, 2)}
` : `${rows.join("\n")}
`, options);
}
async function init(options) {
  await withCounting(options, async (world) => {
    const target = targetOf(world, REQUIREMENTS_FILE, options.output);
    if (exists(target)) {
      throw new ProvenanceError("usage", `${target.shown} exists already`, {
        fix: "name another file with -o, and take over what you need"
      });
    }
    const { context, resolved } = resolvedFor(world, options);
    await writeDocument(target, draftRequirements(context, resolved, controls), target.file === null ? "anything" : "nothing");
    if (target.file !== null)
      say(
        `wrote ${target.shown}: ${number(resolved.controls.length)} controls; name their owners, then ai-provenance requirements check`,
        options
      );
  });
}
function resolvedFor(world, options) {
  const asked = {
    architecture: options.architecture,
    languages: options.languages,
    data_classes: options.dataClasses,
    frameworks: options.frameworks,
    deployment: options.deployment
  };
  const given = Object.fromEntries(Object.entries(asked).filter(([, words2]) => words2 !== void 0));
  const file = options.context === void 0 ? null : readNamed(world, options.context, REQUIREMENTS_FILE, INIT);
  const context = { ...file === null ? {} : parseRequirements(file.bytes, file.path).context, ...given };
  const resolved = resolveControls(context, controls);
  const [unknown] = resolved.unknown;
  if (unknown === void 0) return { context, resolved };
  throw new ProvenanceError("usage", `${JSON.stringify(unknown.value)} is no word for ${unknown.dimension.replace("_", " ")}`, {
    fix: unknown.near === null ? "ai-provenance requirements words lists them" : `did you mean ${unknown.near}?`
  });
}
async function show(subjects, options) {
  await withCounting(options, async (world) => {
    const { bytes, path } = readNamed(world, options.file, REQUIREMENTS_FILE, INIT);
    const { controls: controls2 } = parseRequirements(bytes, path);
    const named = controls2.filter(({ id }) => subjects.includes(id));
    if (options.forAgent) return put(agentText(controls2, subjects), options);
    const shown = subjects.length === 0 ? controls2 : named;
    const missing = subjects.filter((subject) => !controls2.some(({ id }) => id === subject));
    if (missing.length > 0)
      throw new ProvenanceError("usage", `${path} has no control ${missing.join(" or ")}`, {
        fix: `known: ${controls2.slice(0, 10).map(({ id }) => id).join(", ")}`
      });
    await put(options.json ? `${safeJson(canonicalJson(shown, 2))}
` : `${shown.flatMap(controlWords).join("\n")}
`, options);
  });
}
function controlWords(control) {
  const {
    id,
    name,
    severity = "high",
    requirement,
    implementation,
    rationale,
    owner,
    frameworks = [],
    references = []
  } = control;
  const paragraph = (title, text) => text === void 0 ? [] : [
    `  ${title}:`,
    ...text.trim().split("\n").map((row) => `    ${line(row, 500)}`)
  ];
  return [
    `${line(id, 100)} (${severity}): ${line(name, 300)}`,
    ...paragraph("requirement", requirement),
    ...paragraph("implementation", implementation),
    ...paragraph("why", rationale),
    ...owner === void 0 ? [] : [`  owner: ${line(owner, 200)}`],
    ...frameworks.length === 0 ? [] : [`  evidence toward: ${line(frameworks.join(", "), 500)}`],
    ...references.length === 0 ? [] : [`  see: ${line(references.join(" "), 500)}`],
    ""
  ];
}
export {
  check,
  init,
  resolve,
  show,
  validate,
  words
};
