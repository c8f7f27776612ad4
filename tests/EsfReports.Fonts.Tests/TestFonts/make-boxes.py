"""Makes the two small fonts of this folder; their letters are boxes. Needs fontTools.

boxes.otf   1000 units, CFF outlines with a local and a global subroutine, kerning and a ligature by GPOS and GSUB
boxes.ttf   2048 units, TrueType outlines with a composed glyph, kerning by the old kern table, cmap format 4 only
"""
import os
from fontTools.fontBuilder import FontBuilder
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

HERE = os.path.dirname(os.path.abspath(__file__))
GLYPHS = ['.notdef', 'space', 'A', 'V', 'f', 'i', 'f_i', 'Adieresis']
CMAP = {32: 'space', 65: 'A', 86: 'V', 102: 'f', 105: 'i', 196: 'Adieresis'}
WIDTHS = {'.notdef': 500, 'space': 250, 'A': 600, 'V': 600, 'f': 300, 'i': 250, 'f_i': 520, 'Adieresis': 600}
DATE = 3_600_000_000


def start(builder, scale):
    builder.setupGlyphOrder(GLYPHS)
    builder.setupCharacterMap(CMAP)
    builder.setupHorizontalMetrics({g: (w * scale, 0) for g, w in WIDTHS.items()})
    builder.setupHorizontalHeader(ascent=800 * scale, descent=-200 * scale)
    builder.setupNameTable({'familyName': 'Boxes', 'styleName': 'Regular', 'psName': 'Boxes-Regular'})
    builder.setupOS2(sTypoAscender=800 * scale, sTypoDescender=-200 * scale, usWinAscent=800 * scale, usWinDescent=200 * scale,
                     sxHeight=500 * scale, sCapHeight=700 * scale, version=4)
    builder.setupPost()
    builder.font['head'].created = builder.font['head'].modified = DATE


def save(builder, name):
    builder.font.recalcTimestamp = False
    builder.save(os.path.join(HERE, name))


def make_cff():
    builder = FontBuilder(1000, isTTF=False)
    start(builder, 1)
    # Subroutine 0 has the number -107 (its bias): a box of 400 by 700; the global one moves to where boxes begin.
    box = [400, 'hlineto', 700, 'vlineto', -400, 'hlineto', 'return']
    unused = [1, 'hlineto', 'return']
    begin = [50, 0, 'rmoveto', 'return']
    letter = [-107, 'callgsubr', -107, 'callsubr', 'endchar']
    programs = {
        '.notdef': ['endchar'], 'space': ['endchar'], 'A': letter, 'V': letter,
        'f': [-107, 'callgsubr', 200, 'hlineto', 700, 'vlineto', -200, 'hlineto', 'endchar'],
        'i': [0, 100, 'hstem', 0, 100, 'vstemhm', 'hintmask', b'\x80', -107, 'callgsubr', 150, 500, -150, 'hlineto', 'endchar'],
        'f_i': letter, 'Adieresis': letter}
    # An outline says its own width first; it must be that of the metrics.
    programs = {glyph: [WIDTHS[glyph]] + program for glyph, program in programs.items()}
    builder.setupCFF('Boxes-Regular', {'FullName': 'Boxes Regular'}, {g: T2CharString(program=p) for g, p in programs.items()}, {})
    top = builder.font['CFF '].cff.topDictIndex[0]
    from fontTools.cffLib import SubrsIndex
    private = top.Private
    private.Subrs = SubrsIndex()
    private.rawDict['Subrs'] = 0
    for program in (box, unused):
        private.Subrs.append(T2CharString(program=program, private=private, globalSubrs=top.GlobalSubrs))
    top.GlobalSubrs.append(T2CharString(program=begin, private=private, globalSubrs=top.GlobalSubrs))
    for charstring in top.CharStrings.values():
        charstring.private, charstring.globalSubrs = private, top.GlobalSubrs
    addOpenTypeFeaturesFromString(builder.font, 'feature kern { pos A V -80; } kern; feature liga { sub f i by f_i; } liga;')
    save(builder, 'boxes.otf')


def make_truetype():
    builder = FontBuilder(2048, isTTF=True)
    start(builder, 2)

    def box(width, height):
        pen = TTGlyphPen(None)
        pen.moveTo((100, 0))
        for point in ((100 + width, 0), (100 + width, height), (100, height)):
            pen.lineTo(point)
        pen.closePath()
        return pen.glyph()

    def composed():
        pen = TTGlyphPen({'A': None, 'i': None})
        pen.addComponent('A', (1, 0, 0, 1, 0, 0))
        pen.addComponent('i', (0.5, 0, 0, 0.5, 300, 1500))
        return pen.glyph()

    empty = TTGlyphPen(None).glyph()
    builder.setupGlyf({'.notdef': empty, 'space': empty, 'A': box(800, 1400), 'V': box(700, 1400), 'f': box(400, 1400),
                       'i': box(300, 1000), 'f_i': box(900, 1400), 'Adieresis': composed()})
    kern = newTable('kern')
    kern.version = 0
    table = KernTable_format_0()
    table.version, table.coverage, table.apple, table.format = 0, 1, False, 0
    table.kernTable = {('A', 'V'): -160, ('V', 'A'): -150}
    kern.kernTables = [table]
    builder.font['kern'] = kern
    save(builder, 'boxes.ttf')


make_cff()
make_truetype()
