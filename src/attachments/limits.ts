export const LIMITS = {
  /** Of a message. */
  attachments: 10,
  /** A photograph of 48 megapixels, as telephones take them, that lies on its side takes 250 MB. */
  pixels: 50_000_000,
  /** Links asked for at once. */
  links: 100,
} as const;
