export declare const VERSION: string;
export declare const BUILD: string;
