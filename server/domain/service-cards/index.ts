export { withOwnAddresses } from './own-addresses.ts'
export { cardsOf, type ServiceCard, type ServiceCards, serviceCards, withCards } from './service-cards.ts'
