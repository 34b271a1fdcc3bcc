/** Why a command is not run: it is wrong, or it is more than is understood here. */
export type Fault = {
    error: string;
    fix: string | null;
} | {
    unsupported: string;
    fix: string | null;
};
export declare const wrong: (error: string, fix: string | null) => Fault;
