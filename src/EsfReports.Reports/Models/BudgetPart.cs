namespace EsfReports.Reports;

/// <summary>One part of a project's total budget.</summary>
/// <param name="Key">union, state, support, own or other; the last part of the text key <c>funding.layer.union</c>.</param>
/// <param name="Amount">In kronor, more than 0.</param>
/// <param name="Start">Where the part begins within the budget, 0 to 1.</param>
/// <param name="Share">Its share of the budget, 0 to 1.</param>
/// <param name="IsDerived">True if a rule derived the amount.</param>
internal sealed record BudgetPart(string Key, decimal Amount, decimal Start, decimal Share, bool IsDerived);
