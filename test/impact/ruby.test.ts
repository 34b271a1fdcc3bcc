import { describe, expect, it } from 'vitest';
import { graphOf } from './graph-of.js';
import { expectLinear } from './linear.js';

describe('files that Ruby requires', () => {
  it('are found from the file, on the load path of its gem, and in other gems of the tree', () => {
    const { edges, externals, unresolved } = graphOf({
      'gems/a/a.gemspec':
        "Gem::Specification.new do |s|\n  s.require_paths = ['lib', 'ext']\n  s.add_dependency 'activesupport'\nend",
      'gems/a/lib/a.rb':
        "require 'a/x'\nrequire_relative 'a/y'\nrequire('fast')\nautoload :Z, 'a/z'\nrequire 'b'\nrequire 'active_support/core_ext'\nrequire 'json'\nrequire_relative 'gone'\nrequire 'a/gone'\nfoo.require 'a/y'",
      'gems/a/lib/a/x.rb': '',
      'gems/a/lib/a/y.rb': '',
      'gems/a/lib/a/z.rb': '',
      'gems/a/ext/fast.rb': '',
      'gems/b/b.gemspec': '',
      'gems/b/lib/b.rb': '',
    });
    expect(edges).toEqual([
      'gems/a/lib/a.rb -> gems/a/ext/fast.rb require:3 fast',
      'gems/a/lib/a.rb -> gems/a/lib/a/x.rb require:1 a/x',
      'gems/a/lib/a.rb -> gems/a/lib/a/y.rb require:2 ./a/y',
      'gems/a/lib/a.rb -> gems/a/lib/a/z.rb dynamic:4 a/z',
      'gems/a/lib/a.rb -> gems/b/lib/b.rb require:5 b',
    ]);
    expect(unresolved).toEqual(['gems/a/lib/a.rb:8 ./gone', 'gems/a/lib/a.rb:9 a/gone']);
    expect(externals).toEqual({ activesupport: ['gems/a/lib/a.rb'], json: ['gems/a/lib/a.rb'] });
  });

  it('are found by paths made of the place of the file', () => {
    const { edges } = graphOf({
      'bin/run.rb': [
        '$LOAD_PATH.unshift File.expand_path("../src", __dir__)',
        "require File.expand_path('../../lib/a', __FILE__)",
        "require File.join(File.dirname(__FILE__), '..', 'lib', 'b')",
        'require "#{__dir__}/../lib/c"',
        "load __dir__ + '/../lib/d.rb'",
        "require 'e'",
        'require "x#{y}"',
        "Dir[File.join(__dir__, '../support/**/*.rb')].each { |file| require file }",
      ].join('\n'),
      'lib/a.rb': '',
      'lib/b.rb': '',
      'lib/c.rb': '',
      'lib/d.rb': '',
      'src/e.rb': '',
      'support/deep/f.rb': '',
    });
    expect(edges).toEqual([
      'bin/run.rb -> lib/a.rb require:2 ../lib/a',
      'bin/run.rb -> lib/b.rb require:3 ../lib/b',
      'bin/run.rb -> lib/c.rb require:4 ../lib/c',
      'bin/run.rb -> lib/d.rb require:5 ../lib/d.rb',
      'bin/run.rb -> src/e.rb require:6 e',
      'bin/run.rb -> support/deep/f.rb require:8 ../support/**/*.rb possible',
    ]);
  });

  it('of RSpec are loaded before each file of examples', () => {
    const { edges } = graphOf({
      '.rspec': '--color\n--require spec_helper\n',
      'spec/spec_helper.rb': '',
      'spec/a_spec.rb': '',
    });
    expect(edges).toEqual(['spec/a_spec.rb -> spec/spec_helper.rb test:0 --require spec_helper']);
  });
});

describe('constants of Ruby', () => {
  it('are possible, looked for from the innermost module outwards', () => {
    const { edges } = graphOf({
      'app/models/shop/order.rb':
        'module Shop\n  class Order < Base\n    def go = Item.new(Tax::RATE, :Nope, Nope: 1)\n  end\nend',
      'app/models/shop/base.rb': 'module Shop\n  class Base\n  end\nend',
      'app/models/item.rb': 'class Item\nend',
      'app/models/shop/item.rb': 'class Shop::Item\nend',
      'app/models/tax.rb': 'module Tax\n  RATE = 1\nend',
      'app/models/nope.rb': 'class Nope; end',
    });
    expect(edges).toEqual([
      'app/models/shop/order.rb -> app/models/shop/base.rb package:2 Base possible',
      'app/models/shop/order.rb -> app/models/shop/item.rb package:3 Item possible',
      'app/models/shop/order.rb -> app/models/tax.rb package:3 Tax::RATE possible',
    ]);
  });

  it('do not lead to modules that only hold others', () => {
    const { edges } = graphOf({
      'a.rb': 'module M\n  class A\n    if x\n      y if z\n    end\n  end\nend',
      'b.rb': 'module M\n  class B\n    M\n    A\n  end\nend',
    });
    expect(edges).toEqual(['b.rb -> a.rb package:4 A possible']);
  });
});

describe('hostile Ruby', () => {
  it.each([
    "require 'a'\n",
    'require ',
    'class A\n',
    'module A::',
    'A::',
    'def a(',
    'end\n',
    'autoload :A, ',
    '$: << ',
    'File.join(',
    'if ',
    'Dir[',
    '"#{__dir__}',
    'class A < ',
  ])('%s', (unit) => expectLinear('a.rb', unit.repeat(Math.ceil(1_000_000 / unit.length))));

  it('a hundred thousand of different names', () => {
    expectLinear('a.rb', Array.from({ length: 100_000 }, (_, i) => `require 'x/${i}'`).join('\n'));
  });
});

describe('odd files', () => {
  it('are read without a crash, whatever their names and bytes', () => {
    const bytes = String.fromCharCode(...Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256));
    const names = ['a b.rb', 'ä/é%FF.rb', 'A.rb', 'a.rb', '-.rb', "it's.rb", '__proto__/constructor.rb'];
    expect(graphOf(Object.fromEntries(names.map((name) => [name, `${bytes}`]))).unresolved.length).toBeLessThan(2000);
  });
});
