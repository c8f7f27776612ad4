using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Shaping;

/// <summary>
/// Bounds the work that one font's layout tables may cost: offsets may be shared, so that a small broken or hostile file can
/// describe billions of rules.
/// </summary>
internal sealed class LayoutBudget
{
    private int _left = 4_000_000;

    public void Spend(TableView table, int amount)
    {
        _left -= amount;
        if (_left < 0)
            throw table.Broken("holds more rules than a font can sensibly have");
    }
}
