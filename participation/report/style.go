package report

// style is the one style sheet of the HTML rendering. Its bytes are named by styleDigest.
const style = `
:root{color-scheme:light dark;--ink:#1b2430;--quiet:#4a5566;--paper:#fff;--line:#c9d0d9;--soft:#f3f5f8;--accent:#0b4f8a;--good:#0b5e2f;--bad:#8f1d14;--open:#6b4a00}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf1;--quiet:#b3bdc9;--paper:#12161c;--line:#46505d;--soft:#1c222b;--accent:#8fc4f5;--good:#9ee2b8;--bad:#ffb4ab;--open:#ffd98a}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0}
h1+dl{display:flex;flex-wrap:wrap;gap:.15rem 2rem;margin:0}
h1+dl>div{display:flex;gap:.5rem;padding:0}
main{max-width:50rem;margin:0 auto;padding:2rem 1.25rem 4rem;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h1{font-size:2rem;margin:0 0 1rem}
h2{font-size:1.5rem;margin:2.5rem 0 1rem;padding-top:1rem;border-top:3px solid var(--accent)}
h3{font-size:1.2rem;margin:2rem 0 .75rem}
h4{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:0 0 .75rem}
.quiet{color:var(--quiet);font-size:.9rem}
.lead{font-weight:600}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
:target{scroll-margin-top:1rem;outline:2px solid var(--accent);outline-offset:4px}
code{font:.85em/1.4 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;color:var(--quiet);unicode-bidi:isolate}
a code{color:inherit}
nav{margin:1.25rem 0 0;font-size:.9rem}
nav h2{font-size:1em;font-weight:400;line-height:inherit;margin:0;padding:0;border:0;color:var(--quiet)}
nav ul{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;list-style:none;padding:0;margin:0}
nav li{margin:0}
ul,ol{margin:0 0 .75rem;padding-inline-start:1.4rem}
li{margin:0 0 .35rem}
.cards{list-style:none;padding:0}
.cards>li{margin:0 0 1rem;padding:.85rem 1rem;border:1px solid var(--line);border-inline-start:4px solid var(--line);border-radius:4px}
.cards>li>p:first-child{margin-bottom:.5rem}
dl{margin:0 0 .75rem}
dl>div{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.15rem 1rem;padding:.3rem 0}
dt{color:var(--quiet);overflow-wrap:normal}
dd{margin:0}
dd>:last-child,li>:last-child,.notice>:last-child,blockquote>:last-child{margin-bottom:0}
blockquote{margin:0 0 .5rem;padding-inline-start:.75rem;border-inline-start:3px solid var(--line)}
.notice{margin:1.25rem 0;padding:1rem 1.15rem;background:var(--soft);border:1px solid var(--line);border-inline-start:6px solid var(--accent);border-radius:4px}
.notice.gap,.notice.law{border-inline-start-color:var(--open)}
.notice.verdict{border-inline-start-width:10px}
.notice.verdict>.lead{font-size:1.5rem;line-height:1.3}
.notice .notice{background:var(--paper);margin:.75rem 0 0;padding:.6rem .9rem}
table{width:100%;border-collapse:collapse;margin:0 0 1.5rem}
caption{text-align:start;font-weight:600;padding:0 0 .5rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}
thead th{border-bottom-width:2px;overflow-wrap:break-word}
.wide{overflow-x:auto}
.wide table{min-width:36rem}
tbody th{font-weight:400}
.counts th+th,.counts td{text-align:end;font-variant-numeric:tabular-nums;padding-inline:.5rem 0}
.bar{display:block;width:100%;height:.8rem;margin-top:.3rem;fill:none;stroke:currentColor}
.pictures{display:flex;flex-wrap:wrap;gap:1.5rem 3rem;margin:1.5rem 0}
figure{flex:1 1 18rem;max-width:38rem;margin:0}
figcaption{font-weight:600;margin:0 0 .75rem}
.rail{list-style:none;padding:0}
.rail>li{display:flex;gap:.4rem;margin:0}
.rail svg{flex:none;width:3.25rem;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.rail path:first-child{stroke:var(--quiet)}
.rail .sign{stroke-width:2.5}
.rail p{margin:0}
.rail div{padding-bottom:1rem}
[dir=rtl] :is(.bar,.here,.elsewhere){transform:scaleX(-1)}
.sign th,.sign td{border:1px solid var(--line);padding:.5rem .6rem}
.sign tbody>tr>*{height:4.2rem}
.sign td:last-child{min-width:14rem}
.tag{display:inline-block;padding:0 .45rem;border:1px solid;border-radius:3px;color:var(--quiet);font-size:.8rem;font-weight:600;line-height:1.5;white-space:nowrap}
h4 .tag{font-size:.95rem}
.met{color:var(--good)}
.not-met,.overdue{color:var(--bad)}
.unclear,.inferred,.second-hand,.unverified,.judgement,.unknown{color:var(--open)}
@media (min-width:36rem){td code,th code{overflow-wrap:break-word}}
@media (max-width:36rem){dl>div{grid-template-columns:1fr}h1{font-size:1.6rem}h1+dl>div{display:block}h1+dl dt,h1+dl dd{display:inline}h1+dl dd{margin-inline-start:.4em}}
@media (forced-colors:active){.notice,.cards>li{border-color:CanvasText}.rail svg,.bar path{color:CanvasText}}
@page{size:A4;margin:18mm 16mm 20mm}
@media print{
:root{color-scheme:light;--ink:#000;--quiet:#333;--paper:#fff;--line:#888;--soft:#fff;--accent:#0b4f8a;--good:#0b5e2f;--bad:#8f1d14;--open:#6b4a00}
html{font-size:9.5pt;line-height:1.4}
main{max-width:none;padding:0}
nav{display:none}
a{color:inherit;text-decoration:none}
h1,h2,h3,h4,caption,figcaption{break-after:avoid}
.rail div{padding-bottom:.6rem}
h2{margin-top:2rem}
h3{margin-top:1.25rem}
h4{margin:.75rem 0 .25rem}
li{margin:0 0 .15rem}
dl>div{padding:.05rem 0}
.cards>li{margin:0;padding:.5rem 0;border:0;border-top:1px solid var(--line);border-radius:0}
.cards>li>p:first-child{margin-bottom:.15rem}
#sources~dl{columns:2;column-gap:2rem}
#sources~dl>div{display:block}
p,li,blockquote{orphans:3;widows:3}
section:has(>.sign),.rail>li,tr,dl>div,.cards>li,.notice.advice,.notice.gap{break-inside:avoid}
thead{display:table-header-group}
.wide{overflow:visible}
.wide table{min-width:0}
}
`

// styleDigest names the style sheet in the policy of the document. A test holds it to style.
const styleDigest = "sha256-PuuFCPCtY0Nwn+haHROQpzh5adFzbYw/+s31PTbM/NQ="
