import { describe, expect, it } from 'vitest';
import { graphOf } from './graph-of.js';

describe('stylesheets', () => {
  it('of Sass take partials, indexes and load paths; packages and modules of Sass are external', () => {
    const { edges, unresolved, externals } = graphOf({
      'scss/core.scss': `@use 'sass:math';
@use 'settings' as s;
@import 'tools', "forms/base";
@forward "../lib/mixins" hide x;
@import 'bootstrap/scss/bootstrap';
@import '~@scope/pkg/index';
// @import 'none';
.a { background: url("../img/a.png?x#y"); src: url(data:abc); b: url(../img/b.svg) }
@use './gone';
@use '../node_modules/draft/x';
`,
      'scss/_settings.scss': '',
      'scss/tools/_index.scss': '',
      'scss/forms/base.scss': '',
      'lib/_mixins.scss': '',
      'img/a.png': '',
      'img/b.svg': '',
    });
    expect(edges).toEqual([
      'scss/core.scss -> img/a.png asset:8 ../img/a.png?x#y possible',
      'scss/core.scss -> img/b.svg asset:8 ../img/b.svg possible',
      'scss/core.scss -> lib/_mixins.scss import:4 ../lib/mixins',
      'scss/core.scss -> scss/_settings.scss import:2 settings',
      'scss/core.scss -> scss/forms/base.scss import:3 forms/base',
      'scss/core.scss -> scss/tools/_index.scss import:3 tools',
    ]);
    expect(unresolved).toEqual(['scss/core.scss:9 ./gone']);
    expect(Object.keys(externals).sort()).toEqual(['@scope/pkg', 'bootstrap', 'draft', 'sass:math']);
  });

  it('of CSS and Less', () => {
    const { edges } = graphOf({
      'a.css':
        "@import url('b.css') screen;\n@import url(c.css);\n@import 'tailwindcss';\n@plugin './p.js';\n.x { composes: y from './d.module.css'; background: url(img/i.png) }",
      'b.css': '',
      'c.css': '',
      'd.module.css': '',
      'p.js': '',
      'img/i.png': '',
      'l.less': '@import (reference) "vars";\n@import "x/y.less";',
      'vars.less': '',
      'x/y.less': '',
    });
    expect(edges).toEqual([
      'a.css -> b.css import:1 b.css',
      'a.css -> c.css import:2 c.css',
      'a.css -> d.module.css import:5 ./d.module.css',
      'a.css -> img/i.png asset:5 img/i.png',
      'a.css -> p.js import:4 ./p.js',
      'l.less -> vars.less import:1 vars',
      'l.less -> x/y.less import:2 x/y.less',
    ]);
  });
});

describe('pages', () => {
  it('load scripts, styles and images', () => {
    const { edges } = graphOf({
      'site/index.html': `<!-- <script src="old.js"></script> -->
<link rel="canonical" href="about.html"><link href='style.css' rel=stylesheet>
<script type="module" src="/src/main.ts"></script>
<script src="https://cdn.example.org/x.js"></script>
<img alt="a > b" srcset="a.png 1x, img/b.png 2x" src=favicon.png>
<a href="about.html">`,
      'site/about.html': '',
      'site/old.js': '',
      'site/style.css': '',
      'site/src/main.ts': '',
      'site/a.png': '',
      'site/img/b.png': '',
      'site/public/favicon.png': '',
    });
    expect(edges).toEqual([
      'site/index.html -> site/a.png asset:5 a.png',
      'site/index.html -> site/img/b.png asset:5 img/b.png',
      'site/index.html -> site/public/favicon.png asset:5 favicon.png possible',
      'site/index.html -> site/src/main.ts import:3 /src/main.ts possible',
      'site/index.html -> site/style.css asset:2 style.css',
    ]);
  });
});

describe('templates', () => {
  it('of Django and Jinja: the one below a folder of templates, else the nearest', () => {
    const { edges } = graphOf({
      'app/templates/app/page.html': `{% extends "base.html" %}
{# {% include "app/none.html" %} #}
{% include "app/_row.html" with title="app/other.html" only %}
{% include 'shared/x.html' %}
<script src="{% static 'app/js/page.js' %}"></script>
{{ url_for('static', filename='app/a.css') }}
{% trans "app/other.html" %}`,
      'app/templates/app/_row.html': '',
      'app/templates/app/other.html': '',
      'app/templates/shared/x.html': '',
      'core/templates/shared/x.html': '',
      'core/templates/base.html': '',
      'app/static/app/js/page.js': '',
      'app/static_src/app/a.scss': '',
    });
    expect(edges).toEqual([
      'app/templates/app/page.html -> app/static/app/js/page.js asset:5 app/js/page.js possible',
      'app/templates/app/page.html -> app/static_src/app/a.scss asset:6 app/a.css possible',
      'app/templates/app/page.html -> app/templates/app/_row.html include:3 app/_row.html',
      'app/templates/app/page.html -> app/templates/shared/x.html include:4 shared/x.html possible',
      'app/templates/app/page.html -> core/templates/base.html include:1 base.html',
    ]);
  });

  it('of other engines', () => {
    const { edges } = graphOf({
      'app/views/users/show.html.erb':
        "<%= render 'form', a: 1 %>\n<%= render partial: \"shared/nav\" %>\n<%# render 'none' %>\n<%= stylesheet_link_tag 'site' %>",
      'app/views/users/_form.html.erb': '',
      'app/views/users/_none.html.erb': '',
      'app/views/shared/_nav.html.erb': '',
      'app/assets/stylesheets/site.scss': '',
      'views/a.ejs': "<%- include('parts/head', { a }) %>",
      'views/parts/head.ejs': '',
      'views/b.pug': 'extends layout\nblock x\n  include parts/nav\n',
      'views/layout.pug': '',
      'views/parts/nav.pug': '',
      'theme/x.hbs': '{{!-- {{> none}} --}}{{> card title="a"}}',
      'theme/partials/card.hbs': '',
      'theme/partials/none.hbs': '',
      'twig/a.html.twig': "{% extends '@App/base.html.twig' %}{{ include('b/c.html.twig') }}",
      'twig/templates/base.html.twig': '',
      'twig/templates/b/c.html.twig': '',
      'jekyll/_layouts/a.html': '{% include head.html x=1 %}',
      'jekyll/_includes/head.html': '',
      'go/layouts/a.html': '{{ define "main" }}{{ partial "foot.html" . }}{{ end }}',
      'go/layouts/partials/foot.html': '',
      'net/Views/Home/Index.cshtml': '@{ Layout = "_Layout"; }\n<partial name="_Row" />',
      'net/Views/Shared/_Layout.cshtml': '',
      'net/Views/Home/_Row.cshtml': '',
    });
    expect(edges).toEqual([
      'app/views/users/show.html.erb -> app/assets/stylesheets/site.scss asset:4 site.css possible',
      'app/views/users/show.html.erb -> app/views/shared/_nav.html.erb include:2 shared/nav',
      'app/views/users/show.html.erb -> app/views/users/_form.html.erb include:1 form',
      'go/layouts/a.html -> go/layouts/partials/foot.html include:1 foot.html',
      'jekyll/_layouts/a.html -> jekyll/_includes/head.html include:1 head.html',
      'net/Views/Home/Index.cshtml -> net/Views/Home/_Row.cshtml include:2 _Row',
      'net/Views/Home/Index.cshtml -> net/Views/Shared/_Layout.cshtml include:1 _Layout',
      'theme/x.hbs -> theme/partials/card.hbs include:1 card',
      'twig/a.html.twig -> twig/templates/b/c.html.twig include:1 b/c.html.twig',
      'twig/a.html.twig -> twig/templates/base.html.twig include:1 @App/base.html.twig',
      'views/a.ejs -> views/parts/head.ejs include:1 parts/head',
      'views/b.pug -> views/layout.pug include:1 layout',
      'views/b.pug -> views/parts/nav.pug include:3 parts/nav',
    ]);
  });
});
