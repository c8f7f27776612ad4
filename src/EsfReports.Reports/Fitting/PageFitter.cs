using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>Fits a document to pages: first by type, within the grades that a report allows, and only then by leaving text out.</summary>
/// <remarks>
/// The result is the most generous grade that keeps to one page; else the most generous one that keeps to the report's pages; else the
/// tightest grade with the text cut. It depends on nothing but the document.
/// </remarks>
internal sealed class PageFitter
{
    // A fact sheet without its text takes half a page in the tightest grade. Only a guess, from which the search starts.
    private const double LikelyRoomOfFacts = 0.52;
    private const double LettersOfPage = 6400;

    // Cutting is judged by letters, which do not tell how columns end: each further try leaves out a little more.
    private const int CutTries = 6;
    private const int LettersOfNotice = 150;
    private const int LettersOfTry = 200;

    // A last page with fewer letters holds the lines on sources and next to nothing else.
    private const int LettersOfStub = 500;

    private readonly DocumentJob _job;
    private readonly PageFit _fit;
    private readonly Func<LayoutFacts, Func<string?, PageAttempt>> _fill;
    private readonly LayoutFacts _whole;
    private readonly int _length;
    private readonly GradeSearch _search;

    /// <summary>Creates a fitter for one document.</summary>
    /// <param name="job">The document.</param>
    /// <param name="fit">What the report allows.</param>
    /// <param name="whole">The whole text.</param>
    /// <param name="layOut">Lays the whole text out in a grade.</param>
    /// <param name="fill">Fills the template with less text; what it gives lays that out in a grade.</param>
    public PageFitter(
        DocumentJob job, PageFit fit, LayoutFacts whole, Func<string?, PageAttempt> layOut, Func<LayoutFacts, Func<string?, PageAttempt>> fill)
    {
        _job = job;
        _fit = fit;
        _fill = fill;
        _whole = whole;
        _length = DescriptionText.LengthOf(whole.Body);
        _search = new GradeSearch(
            fit.Grades.Count, grade => layOut(fit.Grades[grade]), LikelyRoomOfFacts + (_length / LettersOfPage));
    }

    /// <summary>The attempt that is kept.</summary>
    public PageAttempt Fit()
    {
        if (_job.Layout == SheetLayout.Full)
            return WithoutStub(_search.LayOut(0));

        var most = _job.Layout == SheetLayout.OnePage ? 1 : _fit.Pages;
        _search.Begin(most);
        return _search.MostGenerous(1) ?? _search.MostGenerous(most) ?? Cut(most);
    }

    /// <summary>The same document or, if its last page is next to empty, one of fewer pages in a tighter grade.</summary>
    private PageAttempt WithoutStub(PageAttempt attempt) =>
        attempt.Count > 1 && attempt.LettersAfter(attempt.Count - 1) < LettersOfStub ? _search.MostGenerous(attempt.Count - 1) ?? attempt : attempt;

    private PageAttempt Cut(int pages)
    {
        var whole = _search.LayOut(_fit.Grades.Count - 1);
        if (whole.Count <= pages)
            return whole;
        var room = _length - whole.LettersAfter(pages);
        var attempt = whole;
        for (var number = 1; number <= CutTries && attempt.Count > pages; number++)
        {
            var kept = DescriptionCut.Keep(_whole.Body, room - LettersOfNotice - ((number - 1) * LettersOfTry));
            attempt = _fill(_whole with { Body = kept, IsCut = true })(_fit.Grades[^1]);
        }

        var left = _length - DescriptionText.LengthOf(attempt.Facts.Body);
        attempt.Findings.Add(attempt.Count > pages
            ? ReportDiagnostics.TextDoesNotFit(_job.Key, pages, attempt.Count)
            : ReportDiagnostics.TextWasCut(_job.Key, pages, left, _length));
        return attempt;
    }
}
