/** The LIKE pattern of texts that contain `text`, whatever wildcards that holds itself. */
export const containsPattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
