#!/bin/sh
# Draws the icons for the dark theme: those of full/, and those of the model's elements, in colours
# that stand out from a dark ground. Run it after every change of an icon and commit the result.
set -eu
cd "$(dirname "$0")"
darken() {
    sed -e 's/#374151/#D1D5DB/g' -e 's/#274C9B/#8FB1F5/g' -e 's/#DCE6F7/#2C3D63/g' \
        -e 's/#B3261E/#F28B82/g' -e 's/#FBE3E1/#5A2B2B/g' -e 's/#8F5400/#F0B35B/g' \
        -e 's/#FDF0DC/#54401F/g' -e 's/#0B6E4F/#62C79C/g' -e 's/#D7F0E3/#1F4A3A/g' \
        -e 's/#7C3AED/#B79CF7/g' -e 's/#EDE4FD/#3F3263/g' -e 's/#565D6B/#B6BCC8/g' \
        -e 's/#6B7280/#9CA3AF/g' -e 's/#FFFFFF/#23272F/g' "$1"
}
rm -rf dark
mkdir -p dark/model
for icon in full/*.svg; do
    darken "$icon" >"dark/${icon#full/}"
done
for icon in ../../org.keyplan.model.edit/icons/full/obj16/*.svg; do
    darken "$icon" >"dark/model/$(basename "$icon")"
done
