/** The types of a property that OpenAPI 3.0 cannot name: it has one for each or none. */
export const JSON_TYPES = 'x-parley-types';
