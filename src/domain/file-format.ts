export interface FileFormat {
  readonly family: "sound" | "picture" | "pdf" | "calendar";
  readonly extension: string;
  readonly type: string;
}

const format = (family: FileFormat["family"], extension: string, type: string): FileFormat => ({
  family,
  extension,
  type,
});

/** What a file is by its first bytes, whatever its name says; null when it is nothing that is read here. */
export function recognizeFormat(bytes: Uint8Array): FileFormat | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith("OggS")) return format("sound", "ogg", "audio/ogg");
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WAVE") return format("sound", "wav", "audio/wav");
  if (head.startsWith("fLaC")) return format("sound", "flac", "audio/flac");
  if (head.startsWith("\x1a\x45\xdf\xa3")) return format("sound", "webm", "audio/webm");
  if (head.startsWith("ID3") || isMpegFrame(bytes)) return format("sound", "mp3", "audio/mpeg");
  if (head.slice(4, 8) === "ftyp") return recognizeMp4(head.slice(8, 12));
  if (head.startsWith("\xff\xd8\xff")) return format("picture", "jpg", "image/jpeg");
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return format("picture", "png", "image/png");
  if (/^GIF8[79]a/.test(head)) return format("picture", "gif", "image/gif");
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return format("picture", "webp", "image/webp");
  if (head.startsWith("%PDF-")) return format("pdf", "pdf", "application/pdf");
  // A byte order mark, which some programs write.
  const text = head.startsWith("\xef\xbb\xbf") ? head.slice(3) : head;
  return /^\s*BEGIN:VCAL/i.test(text) ? format("calendar", "ics", "text/calendar") : null;
}

/** Eleven bits set, and a layer that MPEG audio has: AAC in ADTS has none. */
function isMpegFrame(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) !== 0;
}

function recognizeMp4(brand: string): FileFormat | null {
  if (/^(hei|hev|mif|msf|avi)/.test(brand)) return null;
  return brand.startsWith("M4A") ? format("sound", "m4a", "audio/mp4") : format("sound", "mp4", "video/mp4");
}
