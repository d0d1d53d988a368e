/** How the page looks, on a screen in the light and in the dark, on a telephone and on paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1f2933;--navy:#12355b;--grey:#52606d;--line:#c9d3dd;--fill:#eef2f6;--paper:#fff;--link:#1f5a94;--bad:#9b1c1c;--bad-fill:#fdeceb;--look:#7a4d00;--look-fill:#fdf3dc;--note:#1f5a94;--good:#14625d}
@media (prefers-color-scheme:dark){:root{--ink:#e3e9ef;--navy:#cfe2f7;--grey:#a9b6c3;--line:#3a4754;--fill:#1d2731;--paper:#12191f;--link:#8fc1f2;--bad:#f5a8a1;--bad-fill:#3c1f1f;--look:#f0c774;--look-fill:#352b12;--note:#8fc1f2;--good:#74d1c8}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Naskh Arabic",Arial,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:52rem;padding:1.5rem 1rem 3rem;overflow-wrap:anywhere}
header,footer,.small,.about,caption,dt,.list i,.beside{color:var(--grey)}
header p,footer p{margin:0;font-size:.875rem}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line)}
h1,h2,h3,h4{color:var(--navy);line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:1.75rem;font-weight:650}
h2{font-size:1.25rem;margin:3.5rem 0 .75rem;scroll-margin-top:1rem}
h3{font-size:1.0625rem;margin:2.5rem 0 .25rem}
h4{font-size:1rem;margin:1.5rem 0 .25rem}
p{margin:.5rem 0;max-width:42rem}
a{color:var(--link);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.list:focus{outline:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-block-start:.5rem;inset-inline-start:1rem;padding:.5rem 1rem;background:var(--paper);border:1px solid var(--line)}
.skip:not(:focus){width:1px;height:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%)}
.verdict{margin-top:1.75rem}
.verdict.ready .sign,.state.ready,.state.nothing{color:var(--good)}
.verdict.ready-with-remarks .sign,.state:is(.ready-with-remarks,.missing),.weight.warning{color:var(--look)}
.verdict.not-ready .sign,.verdict.unreadable .sign,.state.not-ready,.state.unreadable,.weight.stop,.weight.error{color:var(--bad)}
.weight.note{color:var(--note)}
.lead{font-size:1.125rem}
.small,.code{font-size:.875rem}
.figures{list-style:none;margin:1.5rem 0;padding:0;display:flex;flex-wrap:wrap;gap:1rem 2.5rem;border-block:1px solid var(--line);padding-block:.875rem}
.figures b{display:block;font-size:1.625rem;font-weight:600;line-height:1.2;color:var(--navy)}
.figures span{font-size:.875rem;color:var(--grey)}
.to-do{margin:0;padding-inline-start:1.75rem}
.to-do li{padding-block:.25rem}
.to-do li::marker{color:var(--grey)}
.about{font-size:.875rem;margin-top:0}
.to-do .about{display:block}
.about>*{margin-inline-end:.625rem}
.weight,.state{font-weight:600;white-space:nowrap}
.cause{scroll-margin-top:1rem;break-inside:avoid}
.fix strong{font-weight:600}
.also{margin:.5rem 0;padding-inline-start:1.25rem;max-width:42rem}
.beside{padding-inline-start:.75rem;border-inline-start:2px solid var(--line);font-size:.9375rem}
.to-list{font-size:.875rem}
table{border-collapse:collapse;width:100%}
caption{text-align:start;font-size:.875rem;padding-block:.25rem}
th,td{text-align:start;vertical-align:top;font-weight:inherit}
.sheet{width:auto;max-width:100%;margin:.75rem 0;font-size:.875rem;line-height:1.4}
.sheet th,.sheet td{border:1px solid var(--line);padding:.25rem .5rem;min-width:2.25rem}
.sheet th,.sheet thead td{background:var(--fill);color:var(--grey);text-align:center}
.sheet th[scope=row]{white-space:nowrap}
.sheet .headings td{font-weight:600}
.sheet .gap:is(th,td){border-inline-start:3px double var(--grey)}
.sheet tr.gap>*{border-top:3px double var(--grey)}
.sheet .mark{background:var(--look-fill);outline:2px solid var(--look);outline-offset:-2px;font-weight:600}
.sheet:is(.stop,.error) .mark{background:var(--bad-fill);outline-color:var(--bad)}
.sheet.note .mark{background:var(--fill);outline-color:var(--note)}
.facts{margin:.5rem 0;font-size:.9375rem}
.facts div{display:grid;grid-template-columns:12rem 1fr;gap:0 1rem;padding-block:.25rem;border-bottom:1px solid var(--line)}
dd{margin:0}
.files thead th,.part thead th{background:var(--fill);color:var(--navy);font-weight:600;font-size:.875rem}
.files th,.files td,.part th,.part td{padding:.375rem .5rem;border-bottom:1px solid var(--line)}
.files :is(.rows,.count){text-align:end}
.files thead th,.files .country,.files .period,.files .rows{white-space:nowrap}
.part{table-layout:fixed}
.part .where{width:14rem}
.part tbody th>*{display:block;font-style:normal;font-size:.875rem}
.part tbody th b{font-weight:600;font-size:1rem}
.part td p{margin:.125rem 0}
.part .fix{color:var(--grey)}
.list .code{color:var(--grey);margin-inline-start:.5rem}
tr{break-inside:avoid}
.controls{display:none}
.js .controls{display:block}
.js form.controls{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem 1rem;align-items:end;margin:1rem 0}
.controls label{min-width:0;font-size:.875rem;color:var(--grey)}
.controls input,.controls select,.controls button{display:block;width:100%;min-height:2.75rem;padding:.375rem .625rem;font:inherit;font-size:1rem;color:var(--ink);background:var(--paper);border:1px solid var(--grey);border-radius:4px}
.controls button{cursor:pointer;background:var(--fill);color:var(--navy);font-weight:600}
p.controls button{width:auto}
.controls [hidden]{display:none}
.search{grid-column:1/-1}
.js .list:not(.led) .part~.part{display:none}
.js .part caption,.js .part thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:36rem){.weight,.state{white-space:normal}body{padding-inline:.75rem}h1{font-size:1.5rem}.files .country,.files .period,.files :is(.rows,.count){display:none}.facts div{grid-template-columns:1fr}.part .where{width:6.5rem}}
@media (forced-colors:active){.sheet .mark{outline-color:Highlight}}
@media print{:root{color-scheme:light;--ink:#000;--navy:#12355b;--grey:#444;--line:#bbb;--fill:#eee;--paper:#fff;--link:#000;--bad:#7d1414;--look:#5e3b00;--look-fill:#fff;--note:#123a63;--good:#0d4a46}
html{font-size:10.5pt}body{max-width:none;padding:0}a{text-decoration:none}.skip,.to-list,.js .controls,.js form.controls{display:none}
h2,h3,h4,caption,.file>p{break-after:avoid}li{break-inside:avoid}p{orphans:3;widows:3}thead{display:table-header-group}
.js .list .part,.js .list .part~.part,.part[hidden]{display:table}.part tr[hidden]{display:table-row}.js .part thead{display:table-header-group;position:static;width:auto;height:auto;clip-path:none}.js .part caption{position:static;width:auto;height:auto;clip-path:none}
@page{margin:18mm 16mm}}
`;
