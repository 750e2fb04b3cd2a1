// A streaming JSON parser builds what it reads and gives up at the first mistake. Feeds are large, broken off and wrong in one
// record of a thousand, so this only finds where each record begins and ends; every record is then parsed, or refused, alone.

/** One record's bytes; or that it was too large to keep, with its beginning. */
export type Piece = { readonly list: string; readonly bytes: Buffer; readonly size: number; readonly isWhole: boolean }

/** Bytes above which a record is no service. */
export const largestRecord = 5_000_000

/** Under these names an answer keeps its records. */
const listNames = new Set([
  'contents',
  'content',
  'services',
  'data',
  'items',
  'results',
  'records',
  'organizations',
  'locations',
  'taxonomies',
  'taxonomy_terms',
  'taxonomy',
  'service',
])

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket, colon, comma] = [...'"\\{}[]:,'].map(
  (letter) => letter.charCodeAt(0),
)

/** Splits the bytes of a JSON text into its records: the members of a list at the top or under a known name, or each object that stands alone. */
export class JsonPieces {
  /** The parts of an answer beside its records: the counters. */
  readonly envelope: Record<string, unknown> = {}
  #depth = 0
  #isInWords = false
  #isEscaped = false
  #isStarted = false
  /** The name that a list at the top of an object has; empty in a bare list. */
  #list: string | null = null
  #recordDepth = 0
  #record: Buffer[] = []
  #size = 0
  #kept = 0
  #isTopList = false
  #top: Buffer[] = []
  #topSize = 0
  #key = ''
  #words: number[] = []
  #looksLikeRecord = false

  /** The records that end in these bytes. */
  push(chunk: Buffer): Piece[] {
    const pieces: Piece[] = []
    let from = 0
    const start = this.#isStarted ? 0 : this.#begin(chunk)
    from = start
    for (let at = start; at < chunk.length; at++) {
      const byte = chunk[at]
      if (this.#isInWords) {
        if (this.#isEscaped) this.#isEscaped = false
        else if (byte === backslash) this.#isEscaped = true
        else if (byte === quote) this.#isInWords = false
        else if (this.#depth === 1 && this.#words.length < 100) this.#words.push(byte ?? 0)
        continue
      }
      if (byte === quote) {
        this.#isInWords = true
        this.#words = []
      } else if (byte === colon && this.#depth === 1 && !this.#isTopList) {
        this.#key = Buffer.from(this.#words).toString()
        if (this.#key === 'id') this.#looksLikeRecord = true
      } else if (byte === openBrace || byte === openBracket) {
        const isRecord = byte === openBrace && this.#list !== null && this.#depth === this.#recordDepth
        const isObjectAlone = byte === openBrace && this.#depth === 0
        if (isRecord) {
          if (!this.#isTopList) this.#keepTop(chunk.subarray(from, at))
          from = at
          this.#record = []
          this.#size = 0
          this.#kept = 0
        } else if (isObjectAlone) {
          from = at
          this.#top = []
          this.#topSize = 0
          this.#looksLikeRecord = false
        }
        if (byte === openBracket && this.#depth === 0) {
          this.#isTopList = true
          this.#list = ''
          this.#recordDepth = 1
        } else if (
          byte === openBracket &&
          this.#depth === 1 &&
          !this.#isTopList &&
          listNames.has(this.#key) &&
          !this.#looksLikeRecord
        ) {
          this.#list = this.#key
          this.#recordDepth = 2
        }
        this.#depth++
      } else if (byte === closeBrace || byte === closeBracket) {
        this.#depth--
        if (byte === closeBrace && this.#list !== null && this.#depth === this.#recordDepth) {
          this.#keepRecord(chunk.subarray(from, at + 1))
          pieces.push(this.#piece(this.#list))
          from = at + 1
        } else if (byte === closeBracket && this.#list !== null && !this.#isTopList && this.#depth === 1) {
          this.#list = null
        } else if (byte === closeBrace && this.#depth === 0) {
          this.#keepTop(chunk.subarray(from, at + 1))
          from = at + 1
          const alone = this.#endObject()
          if (alone) pieces.push(alone)
        }
      } else if (byte === comma && this.#list !== null && this.#depth === this.#recordDepth && !this.#isTopList) {
        // Between two records: nothing of it is kept, so that what is left of the answer stays readable.
        from = at + 1
      }
    }
    if (this.#isInRecord()) this.#keepRecord(chunk.subarray(from))
    else if (this.#depth > 0 && !this.#isTopList) this.#keepTop(chunk.subarray(from))
    return pieces
  }

  /** The bytes ended before the text did. */
  get isCut(): boolean {
    return this.#depth !== 0 || this.#isInWords
  }

  /** It was JSON, at least at its beginning. */
  get isJson(): boolean {
    return this.#isStarted
  }

  #begin(chunk: Buffer): number {
    const bom = chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0
    const first = /\S/.exec(chunk.toString('latin1', bom, bom + 1000))?.[0]
    this.#isStarted = first === '{' || first === '['
    return this.#isStarted ? bom : chunk.length
  }

  #isInRecord(): boolean {
    return this.#list !== null && this.#depth > this.#recordDepth
  }

  #keepRecord(bytes: Buffer) {
    this.#size += bytes.length
    if (this.#kept > largestRecord) return
    this.#kept += bytes.length
    // A record that goes on after this chunk must not hold the whole chunk in memory.
    this.#record.push(bytes)
  }

  #keepTop(bytes: Buffer) {
    this.#topSize += bytes.length
    if (this.#topSize <= largestRecord) this.#top.push(Buffer.from(bytes))
  }

  #piece(list: string): Piece {
    const isWhole = this.#size <= largestRecord
    const bytes = Buffer.concat(isWhole ? this.#record : this.#record.slice(0, 1))
    this.#record = []
    return { list, bytes: isWhole ? bytes : bytes.subarray(0, 4000), size: this.#size, isWhole }
  }

  /** An object at the top is an answer with counters, or a record that stands alone. */
  #endObject(): Piece | null {
    const bytes = Buffer.concat(this.#top)
    const size = this.#topSize
    this.#top = []
    if (size > largestRecord) return { list: '', bytes: bytes.subarray(0, 4000), size, isWhole: false }
    if (this.#looksLikeRecord) return { list: '', bytes, size, isWhole: true }
    try {
      Object.assign(this.envelope, JSON.parse(bytes.toString('utf8')))
    } catch {
      // Counters that cannot be read are not trusted either way.
    }
    return null
  }
}
