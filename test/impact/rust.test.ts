import { describe, expect, it } from 'vitest';
import { graphOf } from './graph-of.js';
import { expectLinear } from './linear.js';

const PACKAGE = '[package]\nname = "my-app"\nedition = "2021"\n';

describe('modules of Rust', () => {
  it('are files beside or below, in folders of the modules around them, or where an attribute says', () => {
    const { edges, unresolved } = graphOf({
      'Cargo.toml': PACKAGE,
      'src/lib.rs':
        'mod a;\npub mod b;\nmod inline {\n  mod deep;\n}\n#[path = "other/z.rs"]\nmod y;\nmod gone;\n#[cfg(windows)]\nmod win;\ncfg_if! { if #[cfg(x)] { mod cond; } else { mod r#type; } }',
      'src/a.rs': 'mod child;',
      'src/a/child.rs': '',
      'src/b/mod.rs': 'mod child;',
      'src/b/child.rs': '',
      'src/inline/deep.rs': '',
      'src/other/z.rs': 'mod w;',
      'src/other/w.rs': '',
      'src/cond.rs': '',
      'src/type.rs': '',
    });
    expect(edges).toEqual([
      'src/a.rs -> src/a/child.rs include:1 mod child',
      'src/b/mod.rs -> src/b/child.rs include:1 mod child',
      'src/lib.rs -> src/a.rs include:1 mod a',
      'src/lib.rs -> src/b/mod.rs include:2 mod b',
      'src/lib.rs -> src/cond.rs include:11 mod cond',
      'src/lib.rs -> src/inline/deep.rs include:4 mod deep',
      'src/lib.rs -> src/other/z.rs include:7 mod y',
      'src/lib.rs -> src/type.rs include:11 mod type',
      'src/other/z.rs -> src/other/w.rs include:1 mod w',
    ]);
    expect(unresolved).toEqual(['src/lib.rs:8 mod gone']);
  });

  it('lead by use and by paths to the file that defines a name, through re-exports', () => {
    const { edges } = graphOf({
      'Cargo.toml': PACKAGE,
      'src/lib.rs': 'pub mod prelude;\nmod a;\nmod b;\npub use self::a::Alpha;',
      'src/prelude.rs': 'pub use crate::a::*;\npub use super::b::Beta as B;',
      'src/a.rs': 'pub struct Alpha;\npub fn make() {}',
      'src/b.rs': 'use super::a::{self, Alpha as _};\npub struct Beta;\nfn f() { a::make(); }',
      'src/main.rs': 'use my_app::prelude::*;\nuse my_app::Alpha;\nfn main() { let b: B = make(); my_app::prelude::B::new(); }',
    });
    expect(edges.filter((edge) => !edge.includes(' include:'))).toEqual([
      'src/b.rs -> src/a.rs import:1 super::a',
      'src/lib.rs -> src/a.rs re-export:4 self::a::Alpha',
      'src/main.rs -> src/a.rs import:2 my_app::Alpha via src/lib.rs',
      'src/main.rs -> src/b.rs import:3 my_app::prelude::B via src/prelude.rs',
      'src/main.rs -> src/lib.rs barrel:2 my_app::Alpha',
      'src/main.rs -> src/prelude.rs barrel:3 my_app::prelude::B',
      'src/main.rs -> src/prelude.rs import:1 my_app::prelude::*',
      'src/prelude.rs -> src/a.rs re-export:1 crate::a::*',
      'src/prelude.rs -> src/b.rs re-export:2 super::b::Beta',
    ]);
  });

  it('of tests in the file see what the file sees', () => {
    const { edges } = graphOf({
      'Cargo.toml': PACKAGE,
      'src/lib.rs': 'mod a;\nmod b;',
      'src/a.rs': 'pub fn f() {}',
      'src/b.rs': '#[cfg(test)]\nmod tests {\n  use super::*;\n  use super::super::a;\n  fn t() { a::f(); crate::a::f(); }\n}',
    });
    expect(edges.filter((edge) => !edge.includes(' include:'))).toEqual(['src/b.rs -> src/a.rs import:4 super::super::a']);
  });

  it('are told apart from words in comments, texts and macros for others', () => {
    const { edges } = graphOf({
      'Cargo.toml': PACKAGE,
      'src/lib.rs': 'mod a;\n// mod b;\nconst X: &str = "mod b;";\nmacro_rules! m { () => { mod b; } }',
      'src/a.rs': '',
      'src/b.rs': '',
    });
    expect(edges).toEqual(['src/lib.rs -> src/a.rs include:1 mod a']);
  });
});

describe('crates of Rust', () => {
  it('see each other by the names of their manifests', () => {
    const { edges, externals } = graphOf({
      'Cargo.toml':
        '[workspace]\nmembers = ["crates/*"]\n[workspace.dependencies]\ncore-lib = { path = "crates/core" }\nserde = "1"\n',
      'crates/core/Cargo.toml': '[package]\nname = "core-lib"\nedition = "2021"\n[lib]\npath = "lib/core.rs"',
      'crates/core/lib/core.rs': 'pub struct Core;\n#[macro_export]\nmacro_rules! shout { () => {} }',
      'crates/app/Cargo.toml':
        '[package]\nname = "app"\nedition = "2021"\n[dependencies]\ncore-lib.workspace = true\nrenamed = { package = "core-lib", path = "../core" }\nser = { package = "serde", version = "1" }\n[[bin]]\nname = "tool"\npath = "cmd/tool.rs"\n',
      'crates/app/build.rs': 'fn main() {}',
      'crates/app/src/lib.rs': 'pub use core_lib::Core;\nuse std::fmt;\nimpl fmt::Debug for X {}',
      'crates/app/cmd/tool.rs': 'use app::Core;\nuse renamed::Core as C;\nuse ser::Serialize;\nfn main() { core_lib::shout!(); }',
      'crates/app/tests/it.rs': 'mod common;\nuse app::Core;',
      'crates/app/tests/common/mod.rs': '',
    });
    expect(edges).toEqual([
      'crates/app/cmd/tool.rs -> crates/app/src/lib.rs barrel:1 app::Core',
      'crates/app/cmd/tool.rs -> crates/core/lib/core.rs import:1 app::Core via crates/app/src/lib.rs',
      'crates/app/src/lib.rs -> crates/app/build.rs init:0 build script',
      'crates/app/src/lib.rs -> crates/core/lib/core.rs re-export:1 core_lib::Core',
      'crates/app/tests/it.rs -> crates/app/src/lib.rs barrel:2 app::Core',
      'crates/app/tests/it.rs -> crates/app/tests/common/mod.rs include:1 mod common',
      'crates/app/tests/it.rs -> crates/core/lib/core.rs import:2 app::Core via crates/app/src/lib.rs',
    ]);
    expect(externals).toEqual({ serde: ['crates/app/cmd/tool.rs'], std: ['crates/app/src/lib.rs'] });
  });

  it('name files that are no modules', () => {
    const { edges } = graphOf({
      'Cargo.toml': PACKAGE,
      'src/lib.rs':
        'include!("gen.rs");\nconst A: &str = include_str!("../a.txt");\nconst B: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/b.bin"));\ninclude!(concat!(env!("OUT_DIR"), "/x.rs"));',
      'src/gen.rs': '',
      'a.txt': '',
      'b.bin': '',
    });
    expect(edges).toEqual([
      'src/lib.rs -> a.txt asset:2 ../a.txt',
      'src/lib.rs -> b.bin asset:3 /b.bin',
      'src/lib.rs -> src/gen.rs include:1 gen.rs',
    ]);
  });
});

describe('hostile Rust', () => {
  it.each([
    'use a::{',
    'use a::b;',
    'use self::a as b; ',
    'mod a {',
    'mod a;',
    'a::',
    '#[cfg_attr(',
    'macro_rules! a {',
    'a! {',
    'fn a(',
    'use ',
    'extern crate a; ',
    'include_str!(',
    'use a::*;',
    'pub struct A; ',
    'crate::a::b ',
  ])('%s', (unit) => expectLinear('lib.rs', unit.repeat(Math.ceil(1_000_000 / unit.length))));

  it('chains and circles of names', () => {
    const chain = Array.from({ length: 30_000 }, (_, i) => `use self::n${i + 1} as n${i};`).join('\n');
    expectLinear('lib.rs', `${chain}\nuse self::n0 as n30000;`);
    const files: Record<string, string> = { 'lib.rs': Array.from({ length: 200 }, (_, i) => `mod m${i};`).join('\n') };
    for (let i = 0; i < 200; i++)
      files[`m${i}.rs`] =
        `${Array.from({ length: 200 }, (_, j) => `pub use crate::m${j}::*;`).join('\n')}\nfn f() { missing(); Gone; }`;
    const started = performance.now();
    graphOf(files);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('manifests', () => {
    for (const text of [
      '[',
      '[[a]]\n[a.b]\nx = [',
      'a = {'.repeat(100_000),
      '['.repeat(100_000),
      '"""',
      '__proto__ = 1\n[__proto__]\n[package]\nname=1',
    ]) {
      expect(graphOf({ 'Cargo.toml': text, 'src/lib.rs': 'mod a;', 'src/a.rs': '' }).edges).toEqual([
        'src/lib.rs -> src/a.rs include:1 mod a',
      ]);
    }
  });
});

describe('odd files', () => {
  it('are read without a crash, whatever their names and bytes', () => {
    const bytes = String.fromCharCode(...Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256));
    const names = ['a b.rs', 'ä/é%FF.rs', 'A.rs', 'a.rs', '-.rs', "it's.rs", '__proto__/constructor.rs'];
    expect(graphOf(Object.fromEntries(names.map((name) => [name, `${bytes}`]))).unresolved.length).toBeLessThan(2000);
  });
});
