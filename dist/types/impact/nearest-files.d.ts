/** Of several files those that share most folders with one, from the root on. */
export declare function nearest(paths: readonly string[], from: number, files: readonly number[]): readonly number[];
