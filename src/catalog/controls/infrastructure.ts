import type { ControlRow } from './row.js';

/** Images, clusters, and infrastructure as code. */
export const infrastructure: readonly ControlRow[] = [
  {
    id: 'AIP-INF-001',
    name: 'Base images are pinned by digest',
    requirement: 'Name every base image with its digest.',
    implementation: { every: 'FROM node:22-slim@sha256:<64 hex digits>' },
    severity: 'medium',
    frameworks: [
      'soc2:CC6.8',
      'soc2:CC8.1',
      'iso27001:A.5.21',
      'iso27001:A.8.9',
      'ssdf:PW.4',
      'ssdf:PS.3',
      'nist-800-53:SR-4',
      'nist-800-53:SI-7',
    ],
    rationale: 'A tag names another image tomorrow.',
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    select: { deployment: ['containers', 'kubernetes'] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ['Dockerfile'],
            pattern:
              '^\\s*FROM\\s+(?:--platform=\\S+\\s+)?(?:[^\\s@$]*[:/][^\\s@$]*|(?:alpine|busybox|debian|ubuntu|fedora|centos|amazonlinux|node|python|golang|openjdk|eclipse-temurin|maven|gradle|ruby|php|rust|nginx|httpd|postgres|redis))(?:\\s+AS\\s+\\S+)?\\s*$',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits:
      'An image named by a variable, or by a bare name outside a short list, is not seen; nor are images of Kubernetes manifests.',
    samples: {
      holds: [
        { files: { Dockerfile: `# FROM node:22\nFROM node:22-slim@sha256:${'0'.repeat(64)} AS base\nFROM base\nUSER node\n` } },
        { files: { Dockerfile: 'FROM scratch\nCOPY app /app\n' } },
      ],
      broken: [{ files: { Dockerfile: 'FROM node:22-slim AS base\n' } }, { files: { Dockerfile: 'FROM ubuntu\n' } }],
    },
  },
  {
    id: 'AIP-INF-002',
    name: 'Containers do not run as root',
    requirement: 'End every image with a USER that is not root.',
    implementation: { every: 'USER 10001 as the last USER of the last stage.' },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.3', 'iso27001:A.8.9', 'ssdf:PO.5', 'nist-800-53:AC-6'],
    rationale: 'Root inside is one flaw away from root outside.',
    references: ['https://docs.docker.com/build/building/best-practices/#user'],
    select: { deployment: ['containers', 'kubernetes'] },
    verify: {
      every: [
        {
          value: {
            file: ['**/Dockerfile', '**/Dockerfile.*', '**/*.dockerfile', '**/Containerfile'],
            path: 'final.user',
            is: { matches: '^[^:]' },
          },
        },
        {
          value: {
            file: ['**/Dockerfile', '**/Dockerfile.*', '**/*.dockerfile', '**/Containerfile'],
            path: 'final.user',
            is: { not_equals: 'root' },
            if_missing: 'skip',
          },
        },
        {
          value: {
            file: ['**/Dockerfile', '**/Dockerfile.*', '**/*.dockerfile', '**/Containerfile'],
            path: 'final.user',
            is: { not_equals: '0' },
            if_missing: 'skip',
          },
        },
      ],
    },
    limits:
      'A base image may set a user already; state that as an exception. What the cluster sets is not seen. root:root passes unseen.',
    samples: {
      holds: [{ files: { Dockerfile: 'FROM scratch\nUSER 10001\n' } }],
      broken: [
        { files: { Dockerfile: 'FROM scratch\n# USER 10001\nUSER root\n' } },
        { files: { Dockerfile: 'FROM scratch\nCOPY app /app\n' } },
      ],
    },
  },
  {
    id: 'AIP-INF-003',
    name: 'No privileged containers',
    requirement: 'Never run a container privileged, never let it gain rights, and never give it the namespaces of the host.',
    implementation: { every: 'securityContext: { privileged: false, allowPrivilegeEscalation: false, runAsNonRoot: true }.' },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.3', 'iso27001:A.8.9', 'nist-800-53:AC-6', 'ssdf:PO.5'],
    rationale: 'A privileged container is the host.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
    select: { deployment: ['kubernetes', 'containers'] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ['YAML'],
            pattern:
              '^\\s*(?:-\\s+)?["\']?(?:privileged|allowPrivilegeEscalation|hostNetwork|hostPID|hostIPC)["\']?\\s*:\\s*["\']?true\\b',
            in: 'code-and-strings',
          },
        },
        {
          pattern_absent: {
            paths: ['.github/workflows/', '**/*.sh', '**/Makefile'],
            pattern: '\\bdocker run\\b[^\\n]*\\s--privileged\\b',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits: 'What is left unsaid is not judged: Kubernetes lets a container gain rights by default.',
    samples: {
      holds: [
        {
          files: {
            'k8s/app.yaml':
              'spec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: false # never privileged: true\n',
          },
        },
      ],
      broken: [
        {
          files: { 'k8s/app.yaml': 'spec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: true\n' },
        },
      ],
    },
  },
  {
    id: 'AIP-INF-004',
    name: 'Stored objects are not public',
    requirement: 'Block public access for every bucket, and never set a public access list.',
    implementation: {
      every: 'Terraform: aws_s3_bucket_public_access_block with all four settings true; never acl = "public-read".',
    },
    severity: 'critical',
    frameworks: [
      'soc2:CC6.1',
      'soc2:CC6.6',
      'soc2:C1.1',
      'iso27001:A.5.23',
      'iso27001:A.8.9',
      'iso27001:A.8.12',
      'nist-800-53:AC-6',
    ],
    rationale: 'One setting stands between a bucket and everyone.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
    select: { deployment: ['terraform'] },
    verify: {
      every: [
        ...['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'].map((name) => ({
          value: {
            file: '**/*.tf',
            path: `resource.aws_s3_bucket_public_access_block.*.${name}`,
            is: { equals: true },
            if_missing: 'skip' as const,
          },
        })),
        {
          pattern_absent: {
            paths: ['**/*.tf'],
            pattern: '^\\s*acl\\s*=\\s*"public-read(?:-write)?"|"Principal"\\s*:\\s*"\\*"',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits: 'A bucket without a block of its own, and policies that are put together, are not seen.',
    samples: {
      holds: [
        {
          files: {
            's3.tf':
              '# acl = "public-read" is refused\nresource "aws_s3_bucket_public_access_block" "data" {\n  block_public_acls = true\n  block_public_policy = true\n  ignore_public_acls = true\n  restrict_public_buckets = true\n}\n',
          },
        },
      ],
      broken: [
        { files: { 's3.tf': 'resource "aws_s3_bucket_public_access_block" "data" {\n  block_public_acls = false\n}\n' } },
        { files: { 's3.tf': 'resource "aws_s3_bucket" "data" {\n  acl = "public-read"\n}\n' } },
      ],
    },
  },
  {
    id: 'AIP-INF-005',
    name: 'Volumes and databases are encrypted',
    requirement: 'Switch on encryption for every database, volume, file system and queue.',
    implementation: {
      every:
        'Terraform: storage_encrypted = true for aws_db_instance, encrypted = true for aws_ebs_volume and aws_efs_file_system.',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:C1.1', 'iso27001:A.5.23', 'iso27001:A.8.9', 'ssdf:PO.5'],
    rationale: 'Copies of disks leave the building in ways that nobody sees.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html'],
    select: { deployment: ['terraform'] },
    verify: {
      every: [
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_db_instance.*.storage_encrypted',
            is: { equals: true },
            if_missing: 'skip',
          },
        },
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_rds_cluster.*.storage_encrypted',
            is: { equals: true },
            if_missing: 'skip',
          },
        },
        { value: { file: '**/*.tf', path: 'resource.aws_ebs_volume.*.encrypted', is: { equals: true }, if_missing: 'skip' } },
        {
          value: { file: '**/*.tf', path: 'resource.aws_efs_file_system.*.encrypted', is: { equals: true }, if_missing: 'skip' },
        },
      ],
    },
    limits: 'A resource that says nothing is not judged; modules of others are not opened.',
    samples: {
      holds: [{ files: { 'db.tf': 'resource "aws_db_instance" "app" {\n  storage_encrypted = true\n}\n' } }],
      broken: [
        { files: { 'db.tf': 'resource "aws_db_instance" "app" {\n  storage_encrypted = false\n}\n' } },
        { files: { 'ebs.tf': 'resource "aws_ebs_volume" "app" {\n  encrypted = false\n}\n' } },
      ],
    },
  },
  {
    id: 'AIP-INF-006',
    name: 'The network is not open to everyone',
    requirement: 'Never let 0.0.0.0/0 or ::/0 in. Name the networks, and put a load balancer in front of what is public.',
    implementation: { every: 'Terraform: cidr_blocks of your own networks in each ingress.' },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.6', 'iso27001:A.8.9', 'iso27001:A.5.23', 'nist-800-53:CM-3'],
    rationale: 'Open ports are found by scanners within hours.',
    references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html'],
    select: { deployment: ['terraform'] },
    verify: {
      every: [
        ...['cidr_blocks[*]', 'ipv6_cidr_blocks[*]'].flatMap((path) =>
          ['0.0.0.0/0', '::/0'].map((everyone) => ({
            value: {
              file: '**/*.tf',
              path: `resource.aws_security_group.*.ingress.${path}`,
              is: { not_equals: everyone },
              if_missing: 'skip' as const,
            },
          })),
        ),
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_vpc_security_group_ingress_rule.*.cidr_ipv4',
            is: { not_equals: '0.0.0.0/0' },
            if_missing: 'skip',
          },
        },
      ],
    },
    limits: 'A public load balancer needs it: state that as an exception. aws_security_group_rule is not read.',
    samples: {
      holds: [
        {
          files: {
            'sg.tf':
              'resource "aws_security_group" "app" {\n  ingress {\n    from_port = 443\n    cidr_blocks = ["10.0.0.0/8"]\n  }\n}\n',
          },
        },
      ],
      broken: [
        {
          files: {
            'sg.tf':
              'resource "aws_security_group" "app" {\n  ingress {\n    from_port = 22\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-INF-007',
    name: 'Databases are backed up',
    requirement: 'Keep automatic backups of every database for at least seven days, and protect it from deletion.',
    implementation: { every: 'Terraform: backup_retention_period = 14 and deletion_protection = true.' },
    severity: 'high',
    frameworks: ['soc2:CC7.5', 'iso27001:A.5.23', 'iso27001:A.5.33'],
    rationale: 'What cannot be restored is lost with the first mistake. Seven days is our floor; no framework states one.',
    references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html'],
    select: { deployment: ['terraform'], architecture: ['database'] },
    verify: {
      every: [
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_db_instance.*.backup_retention_period',
            is: { at_least: 7 },
            if_missing: 'skip',
          },
        },
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_rds_cluster.*.backup_retention_period',
            is: { at_least: 7 },
            if_missing: 'skip',
          },
        },
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_db_instance.*.deletion_protection',
            is: { equals: true },
            if_missing: 'skip',
          },
        },
      ],
    },
    limits: 'Shows that backups are made, not that anyone has restored one.',
    samples: {
      holds: [
        {
          files: {
            'db.tf': 'resource "aws_db_instance" "app" {\n  backup_retention_period = 14\n  deletion_protection = true\n}\n',
          },
        },
      ],
      broken: [{ files: { 'db.tf': 'resource "aws_db_instance" "app" {\n  backup_retention_period = 0\n}\n' } }],
    },
  },
  {
    id: 'AIP-INF-008',
    name: 'Policies of the cloud name actions and resources',
    requirement: 'Never allow every action on every resource. Name the actions and the resources.',
    implementation: { every: 'Terraform: actions = ["s3:GetObject"] and resources = [aws_s3_bucket.data.arn].' },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.3', 'iso27001:A.5.15', 'iso27001:A.5.18', 'nist-800-53:AC-6', 'pci-dss:7.2.5'],
    rationale: 'What a stolen role may do is what the thief may do.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
    select: { deployment: ['terraform', 'aws'] },
    verify: {
      every: [
        {
          pattern_absent: {
            paths: ['**/*.tf', '**/*.json'],
            except: ['**/node_modules/', '**/package-lock.json'],
            pattern: '^\\s*(?:"Action"|Action|actions)\\s*[:=]\\s*\\[?\\s*"\\*"',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits: 'Sees the star alone on one line; s3:* and lists over several lines are not judged.',
    samples: {
      holds: [
        {
          files: {
            'iam.tf':
              'data "aws_iam_policy_document" "app" {\n  statement {\n    actions = ["s3:GetObject"] # not actions = ["*"]\n  }\n}\n',
          },
        },
      ],
      broken: [
        { files: { 'iam.tf': 'data "aws_iam_policy_document" "app" {\n  statement {\n    actions = ["*"]\n  }\n}\n' } },
        { files: { 'policy.json': '{\n  "Statement": [{\n    "Action": "*"\n  }]\n}\n' } },
      ],
    },
  },
];
