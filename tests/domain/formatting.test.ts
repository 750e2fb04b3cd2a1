import { describe, expect, test } from 'vitest'
import { toHtml, toPlainText } from '#server/domain/kernel/formatting.ts'

/** Strings that have opened doors elsewhere. */
const nasty = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;avascript&colon;alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](//evil.example/x)',
  '[x](file:///etc/passwd)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x" onerror="alert(1)](http://a.example/b.png)',
  '[x](http://a.example "onmouseover=alert(1)")',
  '[x](<http://a.example" onclick="alert(1)>)',
  '"><script>alert(1)</script>',
  '<style>body{display:none}</style>',
  '<form action=//evil.example><button>Sign in</button></form>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '</p></div><div id="main">',
  '<p style="position:fixed;inset:0">',
  '<!-- --><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '[a]: javascript:alert(1)\n\n[a]',
  'javascript:alert(1)',
  '\u0000<scr\u0000ipt>alert(1)</script>',
  '<<script>script>alert(1)<</script>/script>',
  '\uE0000\uE001<b>',
]

const allowedTag = /^<\/?(?:p|br|em|strong|ul|ol|li|blockquote|a)(?: (?:href|rel|start)="[^"<>]*")*(?: \/)?>$/

describe('formatting what people write', () => {
  test.each(nasty)('keeps %j inert', (text) => {
    const html = toHtml(text)
    for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(allowedTag)
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g))
      expect(href).toMatch(/^(?:https?:|mailto:|tel:)/)
    expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/)
  })

  test('a mention cannot break out of a link or bring in letters of its own', () => {
    const text = '[@Rowan](http://a.example/@Rowan)'
    const at = text.indexOf('/@Rowan') + 1
    const html = toHtml(text, [
      { at: 1, length: 6, name: 'Row<b>an' },
      { at, length: 6, name: '"><script>' },
    ])
    for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(allowedTag)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<b>')
  })

  test.each([
    ['*do* and **do**', '<p><em>do</em> and <strong>do</strong></p>'],
    ['one\ntwo', '<p>one<br />\ntwo</p>'],
    ['- tea\n- toast', '<ul>\n<li>tea</li>\n<li>toast</li>\n</ul>'],
    ['3. three', '<ol start="3">\n<li>three</li>\n</ol>'],
    ['> you said', '<blockquote>\n<p>you said</p>\n</blockquote>'],
    ['I <3 tea & 5 < 6', '<p>I &lt;3 tea &amp; 5 &lt; 6</p>'],
  ])('shows %j as people mean it', (text, html) => {
    expect(toHtml(text).trim()).toBe(html)
  })

  test.each([
    '# not a title',
    '---',
    '***',
    '~~struck~~',
    '| a | b |\n|---|---|',
    '    four spaces',
    '`tick`',
    '[1]: a note',
  ])('loses no letter of %j', (text) => {
    expect(toPlainText(text)).toBe(text.replace(/\s+/g, ' ').trim())
  })

  test.each([
    ['see www.nhs.uk/pain', 'http://www.nhs.uk/pain'],
    ['https://example.org/a?b=1&c=2', 'https://example.org/a?b=1&amp;c=2'],
    ['help@example.org', 'mailto:help@example.org'],
    ['[ring them](tel:116123)', 'tel:116123'],
  ])('links %j, and tells nobody where the reader came from', (text, href) => {
    expect(toHtml(text)).toContain(`<a href="${href}" rel="nofollow ugc noopener noreferrer">`)
  })

  test.each(
    [
      '[a](b',
      '*a **a ',
      '[',
      '**a ',
      '*a_',
      '> ',
      '>',
      '- ',
      '`',
      '<',
      'a@',
      'http://a.',
      '![',
      '\\',
      '&',
      '(',
      '[a](<b',
      'www.',
    ].map((piece) => [piece, piece.repeat(Math.floor(10_000 / piece.length))] as const),
  )('ten thousand letters of %j do not stop the house', (_piece, text) => {
    const began = performance.now()
    toHtml(text)
    // A slow parser took 38 seconds over the first of these.
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test('plain words keep their spaces and lose their formatting', () => {
    expect(toPlainText('One *two*\nthree\n\n- four\n- five & <six>')).toBe('One two three four five & <six>')
  })
})
