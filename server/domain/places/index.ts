export { postcodeAreas } from './areas.ts'
export type { Point } from './distance.ts'
export {
  findPlace,
  inMillionths,
  type Place,
  placeCalled,
  placeOfPostcode,
  placeWords,
  townAmong,
  townCalled,
} from './find-place.ts'
export { gatherPlaces, type KeptPoint, type PlaceLine } from './gather.ts'
export { keepPlaces, mostPlacesAtOnce } from './keep-places.ts'
export { type Postcode, readPostcode } from './postcodes.ts'
export { townKey } from './town-names.ts'
