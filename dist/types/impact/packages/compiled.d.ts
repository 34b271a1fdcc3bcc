import { type ManifestInput, type OwnPackage } from './package.js';
/** go.dev/ref/mod#go-mod-file; its programs are found by their files. */
export declare function goPackage({ path, folder, text }: ManifestInput): OwnPackage | null;
/** doc.rust-lang.org/cargo/reference/cargo-targets.html */
export declare function cargoPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null;
/** maven.apache.org/pom.html */
export declare function mavenPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null;
/** docs.gradle.org/current/userguide/application_plugin.html. A build script is a program: only a class named by a text is read. */
export declare function gradlePackage({ tree, path, folder, text }: ManifestInput): OwnPackage;
/** learn.microsoft.com/dotnet/core/project-sdk/msbuild-props */
export declare function projectPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null;
/** guides.rubygems.org/specification-reference. A gemspec is a program: only plain texts are read. */
export declare function gemPackage({ tree, path, folder, text }: ManifestInput): OwnPackage;
