import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importPlaces } from '#server/outside/places/import-places.ts'
import { UnreadableFile } from '#server/outside/places/place-file.ts'
import { useWorld } from '#tests/support/world.ts'

const outcodes =
  ['../shared', '../../shared'].map((folder) => `${folder}/postcodes/outcodes.csv`).find(existsSync) ?? ''

describe('bringing places in', () => {
  const world = useWorld()
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-places-test-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const file = (name: string, content: string | Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const bringIn = (path: string) =>
    importPlaces(path, world.as(world.system).commands.places.keepPlaces, () => undefined)
  const find = (words: string) => world.as(world.visitor).queries.places.findPlace({ words })
  const geoNames = (postcode: string, town: string, point: string) =>
    `GB\t${postcode}\t${town}\tEngland\tENG\tBuckinghamshire\t11609011\t\t\t${point}\t6\n`

  test('reads GeoNames, whose towns are then known by name', async () => {
    const lines = [
      geoNames('HP20 1UY', 'Aylesbury', '51.8168\t-0.8124'),
      geoNames('HP21 7QG', 'Stoke "Mandeville', '51.79\t-0.79'),
      geoNames('HP22', 'Wendover', '51.76\t-0.74'),
      geoNames('nothing', 'Nowhere', '51.76\t-0.74'),
    ]
    expect(await bringIn(file('GB.txt', lines.join('')))).toEqual({
      read: 4,
      kept: { postcodes: 2, outwardCodes: 3, towns: 3 },
      skipped: { ended: 0, withoutPoint: 0, notPostcodes: 1 },
    })
    expect(await find('wendover')).toMatchObject({ name: 'Wendover', latitude: 51.76 })
    expect(await find('HP20 1UY')).toMatchObject({ latitude: 51.8168, isRough: false })
  })

  test.each([
    [
      'pcd,pcds,dointr,doterm,lat,long',
      'HP201UY,HP20 1UY,198001,,51.8168,-0.8124',
      'AB1 0AA,AB1 0AA,198001,199606,57.1,-2.2',
    ],
    ['pcd7,pcd8,doterm,lat,long', 'HP201UY,HP20 1UY,,51.8168,-0.8124', 'AB1 0AA,AB1 0AA,199606,57.1,-2.2'],
  ])('reads the ONS directory by its headings (%s) and passes over ended postcodes', async (headings, live, ended) => {
    const path = file('onspd.csv', `\uFEFF${headings}\r\n${live}\r\n${ended}\r\n`)
    expect(await bringIn(path)).toMatchObject({ read: 2, kept: { postcodes: 1 }, skipped: { ended: 1 } })
    expect(await find('HP20 1UY')).toMatchObject({ latitude: 51.8168 })
    expect(await find('AB1 0AA')).toMatchObject({ isRough: true })
  })

  test('reads the largest table out of a zip, and again without doubles', async () => {
    const lines = geoNames('HP20 1UY', 'Aylesbury', '51.8168\t-0.8124')
    const path = file('GB.zip', zipOf({ 'readme.txt': 'read me '.repeat(99), 'GB.txt': lines }))
    const once = await bringIn(path)
    expect(once.kept).toEqual({ postcodes: 1, outwardCodes: 1, towns: 1 })
    expect(await bringIn(path)).toEqual(once)
    expect(await find('Aylesbury')).toMatchObject({ others: [] })
  })

  test('says what is wrong with a file it cannot read', async () => {
    await expect(bringIn(join(folder, 'missing.csv'))).rejects.toThrow(UnreadableFile)
    await expect(bringIn(folder)).rejects.toThrow(UnreadableFile)
    await expect(bringIn(file('other.csv', 'name,age\nAda,70\n'))).rejects.toThrow(/no columns/)
    await expect(bringIn(file('empty.csv', ''))).rejects.toThrow(/empty/)
    await expect(bringIn(file('broken.zip', 'PK but nothing more'))).rejects.toThrow(/broken zip/)
    await expect(bringIn(file('notes.zip', zipOf({ 'readme.txt': 'hello' })))).rejects.toThrow(/no table/)
  })

  test('a file in which no line is good keeps nothing', async () => {
    expect(await bringIn(file('bad.csv', 'pcds,lat,long\nHP20 1UY,,\nHP20 1UY,x,y\nGU1 1AA,99.999999,0\n'))).toEqual({
      read: 3,
      kept: { postcodes: 0, outwardCodes: 0, towns: 0 },
      skipped: { ended: 0, withoutPoint: 2, notPostcodes: 1 },
    })
  })

  // The development file lies beside the project and is no part of it.
  test.runIf(outcodes !== '')('reads the outward codes of the development file', async () => {
    expect(await bringIn(outcodes)).toMatchObject({ read: 3002, kept: { outwardCodes: 3002 } })
    expect(await find('HP20')).toMatchObject({ isRough: false })
    expect(await find('AB10')).toMatchObject({ isRough: true })
    expect(await find('Sheffield')).toMatchObject({ name: expect.stringContaining('Sheffield') as string })
  })
})

/** A zip of these files, as small as the format allows. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const content = deflateRawSync(text)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crcOf(Buffer.from(text)), 10)
    shared.writeUInt32LE(content.length, 14)
    shared.writeUInt32LE(Buffer.byteLength(text), 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), content])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, rest, Buffer.alloc(0), Buffer.from(name)]),
    )
    parts.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, list, end])
}

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
