/** A member of a foreign document as text; what is no text says nothing. (`String()` throws for some objects that JSON can hold.) */
export declare function textOf(value: unknown): string;
