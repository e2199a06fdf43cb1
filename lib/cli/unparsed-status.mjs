/**
 * Status line for bytes that Node could not parse into a request, from its error.
 * @param {{ code?: string, rawPacket?: Buffer }} error `rawPacket` holds the last bytes received
 * @returns {string}
 */
export function unparsedStatus({ code, rawPacket }) {
  if (code === "HPE_INVALID_METHOD") return "501 Not Implemented";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "408 Request Timeout";
  if (code !== "HPE_HEADER_OVERFLOW") return "400 Bad Request";
  // Node says only that the head is too long. When the packet that broke the limit has no early line end, it is the address.
  const lineEnd = rawPacket?.indexOf("\r\n") ?? -1;
  return lineEnd < 0 || lineEnd > 8192 ? "414 URI Too Long" : "431 Request Header Fields Too Large";
}
