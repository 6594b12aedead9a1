const FINAL_TEXT = 0x81;

/**
 * A text message as it goes over the wire of a WebSocket (RFC 6455, 5.2): in one frame, without a mask,
 * as of a server.
 */
export function textMessage(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const message = Buffer.allocUnsafeSlow(headerLength + length);
  message[0] = FINAL_TEXT;
  if (headerLength === 2) message[1] = length;
  else if (headerLength === 4) {
    message[1] = 126;
    message.writeUInt16BE(length, 2);
  } else {
    message[1] = 127;
    message.writeBigUInt64BE(BigInt(length), 2);
  }
  message.write(text, headerLength);
  return message;
}
