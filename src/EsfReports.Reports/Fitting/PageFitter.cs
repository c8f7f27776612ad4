using EsfReports.Diagnostics;
using EsfReports.Domain;
using EsfReports.Layout;

namespace EsfReports.Reports;

/// <summary>Fits a document to pages: first by type, within the grades that a report allows, and only then by leaving text out.</summary>
/// <remarks>
/// The result is the most generous grade that keeps to one page; else the most generous one that keeps to the report's pages; else the
/// tightest grade with the text cut. It depends on nothing but the document. Grades are searched by halving, from the grade that the
/// length of the text makes likely, so that four of them cost two layouts for most documents, and one for a short text.
/// </remarks>
internal sealed class PageFitter
{
    // From the most generous grade to the tightest a document loses at most half of its pages. Pages are counted, not letters: a
    // heading that moves on with the text after it can leave a page half empty that holds all of it in the next grade.
    private const int MostGain = 2;

    // A shorter text leaves room on a page in the most generous grade, with the facts around it.
    private const int LettersOfShortText = 1200;

    // Cutting is judged by letters, which do not tell how columns end: each further try leaves out a little more.
    private const int CutTries = 6;
    private const int LettersOfNotice = 150;
    private const int LettersOfTry = 200;

    // A last page with fewer letters holds the lines on sources and next to nothing else.
    private const int LettersOfStub = 500;

    private readonly DocumentJob _job;
    private readonly Func<LayoutFacts, PageAttempt> _layOut;
    private readonly IReadOnlyList<string> _grades;
    private readonly IReadOnlyList<DescriptionBlock> _text;
    private readonly Dictionary<int, PageAttempt> _attempts = [];

    /// <summary>Creates a fitter for one document.</summary>
    /// <param name="job">The document.</param>
    /// <param name="layOut">Lays it out.</param>
    public PageFitter(DocumentJob job, Func<LayoutFacts, PageAttempt> layOut)
    {
        _job = job;
        _layOut = layOut;
        _text = job.Text();
        _grades = job.Report.Fit?.Grades ?? [""];
    }

    /// <summary>The pages, null if there are none, and what is to say about them.</summary>
    public (PagedDocument? Pages, DiagnosticBag Findings) Fit()
    {
        var attempt = Choose();
        return (attempt.Pages, attempt.Findings);
    }

    private PageAttempt Choose()
    {
        if (_job.Report.Fit is not { } fit || _job.Layout == SheetLayout.Full)
            return WithoutStub(Whole(0));

        var most = _job.Layout == SheetLayout.OnePage ? 1 : fit.Pages;
        return MostGenerous(1) ?? (most > 1 ? MostGenerous(most) : null) ?? Cut(most);
    }

    /// <summary>The most generous grade that keeps to a number of pages; null if none does.</summary>
    private PageAttempt? MostGenerous(int pages)
    {
        PageAttempt? best = null;
        var likely = LikelyGrade(pages);
        for (var (first, last) = (0, _grades.Count - 1); first <= last; likely = (first + last + 1) / 2)
        {
            var attempt = Whole(likely);
            if (attempt.Count <= pages)
            {
                best = attempt;
                last = likely - 1;
            }
            else if (attempt.Count > pages * MostGain)
            {
                break;
            }
            else
            {
                first = likely + 1;
            }
        }

        return best;
    }

    // Only a start: where the search ends does not depend on it. What is too long for one page in the tightest grade leaves room on two.
    private int LikelyGrade(int pages) =>
        pages == 1 ? (DescriptionCut.LengthOf(_text) < LettersOfShortText ? 0 : _grades.Count / 2)
        : _attempts.TryGetValue(_grades.Count - 1, out var tightest) && tightest.LettersAfter(1) < tightest.LettersOn(1) / 2 ? 0
        : _grades.Count / 2;

    /// <summary>The same document or, if its last page is next to empty, one of fewer pages in a tighter grade.</summary>
    private PageAttempt WithoutStub(PageAttempt attempt) =>
        attempt.Count > 1 && attempt.LettersAfter(attempt.Count - 1) < LettersOfStub ? MostGenerous(attempt.Count - 1) ?? attempt : attempt;

    private PageAttempt Whole(int grade)
    {
        if (!_attempts.TryGetValue(grade, out var attempt))
            _attempts.Add(grade, attempt = _layOut(new LayoutFacts(_job.Layout, _grades[grade], _text, false)));
        return attempt;
    }

    private PageAttempt Cut(int pages)
    {
        var whole = Whole(_grades.Count - 1);
        var length = DescriptionCut.LengthOf(_text);
        var room = length - whole.LettersAfter(pages);
        var attempt = whole;
        for (var number = 1; number <= CutTries && attempt.Count > pages; number++)
        {
            var kept = DescriptionCut.Keep(_text, room - LettersOfNotice - ((number - 1) * LettersOfTry));
            attempt = _layOut(whole.Facts with { Body = kept, IsCut = true });
        }

        var left = length - DescriptionCut.LengthOf(attempt.Facts.Body);
        attempt.Findings.Add(attempt.Count > pages
            ? ReportDiagnostics.TextDoesNotFit(_job.Key, pages, attempt.Count)
            : ReportDiagnostics.TextWasCut(_job.Key, pages, left, length));
        return attempt;
    }
}
