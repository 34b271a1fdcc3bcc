import { agentFiles } from './agent-files.js';
import { automation } from './automation.js';
import { conventions } from './conventions.js';
import { declarations } from './declarations.js';
import { kindRules } from './kinds.js';
import { markers } from './markers.js';
import { mechanical } from './mechanical.js';
import { modelFamilies } from './models.js';
import { tools } from './tools.js';
export { agentFiles, automation, conventions, declarations, kindRules, markers, mechanical, modelFamilies, tools };
/** Everything this version knows, as one value. */
export declare const catalogue: {
    tools: import("../index.js").Tool[];
    conventions: readonly import("./conventions.js").Convention[];
    declarations: readonly import("./declarations.js").Declaration[];
    automation: {
        name: string;
        logins?: string[];
        addresses?: string[];
        githubIds?: number[];
        dependencyBot?: true;
        samples: string[];
    }[];
    mechanical: {
        id: string;
        pattern: string;
        tools?: string[];
        source: string;
        match: string[];
        miss: string[];
    }[];
    agentFiles: readonly import("../model/tool.js").FileSignature[];
    markers: readonly import("./markers.js").Marker[];
};
