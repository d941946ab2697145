#!/bin/sh
# Draws the window icons, and the one of the dock of macOS, from logo.svg (logo-small.svg up to 24
# pixels, where the small one is clearer). Needs rsvg-convert (Debian: librsvg2-bin) and Python 3.
# Run it after every change of the logo and commit the result.
set -eu
cd "$(dirname "$0")"
for size in 16 24 32 48 64 128 256; do
    logo=logo.svg
    if [ "$size" -le 24 ]; then logo=logo-small.svg; fi
    rsvg-convert -w "$size" -h "$size" -o "window/keyplan$size.png" "$logo"
done
rsvg-convert -w 512 -h 512 -o window/keyplan512.png logo.svg
python3 - ../../../features/org.keyplan.product.feature/rootfiles/macosx/Keyplan.icns <<'PYTHON'
import struct, sys
kinds = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
parts = b""
for kind, size in kinds.items():
    with open(f"window/keyplan{size}.png", "rb") as picture:
        data = picture.read()
    parts += kind + struct.pack(">I", len(data) + 8) + data
with open(sys.argv[1], "wb") as icns:
    icns.write(b"icns" + struct.pack(">I", len(parts) + 8) + parts)
PYTHON
rm window/keyplan512.png
