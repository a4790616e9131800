// Reads codes from the camera; without one, or without leave to use it, people type.
export async function scan(video, library, found) {
  const { decodeQR } = await import(library);
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  video.srcObject = stream;
  await video.play();
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  let last = "";
  let runs = true;
  const look = () => {
    if (!runs) return;
    if (video.videoWidth > 0) {
      const scale = Math.min(1, 800 / video.videoWidth);
      [canvas.width, canvas.height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
      pen.drawImage(video, 0, 0, canvas.width, canvas.height);
      const text = read(decodeQR, pen.getImageData(0, 0, canvas.width, canvas.height));
      if (text && text !== last) found(text);
      last = text || last;
    }
    setTimeout(look, 150);
  };
  look();
  return () => {
    runs = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}

function read(decode, image) {
  try {
    return decode(image);
  } catch {
    return "";
  }
}
