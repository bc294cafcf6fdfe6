"""A reader of QR codes that shares no code with what draws them: jsQR, in a browser, on a picture."""

from __future__ import annotations

import base64

from selenium.webdriver import Chrome

from tests.helpers import ROOT

READER = (ROOT / "node_modules/jsqr/dist/jsQR.js").read_text("utf-8")
READ_PICTURE = """
const [base64, done] = arguments, picture = new Image();
picture.onload = () => {
  const { width, height } = picture;
  const canvas = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
  canvas.drawImage(picture, 0, 0);
  done(jsQR(canvas.getImageData(0, 0, width, height).data, width, height)?.data ?? null);
};
picture.src = `data:image/png;base64,${base64}`;
"""


def read_code(browser: Chrome, picture: bytes) -> str | None:
    """What the code in a PNG says; nothing where there is none that can be read."""
    browser.execute_script(READER)
    read: str | None = browser.execute_async_script(READ_PICTURE, base64.b64encode(picture).decode())
    return read
