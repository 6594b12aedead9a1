import { dispositionOf } from './attachment-names.js';
import { isInline } from './attachment-types.js';

/** A page in this origin is what an attachment must never be. */
const SANDBOX = "sandbox; default-src 'none'";
/** Browsers show no PDF within a sandbox; its scripts run in that of their viewer. */
const PDF_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * What came from a stranger is to the browser what its bytes say it is, and downloaded unless that is
 * harmless. Any page may show it, since nothing but a token or a link gets it.
 */
export const harmless = (contentType: string, name: string): Record<string, string> => ({
  'content-type': contentType === 'text/plain' ? 'text/plain; charset=utf-8' : contentType,
  'content-disposition': dispositionOf(isInline(contentType) ? 'inline' : 'attachment', name),
  'content-security-policy': contentType === 'application/pdf' ? PDF_POLICY : SANDBOX,
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
});
