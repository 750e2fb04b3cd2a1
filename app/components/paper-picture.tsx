import type { Image } from '#server/domain/documents/index.ts'
import type { DrawLine } from './paper.tsx'

/** A picture of a draft, and in sight beneath it the words that stand for it: a group reviews both, and speaks of both. */
export function PaperPicture({
  image: { text, picture, width, height },
  pictures,
  start,
  line,
}: {
  image: Image
  pictures: string
  start: number
  line: DrawLine
}) {
  return (
    <figure className="picture">
      {picture && (
        <img src={`${pictures}/${picture}`} alt={text} width={width} height={height} loading="lazy" decoding="async" />
      )}
      <figcaption>
        {text === '' ? (
          'This picture has no words. People who cannot see it pass it by.'
        ) : (
          <>
            <strong>In words: </strong>
            {line({ text, runs: [{ text }] }, start)}
          </>
        )}
      </figcaption>
    </figure>
  )
}
