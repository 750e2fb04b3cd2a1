/** Numbers packed one byte each: a tenth of the size. Small numbers keep finer steps than large ones. */
export type Packed = { readonly largest: number; readonly bytes: string }

const steps = 127

/** Packs numbers into signed bytes, by the square root of their share of the largest. */
export function packed(numbers: ArrayLike<number>): Packed {
  let largest = 0
  for (let at = 0; at < numbers.length; at++) largest = Math.max(largest, Math.abs(numbers[at]!))
  let text = ''
  for (let at = 0; at < numbers.length; at++) {
    const share = largest === 0 ? 0 : Math.abs(numbers[at]!) / largest
    text += String.fromCharCode((Math.sign(numbers[at]!) * Math.round(Math.sqrt(share) * steps)) & 0xff)
  }
  return { largest, bytes: btoa(text) }
}

/** Numbers as they were packed. */
export function unpacked({ largest, bytes }: Packed): Float32Array {
  const text = atob(bytes)
  const numbers = new Float32Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const step = (text.charCodeAt(at) << 24) >> 24
    numbers[at] = (Math.sign(step) * largest * step * step) / (steps * steps)
  }
  return numbers
}
