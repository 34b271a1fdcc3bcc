import { type Read } from './text.js';
import type { Place } from './tree.js';
/** An element of XML. Names are without their prefix; `text` is all text directly inside, trimmed, with its place. */
export interface XmlElement extends Place {
    name: string;
    attributes: Map<string, {
        value: string;
    } & Place>;
    children: XmlElement[];
    text: string;
    textPlace: Place;
}
/**
 * The elements of an XML 1.0 document. Made for project files and nothing else: a document type is refused, entities are the five of
 * the standard and numbers, nothing is fetched.
 */
export declare function readXml(text: string): Read<XmlElement>;
export declare function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined;
export declare function childrenOf(element: XmlElement | undefined, name: string): XmlElement[];
