const names = [
  ...['attributes', 'body', 'childNodes', 'children', 'cookie', 'createElement', 'currentScript', 'documentElement'],
  ...['forms', 'getElementById', 'head', 'innerHTML', 'location', 'nodeName', 'parentNode', 'querySelector'],
  ...['removeChild', 'textContent', 'main_', 'menu_', 'customElements', 'localStorage', 'navigator', 'pwned'],
];

/** Elements that would take the place of what scripts ask the page for: by `id` and by `name` (DOM clobbering). */
export const clobbering = [
  ...names.map((name) => `<a id="${name}" name="${name}" href="#a">a</a>`),
  ...names.map((name) => `<img name="${name}" id="${name}" src="/media/square.png" alt="a">`),
  '<form id="x"><input id="attributes" name="attributes"><output name="y">a</output></form>',
  '<form name="document"><input name="cookie"></form>',
  '<a id="config"></a><a id="config" name="url" href="javascript:RUN">a</a>',
  '<object id="x"><object name="y"></object></object>',
  '<div id="note-x"></div><li id="note-fn-1"><a id="note-fnref-1" href="#a">a</a></li>',
  '<h2 id="footnote-label">a</h2><h2 id="main_">b</h2>',
  '<video-player data-video="abcdefghijk"><a href="#a">a</a></video-player>',
  '<video-player data-video="javascript:RUN"><a href="#a">a</a></video-player>',
  '<theme-switch><button onclick="RUN">a</button></theme-switch>',
  '<p is="video-player" data-video="abcdefghijk">a</p>',
  '<slot name="x" onslotchange="RUN">a</slot>',
];

/** Players that are none, or carry more than the id of a video. */
export const players = [
  '<iframe src="https://www.youtube.com.HOST/embed/abcdefghijk"></iframe>',
  '<iframe src="https://HOST/www.youtube.com/embed/abcdefghijk"></iframe>',
  '<iframe src="https://www.youtube.com@HOST/embed/abcdefghijk"></iframe>',
  '<iframe src="https://www.youtube.com\\@HOST/embed/abcdefghijk"></iframe>',
  '<iframe src="http://www.youtube.com/embed/abcdefghijk"></iframe>',
  '<iframe src="//www.youtube.com/embed/abcdefghijk"></iframe>',
  '<iframe src=" https://www.youtube.com/embed/abcdefghijk"></iframe>',
  '<iframe src="https://www.youtube.com/embed/abcdefghijk/../../redirect?q=https://HOST"></iframe>',
  '<iframe src="https://www.youtube.com/embed/abcdefghijk?origin=javascript:RUN"></iframe>',
  '<iframe src="https://www.youtube.com/embed/abcdefghijk#&quot;><img src=x onerror=RUN>"></iframe>',
  '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="&quot;><img src=x onerror=RUN>"></iframe>',
  '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="<script>RUN</script>"></iframe>',
  '<iframe src="https://www.youtube.com/embed/&quot;onload=RUN"></iframe>',
  '<iframe src="https://www.youtube.com/embed/abcdefghij&#10;k"></iframe>',
  '<iframe src="javascript:RUN//https://www.youtube.com/embed/abcdefghijk"></iframe>',
  '<iframe src="javascript:RUN\nhttps://www.youtube.com/embed/abcdefghijk"></iframe>',
];
