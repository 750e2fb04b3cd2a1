import { gatherPlaces, type KeptPoint, mostPlacesAtOnce } from '../../domain/places/index.ts'
import { openPlaceFile } from './place-file.ts'
import { placeLines } from './place-lines.ts'

/** What became of a file of places. */
export type PlacesSummary = {
  readonly read: number
  readonly kept: { readonly postcodes: number; readonly outwardCodes: number; readonly towns: number }
  readonly skipped: { readonly ended: number; readonly withoutPoint: number; readonly notPostcodes: number }
}

/** Told of every so many lines. */
const sayEvery = 100_000

/** Reads a file of postcodes from its beginning to its end and keeps what it says, a batch at a time. Throws UnreadableFile. */
export async function importPlaces(
  source: string,
  keep: (batch: unknown) => Promise<unknown>,
  onProgress: (read: number) => void,
): Promise<PlacesSummary> {
  const gathered = gatherPlaces()
  const kept = { postcodes: 0, outwardCodes: 0, towns: 0 }
  const skipped = { ended: 0, withoutPoint: 0, notPostcodes: 0 }
  let read = 0
  let batch: KeptPoint[] = []
  const keepBatch = async () => {
    if (batch.length > 0) await keep({ points: batch })
    kept.postcodes += batch.length
    batch = []
  }

  const file = await openPlaceFile(source)
  try {
    for await (const line of placeLines(file.stream)) {
      read++
      if (read % sayEvery === 0) onProgress(read)
      if (line === 'ended') skipped.ended++
      else if (line === 'no-point') skipped.withoutPoint++
      else {
        const point = gathered.add(line)
        if (point === null) skipped.notPostcodes++
        else if (point !== 'district') batch.push(point)
      }
      if (batch.length >= mostPlacesAtOnce) await keepBatch()
    }
  } finally {
    await file.close()
  }
  await keepBatch()
  const [districts, towns] = [gathered.districts(), gathered.towns()]
  for (const points of inBatches(districts)) await keep({ points })
  for (const named of inBatches(towns)) await keep({ towns: named })
  return { read, kept: { ...kept, outwardCodes: districts.length, towns: towns.length }, skipped }
}

function* inBatches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += mostPlacesAtOnce) yield rows.slice(from, from + mostPlacesAtOnce)
}
