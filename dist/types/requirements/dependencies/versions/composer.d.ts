import { type Order } from './order.js';
export interface ComposerVersion {
    numbers: string[];
    stability: number;
    /** Numbers behind the stability: `beta2` has one, `beta` none. */
    step: string[];
    dev: boolean;
}
/** A version as Composer normalises it (composer/semver, `VersionParser`); branches (`dev-main`, `1.x-dev`) have no order. */
export declare function parseComposer(text: string): ComposerVersion | null;
/** dev < alpha < beta < RC < stable < patch. */
export declare function compareComposer(a: ComposerVersion, b: ComposerVersion): Order;
