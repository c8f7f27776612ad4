namespace EsfReports.Reports;

/// <summary>What the cells of a column of the list of operations hold.</summary>
internal enum OperationCellKind
{
    Text,

    /// <summary>Kronor.</summary>
    Amount,

    Date,

    /// <summary>0 to 1.</summary>
    Rate,
}
