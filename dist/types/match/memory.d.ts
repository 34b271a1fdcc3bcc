/** Remembers the answers to texts that repeat. Both bounds keep hostile input from filling the memory. */
export declare class Memory<T extends object | string | boolean> {
    #private;
    recall(text: string, answer: (text: string) => T): T;
}
