import { createRequire } from 'node:module'
import type { encodeViaTurboStream } from '@remix-run/server-runtime/dist/single-fetch.js'

type Encode = typeof encodeViaTurboStream

/** The same encoding, begun when somebody reads the first of it. */
export const whenRead =
  (encode: Encode): Encode =>
  (...given) => {
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          reader ??= encode(...given).getReader()
          const { done, value } = await reader.read()
          if (done) controller.close()
          else controller.enqueue(value)
        },
        cancel: (reason) => reader?.cancel(reason),
      },
      // Nothing is fetched ahead: whoever has no scripts never asks.
      { highWaterMark: 0 },
    )
  }

const require = createRequire(createRequire(import.meta.url).resolve('@remix-run/node'))
const remix = require('@remix-run/server-runtime/dist/single-fetch.js') as { encodeViaTurboStream: Encode }
const encode = remix.encodeViaTurboStream

/**
 * Remix encodes what a page's scripts will need as soon as it has it, and sets a clock of five seconds that holds all of it,
 * for pages without scripts too: 7% of a search for services, and the garbage of five seconds. It has no setting for this.
 */
export function handOverWhenRead(): void {
  remix.encodeViaTurboStream = whenRead(encode)
}
