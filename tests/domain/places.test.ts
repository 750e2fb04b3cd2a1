import { describe, expect, test } from 'vitest'
import { gatherPlaces, postcodeAreas, readPostcode } from '#server/domain/places/index.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a postcode somebody writes', () => {
  test.each([
    ['HP20 1UY', 'HP20 1UY'],
    ['hp201uy', 'HP20 1UY'],
    ['  hp20   1uy ', 'HP20 1UY'],
    ['HP2O 1UY', 'HP20 1UY'],
    ['HP20 IUY', 'HP20 1UY'],
    ['N1C 4AG', 'N1C 4AG'],
    ['ec1a1bb', 'EC1A 1BB'],
    ['W1A 0AX', 'W1A 0AX'],
    ['hp20', 'HP20'],
    ['BS1', 'BS1'],
    ['BSI', null],
    ['HP', 'HP'],
    ['Hull', null],
    ['ZZ1 1ZZ', null],
    ['QQ1', null],
    ['M25 1CC1', null],
    ['', null],
  ])('%j is read as %j', (written, expected) => {
    expect(readPostcode(written)?.written ?? null).toBe(expected)
  })
})

test('the small table has every postcode area once, on these islands', () => {
  expect(new Set(postcodeAreas.map(({ letters }) => letters)).size).toBe(124)
  for (const { latitude, longitude } of postcodeAreas) {
    expect(latitude).toBeGreaterThan(49)
    expect(latitude).toBeLessThan(61)
    expect(longitude).toBeGreaterThan(-8)
    expect(longitude).toBeLessThan(2)
  }
})

describe('where somebody is', () => {
  const world = useWorld()
  const find = (words: string) => world.as(world.visitor).queries.places.findPlace({ words })
  const at = (latitude: number, longitude: number) => ({ latitude, longitude })
  const bringIn = () =>
    world.as(world.system).commands.places.keepPlaces({
      points: [
        { code: 'HP20', ...at(51.82, -0.81), exactness: 2 },
        { code: 'HP201UY', ...at(51.8168, -0.8124), exactness: 3 },
        { code: 'AB10', ...at(57.1437, -2.0981), exactness: 1 },
      ],
      towns: [
        { name: 'Aylesbury', county: 'Buckinghamshire', ...at(51.81, -0.81), size: 4 },
        { name: 'Newport', county: 'Gwent', ...at(51.59, -3), size: 9 },
        { name: 'Newport', county: 'Shropshire', ...at(52.77, -2.38), size: 2 },
      ],
    })

  test('is told roughly until postcodes are brought in', async () => {
    expect(await find('HP20 1UY')).toMatchObject({ name: 'HP20 1UY', latitude: 51.75, isRough: true })
    expect(await find('bath')).toMatchObject({ name: 'Bath', kind: 'town', latitude: 51.38 })
    expect(await find('London')).toMatchObject({ name: 'London' })
  })

  test('is told by the whole postcode, else by its first half', async () => {
    await bringIn()
    expect(await find('hp20 1uy')).toMatchObject({ latitude: 51.8168, longitude: -0.8124, isRough: false })
    expect(await find('HP20 9ZZ')).toMatchObject({ name: 'HP20 9ZZ', latitude: 51.82, isRough: false })
    expect(await find('HP99')).toMatchObject({ latitude: 51.75, isRough: true })
    expect(await find('AB10 1AB')).toMatchObject({ isRough: true })
  })

  test('is told by a town, the larger one first, and by the county of another', async () => {
    await bringIn()
    expect(await find('newport')).toMatchObject({ name: 'Newport, Gwent', others: ['Newport, Shropshire'] })
    expect(await find('Newport, Shropshire')).toMatchObject({ latitude: 52.77, others: ['Newport, Gwent'] })
    expect(await find('Aylsbury')).toMatchObject({ name: 'Aylesbury', isGuess: true })
  })

  test('is not known when no such place is', async () => {
    expect(await find('Xyzzyville')).toBeNull()
    expect(await find('')).toBeNull()
  })

  test('a rougher point never takes the place of a better one', async () => {
    await bringIn()
    const { keepPlaces } = world.as(world.system).commands.places
    await keepPlaces({ points: [{ code: 'HP20', ...at(50, -1), exactness: 1 }] })
    expect(await find('HP20')).toMatchObject({ latitude: 51.82 })
    await keepPlaces({
      points: [
        { code: 'HP20', ...at(50, -1), exactness: 3 },
        { code: 'HP20', ...at(51.9, -0.9), exactness: 3 },
      ],
    })
    expect(await find('HP20')).toMatchObject({ latitude: 51.9 })
  })

  test('only the house brings places in', async () => {
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    await expect(world.as(ada).commands.places.keepPlaces({})).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(world.system).commands.places.keepPlaces({ points: [{ code: '' }] })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })
})

test('lines together make districts and towns, and what lies nowhere is left out', () => {
  const gathered = gatherPlaces()
  const line = { town: 'Aylesbury', county: 'Bucks' }
  expect(gathered.add({ ...line, postcode: 'HP20 1UY', latitude: 51.8, longitude: -0.8 })).toMatchObject({
    code: 'HP201UY',
    exactness: 3,
  })
  gathered.add({ ...line, postcode: 'HP20 2AA', latitude: 52, longitude: -1 })
  expect(gathered.add({ postcode: 'GU1 1AA', latitude: 99.999999, longitude: 0 })).toBeNull()
  expect(gathered.add({ postcode: 'somewhere', latitude: 51, longitude: 0 })).toBeNull()
  for (const postcode of ['AB10', 'AB11', 'AB12']) gathered.add({ postcode, latitude: 57.1437, longitude: -2.0981 })
  expect(gathered.districts()).toContainEqual({ code: 'HP20', latitude: 51.9, longitude: -0.9, exactness: 2 })
  expect(gathered.districts()).toContainEqual({ code: 'AB10', latitude: 57.1437, longitude: -2.0981, exactness: 1 })
  expect(gathered.towns()).toEqual([{ name: 'Aylesbury', county: 'Bucks', size: 2, latitude: 51.9, longitude: -0.9 }])
})
