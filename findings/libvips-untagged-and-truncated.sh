#!/usr/bin/env bash
#/ Usage: findings/libvips-untagged-and-truncated.sh
#/ vipsthumbnail --export-profile srgb moves the colours of a picture without a profile, and takes half a JPEG for a whole one.
#
# Believed: a picture without a profile is sRGB, so exporting it to sRGB changes nothing; a file that ends too early is an error.
# Seen:     libvips 8.14.1 (Debian 12), a blue field of 30 30 200 as JPEG:
#             vipsthumbnail --export-profile srgb: about 74 24 202
#             vipsthumbnail:                       30 30 200
#             a JPEG cut at two thirds:            vipsthumbnail warns and ends with 0, vips thumbnail --fail-on truncated with 1
# Means:    export only where a profile says that the numbers mean something else, and say --fail-on truncated.
#           tests/Tests/Platform/PictureTests.cs holds both.
set -euo pipefail
command -v vipsthumbnail > /dev/null || { echo "Needs libvips-tools (apt-get install libvips-tools)."; exit 2; }
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
vips --version
{ printf 'P6\n400 300\n255\n'; for ((i = 0; i < 120000; i++)); do printf '\x1e\x1e\xc8'; done; } > blue.ppm
vips copy blue.ppm blue.jpg
head -c $(($(stat -c %s blue.jpg) * 2 / 3)) blue.jpg > half.jpg
vipsthumbnail blue.jpg -s 400x300 --export-profile srgb -o moved.png
vipsthumbnail blue.jpg -s 400x300 -o kept.png
read -r moved _ < <(vips getpoint moved.png 200 150)
echo "With --export-profile: $(vips getpoint moved.png 200 150); without: $(vips getpoint kept.png 200 150)"
taken=0 refused=0
vipsthumbnail half.jpg -s 400x300 -o half.png 2> /dev/null || taken=$?
vips thumbnail half.jpg half2.png 400 --fail-on truncated 2> /dev/null || refused=$?
echo "Half a JPEG: vipsthumbnail ends with $taken, vips thumbnail --fail-on truncated with $refused"
((moved > 60 && taken == 0 && refused != 0))
