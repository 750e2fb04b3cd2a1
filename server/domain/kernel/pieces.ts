const pieceLength = 1_000_000

/** A file in base64 in the pieces in which it is kept: each can be read by itself, since none ends in the middle of four letters. */
export const piecesOf = (base64: string): string[] =>
  Array.from({ length: Math.ceil(base64.length / pieceLength) }, (_, at) =>
    base64.slice(at * pieceLength, (at + 1) * pieceLength),
  )

/** How long the base64 of so many bytes may be. */
export const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4
