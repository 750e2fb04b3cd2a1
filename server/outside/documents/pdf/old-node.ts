type Movable = ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer }

// pdf.js hands its fonts on with a call that Node 20 does not have yet. Goes when Node 22 is the least we run on.
const prototype = ArrayBuffer.prototype as Movable
prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
  const copy = new Uint8Array(length)
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return copy.buffer
}

export {}
