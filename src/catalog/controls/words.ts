/** The words in which a project says what it is; each with what it means. Anything else is an error with the nearest word. */
export const CONTEXT_WORDS = {
  architecture: {
    'background-worker': 'runs without callers: queues, schedules, streams',
    'command-line': 'a program that people start in a terminal',
    database: 'keeps state in a database of its own',
    'file-storage': 'takes, keeps or serves files',
    'http-api': 'answers other programs over HTTP, gRPC or GraphQL',
    library: 'is used inside other programs',
    llm: 'calls a language model and uses its output',
    'llm-agent': 'lets a model act through tools',
    'mobile-app': 'runs on phones',
    'model-training': 'trains or fine-tunes models',
    oauth: 'gets or issues tokens with OAuth 2 or OpenID Connect',
    'password-login': 'keeps passwords of its own',
    sessions: 'keeps people signed in, with cookies or tokens',
    'web-app': 'serves pages to browsers',
  },
  languages: {
    'C#': 'checks for every language only',
    Go: 'checks of its own',
    Java: 'checks of its own',
    JavaScript: 'checks of its own, shared with TypeScript',
    Kotlin: 'checks for every language only',
    PHP: 'checks for every language only',
    Python: 'checks of its own',
    Ruby: 'checks for every language only',
    Rust: 'checks for every language only',
    TypeScript: 'checks of its own, shared with JavaScript',
  },
  data_classes: {
    confidential: 'business data that must not leave the organisation',
    credentials: 'passwords, keys and tokens of others',
    health: 'data about health',
    internal: 'business data without special protection',
    'payment-card': 'card numbers and what goes with them',
    pii: 'data about identifiable people',
    public: 'data that anyone may read',
  },
  frameworks: {
    'eu-ai-act': 'Regulation (EU) 2024/1689 as amended by (EU) 2026/1744',
    iso27001: 'ISO/IEC 27001:2022, Annex A',
    iso42001: 'ISO/IEC 42001:2023, Annex A',
    'nist-800-53': 'NIST SP 800-53 revision 5',
    'pci-dss': 'PCI DSS 4.0.1',
    soc2: 'SOC 2, Trust Services Criteria 2017 with points of focus of 2022',
    ssdf: 'NIST SP 800-218 version 1.1',
  },
  deployment: {
    aws: 'runs on Amazon Web Services',
    azure: 'runs on Microsoft Azure',
    containers: 'is shipped as container images',
    gcp: 'runs on Google Cloud',
    'github-actions': 'is built or released by GitHub Actions',
    kubernetes: 'runs on Kubernetes',
    'on-premises': 'runs on machines of its own',
    serverless: 'runs as functions',
    terraform: 'has its infrastructure in Terraform or OpenTofu',
  },
} as const satisfies Record<string, Record<string, string>>;

export type ContextDimension = keyof typeof CONTEXT_WORDS;

/** In the order in which everything lists them. */
export const DIMENSIONS = [
  'architecture',
  'languages',
  'data_classes',
  'frameworks',
  'deployment',
] as const satisfies readonly ContextDimension[];
