/** How much a document may ask of us. Sizes in bytes, times in milliseconds. */
export const limits = {
  file: 50 * 2 ** 20,
  /** All parts that we unpack from one file together: words and styles, not pictures. */
  unpacked: 96 * 2 ** 20,
  /** Everything a file says it unpacks to, pictures too. */
  declared: 400 * 2 ** 20,
  /** How many times larger than itself a part may get. Words in XML rarely get beyond 30. */
  ratio: 250,
  /** Below this a high ratio does no harm: a page of blanks packs well. */
  ratioFrom: 4 * 2 ** 20,
  parts: 4000,
  depth: 400,
  /** Deeper than this in a page, words are kept and how they are set out is not. */
  htmlDepth: 120,
  pages: 1000,
  blocks: 60_000,
  cells: 50_000,
  letters: 8_000_000,
  /** One picture as it comes, and how many dots it may have: decoding takes memory by the dot. */
  picture: 15 * 2 ** 20,
  pictureDots: 40_000_000,
  /** How many are kept of one file, and how large each and all of them may be once made anew. */
  pictures: 100,
  keptPicture: 2 * 2 ** 20,
  keptPictures: 16 * 2 ** 20,
  /** So long may one file's pictures take. */
  pictureTime: 20_000,
  time: 60_000,
  heapMegabytes: 320,
} as const
