"""How far two pictures of the same page differ, after forgiving what is less than a millimetre."""

import subprocess

RESOLUTION = 50          # dots per inch: a pixel is half a millimetre
REACH = 2                # pixels that an edge may lie elsewhere
TOLERANCE = 56           # of 255 grey levels: antialiasing of a thin line differs by about so much
FORGIVEN = 40            # pixels of a page that may differ at last: corners, ends of dashes, hair lines on the edge of a pixel


def pictures_of(pdf):
    # mutool and not pdftoppm, which makes thin lines a pixel wide if they are drawn as lines, but not if they are filled.
    run = subprocess.run(["mutool", "draw", "-q", "-r", str(RESOLUTION), "-c", "gray", "-F", "pgm", "-o", "-", str(pdf)], capture_output=True, check=True)
    data, start = run.stdout, 0
    while start < len(data):
        fields = data[start:start + 40].split(maxsplit=4)
        width, height = int(fields[1]), int(fields[2])
        start = data.index(b"\n255\n", start) + 5
        yield [data[start + row * width:start + (row + 1) * width] for row in range(height)]
        start += width * height


def differing_pixels(ours, theirs):
    """The pixels of each picture that have no like within reach in the other."""
    return lonely_pixels(ours, theirs) + lonely_pixels(theirs, ours)


def lonely_pixels(picture, other):
    height, width = min(len(picture), len(other)), min(len(picture[0]), len(other[0]))
    count = 0
    for y in range(height):
        row, same = picture[y][:width], other[y][:width]
        if row == same:
            continue
        near = [line[:width] for line in other[max(0, y - REACH):y + REACH + 1]]
        for x in range(width):
            if abs(row[x] - same[x]) > TOLERANCE and not has_like(row[x], near, x):
                count += 1
    return count


def has_like(level, lines, x):
    return any(abs(level - other) <= TOLERANCE for line in lines for other in line[max(0, x - REACH):x + REACH + 1])
