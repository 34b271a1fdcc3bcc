import type { ImpactLanguage } from '../language.js';
/**
 * Terraform, OpenTofu and Terragrunt (developer.hashicorp.com/terraform/language): the files of a folder are one module and see what each
 * other declares; `module` takes a folder; functions read files. A path relative to the module is certain, one relative to where a
 * command runs is possible.
 */
export declare const hcl: ImpactLanguage;
