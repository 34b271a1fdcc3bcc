/**
 * Accounts that are not AI. A dependency bot quotes the release notes of others in its messages, so only the trailers of such a
 * commit count. Tools are looked up first: `41898282+claude[bot]` is Claude, `41898282+github-actions[bot]` is here.
 */
export const automation: {
  name: string;
  logins?: string[];
  addresses?: string[];
  githubIds?: number[];
  dependencyBot?: true;
  samples: string[];
}[] = [
  {
    name: 'Dependabot',
    logins: ['dependabot[bot]', 'dependabot-preview[bot]'],
    githubIds: [49699333, 27856297],
    dependencyBot: true,
    samples: [
      'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
      'dependabot[bot] <dependabot[bot]@users.noreply.github.com>',
      'dependabot-preview[bot] <27856297+dependabot-preview[bot]@users.noreply.github.com>',
    ],
  },
  {
    name: 'Renovate',
    logins: ['renovate[bot]', 'renovate-bot', 'renovate-mistral[bot]', 'alaudaa-renovate[bot]'],
    addresses: ['bot@renovateapp.com', 'renovate@whitesourcesoftware.com'],
    githubIds: [29139614, 253709520, 219066560],
    dependencyBot: true,
    samples: [
      'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>',
      'renovate[bot] <renovate[bot]@users.noreply.github.com>',
      'Renovate Bot <bot@renovateapp.com>',
      'Renovate Bot <renovate@whitesourcesoftware.com>',
      'renovate-mistral[bot] <253709520+renovate-mistral[bot]@users.noreply.github.com>',
    ],
  },
  {
    name: 'Greenkeeper',
    logins: ['greenkeeper[bot]', 'greenkeeperio-bot'],
    addresses: ['support@greenkeeper.io'],
    dependencyBot: true,
    samples: [
      'greenkeeperio-bot <support@greenkeeper.io>',
      'greenkeeper[bot] <23040076+greenkeeper[bot]@users.noreply.github.com>',
    ],
  },
  {
    name: 'Snyk',
    logins: ['snyk-bot', 'snyk-io[bot]'],
    addresses: ['snyk-bot@snyk.io'],
    dependencyBot: true,
    samples: ['snyk-bot <snyk-bot@snyk.io>', 'snyk-bot <snyk-bot@users.noreply.github.com>'],
  },
  {
    name: 'Depfu',
    logins: ['depfu[bot]'],
    dependencyBot: true,
    samples: ['depfu[bot] <23717796+depfu[bot]@users.noreply.github.com>'],
  },
  {
    name: 'PyUp',
    logins: ['pyup-bot'],
    addresses: ['github-bot@pyup.io'],
    dependencyBot: true,
    samples: ['pyup-bot <github-bot@pyup.io>'],
  },
  {
    name: 'Scala Steward',
    logins: ['scala-steward', 'scala-steward[bot]'],
    addresses: ['me@scala-steward.org'],
    dependencyBot: true,
    samples: ['Scala Steward <me@scala-steward.org>'],
  },
  {
    name: 'Mend Bolt',
    logins: ['mend-bolt-for-github[bot]', 'whitesource-bolt-for-github[bot]', 'whitesource-for-github-com[bot]'],
    githubIds: [42819689, 50673670],
    dependencyBot: true,
    samples: [
      'mend-bolt-for-github[bot] <42819689+mend-bolt-for-github[bot]@users.noreply.github.com>',
      'whitesource-for-github-com[bot] <50673670+whitesource-for-github-com[bot]@users.noreply.github.com>',
    ],
  },
  {
    name: 'GitHub Actions',
    logins: ['github-actions[bot]'],
    samples: [
      'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
      'github-actions[bot] <github-actions[bot]@users.noreply.github.com>',
    ],
  },
  {
    name: 'GitHub web editor and merges',
    logins: ['web-flow'],
    addresses: ['noreply@github.com'],
    samples: ['GitHub <noreply@github.com>'],
  },
  {
    name: 'GitHub code scanning',
    logins: ['github-advanced-security[bot]', 'github-code-quality[bot]'],
    samples: ['github-advanced-security[bot] <62310815+github-advanced-security[bot]@users.noreply.github.com>'],
  },
  {
    name: 'pre-commit.ci',
    logins: ['pre-commit-ci[bot]'],
    githubIds: [66853113],
    samples: ['pre-commit-ci[bot] <66853113+pre-commit-ci[bot]@users.noreply.github.com>'],
  },
  {
    name: 'All Contributors',
    logins: ['allcontributors[bot]'],
    samples: ['allcontributors[bot] <46447321+allcontributors[bot]@users.noreply.github.com>'],
  },
  {
    name: 'Imgbot',
    logins: ['imgbot[bot]'],
    addresses: ['imgbothelp@gmail.com'],
    githubIds: [31301654],
    samples: ['imgbot[bot] <31301654+imgbot[bot]@users.noreply.github.com>', 'ImgBotApp <ImgBotHelp@gmail.com>'],
  },
  {
    name: 'semantic-release',
    logins: ['semantic-release-bot'],
    addresses: ['semantic-release-bot@martynus.net'],
    samples: ['semantic-release-bot <semantic-release-bot@martynus.net>'],
  },
  {
    name: 'Changesets',
    logins: ['changeset-bot[bot]', 'changeset-bot'],
    samples: ['changeset-bot[bot] <changeset-bot[bot]@users.noreply.github.com>'],
  },
  { name: 'Mergify', logins: ['mergify[bot]'], samples: ['mergify[bot] <37929162+mergify[bot]@users.noreply.github.com>'] },
  { name: 'Kubernetes CI', logins: ['k8s-ci-robot'], samples: ['k8s-ci-robot <k8s-ci-robot@users.noreply.github.com>'] },
  {
    name: '.NET Maestro',
    logins: ['dotnet-maestro[bot]'],
    githubIds: [42748379],
    samples: [
      'dotnet-maestro[bot] <42748379+dotnet-maestro[bot]@users.noreply.github.com>',
      'dotnet-maestro[bot] <dotnet-maestro[bot]@users.noreply.github.com>',
    ],
  },
  {
    name: 'dotnet-bot',
    logins: ['dotnet-bot'],
    addresses: ['dotnet-bot@dotnetfoundation.org'],
    samples: ['dotnet bot <dotnet-bot@dotnetfoundation.org>'],
  },
  { name: 'Codecov', logins: ['codecov[bot]'], samples: ['codecov[bot] <22429695+codecov[bot]@users.noreply.github.com>'] },
  {
    name: 'autofix.ci',
    logins: ['autofix-ci[bot]'],
    samples: ['autofix-ci[bot] <114827586+autofix-ci[bot]@users.noreply.github.com>'],
  },
  {
    name: 'Aikido AutoFix',
    logins: ['aikido-autofix[bot]'],
    githubIds: [119856028],
    dependencyBot: true,
    samples: ['aikido-autofix[bot] <119856028+aikido-autofix[bot]@users.noreply.github.com>'],
  },
  {
    name: 'Vercel AI SDK releases',
    logins: ['vercel-ai-sdk[bot]'],
    githubIds: [225926702],
    samples: ['vercel-ai-sdk[bot] <225926702+vercel-ai-sdk[bot]@users.noreply.github.com>'],
  },
  {
    name: 'Gemini CLI releases',
    logins: ['gemini-cli-robot'],
    addresses: ['gemini-cli-robot@google.com'],
    githubIds: [224641728],
    samples: [
      'gemini-cli-robot <gemini-cli-robot@google.com>',
      'gemini-cli-robot <224641728+gemini-cli-robot@users.noreply.github.com>',
    ],
  },
  {
    name: 'Kilo releases',
    logins: ['kilo-maintainer[bot]'],
    samples: ['kilo-maintainer[bot] <kilo-maintainer[bot]@users.noreply.github.com>'],
  },
  {
    name: 'gittuf tests',
    logins: ['gittuf-app-test[bot]'],
    samples: ['gittuf-app-test[bot] <gittuf-app-test[bot]@users.noreply.github.com>'],
  },
  {
    name: 'Cline tests',
    logins: ['cline-test-bot'],
    samples: ['cline-test-bot <cline-test-bot@users.noreply.github.com>'],
  },
  {
    name: 'git-ai notes',
    addresses: ['git-ai@local', 'git-ai@noreply', 'bot@usegitai.com'],
    samples: ['git-ai <git-ai@local>', 'Git AI Bot <bot@usegitai.com>'],
  },
  {
    name: 'Sentry releases',
    logins: ['getsentry-bot', 'sentry-release-bot[bot]', 'javascript-sdk-gitflow[bot]'],
    addresses: ['bot@sentry.io', 'bot@getsentry.com'],
    githubIds: [180476844, 255134079],
    samples: [
      'getsentry-bot <bot@sentry.io>',
      'getsentry-bot <bot@getsentry.com>',
      'sentry-release-bot[bot] <180476844+sentry-release-bot[bot]@users.noreply.github.com>',
    ],
  },
  {
    name: 'Vitest releases',
    logins: ['vitest-release-bot[bot]'],
    githubIds: [292707936],
    samples: ['vitest-release-bot[bot] <292707936+vitest-release-bot[bot]@users.noreply.github.com>'],
  },
  {
    name: 'Ghostty vouches',
    logins: ['ghostty-vouch[bot]'],
    githubIds: [262049992],
    samples: ['ghostty-vouch[bot] <262049992+ghostty-vouch[bot]@users.noreply.github.com>'],
  },
  {
    name: 'Cloudflare Workers and Pages',
    logins: ['cloudflare-workers-and-pages[bot]'],
    githubIds: [73139402],
    samples: ['cloudflare-workers-and-pages[bot] <73139402+cloudflare-workers-and-pages[bot]@users.noreply.github.com>'],
  },
  {
    name: 'Warp repository sync',
    logins: ['warp-repo-sync[bot]'],
    githubIds: [270220925],
    samples: ['warp-repo-sync[bot] <270220925+warp-repo-sync[bot]@users.noreply.github.com>'],
  },
  {
    name: 'Weblate',
    addresses: ['hosted@weblate.org', 'noreply@weblate.org'],
    samples: ['Hosted Weblate <hosted@weblate.org>', 'Anonymous <noreply@weblate.org>'],
  },
  { name: 'DeepSource', addresses: ['bot@deepsource.io'], samples: ['DeepSource Bot <bot@deepsource.io>'] },
  { name: 'StepSecurity', addresses: ['bot@stepsecurity.io'], samples: ['StepSecurity Bot <bot@stepsecurity.io>'] },
];
