namespace EsfReports.Reports;

/// <summary>Finds the most generous grade in which a document keeps to a number of pages, in as few layouts as can be.</summary>
/// <remarks>
/// A layout tells of the other grades too, by the room that it takes: a document that fills its page to nine tenths in one grade does
/// not keep to it in a more generous one. What is likely only decides which grade is tried first, never what is found.
/// </remarks>
/// <param name="grades">How many there are, from the most generous to the tightest.</param>
/// <param name="layOut">Lays the document out in a grade.</param>
/// <param name="likelyRoom">Pages that it may take in the tightest grade; a guess.</param>
internal sealed class GradeSearch(int grades, Func<int, PageAttempt> layOut, double likelyRoom)
{
    // In the next more generous grade a document takes at least a ninth more room (templates/README.md): 0.9 pages become one page.
    private const double LeastStep = 1 / 0.9;

    // And the most generous grade takes at most twice the room of the tightest one, in even steps.
    private const double MostGain = 2;

    // What steps of the built-in grades are in the middle.
    private const double UsualStep = 1.15;

    private readonly PageAttempt?[] _attempts = new PageAttempt?[grades];

    /// <summary>The document in a grade; laid out once.</summary>
    public PageAttempt LayOut(int grade) => _attempts[grade] ??= layOut(grade);

    /// <summary>Lays the document out in the grade whose layout will probably answer all questions.</summary>
    /// <param name="pages">The most pages that it may take; it gets one if that is enough.</param>
    public void Begin(int pages)
    {
        var onePage = Likely(0, 1);
        if (LikelyRoom(onePage) <= 1)
        {
            LayOut(onePage);
            return;
        }

        // That one page is not enough must be seen too: a layout that does not rule it out would be followed by one in the tightest grade.
        var grade = Likely(0, pages);
        LayOut(LikelyRoom(grade) * Gain(grade, grades - 1) > 1 ? grade : grades - 1);
    }

    /// <summary>The document in the most generous grade that keeps to a number of pages; null if none does.</summary>
    public PageAttempt? MostGenerous(int pages)
    {
        var first = 0;
        while (first < grades)
        {
            if (IsTooLarge(first, pages))
                first++;
            else if (_attempts[first] is { } found)
                return found;
            else
                LayOut(Likely(first, pages));
        }

        return null;
    }

    /// <summary>Whether what is known rules a grade out.</summary>
    private bool IsTooLarge(int grade, int pages)
    {
        for (var tried = 0; tried < grades; tried++)
        {
            if (_attempts[tried] is { } attempt && ((grade <= tried && attempt.Count > pages) || attempt.Room * Gain(tried, grade) > pages))
                return true;
        }

        return false;
    }

    /// <summary>How many times the room of a grade another one takes at least.</summary>
    private double Gain(int from, int to) =>
        to <= from ? Math.Pow(LeastStep, from - to) : Math.Pow(MostGain, (from - to) / (grades - 1.0));

    /// <summary>A grade that was not tried: the most generous one that is likely to keep to the pages.</summary>
    /// <param name="first">The most generous grade that may keep to them; not tried.</param>
    private int Likely(int first, int pages)
    {
        // What was tried after it keeps to the pages.
        var grade = first;
        while (grade + 1 < grades && _attempts[grade + 1] is null && LikelyRoom(grade) > pages)
            grade++;
        return grade;
    }

    /// <summary>Pages that a grade is likely to take, judged by the nearest one that was tried.</summary>
    private double LikelyRoom(int grade)
    {
        for (var distance = 0; distance < grades; distance++)
        {
            if (RoomOf(grade - distance) is { } wider)
                return wider * Math.Pow(UsualStep, -distance);
            if (RoomOf(grade + distance) is { } tighter)
                return tighter * Math.Pow(UsualStep, distance);
        }

        return likelyRoom * Math.Pow(UsualStep, grades - 1 - grade);
    }

    /// <summary>The room of a grade that was tried; null for any other.</summary>
    private double? RoomOf(int grade) => grade >= 0 && grade < grades ? _attempts[grade]?.Room : null;
}
