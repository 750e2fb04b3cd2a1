export { beginRun } from './begin-run.ts'
export { finishRun } from './finish-run.ts'
export { importRecords, Rehearsed, rehearseRecords } from './import-records.ts'
export type { FeedRecord } from './incoming/shape.ts'
export { cameBefore } from './keep-services.ts'
export { openHours } from './open-hours.ts'
export { cellOf, cellsAround, metresBetween, type Point, pointOf } from './points.ts'
export { checkHolds, isEditor, mayChangeService, mayKeepDirectory } from './policy.ts'
export { publishedServiceAtLocation, publishedServicesAtLocations } from './published/published-places.ts'
export { publishedService, publishedServices } from './published/published-services.ts'
export {
  publishedOrganization,
  publishedOrganizations,
  publishedTaxonomies,
  publishedTaxonomy,
  publishedTerm,
  publishedTerms,
} from './published/published-words.ts'
export { nextEdition, publishedChanged } from './published-changed.ts'
export type { Counts, Finding, Kept } from './run-findings.ts'
export { saveService } from './save-service.ts'
export { savedServices } from './saved-services.ts'
export { sayHowItWent } from './say-how-it-went.ts'
export { findServices } from './search/find-services.ts'
export { indexServices } from './search/index-services.ts'
export { suggestServices } from './search/suggest-services.ts'
export { servicePage } from './service-page.ts'
export { enterState, leaveState } from './service-states.ts'
export { takeBackThanks } from './take-back-thanks.ts'
export { thankService } from './thank-service.ts'
export { unsaveService } from './unsave-service.ts'
export { type SeenService, seesPlaces, visibleService } from './visible-service.ts'
