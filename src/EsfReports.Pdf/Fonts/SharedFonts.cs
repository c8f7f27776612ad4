using System.Runtime.CompilerServices;
using EsfReports.Fonts;

namespace EsfReports.Pdf.Fonts;

/// <summary>What the documents of a writer share of fonts: subsets, and the objects that describe them.</summary>
internal sealed class SharedFonts
{
    /// <summary>Beyond, sets are made anew each time, as subsets are.</summary>
    private const int MaximumKept = 64;

    private readonly ConditionalWeakTable<OpenTypeFont, FontProgramCache> _programs = [];
    private readonly List<FontSet> _sets = [];

    /// <summary>The subsets of a font.</summary>
    public FontProgramCache ProgramsOf(OpenTypeFont font) => _programs.GetValue(font, key => new FontProgramCache(key));

    /// <summary>The set of these programs in this order.</summary>
    public FontSet SetOf(FontProgram[] programs)
    {
        lock (_sets)
        {
            foreach (var known in _sets)
            {
                if (known.IsOf(programs))
                    return known;
            }

            var made = new FontSet(programs);
            if (_sets.Count < MaximumKept)
                _sets.Add(made);
            return made;
        }
    }
}
