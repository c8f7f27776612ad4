using System.Collections.Concurrent;

namespace EsfReports.Layout.Inline;

/// <summary>The composing tables that nobody works at: as many as there were documents laid out at the same time. Shared by threads.</summary>
/// <param name="fonts">Fonts of the documents.</param>
internal sealed class ComposingTables(IFontLibrary fonts)
{
    private readonly ConcurrentStack<ComposingTable> _free = new();

    /// <summary>A table for one's own use.</summary>
    public ComposingTable Take() => _free.TryPop(out var table) ? table : new ComposingTable(fonts);

    /// <summary>Gives a table to the next one; whoever does not leaves it to the collector.</summary>
    public void GiveBack(ComposingTable table)
    {
        table.Clear();
        _free.Push(table);
    }
}
