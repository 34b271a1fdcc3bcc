/** Offsets to lines and columns. */
export declare class Places {
    #private;
    constructor(text: string);
    of(offset: number): {
        line: number;
        column: number;
    };
}
