/** The page view's frame: everything that is drawn in it comes from `client/page/`. */

/** `script`: the one that may run; `nonce`: what lets it and the styles in. Nothing is fetched from anywhere else. */
export const pageHtml = (script: string, nonce: string): string => `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<style nonce="${nonce}">
  html { scroll-behavior: auto; overflow-anchor: none; }
  body { margin: 0; padding: 12px; overflow-x: hidden; background: var(--vscode-editor-background); }
  #frame { margin: 0 auto; }
  #view { transform-origin: 0 0; }
  #ruler { position: absolute; left: -10000px; top: 0; visibility: hidden; display: flow-root; }
  #note {
    position: sticky; top: 0; z-index: 1; margin: 0 auto 12px; padding: 4px 12px; max-width: 210mm;
    color: var(--vscode-editorWidget-foreground); background: var(--vscode-editorWidget-background);
    border: 1px solid var(--vscode-contrastBorder, var(--vscode-editorWidget-border, transparent));
  }
  #note p { margin: 4px 0; }
  #estimate { margin: 0; text-align: center; color: var(--vscode-descriptionForeground); }
  #note[hidden] { display: none; }
  .sheet {
    font-kerning: none; font-variant-ligatures: none; text-rendering: geometricPrecision; -webkit-text-size-adjust: none;
  }
  /* the paper stays white in every theme */
  .paper {
    position: relative; overflow: hidden; margin: 0 auto 16px; color-scheme: light; background: #fff;
    box-shadow: 0 0 0 1px rgba(128, 128, 128, .4), 0 2px 8px rgba(0, 0, 0, .3);
  }
  .vscode-high-contrast .paper { box-shadow: none; outline: 2px solid var(--vscode-contrastBorder); }
  .paper > div { position: absolute; display: flow-root; }
  .sheet p { white-space: pre-wrap; overflow-wrap: break-word; position: relative; }
  .paper p.placed { position: absolute; }
  .sheet table { border-collapse: collapse; table-layout: fixed; }
  .sheet td { padding: 0; vertical-align: top; }
  .sheet tr.head td { vertical-align: middle; }
  .sheet sup { font-size: 65%; line-height: 0; }
  .sheet .rule { display: block; margin: 0 auto; border-top: .75pt solid #000; }
  .paper .clip { overflow: hidden; }
  .paper .notes::before { content: ''; display: block; width: 50mm; margin-bottom: 4px; border-top: .5pt solid #000; }
  .paper [class*='found-'] { box-shadow: -6px 0 0 -3px var(--mark); }
  .paper tr[class*='found-'] { outline: 1.5px solid var(--mark); outline-offset: -1px; box-shadow: none; }
  .found-error { --mark: #c50f1f; }
  .found-warning { --mark: #b36b00; }
  .found-info { --mark: #0063b1; }
  .found-hint { --mark: #767676; }
</style>
<style nonce="${nonce}" id="look"></style>
</head>
<body>
<div id="note" role="status" hidden></div>
<div id="frame"><div id="view"></div></div>
<p id="estimate"></p>
<div id="ruler" class="sheet" aria-hidden="true"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
