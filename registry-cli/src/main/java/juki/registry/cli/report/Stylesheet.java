package juki.registry.cli.report;

/** How the page looks: on screen, in the dark, on A4. */
final class Stylesheet {
    static final String CSS = """
            :root{color-scheme:light dark;
            --paper:#fbfaf6;--sheet:#ffffff;--ink:#1f2530;--soft:#5d6470;--rule:#d8d4c9;--grid:#e6e2d8;
            --men:#2f5079;--women:#b8653a;--in1:#264f6f;--in2:#4f82a3;--in3:#8fb3c6;--in4:#7a9560;--in5:#c2cbb0;
            --out1:#b8653a;--out2:#6d4a3f;--out3:#d9a583;--house:#5f7d68;--calm:#7b8794;
            --error:#a32e36;--alert:#c39a3c;--accent:#8c3b32;--good:#3c6e4a;--halo:#ffffff;--tint:#f3f0e7}
            @media screen and (prefers-color-scheme:dark){:root{
            --paper:#14171c;--sheet:#1a1e25;--ink:#e8e4da;--soft:#a2a7b0;--rule:#3a404a;--grid:#2b3039;
            --men:#7ba0cf;--women:#d98d5f;--in1:#7ba0cf;--in2:#5580a8;--in3:#a9c6d8;--in4:#97b07c;--in5:#5d6b4c;
            --out1:#d98d5f;--out2:#a97c6b;--out3:#edc3a5;--house:#86a78f;--calm:#8d99a6;
            --error:#e0727a;--alert:#d6b25c;--accent:#e39a8e;--good:#86bd95;--halo:#1a1e25;--tint:#20252d}}
            *{box-sizing:border-box}
            html{font-size:16px;-webkit-text-size-adjust:100%}
            body{margin:0;background:var(--paper);color:var(--ink);line-height:1.75;
            font-family:"Noto Sans CJK JP","Noto Sans JP","Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic",YuGothic,Meiryo,sans-serif}
            main{max-width:1200px;margin:0 auto;padding:56px 40px 72px;background:var(--sheet)}
            h1,h2,th,svg{font-feature-settings:"palt"}
            h1,h2,.overline{font-family:"Noto Serif CJK JP","Noto Serif JP","Hiragino Mincho ProN","Yu Mincho",YuMincho,"MS PMincho",serif;font-weight:600}
            h1{font-size:2.9rem;line-height:1.25;margin:.1em 0 .1em;letter-spacing:.04em}
            h2{font-size:1.3rem;line-height:1.4;margin:0 0 .2em;letter-spacing:.03em}
            h2 .no{color:var(--accent);margin-right:.7em}
            .en{font-size:.85em;color:var(--soft);letter-spacing:.01em;font-weight:400;
            font-family:"Noto Sans CJK JP","Noto Sans JP","Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic",YuGothic,Meiryo,sans-serif}
            h1 .en{font-size:.42em;display:block}
            h2 .en{font-size:.68em;margin-left:.3em}
            p{margin:.3em 0 .9em;max-width:62em}
            .overline{color:var(--accent);letter-spacing:.22em;margin:0}
            .overline .en{letter-spacing:.04em}
            .facts{display:flex;flex-wrap:wrap;gap:6px 36px;margin:18px 0 0;padding:10px 0;border-top:3px double var(--ink);border-bottom:1px solid var(--rule)}
            .facts div{display:flex;gap:.6em;align-items:baseline}
            dt{color:var(--soft);font-size:.85rem}dd{margin:0;font-variant-numeric:tabular-nums lining-nums}
            .statement{background:var(--tint);padding:14px 20px;margin:18px 0 0;font-size:.93rem;border-left:4px solid var(--men);max-width:none}
            .statement p{margin:0;max-width:none}
            .warning{border-left-color:var(--error)}
            .warning strong{color:var(--error)}
            section{margin-top:52px}
            .pair{display:grid;grid-template-columns:minmax(0,4fr) minmax(0,3fr);gap:44px}
            .note{font-size:.85rem;color:var(--soft);margin:.2em 0 .6em}
            .ribbon{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:10px 2px;margin:16px 0 24px;padding:0;list-style:none}
            .ribbon li{display:flex;align-items:center;gap:9px}
            .ribbon .sign{font-size:1.2rem;color:var(--soft)}
            .ribbon .box{display:block;line-height:1.3;font-size:.8rem;font-feature-settings:"palt"}
            .ribbon .en{display:block}
            .ribbon .big{display:block;font-size:1.4rem;font-variant-numeric:tabular-nums lining-nums;letter-spacing:-.01em}
            .ribbon .edge .big{font-size:2.1rem;font-weight:600}
            .ribbon .last .sign,.ribbon .last .big{color:var(--men)}
            .scroll{overflow-x:auto}
            .scroll+.scroll,.scroll+.pair{margin-top:22px}
            table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.5;font-variant-numeric:tabular-nums lining-nums;border-top:2px solid var(--ink);border-bottom:1px solid var(--ink)}
            th,td{padding:6px 10px;text-align:right;font-weight:400;vertical-align:top;white-space:nowrap}
            thead th{border-bottom:1px solid var(--ink);vertical-align:bottom;line-height:1.3}
            thead .en{display:block}
            tbody tr+tr>*{border-top:1px solid var(--grid)}
            tbody tr.sum>*{border-top:1px solid var(--ink);font-weight:600}
            th:first-child,td.words,th.words{text-align:left}
            td.words,th.words{white-space:normal;overflow-wrap:anywhere}
            .wide td.words{min-width:9em}
            caption{text-align:left;font-size:.85rem;color:var(--soft);padding-bottom:4px}
            details{margin-top:10px;font-size:.95rem}
            summary{cursor:pointer;color:var(--soft);font-size:.85rem;padding:2px 0}
            figure{margin:14px 0 0}
            svg{display:block;width:100%;height:auto;overflow:visible}
            svg text{fill:var(--ink);font-size:12.5px;font-variant-numeric:tabular-nums lining-nums}
            svg .tick{font-size:11px;fill:var(--soft)}
            svg .faint{opacity:.85}
            svg .halo-text{paint-order:stroke;stroke:var(--halo);stroke-width:5px;stroke-linejoin:round}
            svg .en{fill:var(--soft);font-size:.85em}
            svg .head{font-size:15px;font-weight:600}
            svg .value{font-weight:600}
            svg .strong,svg .number{font-weight:600}
            svg .number{fill:var(--accent)}
            svg .code{font-size:12px;font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"DejaVu Sans Mono",monospace}
            svg .struck{text-decoration:line-through}
            svg .middle{text-anchor:middle}svg .end{text-anchor:end}
            .grid{stroke:var(--grid);stroke-width:1}
            .zero{stroke:var(--calm);stroke-width:1}
            .men{fill:var(--men)}.women{fill:var(--women)}
            svg .ink-men,svg .ink-men .en{fill:var(--men)}svg .ink-women,svg .ink-women .en{fill:var(--women)}
            .outline{fill:none;stroke:var(--ink);stroke-width:1.3;stroke-linejoin:round}
            .household{fill:var(--house)}
            .published{fill:var(--sheet);stroke:var(--accent);stroke-width:2.2}
            .kind-move-in{fill:var(--in1)}.kind-move-in-from-abroad{fill:var(--in2)}.kind-return-move-in{fill:var(--in3)}
            .kind-birth{fill:var(--in4)}.kind-other-entry{fill:var(--in5)}
            .kind-move-out{fill:var(--out1)}.kind-death{fill:var(--out2)}.kind-other-deletion{fill:var(--out3)}
            .kind-address-change,.kind-move-in-notice,.kind-household-change,.kind-correction,.kind-cancellation,.kind-record-code-change{fill:var(--calm)}
            .hatch{stroke:var(--halo);stroke-width:1.6;opacity:.75}
            .net{fill:none;stroke:var(--ink);stroke-width:2}
            .halo{fill:none;stroke:var(--halo);stroke-width:6;stroke-linejoin:round}
            .net-dot{fill:var(--sheet);stroke:var(--ink);stroke-width:2}
            .error{fill:var(--error)}.alert{fill:var(--alert)}
            .alert-frame{fill:none;stroke:var(--alert);stroke-width:1.6;stroke-linejoin:round}
            .axis{stroke:var(--ink);stroke-width:2}
            .beyond{stroke:var(--ink);stroke-width:2;stroke-dasharray:2 5}
            .lag{stroke:var(--men);stroke-width:2}
            .late{stroke:var(--women);stroke-width:3.5}
            .ahead{stroke:var(--calm);stroke-dasharray:3 4}
            svg .ink-late,svg .ink-late .en{fill:var(--women);font-weight:600}
            .leader{stroke:var(--calm);stroke-width:1}
            .happened{fill:var(--sheet);stroke:var(--men);stroke-width:2.5}
            .happened.cancelled{stroke:var(--calm);stroke-dasharray:2.5 2.5}
            .recorded{fill:var(--men);stroke:var(--sheet);stroke-width:1.5}
            .items{margin:0;padding:0;list-style:none}
            .items b{font-weight:600}
            .items .before{text-decoration:line-through;text-decoration-color:var(--soft);color:var(--soft)}
            .tag{display:inline-block;border:1px solid currentColor;border-radius:2px;padding:0 .4em;font-size:.8em;color:var(--soft)}
            .tag.late{color:var(--women);font-weight:600}
            .hop{fill:var(--tint);stroke:var(--ink);stroke-width:1.2}
            .band{fill:var(--in2);opacity:.55}
            .books{list-style:none;margin:14px 0 0;padding:0;border-top:2px solid var(--ink);border-bottom:1px solid var(--ink)}
            .books li{display:grid;grid-template-columns:7.5em minmax(0,1fr);gap:4px 20px;padding:9px 4px}
            .books li+li{border-top:1px solid var(--grid)}
            .books .verdict{font-weight:600;color:var(--good)}
            .books .broken .verdict{color:var(--error)}
            .books .equation{display:block;font-size:.88rem;color:var(--soft);font-variant-numeric:tabular-nums lining-nums}
            .books .equation b{color:var(--ink);font-weight:600}
            footer{margin-top:60px;border-top:3px double var(--ink);padding-top:14px;font-size:.85rem}
            footer ul{columns:2;column-gap:44px;margin:.4em 0 1em;padding:0;list-style:none}
            footer li{break-inside:avoid;padding:2px 0}
            @media screen and (max-width:860px){main{padding:28px 18px 48px}h1{font-size:2.1rem}.pair{grid-template-columns:minmax(0,1fr)}
            figure{overflow-x:auto}figure svg{min-width:680px}.pair figure svg{min-width:420px}footer ul{columns:1}
            .books li{grid-template-columns:minmax(0,1fr)}}
            @page{size:A4;margin:13mm 12mm}
            @media print{html{font-size:11px}body,main{background:#fff}main{max-width:none;padding:0}section{margin-top:26px;break-inside:avoid}
            figure,.statement,.ribbon,.books li,tr{break-inside:avoid}h2,.note{break-after:avoid}
            .pair{gap:24px}section:has(table.wide){break-inside:auto}details{display:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
            """;

    private Stylesheet() {}
}
