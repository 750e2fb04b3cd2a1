import { Parser } from 'htmlparser2'

/** Elements that our pages never have, wherever they came from. */
const never = new Set([
  'iframe',
  'object',
  'embed',
  'applet',
  'base',
  'frame',
  'frameset',
  'img',
  'video',
  'audio',
  'source',
  'marquee',
  'math',
  'template',
  'style',
  'animate',
  'set',
  'noscript',
])
const addresses = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'srcset'])
const ours = /^(\/(?!\/)|#|\?|https?:\/\/|tel:|sms:|mailto:|$)/i

/** What in a page could run or fetch something that is not ours: nothing, when all is well. */
export function livePartsOf(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (never.has(name)) found.push(`<${name}>`)
      if (name === 'script' && !attributes.nonce) found.push('<script> without a nonce')
      if (name === 'meta' && attributes['http-equiv']) found.push('<meta http-equiv>')
      if (name === 'link' && attributes.href?.startsWith('//')) found.push(`<link ${attributes.href}>`)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on/i.test(attribute)) found.push(`<${name} ${attribute}>`)
        if (attribute === 'style' || attribute === 'srcdoc') found.push(`<${name} ${attribute}>`)
        if (addresses.has(attribute) && !ours.test(value.replace(/\s/g, '')))
          found.push(`<${name} ${attribute}=${value}>`)
      }
    },
  })
  parser.end(html)
  return found
}
