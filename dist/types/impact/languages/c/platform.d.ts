export declare function isPlatformHeader(specifier: string): boolean;
