export type Order = -1 | 0 | 1;
/** Versions longer than this are not versions. */
export declare const MAX_VERSION = 200;
/** Digits as numbers of any size, without making numbers of them. */
export declare function compareDigits(a: string, b: string): Order;
/** By code unit: the same on every machine. */
export declare function compareText(a: string, b: string): Order;
export declare function compareNumbers(a: number, b: number): Order;
/** The first difference of two rows; the shorter one is filled up. */
export declare function compareRows<T>(a: readonly T[], b: readonly T[], filler: T, compare: (a: T, b: T) => Order): Order;
export declare const isDigits: (text: string) => boolean;
