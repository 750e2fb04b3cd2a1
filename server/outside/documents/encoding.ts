const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The text in these bytes: by the mark they begin with, by what the page says of itself, by trying UTF-8, else as Windows wrote it. */
export function textOf(bytes: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return new TextDecoder(marked[0]).decode(bytes)
  const wide = wideOrder(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const said = saidEncoding(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const encoding = said && said !== 'utf-8' ? said : 'windows-1252'
    const text = new TextDecoder(encoding).decode(bytes)
    return encoding === 'windows-1252' ? withWindowsLetters(text) : text
  }
}

// What Windows has where Latin-1 has control signs, from 0x80. Node 20 leaves the control signs.
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const withWindowsLetters = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) => windowsLetters[sign.charCodeAt(0) - 0x80] ?? sign)

/** UTF-16 without a mark: in English text every other byte is nought. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000)
  if (sample.length < 4) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) at % 2 === 0 ? even++ : odd++
  const half = sample.length / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be'
  return undefined
}

function saidEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const said =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? /^<\?xml[^>]*?encoding=["']([\w-]+)/.exec(head)
  if (!said?.[1]) return undefined
  try {
    const { encoding } = new TextDecoder(said[1])
    // A page that could be read so far cannot be UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return undefined
  }
}
