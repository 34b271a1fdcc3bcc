import type { ControlRow } from './row.js';

/** Data at rest and in transit, keys, hashes and random values. */
export const encryption: readonly ControlRow[] = [
  {
    id: 'AIP-ENC-001',
    name: 'Sensitive data is encrypted with authenticated encryption',
    requirement:
      'Encrypt fields that hold sensitive data before they are stored, with AES-256-GCM or ChaCha20-Poly1305 and a fresh nonce for every message. Never store them in plain text and never use encryption without authentication.',
    implementation: {
      JavaScript: "crypto.createCipheriv('aes-256-gcm', key, randomBytes(12)); store nonce and tag beside the text.",
      Python: 'cryptography.hazmat.primitives.ciphers.aead.AESGCM(key).encrypt(os.urandom(12), data, context).',
      Go: 'cipher.NewGCM over aes.NewCipher; a nonce from crypto/rand for each Seal.',
      Java: 'Cipher.getInstance("AES/GCM/NoPadding") with a 12 byte nonce and a tag of 128 bits.',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.1', 'soc2:C1.1', 'iso27001:A.8.26', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Whoever gets the storage or a backup without the key gets nothing, and changed text is noticed.',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html'],
    select: { data_classes: ['pii', 'health', 'payment-card', 'credentials', 'confidential'] },
    verify: {
      JavaScript: [
        {
          any_of: [
            {
              call: {
                name: ['crypto.createCipheriv'],
                state: 'present',
                argument: { position: 0, matches: '^["\'`]?(?:aes-(?:128|192|256)-gcm|chacha20-poly1305)["\'`]?$' },
              },
            },
            {
              call: {
                name: ['*.subtle.encrypt', '*.crypto_secretbox_easy', '*.crypto_aead_xchacha20poly1305_ietf_encrypt'],
                state: 'present',
              },
            },
          ],
        },
      ],
      Python: [
        {
          call: {
            name: [
              'cryptography.hazmat.primitives.ciphers.aead.AESGCM',
              'cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305',
              'cryptography.fernet.Fernet',
              'nacl.secret.SecretBox',
            ],
            state: 'present',
          },
        },
      ],
      Go: [{ call: { name: ['crypto/cipher.NewGCM', 'golang.org/x/crypto/chacha20poly1305.New'], state: 'present' } }],
      Java: [
        {
          call: {
            name: ['javax.crypto.Cipher.getInstance', 'Cipher.getInstance'],
            state: 'present',
            argument: { position: 0, matches: '^"?(?:AES(?:_256)?/GCM/NoPadding|ChaCha20-Poly1305)"?$' },
          },
        },
      ],
    },
    limits:
      'Shows that authenticated encryption is called, not that every sensitive field goes through it, nor where the key lies.',
    samples: {
      holds: [
        {
          files: {
            'src/vault.ts':
              "import { createCipheriv, randomBytes } from 'node:crypto';\nexport const seal = (key: Buffer) => createCipheriv('aes-256-gcm', key, randomBytes(12));\n",
          },
        },
        {
          files: {
            'app/vault.py':
              'import os\nfrom cryptography.hazmat.primitives.ciphers.aead import AESGCM\n\ndef seal(key, data):\n    return AESGCM(key).encrypt(os.urandom(12), data, None)\n',
          },
        },
        {
          files: {
            'vault.go':
              'package vault\n\nimport (\n\t"crypto/aes"\n\t"crypto/cipher"\n)\n\nfunc open(key []byte) (cipher.AEAD, error) {\n\tblock, err := aes.NewCipher(key)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn cipher.NewGCM(block)\n}\n',
          },
        },
        {
          files: {
            'src/Vault.java':
              'import javax.crypto.Cipher;\n\nclass Vault {\n  Cipher open() throws Exception {\n    return Cipher.getInstance("AES/GCM/NoPadding");\n  }\n}\n',
          },
        },
      ],
      broken: [
        {
          files: { 'src/vault.ts': "// createCipheriv('aes-256-gcm') is to come\nexport const seal = (text: string) => text;\n" },
        },
        { files: { 'app/vault.py': '# AESGCM(key).encrypt\ndef seal(data):\n    return data\n' } },
      ],
    },
  },
  {
    id: 'AIP-ENC-002',
    name: 'No weak ciphers',
    requirement: 'Never encrypt with DES, 3DES, RC2, RC4, Blowfish or with ECB mode.',
    implementation: {
      JavaScript: 'Use createCipheriv with aes-256-gcm; createCipher (without iv) is gone.',
      Python: 'Use AESGCM of cryptography; never algorithms.ARC4, algorithms.TripleDES or modes.ECB.',
      Go: 'Use crypto/aes with cipher.NewGCM; never import crypto/des or crypto/rc4.',
      Java: 'Name the whole transformation, AES/GCM/NoPadding; plain "AES" means ECB.',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'iso27001:A.8.28', 'ssdf:PW.5', 'nist-800-53:SA-11', 'pci-dss:6.2.4'],
    rationale: 'These ciphers and modes leak what they should hide, or their keys are within reach.',
    references: ['https://cwe.mitre.org/data/definitions/327.html'],
    select: {},
    verify: {
      JavaScript: [
        { call: { name: ['crypto.createCipher'], state: 'absent' } },
        {
          call: {
            name: ['crypto.createCipheriv'],
            state: 'absent',
            argument: { position: 0, matches: '^["\'`]?(?:(?:des|rc2|rc4|bf|blowfish)\\b|[a-z0-9-]+-ecb\\b)' },
          },
        },
      ],
      Python: [
        {
          call: {
            name: [
              'cryptography.hazmat.primitives.ciphers.modes.ECB',
              'cryptography.hazmat.primitives.ciphers.algorithms.ARC4',
              'cryptography.hazmat.primitives.ciphers.algorithms.TripleDES',
              'cryptography.hazmat.primitives.ciphers.algorithms.Blowfish',
              'Crypto.Cipher.DES.new',
              'Crypto.Cipher.DES3.new',
              'Crypto.Cipher.ARC4.new',
            ],
            state: 'absent',
          },
        },
      ],
      Go: [{ import: { name: ['crypto/des', 'crypto/rc4'], state: 'absent' } }],
      Java: [
        {
          call: {
            name: ['javax.crypto.Cipher.getInstance', 'Cipher.getInstance'],
            state: 'absent',
            argument: { position: 0, matches: '^"?(?:AES"?$|DES|DESede|RC2|RC4|ARCFOUR|Blowfish|[A-Za-z0-9]+/ECB)' },
          },
        },
      ],
    },
    limits: 'A cipher whose name is only known when the program runs is not seen.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import crypto from 'node:crypto';\n// never 'des-ede3'\nexport const a = (k: Buffer, n: Buffer) => crypto.createCipheriv('aes-256-gcm', k, n);\n",
          },
        },
        {
          files: {
            'a.go': 'package a\n\n// crypto/des is refused here\nimport "crypto/aes"\n\nvar A = aes.NewCipher\n',
          },
        },
      ],
      broken: [
        {
          files: {
            'src/a.ts':
              "import crypto from 'node:crypto';\nexport const a = (k: Buffer) => crypto.createCipheriv('des-ede3', k, null);\n",
          },
        },
        {
          files: {
            'a.py':
              'from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\n\ndef a(key):\n    return Cipher(algorithms.AES(key), modes.ECB())\n',
          },
        },
        { files: { 'a.go': 'package a\n\nimport "crypto/des"\n\nvar A = des.NewCipher\n' } },
        {
          files: {
            'A.java':
              'import javax.crypto.Cipher;\n\nclass A {\n  Object a() throws Exception {\n    return Cipher.getInstance("AES");\n  }\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-ENC-003',
    name: 'Verification of TLS certificates stays on',
    requirement: 'Never switch off the verification of certificates or host names, not even in tests of a client that ships.',
    implementation: {
      JavaScript: 'Never rejectUnauthorized: false nor NODE_TLS_REJECT_UNAUTHORIZED=0; give a private authority as ca.',
      Python: 'Never verify=False nor ssl._create_unverified_context; give a private authority as verify="/path/ca.pem".',
      Go: 'Never InsecureSkipVerify: true; give a private authority as RootCAs.',
      Java: 'Never a HostnameVerifier or TrustManager that accepts everything.',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.7', 'iso27001:A.8.26', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4', 'eu-ai-act:15'],
    rationale: 'Without verification anyone on the way can read and change what is sent.',
    references: ['https://cwe.mitre.org/data/definitions/295.html'],
    select: {},
    tests: true,
    verify: {
      every: [
        {
          pattern_absent: {
            pattern: 'NODE_TLS_REJECT_UNAUTHORIZED["\']?\\]?\\s*[:=]\\s*["\']?0',
            in: 'code-and-strings',
          },
        },
      ],
      JavaScript: [{ pattern_absent: { pattern: '\\brejectUnauthorized\\s*:\\s*false\\b', in: 'code' } }],
      Python: [
        {
          call: {
            name: ['requests.*', 'httpx.*', '*.get', '*.post', '*.put', '*.delete', '*.request'],
            state: 'absent',
            argument: { keyword: 'verify', matches: '^False$' },
          },
        },
        { call: { name: 'ssl._create_unverified_context', state: 'absent' } },
      ],
      Go: [{ pattern_absent: { pattern: '\\bInsecureSkipVerify\\s*:\\s*true\\b', in: 'code' } }],
      Java: [
        { pattern_absent: { pattern: '\\b(?:NoopHostnameVerifier|AllowAllHostnameVerifier|TrustAllStrategy)\\b', in: 'code' } },
      ],
    },
    limits: 'A client that is set up by a value from outside, or a trust manager written by hand, is not seen.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import https from 'node:https';\n// rejectUnauthorized: false would be wrong\nexport const agent = new https.Agent({ keepAlive: true });\n",
          },
        },
        { files: { 'a.py': 'import requests\n\ndef a(url):\n    return requests.get(url, timeout=5, verify="/etc/ca.pem")\n' } },
      ],
      broken: [
        {
          files: {
            'src/a.ts': "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n",
          },
        },
        { files: { 'a.py': 'import requests\n\ndef a(url):\n    return requests.get(url, verify=False)\n' } },
        {
          files: { 'a.go': 'package a\n\nimport "crypto/tls"\n\nvar c = tls.Config{InsecureSkipVerify: true}\n' },
        },
        {
          files: {
            'A.java': 'class A {\n  Object a() {\n    return NoopHostnameVerifier.INSTANCE;\n  }\n}\n',
          },
        },
        { files: { '.github/workflows/ci.yml': 'env:\n  NODE_TLS_REJECT_UNAUTHORIZED: "0"\non: push\n' } },
      ],
    },
  },
  {
    id: 'AIP-ENC-004',
    name: 'TLS 1.2 or newer',
    requirement: 'Accept and offer TLS 1.2 and 1.3 only. Never name SSL 3, TLS 1.0 or TLS 1.1 as a version to use.',
    implementation: {
      JavaScript: "minVersion: 'TLSv1.2' where a minimum is set at all; the default of Node is right.",
      Python: 'context.minimum_version = ssl.TLSVersion.TLSv1_2; never ssl.PROTOCOL_TLSv1.',
      Go: 'MinVersion: tls.VersionTLS12 or higher.',
      Java: 'SSLContext.getInstance("TLSv1.3").',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.7', 'iso27001:A.8.26', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Older versions have known attacks and are retired (RFC 8996).',
    references: ['https://www.rfc-editor.org/rfc/rfc8996'],
    select: {},
    verify: {
      JavaScript: [
        {
          pattern_absent: {
            pattern:
              '\\b(?:minVersion|maxVersion|secureProtocol)\\s*:\\s*["\'](?:TLSv1(?:\\.1)?|SSLv3(?:_method)?|TLSv1(?:_1)?_method)["\']',
            in: 'code-and-strings',
          },
        },
      ],
      Python: [
        {
          pattern_absent: {
            pattern: '\\bssl\\.(?:PROTOCOL_(?:SSLv2|SSLv3|TLSv1|TLSv1_1)|TLSVersion\\.(?:SSLv3|TLSv1|TLSv1_1))\\b',
            in: 'code',
          },
        },
      ],
      Go: [{ pattern_absent: { pattern: '\\bMinVersion\\s*:\\s*tls\\.Version(?:SSL30|TLS10|TLS11)\\b', in: 'code' } }],
      Java: [
        {
          call: {
            name: ['javax.net.ssl.SSLContext.getInstance', 'SSLContext.getInstance'],
            state: 'absent',
            argument: { position: 0, matches: '^"?(?:SSL|SSLv3|TLSv1|TLSv1\\.1)"?$' },
          },
        },
      ],
    },
    limits: 'What a load balancer or proxy in front of the program accepts is not seen.',
    samples: {
      holds: [
        { files: { 'a.go': 'package a\n\nimport "crypto/tls"\n\nvar c = tls.Config{MinVersion: tls.VersionTLS12}\n' } },
        { files: { 'src/a.ts': "export const options = { minVersion: 'TLSv1.3' };\n" } },
      ],
      broken: [
        { files: { 'a.go': 'package a\n\nimport "crypto/tls"\n\nvar c = tls.Config{MinVersion: tls.VersionTLS10}\n' } },
        { files: { 'src/a.ts': "export const options = { minVersion: 'TLSv1.1' };\n" } },
        { files: { 'a.py': 'import ssl\n\ncontext = ssl.SSLContext(ssl.PROTOCOL_TLSv1)\n' } },
        {
          files: {
            'A.java':
              'import javax.net.ssl.SSLContext;\n\nclass A {\n  Object a() throws Exception {\n    return SSLContext.getInstance("TLSv1");\n  }\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-ENC-005',
    name: 'No weak hashes for security',
    requirement: 'Never use MD5 or SHA-1 for signatures, tokens, passwords or integrity. Use SHA-256 or better.',
    implementation: {
      JavaScript: "crypto.createHash('sha256').",
      Python: 'hashlib.sha256(); where a checksum has nothing to do with security, pass usedforsecurity=False.',
      Go: 'crypto/sha256 instead of crypto/md5 and crypto/sha1.',
      Java: 'MessageDigest.getInstance("SHA-256").',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'iso27001:A.8.28', 'ssdf:PW.5', 'nist-800-53:SI-7', 'pci-dss:6.2.4'],
    rationale: 'Collisions of both can be made at will, so that one document passes for another.',
    references: ['https://cwe.mitre.org/data/definitions/328.html'],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            name: ['crypto.createHash', 'crypto.createHmac'],
            state: 'absent',
            argument: { position: 0, matches: '^["\'`]?(?:md4|md5|sha-?1)["\'`]?$' },
          },
        },
      ],
      Python: [
        {
          any_of: [
            { call: { name: ['hashlib.md5', 'hashlib.sha1'], state: 'absent' } },
            {
              call: {
                name: ['hashlib.md5', 'hashlib.sha1'],
                state: 'present',
                argument: { keyword: 'usedforsecurity', matches: '^False$' },
              },
            },
          ],
        },
      ],
      Go: [{ import: { name: ['crypto/md5', 'crypto/sha1'], state: 'absent' } }],
      Java: [
        {
          call: {
            name: ['java.security.MessageDigest.getInstance', 'MessageDigest.getInstance'],
            state: 'absent',
            argument: { position: 0, matches: '^"?(?:MD2|MD5|SHA-?1|SHA)"?$' },
          },
        },
      ],
    },
    limits:
      'Cannot tell a harmless checksum from a token; except paths where the hash is none of security. In Python one call marked usedforsecurity=False lets the others pass.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import { createHash } from 'node:crypto';\n// md5 is for nobody\nexport const a = (t: string) => createHash('sha256').update(t);\n",
          },
        },
        { files: { 'a.py': 'import hashlib\n\nname = "hashlib.md5()"\ndigest = hashlib.sha256(b"x")\n' } },
      ],
      broken: [
        {
          files: {
            'src/a.ts':
              "import { createHash } from 'node:crypto';\nexport const a = (t: string) => createHash('md5').update(t);\n",
          },
        },
        { files: { 'a.py': 'import hashlib\n\ndigest = hashlib.md5(b"x")\n' } },
        { files: { 'a.go': 'package a\n\nimport "crypto/md5"\n\nvar A = md5.New\n' } },
        {
          files: {
            'A.java':
              'import java.security.MessageDigest;\n\nclass A {\n  Object a() throws Exception {\n    return MessageDigest.getInstance("MD5");\n  }\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-ENC-006',
    name: 'Random values for security come from the system',
    requirement:
      'Make tokens, keys, nonces and codes with the cryptographic generator of the system, never with the ordinary one.',
    implementation: {
      JavaScript: 'crypto.randomBytes or crypto.randomUUID; never Math.random.',
      Python: 'the secrets module; never random.',
      Go: 'crypto/rand; never math/rand.',
      Java: 'java.security.SecureRandom; never java.util.Random.',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'iso27001:A.8.28', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Who has seen a few values of an ordinary generator can compute the next ones.',
    references: ['https://cwe.mitre.org/data/definitions/338.html'],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            paths: ['**/auth/', '**/security/', '**/crypto/', '**/session/', '**/*token*', '**/*password*'],
            name: 'Math.random',
            state: 'absent',
          },
        },
      ],
      Python: [
        {
          import: {
            paths: ['**/auth/', '**/security/', '**/crypto/', '**/session/', '**/*token*', '**/*password*'],
            name: 'random',
            state: 'absent',
          },
        },
      ],
      Go: [
        {
          import: {
            paths: ['**/auth/', '**/security/', '**/crypto/', '**/session/', '**/*token*', '**/*password*'],
            name: ['math/rand', 'math/rand/v2'],
            state: 'absent',
          },
        },
      ],
      Java: [
        {
          import: {
            paths: ['**/auth/', '**/security/', '**/crypto/', '**/session/', '**/*Token*', '**/*Password*'],
            name: 'java.util.Random',
            state: 'absent',
          },
        },
      ],
    },
    limits: 'Looks only at files and folders whose names speak of security; ordinary random values are fine elsewhere.',
    samples: {
      holds: [
        {
          files: {
            'src/auth/token.ts':
              "import { randomBytes } from 'node:crypto';\nexport const token = () => randomBytes(32).toString('hex');\n",
          },
        },
        { files: { 'app/auth/token.py': 'import secrets\n\ntoken = secrets.token_urlsafe(32)\n' } },
      ],
      broken: [
        { files: { 'src/auth/token.ts': 'export const token = () => Math.random().toString(36);\n' } },
        { files: { 'app/auth/token.py': 'import random\n\ntoken = random.random()\n' } },
        { files: { 'auth/token.go': 'package auth\n\nimport "math/rand"\n\nvar Token = rand.Int()\n' } },
      ],
    },
  },
  {
    id: 'AIP-ENC-007',
    name: 'Keys of the cloud rotate',
    requirement: 'Switch on automatic rotation for every symmetric key of the key management service.',
    implementation: { every: 'Terraform: enable_key_rotation = true in each aws_kms_key.' },
    severity: 'medium',
    frameworks: ['soc2:CC6.1', 'iso27001:A.8.9', 'iso27001:A.5.23', 'nist-800-53:SI-7', 'ssdf:PO.5'],
    rationale: 'Rotation bounds how much one lost key opens. How often is for the organisation to say.',
    references: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],
    select: { deployment: ['terraform'] },
    verify: {
      every: [
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_kms_key.*.enable_key_rotation',
            is: { equals: true },
            if_missing: 'skip',
          },
        },
        {
          pattern_absent: {
            paths: ['**/*.tf'],
            pattern: '^\\s*enable_key_rotation\\s*=\\s*false',
            in: 'code',
          },
        },
      ],
    },
    limits: 'A key that says nothing of rotation is not seen, nor are keys made outside of Terraform.',
    samples: {
      holds: [{ files: { 'kms.tf': 'resource "aws_kms_key" "data" {\n  enable_key_rotation = true\n}\n' } }],
      broken: [{ files: { 'kms.tf': 'resource "aws_kms_key" "data" {\n  enable_key_rotation = false\n}\n' } }],
    },
  },
  {
    id: 'AIP-ENC-008',
    name: 'Other systems are reached over TLS',
    requirement:
      'Give addresses of other systems with https, wss, or the TLS scheme of their protocol; plain text only to the machine itself.',
    implementation: { every: 'https:// instead of http://; for databases sslmode=verify-full.' },
    severity: 'medium',
    frameworks: ['soc2:CC6.7', 'iso27001:A.8.26', 'iso27001:A.8.12', 'ssdf:PW.5'],
    rationale: 'What is sent in plain text can be read and changed on the way.',
    references: ['https://cwe.mitre.org/data/definitions/319.html'],
    select: { data_classes: ['pii', 'health', 'payment-card', 'credentials', 'confidential'] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: [
              'JavaScript',
              'TypeScript',
              'Python',
              'Go',
              'Java',
              'Kotlin',
              'C#',
              'Ruby',
              'PHP',
              'Rust',
              'YAML',
              'TOML',
              'JSON',
              'INI',
              'HCL',
            ],
            pattern: '["\'`](?:http|ws|ftp|ldap|amqp)://[a-z0-9][\\w.-]*\\.[a-z]{2,}|\\bsslmode=(?:disable|allow|prefer)\\b',
            in: 'code-and-strings',
            except: ['**/test/', '**/tests/', '**/__tests__/', '**/fixtures/', '**/testdata/', '**/docs/', '**/*.md'],
            except_lines:
              'xmlns|schema|\\bDTD|licen[cs]e|^\\s*(?:url|homepage)\\s*=|\\bw3\\.org|://(?:[\\w.-]+\\.)?example\\.(?:com|org|net)|://[\\w.-]+\\.(?:local|internal|test|svc)\\b',
          },
        },
      ],
    },
    limits: 'Addresses that come from outside are not seen; an internal network may be trusted by decision.',
    samples: {
      holds: [{ files: { 'src/a.ts': "export const api = 'https://api.acme.io/v1'; // http://api.acme.io is closed\n" } }],
      broken: [
        { files: { 'src/a.ts': "export const api = 'http://api.acme.io/v1';\n" } },
        { files: { 'a.py': 'DSN = "postgres://db.acme.io/app?sslmode=disable"\n' } },
      ],
    },
  },
];
