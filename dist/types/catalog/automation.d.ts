/**
 * Accounts that are not AI. A dependency bot quotes the release notes of others in its messages, so only the trailers of such a
 * commit count. Tools are looked up first: `41898282+claude[bot]` is Claude, `41898282+github-actions[bot]` is here.
 */
export declare const automation: {
    name: string;
    logins?: string[];
    addresses?: string[];
    githubIds?: number[];
    dependencyBot?: true;
    samples: string[];
}[];
