namespace Buendnisnetz.ActivityReports;

/// <summary>An alliance has told its networks of a year.</summary>
/// <param name="SubjectId">The alliance.</param>
/// <param name="ReportId">The report.</param>
/// <param name="Number">The how-manieth edition it is; from the second on a correction.</param>
/// <param name="By">Who sent it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ActivityReportSent(Guid SubjectId, Guid ReportId, int Number, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => Number == 1 ? "Ein Tätigkeitsbericht ging an die Netzwerke."
        : "Ein Tätigkeitsbericht wurde berichtigt.";
}
