// SPDX-License-Identifier: GPL-3.0-or-later
// The formula engine: TeX in, SVG out, no document and no browser. Bundled at build time for an ECMAScript 2016 engine.
// Packages that define macros, follow links, load files or set attributes are left out; what they would do is an error,
// and the reader then shows the source.
import {mathjax} from 'mathjax-full/js/mathjax.js';
import {TeX} from 'mathjax-full/js/input/tex.js';
import {SVG} from 'mathjax-full/js/output/svg.js';
import {liteAdaptor} from 'mathjax-full/js/adaptors/liteAdaptor.js';
import {RegisterHTMLHandler} from 'mathjax-full/js/handlers/html.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js';

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

const input = new TeX({
    packages: ['base', 'ams', 'boldsymbol', 'braket', 'cancel', 'mhchem'],
    maxMacros: 200,
    maxBuffer: 8 * 1024,
    formatError: (jax, error) => { throw error; },
});
const output = new SVG({fontCache: 'none'});
const page = mathjax.document('', {InputJax: input, OutputJax: output});

globalThis.typeset = (source, display) => {
    input.reset(0);
    return adaptor.innerHTML(page.convert(source, {display, em: 16, ex: 8, containerWidth: 1280}));
};
